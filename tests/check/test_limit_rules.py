"""What rules say of 公开时限 as a text: not understood, without a beginning, for ever; and one fault, one message."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from govcat.check import all_rules
from govcat.compiler import AsOf, compile_project
from govcat.core.elements.time_limit import read_time_limit
from govcat.core.item import Header
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge as registered
from govcat.report.wording import fact_text

GENERAL = "信息形成或者变更之日起"
BASE = Path(__file__).parent / "base"


def codes_of(found: Any) -> list[str]:
    return [one.code for one in found]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# What GC401 finds: not understood

OF_OTHER_COLUMNS = [
    ("政府网站", "写的是公开渠道和载体", "把“政府网站”移到公开渠道和载体（`channel`），这里照原表填写时限；"),
    ("全社会", "写的是公开对象", "把“全社会”移到公开对象（`audience`），这里照原表填写时限；"),
    ("某某县公安局", "写的是机构名称", "把“某某县公安局”移到公开主体（`subject`），这里照原表填写时限；"),
    ("√", "写的是勾选的记号", "这里照原表填写时限；"),
    ("个工作日内", "没有看懂", ""),
    ("20", "没有看懂", ""),
]


@pytest.mark.parametrize(("limit", "what", "move"), OF_OTHER_COLUMNS)
def test_another_columns_word_is_called_by_its_name(
    limit: str, what: str, move: str, changed: Any, judged: Any
) -> None:
    (found,) = judged(changed(time_limit=limit), codes=("GC401",))
    assert facts_of(found) == {"text": limit, "what": what, "move": move}


NOT_READ = [
    ("个工作日内", ["个工作日内"]),
    ("根据实际情况公开", ["根据实际情况公开"]),
    ("信息形成后20个工作日内；每旬一报", []),
    ("信息形成后20个工作日内；期限另议", ["期限另议"]),
    ("信息形成后20个工作日内；链接须数据同源", []),
    ("条目化展示；信息形成后20个工作日内；由各部门分别公开", []),
    ("由各部门分别公开", ["由各部门分别公开"]),
    ("征求意见时对外公布的时限内公开", []),
    ("按上级规定公开", []),
    ("按照当年省级招生工作安排公开", []),
    ("以县教育局通知为准", []),
    ("另行通知", []),
    ("招生简章载明的时间", []),
    ("次日；有变化即更新；次月上旬", []),
    ("滚动更新", []),
    ("有效期内公开", []),
    ("法定期限内公开", []),
    ("0.5个工作日内", []),
    ("公开时间待补", ["公开时间待补"]),
    ("□20个工作日 □及时", ["□20个工作日 □及时"]),
    ("□及时公开", ["□及时公开"]),
    ("□20个工作日 ■及时", []),
    ("■20个工作日 □及时", []),
    ("信息形成之日起20（二十）个工作日内", []),
]


def test_what_is_closed_needs_no_limit(changed: Any, judged: Any) -> None:
    for text in ("—", "不适用"):
        assert judged(changed(time_limit=text, method="不予公开"), codes=("GC401",)) == []
        assert judged(changed(time_limit=text), codes=("GC401",)) != []


@pytest.mark.parametrize(("limit", "said"), NOT_READ)
def test_what_is_not_understood(limit: str, said: list[str], changed: Any, judged: Any) -> None:
    found = judged(changed(time_limit=limit), codes=("GC401",))
    assert [one.facts["text"] for one in found] == said


# What GC402 finds: no beginning

NO_BEGINNING = [
    ("20个工作日", True),
    ("7个工作日内公开", True),
    ("20日内", True),
    ("24小时内公开", True),
    ("20个工作日；长期公开", True),
    ("20个工作日内，及时更新", True),
    (f"{GENERAL}20个工作日", False),
    ("20个工作日（自信息形成之日起）", False),
    ("批复后20日内", False),
    ("处罚决定7个工作日", False),
    ("每20个工作日更新", False),
    ("20个工作日内，公示7个工作日", False),
    ("20个工作日内；每年1月31日前", False),
    ("20个工作日内；每季度一次", False),
    ("20个工作日内，征求意见不少于30日", False),
    ("与文件同步公开，最迟20个工作日", False),
    ("听证会7个工作日前公告", False),
    ("异议期5个工作日", False),
    ("及时公开", False),
    ("同上", False),
]


@pytest.mark.parametrize(("limit", "is_found"), NO_BEGINNING)
def test_a_limit_without_its_beginning(limit: str, is_found: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column of the table
    found = judged(changed(time_limit=limit), codes=("GC402",))
    assert [facts_of(one) for one in found] == ([{"text": limit, "start": GENERAL}] if is_found else [])


def test_what_is_given_on_request_begins_with_the_request(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(time_limit="20个工作日", method="依申请公开"), codes=("GC402",))
    assert found.facts["start"] == "收到申请之日起"
    assert judged(changed(time_limit="20个工作日", method="不予公开"), codes=("GC402",)) == []


NOTES_OF_TABLES = [
    ("各项时限自信息形成或者变更之日起计算", True),
    ("时限从信息形成起算。", True),
    ("起算日为信息形成当日。", True),
    ("除处罚决定外，均自信息形成之日起公开。", True),
    ("本目录自印发之日起施行。", False),
    ("自2019年5月15日起施行的条例", False),
    ("行政处罚决定自作出之日起7个工作日内公开。", False),
    ("处罚决定自作出之日起7个工作日；其余自信息形成之日起20个工作日。", True),
    ("原目录无起算点，照录未改", False),
    ("时限照录，未写起算点", False),
]


@pytest.mark.parametrize(("note", "states_it"), NOTES_OF_TABLES)
def test_a_note_of_the_whole_table_may_state_the_beginning(
    note: str,
    states_it: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
    judged: Any,
    whole: Any,
) -> None:
    bare = whole(changed(time_limit="20个工作日"), changed(1, name="乙", content=("名单",), time_limit="长期公开"))
    wanted = [] if states_it else ["GC402", "GC406"]
    domain = replace(bare.domains[0], notes=(note,))
    assert codes_of(judged(replace(bare, domains=(domain,)), codes=("GC402", "GC406"))) == wanted
    header = Header("目录", notes=(note,))
    assert codes_of(judged(replace(bare, header=header), codes=("GC402", "GC406"))) == wanted


def test_a_note_of_the_item_may_state_the_beginning(changed: Any, judged: Any) -> None:
    for note in ("自作出决定之日起", "从办结之日起计算"):
        assert judged(changed(time_limit="20个工作日", notes=(note,)), codes=("GC402",)) == []
        assert judged(changed(content=("名单",), time_limit="长期公开", notes=(note,)), codes=("GC406",)) == []
    assert judged(changed(time_limit="20个工作日", notes=("照录",)), codes=("GC402",)) != []


# What GC406 finds: for ever

FOREVER = [
    ("长期公开", ("名单",), True),
    ("长期", ("名单",), True),
    ("永久公开", ("名单",), True),
    ("常年公开", ("名单",), True),
    ("持续公开；长期", ("名单",), True),
    ("长期公开", ("名单", "金额", "办理流程"), True),
    ("长期公开", ("名单", "办理流程"), False),
    ("长期公开", ("办理条件", "办理流程"), False),
    ("长期公开（动态调整）", ("名单",), False),
    ("长期公开，及时更新", ("名单",), False),
    ("长期公开，随时变更", ("名单",), False),
    ("长期公开；信息形成后20个工作日内", ("名单",), False),
    ("长期公开；20个工作日内", ("名单",), False),
    ("决定作出之日起长期公开", ("名单",), False),
    ("结果确定后长期公开", ("名单",), False),
    ("审批结果：长期公开", ("名单",), False),
    ("及时公开", ("名单",), False),
    ("尽快公开", ("名单",), False),
    ("同上", ("名单",), False),
]


@pytest.mark.parametrize(("limit", "content", "is_found"), FOREVER)
def test_for_ever_and_nothing_else(
    limit: str,
    content: tuple[str, ...],
    is_found: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
    judged: Any,
) -> None:
    found = judged(changed(time_limit=limit, content=content, name="补贴发放结果"), codes=("GC406",))
    assert [one.facts["text"] for one in found] == ([limit] if is_found else [])


@pytest.mark.parametrize("name", ["服务指南", "办事流程", "机构职能", "权责清单", "收费标准", "咨询电话"])
def test_guides_stand_for_as_long_as_they_hold(name: str, changed: Any, judged: Any) -> None:
    assert judged(changed(name=name, content=("甲", "乙"), time_limit="长期公开"), codes=("GC406",)) == []


# One fault is one message

ONE_MESSAGE = [
    ("name: 部门预算", "20个工作日", "GC407"),
    ("name: 部门预算", "20个工", "GC409"),
    ("name: 出生登记", "信息形成之日起20个", "GC409"),
    ("name: 出生登记", "信息形成之日起0个工作日内", "GC411"),
    ("name: 政府信息公开年度报告", "每年6月31日前", "GC411"),
    ("name: 出生登记", "信息形成之日起30个工作日内，20个作日", "GC409"),
    ("name: 出生登记", "个工作日内", "GC401"),
    ("name: 出生登记", "信息形成之日起2 0个工作日内", "GC409"),
    ("name: 出生登记", "每年13月底前", "GC411"),
    ("name: 出生登记", "信息形成之日起30个工作日后公开", "GC414"),
    ("name: 出生登记", "20个工作日内不公开", "GC414"),
]


@pytest.mark.parametrize(("name", "limit", "code"), ONE_MESSAGE)
def test_one_fault_is_one_message(name: str, limit: str, code: str) -> None:
    found = compiled(f"items:\n  - id: birth\n    {name}\n    time_limit: {limit}\n")
    assert [one.code for one in found if one.code.startswith("GC4")] == [code]


def test_what_was_filled_down_is_not_too_long_as_well() -> None:
    rows = "".join(
        f"  - {{id: row-{n}, name: 事项{n}, content: [名单], time_limit: 信息形成之日起{n}个工作日内}}\n"
        for n in (20, 21, 22)
    )
    assert [one.code for one in compiled(f"items:\n{rows}") if one.code.startswith("GC4")] == ["GC412", "GC412"]


def compiled(text: str) -> Any:
    """What is found in a file of the base's domain, laid over the base."""
    key = "domains/household-registration.yaml"
    above = tuple(
        File(name, f"base/{name}", (BASE / name).read_bytes()) for name in ("govcat.yaml", "bodies.yaml", key)
    )
    own = File(key, key, f"schema: govcat/1\ndomain: household-registration\n{text}".encode())
    project = Project((Layer("base", above), Layer(".", (above[0], own))))
    return compile_project(project, registered(), AsOf(date(2026, 11, 21), date(2026, 11, 21))).diagnostics


@pytest.mark.parametrize("code", ["GC409", "GC411"])
def test_long_texts_are_read_in_linear_time(code: str) -> None:
    (rule,) = [rule for rule in all_rules() if rule.code == code]
    for scrap in ("20个", "之日起", "每月", "个工作日内，", "至少", "－", "形成或者变更", "20", "× "):
        limit = replace(read_time_limit("及时公开"), text=scrap * (20_000 // len(scrap)))
        list(rule.judge(limit))
