"""What rules say of the length of 公开时限: too long, counted otherwise, two at once."""

from __future__ import annotations

from typing import Any

import pytest

GENERAL = "信息形成或者变更之日起"


def codes_of(found: Any) -> list[str]:
    return [one.code for one in found]


# What GC403 and GC404 find: a limit that is too long, or counted otherwise

LENGTHS = [
    (f"{GENERAL}20个工作日内", []),
    (f"{GENERAL}21个工作日内", ["GC403"]),
    ("30个工作日内", ["GC403"]),
    ("其他信息30个工作日内", ["GC403"]),
    ("批准之日起30个工作日内", ["GC403"]),
    ("自作出决定之日起三十个工作日内", ["GC403"]),
    (f"{GENERAL}15至30个工作日内", ["GC403"]),
    (f"{GENERAL}60日内", ["GC403"]),
    (f"{GENERAL}39日内", ["GC403"]),
    (f"{GENERAL}38日内", ["GC404"]),
    (f"{GENERAL}3个月内", ["GC403"]),
    (f"{GENERAL}一年内", ["GC403"]),
    (f"{GENERAL}500小时内", []),
    (f"{GENERAL}一个月内", ["GC404"]),
    (f"{GENERAL}20日内", ["GC404"]),
    (f"{GENERAL}20天内公开；法律法规另有规定的除外", ["GC404"]),
    ("自制作或者获取该政府信息之日起30日内", ["GC404"]),
    (f"{GENERAL}19日内", []),
    (f"{GENERAL}20日内公开，并公示30日", []),
    (f"{GENERAL}20日内，公告30日", []),
    ("批复后20日内", []),
    ("分配结果确定后20日内", []),
    ("20日内", []),
    ("年度结束后30个工作日内", []),
    ("会计年度终了后3个月内", []),
    ("收到申请之日起30个工作日内", []),
    ("竣工验收后30个工作日内", []),
    ("公示30个工作日", []),
    ("征求意见不少于30个工作日", []),
    ("提前30个工作日公告", []),
    ("听证会30个工作日前公告", []),
    ("每30个工作日更新", []),
    ("间隔30个工作日更新", []),
    ("办理时限30个工作日", []),
    ("法定办结期限为45个工作日", []),
    ("每年3月31日前", []),
    ("及时公开", []),
]


@pytest.mark.parametrize(("limit", "codes"), LENGTHS)
def test_how_long_a_limit_may_be(limit: str, codes: list[str], changed: Any, judged: Any) -> None:
    item = changed(time_limit=limit, basis=("《某某办法》",))
    assert codes_of(judged(item, codes=("GC403", "GC404"))) == codes


@pytest.mark.parametrize(
    ("limit", "said"),
    [("30个工作日内", "30 个工作日"), ("60日内", "60 日"), ("三个月内", "3 个月"), ("2年内", "2 年")],
)
def test_a_long_limit_is_named_in_its_own_unit(limit: str, said: str, changed: Any, judged: Any) -> None:
    (found,) = judged(changed(time_limit=f"{GENERAL}{limit}"), codes=("GC403",))
    assert f"{found.facts['amount']} {found.facts['unit'].zh}" == said


