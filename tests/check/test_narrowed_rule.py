"""A lower layer that gives the public less (较指引收窄), and everything that only looks like it."""

from __future__ import annotations

import pytest
from small_projects import DEFAULTS, found_in, said

KEY = "household-registration"
ITEM = """
items:
  - id: birth
    name: 出生登记
    content: [受理单位, 办理条件, 所需材料, 各地配套政策文件, 《某某办法》, 救助对象名单, 家庭住址]
    time_limit: {limit}
  - {{id: death, name: 死亡注销, content: [受理单位, 办理条件, 办理流程]}}
"""
GENERAL = "信息形成或者变更之日起10个工作日内"


def narrowed(entry: str, limit: str = GENERAL, above: str = "") -> list[tuple[str, str]]:
    """Field and text of what is told of the item `birth`, of which the project writes `entry`."""
    upper = DEFAULTS + ITEM.format(limit=f'"{limit}"') + above
    own = entry if entry.startswith(("items", "defaults")) else f"items: [{{id: birth, {entry}}}]"
    found = found_in({KEY: upper}, {KEY: own}, code="GC715")
    assert not any(one.inherited for one in found)
    return [(said(one)["field"], said(one)["above"]) for one in found]


@pytest.mark.parametrize(
    ("above", "own"),
    [
        (GENERAL, "信息形成或者变更之日起11个工作日内"),
        (GENERAL, "20个工作日内"),
        (GENERAL, "自该信息制作、获取之日起20个工作日内"),
        ("15个工作日内", "信息形成之日起16个工作日内"),
        ("自决定之日起7个工作日内", "决定之日起10个工作日内"),
        ("形成之日起10日内", "形成之日起15日内"),
        ("形成之日起24小时内", "形成之日起48小时内"),
        ("每季度更新一次", "每半年更新一次"),
        ("每半年更新一次", "每年更新一次"),
        ("处罚决定7个工作日内，其他信息15个工作日内", "处罚决定7个工作日内，其他信息20个工作日内"),
    ],
)
def test_a_longer_limit_is_narrower(above: str, own: str) -> None:
    assert narrowed(f'time_limit: "{own}"', above) == [("公开时限", above)]


@pytest.mark.parametrize(
    ("above", "own"),
    [
        (GENERAL, "信息形成之日起10个工作日内"),
        (GENERAL, "信息形成之日起5个工作日内"),
        (GENERAL, "信息形成之日起15日内"),
        (GENERAL, "及时公开"),
        ("及时公开", GENERAL),
        (GENERAL, "项目竣工之日起20个工作日内"),
        ("批准之日起20日内", "形成之日起30日内"),
        ("处罚决定7个工作日内", "20个工作日内"),
        ("每10日更新一次", "形成之日起15日内"),
        ("形成之日起1个月内", "形成之日起15日内"),
        ("每12个月更新一次", "每年更新一次"),
        ("7个工作日内，公示3个工作日", "7个工作日内，公示7个工作日"),
        ("形成之日起1年内", "形成之日起12个月内"),
        ("每年更新一次", "每季度更新一次"),
        ("征求意见不少于10日", "征求意见不少于30日"),
        ("7个工作日内", "7个工作日内，异议期10个工作日内"),
        ("形成之日起7个工作日内；变更之日起15个工作日内", "形成之日起15个工作日内"),
    ],
)
def test_other_limits_are_not_longer(above: str, own: str) -> None:
    assert narrowed(f'time_limit: "{own}"', above) == []


def test_where_another_rule_speaks_of_the_limit_this_one_is_silent() -> None:
    assert narrowed("time_limit: 信息形成之日起30个工作日内") == []


@pytest.mark.parametrize(
    ("basis", "is_told"),
    [
        ("basis+: 《某某条例》第八条", False),
        ("basis: [《中华人民共和国户口登记条例》, 《某某条例》第八条]", False),
        ("basis+: 《某某条例》", True),
        ("basis: 《中华人民共和国户口登记条例》", True),
        ("phone: 0469-4660001", True),
    ],
)
def test_an_article_of_the_project_may_set_the_limit(basis: str, is_told: bool) -> None:  # noqa: FBT001  # a column
    assert bool(narrowed(f"time_limit: 信息形成之日起15个工作日内, {basis}")) is is_told


def test_an_article_above_does_not_explain_a_limit_below() -> None:
    above = "    basis: [《某某条例》第八条]\n"
    upper = DEFAULTS + ITEM.format(limit=GENERAL).replace("  - {id: death", f"{above}  - {{id: death")
    found = found_in({KEY: upper}, {KEY: "items: [{id: birth, time_limit: 形成之日起15个工作日内}]"}, code="GC715")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ("method: 依申请公开", [("公开方式", "主动公开")]),
        ("method: 依申请公开, audience: 特定群体：申请人", [("公开方式", "主动公开")]),
        ("method: 依申请公开, reason: 涉及个人隐私", []),
        ("method: 不予公开", []),
        ("method: 主动公开", []),
    ],
)
def test_less_by_method(entry: str, told: list[tuple[str, str]]) -> None:
    assert narrowed(entry) == told


def test_on_request_above_is_nothing_lost() -> None:
    upper = DEFAULTS.replace("主动公开", "依申请公开") + ITEM.format(limit=GENERAL)
    assert found_in({KEY: upper}, {KEY: "items: [{id: birth, method: 依申请公开}]"}, code="GC715") == []


@pytest.mark.parametrize(
    ("own", "is_told"),
    [
        ("{id: death, audience: 特定群体：申请人}", True),
        ("{id: death, audience: [申请人, 利害关系人]}", True),
        ("{id: death, audience: 社会公众}", False),
        ("{id: death, audience: [全社会, 特定群体：申请人]}", False),
        ("{id: death, audience: 本村村民, level: 村级}", False),
        ("{id: death, audience: 本村村民, level: [乡级, 村级]}", True),
        ("{id: birth, audience: 特定群体：本村村民}", False),
    ],
)
def test_everyone_becomes_a_group(own: str, is_told: bool) -> None:  # noqa: FBT001  # a column of the table
    assert narrowed(f"items: [{own}]") == ([("公开对象", "全社会")] if is_told else [])


def test_a_group_above_may_be_another_group() -> None:
    upper = DEFAULTS.replace("[全社会]", "[特定群体：申请人]") + ITEM.format(limit=GENERAL)
    own = "items: [{id: death, audience: 特定群体：被征收人}]"
    assert found_in({KEY: upper}, {KEY: own}, code="GC715") == []


@pytest.mark.parametrize(
    ("content", "dropped"),
    [
        ("受理单位, 办理条件", "所需材料"),
        ("受理单位", "办理条件、所需材料"),
        ("受理单位, 收费依据", "办理条件、所需材料"),
        ("受理单位, 申请条件", "所需材料"),
        ("受理单位, 所需时间", "办理条件"),
        ("受理单位；, 办理条件, 材料清单", ""),
        ("受理单位, 办理条件和所需材料", ""),
        ("受理单位, 办理条件, 所需材料, 办理流程", ""),
        ("服务对象, 服务内容", ""),
        ("受 理 单 位, 办理条件, 1.所需材料", ""),
    ],
)
def test_entries_that_were_lost(content: str, dropped: str) -> None:
    assert narrowed(f"content: [{content}]") == ([("公开内容", dropped)] if dropped else [])


def test_an_article_that_stands_above_too_explains_nothing() -> None:
    article = "《中华人民共和国户口登记条例》第七条"
    upper = DEFAULTS.replace("《中华人民共和国户口登记条例》", article) + ITEM.format(limit=GENERAL)
    own = f"items: [{{id: birth, basis: [{article}, 《某某条例》], time_limit: 形成之日起15个工作日内}}]"
    assert len(found_in({KEY: upper}, {KEY: own}, code="GC715")) == 1


def test_a_paper_without_another_is_lost() -> None:
    upper = DEFAULTS + "items: [{id: birth, name: 出生登记, content: [受理单位, 户籍政策]}]"
    (found,) = found_in({KEY: upper}, {KEY: "items: [{id: birth, content: [受理单位, 服务热线]}]"}, code="GC715")
    assert said(found)["above"] == "户籍政策"


def test_papers_may_be_replaced_by_those_of_the_place() -> None:
    upper = DEFAULTS + "items: [{id: birth, name: 出生登记, content: [受理单位, 户籍政策, 服务热线]}]"
    own = "items: [{id: birth, content: [受理单位, 《某某县暂住人口办法》]}]"
    (found,) = found_in({KEY: upper}, {KEY: own}, code="GC715")
    assert said(found) == {"field": "公开内容", "what": "未列上级目录的", "above": "服务热线"}


def test_what_moved_to_another_item_is_not_lost() -> None:
    new = "{id: materials, name: 材料, content: [所需材料]}"
    assert narrowed("items: [{id: birth, content: [受理单位, 办理条件]}, " + new + "]") == []
    added = "{id: death, content+: [所需材料]}"
    assert narrowed("items: [{id: birth, content: [受理单位, 办理条件]}, " + added + "]") == []
    was_there = "{id: death, content: [受理单位, 办理条件, 办理流程, 办理时限]}"
    assert narrowed("items: [{id: birth, content: [受理单位, 所需材料]}, " + was_there + "]") == [
        ("公开内容", "办理条件")
    ]


def test_defaults_that_narrow_are_told_once() -> None:
    items = "items:\n  - {id: a, name: 甲, content: [条件]}\n  - {id: b, name: 乙, content: [条件]}\n"
    own = "defaults: {time_limit: 形成之日起15个工作日内}"
    (found,) = found_in({KEY: DEFAULTS + items}, {KEY: own}, code="GC715")
    assert (found.count, found.owner and found.owner.key) == (2, f"{KEY}/defaults")


def test_a_middle_layer_answers_for_itself() -> None:
    city = {KEY: "items: [{id: birth, time_limit: 形成之日起15个工作日内}]"}
    upper = {KEY: DEFAULTS + ITEM.format(limit=GENERAL)}
    assert len(found_in(upper, city, code="GC715")) == 1
    assert found_in(upper, city, {}, code="GC715") == []