@pytest.mark.parametrize(
    ("trigger", "basis", "is_found"),
    [
        ("方案批准之日起", "《某某省户籍管理条例》第十二条", False),
        ("方案批准之日起", "《中华人民共和国户口登记法》第七条", False),
        ("方案批准之日起", "《某某省户籍管理条例》", True),
        ("方案批准之日起", "《某某户籍管理办法》第十二条", True),
        ("方案批准之日起", "《中华人民共和国政府信息公开条例》第二十六条", True),
        (GENERAL, "《某某省户籍管理条例》第十二条", True),
        ("", "《某某省户籍管理条例》第十二条", True),
    ],
)
def test_a_law_may_set_a_longer_limit(trigger: str, basis: str, is_found: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column of the table
    item = changed(time_limit=f"{trigger}30个工作日内", basis=(basis,))
    assert codes_of(judged(item, codes=("GC403",))) == (["GC403"] if is_found else [])


@pytest.mark.parametrize("method", ["依申请公开", "不予公开"])
def test_only_what_is_proactive_has_these_limits(method: str, changed: Any, judged: Any) -> None:
    for limit in (f"{GENERAL}30个工作日内", f"{GENERAL}20日内", "长期公开"):
        item = changed(time_limit=limit, method=method, content=("名单",))
        assert judged(item, codes=("GC403", "GC404", "GC406", "GC408")) == []


def test_budgets_are_counted_in_calendar_days(changed: Any, judged: Any) -> None:
    limit = f"{GENERAL}20日内"
    assert judged(changed(time_limit=limit, name="部门决算"), codes=("GC404",)) == []
    assert judged(changed(time_limit=limit, name="政府预算"), codes=("GC404",)) == []
    assert judged(changed(time_limit=limit), codes=("GC404",)) != []


# What GC405 finds: two limits

TWO = [
    ("信息形成之日起20个工作日内公开；信息形成之日起7个工作日内公开", ("20个工作日", "7个工作日")),
    (
        "自信息形成或者变更之日起20个工作日内予以公开+自信息形成（变更）之日起7个工作日内予以公开",
        ("20个工作日", "7个工作日"),
    ),
    ("信息形成之日起3个工作日内，5个工作日内公开", ("3个工作日", "5个工作日")),
    ("3个工作日；20个工作日", ("3个工作日", "20个工作日")),
    ("3个工作日、20个工作日", ("3个工作日", "20个工作日")),
    ("20个工作日/7个工作日", ("20个工作日", "7个工作日")),
    ("20个工作日或者7个工作日", ("20个工作日", "7个工作日")),
    ("24小时内；20个工作日内", ("24小时", "20个工作日")),
    ("20日内；20个工作日内", ("20日", "20个工作日")),
    ("批准后10日内公布；批准后20个工作日内公布", ("10日", "20个工作日")),
    ("信息形成之日起20个工作日（10个工作日）内", ("20个工作日", "10个工作日")),
    ("信息形成之日起20（10）个工作日内", ("20个工作日", "10个工作日")),
    ("信息形成之日起二十个工作日内(10 个工作日内)", ("二十个工作日", "10个工作日")),
    ("信息形成之日起20（二十）个工作日内；信息变更之日起7（七）个工作日内", None),
    ("信息形成之日起20（二十）个工作日内；信息形成之日起7个工作日内", ("20（二十）个工作日", "7个工作日")),
    ("信息形成之日起20个工作日（二十个工作日）内", None),
    ("信息形成之日起20个工作日（承诺10个工作日）内", None),
    ("信息形成之日起3-5（5）个工作日内；第3（4）个工作日", None),
    ("信息形成之日起20个工作日（10家单位）内", None),
    ("20个工作日内；20个工作日内", None),
    ("20个工作日、20个工作日", None),
    ("信息形成之日起20个工作日内", None),
    ("3至5个工作日", None),
    ("3-5个工作日内", None),
    ("信息形成之日起20个工作日内；信息变更之日起10个工作日内", None),
    ("会议召开后3个工作日内，纪要印发后7个工作日内", None),
    ("处罚决定7个工作日内；其他信息20个工作日内", None),
    ("20个工作日内，其中结果信息7个工作日内", None),
    ("7个工作日内（许可、处罚），20个工作日内（其他）", None),
    ("一般3个工作日，最长20个工作日", None),
    ("3个工作日内，复杂的20个工作日内", None),
    ("20个工作日内，经批准可延长10个工作日", None),
    ("20个工作日内，公示7个工作日", None),
    ("20个工作日内；每10个工作日更新", None),
    ("5个工作日内报送审核，20个工作日内公开", None),
    ("5个工作日内在村公示栏张贴，20个工作日内在政府网站公开", None),
    ("7个工作日内公示，20个工作日内公开", None),
    ("听证会7个工作日前公告；20个工作日内公布", None),
    ("20个工作日内；7个工作日内；法律、法规另有规定的，从其规定", None),
    ("20个工作日；7个工作日；长期公开", None),
    ("第3个工作日、第20个工作日", None),
    ("及时公开；20个工作日内", None),
    ("不超过7个工作日；20个工作日", None),
]


@pytest.mark.parametrize(("limit", "pair"), TWO)
def test_two_limits_for_one_beginning(limit: str, pair: tuple[str, str] | None, changed: Any, judged: Any) -> None:
    found = judged(changed(time_limit=limit), codes=("GC405",))
    assert [(one.facts["first"], one.facts["second"]) for one in found] == ([pair] if pair else [])


def test_a_note_may_explain_two_limits(changed: Any, judged: Any, whole: Any) -> None:
    limit = "20个工作日内；7个工作日内"

    def codes(of_item: str, of_domain: str) -> list[str]:
        return codes_of(
            judged(whole(changed(time_limit=limit, notes=(of_item,)), notes=(of_domain,)), codes=("GC405",))
        )

    assert codes("照录", "照录") == ["GC405"]
    assert codes("许可决定为7个工作日", "") == []
    assert codes("", "许可决定7个工作日，其他20个工作日") == []
    assert codes("", "许可决定为7个工作日") == ["GC405"]
