"""What rules say of limits that a law sets for one kind of matter: many items, the sound beside the faulty."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

from govcat.core.item import Header
from govcat.report.wording import fact_text

GENERAL = "信息形成或者变更之日起"


def codes_of(found: Any) -> list[str]:
    return [one.code for one in found]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# What GC407 and GC410 find: special law

SPECIAL = [
    ("部门预算", (), "20个工作日", "《中华人民共和国预算法》第十四条"),
    ("2026年度部门决算", (), f"{GENERAL}20个工作日内", "《中华人民共和国预算法》第十四条"),
    ("政府预算调整", (), "批准后16个工作日内", "《中华人民共和国预算法》第十四条"),
    ("一般公共预算收支表", (), "批准后21日内", "《中华人民共和国预算法》第十四条"),
    ("预决算公开", (), "批准后1个月内", "《中华人民共和国预算法》第十四条"),
    ("镇级预算", (), "批准后20个工作日内", "《中华人民共和国预算法》第十四条"),
    ("部门预算", (), "批准后15个工作日内", ""),
    ("部门预算", (), "批复后20日内", ""),
    ("部门预算", (), "批复后20日内；其他信息20个工作日内", ""),
    ("部门预算", (), "及时公开", ""),
    ("部门预算", (), "每年3月底前", ""),
    ("部门预算", (), "20个工作日内，法律法规另有规定的从其规定", ""),
    ("预算绩效管理制度", (), "20个工作日", ""),
    ("工程预算", (), "20个工作日", ""),
    ("村级财务预决算", (), "20个工作日", ""),
    ("部门预算编制流程", (), "20个工作日", ""),
    ("预算执行审计结果", (), "20个工作日", ""),
    ("出生登记", ("财政预决算",), "20个工作日", ""),
    ("征收土地公告", (), "收到批准文件之日起16个工作日内", "《中华人民共和国土地管理法实施条例》第三十一条"),
    ("征地公告", (), f"{GENERAL}20个工作日内", "《中华人民共和国土地管理法实施条例》第三十一条"),
    ("土地征收公告", (), "批准后32日内", "《中华人民共和国土地管理法实施条例》第三十一条"),
    ("征收土地公告", (), "批准后31日内", ""),
    ("征收土地公告", (), "收到批准文件之日起15个工作日内", ""),
    ("拟征收土地公告", (), "20个工作日", ""),
    ("国有土地上房屋征收公告", (), "20个工作日", ""),
    ("中标候选人公示", (), "收到评标报告之日起5日内", "《中华人民共和国招标投标法实施条例》第五十四条"),
    ("中标候选人公示", (), "收到评标报告之日起3日内公示，公示期不少于3日", ""),
    ("中标候选人异议处理", (), "20个工作日", ""),
    ("中标、成交结果公告", ("政府采购信息",), "5个工作日", "《中华人民共和国政府采购法实施条例》第四十三条"),
    ("政府采购成交公告", (), "确定之日起3个工作日内", "《中华人民共和国政府采购法实施条例》第四十三条"),
    ("中标结果公告", ("工程建设项目招标投标",), "5个工作日", ""),
    ("中标、成交结果公告", ("政府采购信息",), "确定之日起2个工作日内", ""),
    ("采购合同公告", ("政府采购",), "签订之日起20个工作日内", "《中华人民共和国政府采购法实施条例》第五十条"),
    ("采购合同", ("政府采购",), "签订之日起2个工作日内", ""),
    ("采购合同履行公告", ("政府采购",), "20个工作日", ""),
    ("劳动合同", (), "20个工作日", ""),
    ("行政处罚决定", (), "被撤销之日起5个工作日内撤回", "《中华人民共和国行政处罚法》第四十八条"),
    ("执法信息", (), "处罚决定被变更、撤销的，7个工作日内撤下", "《中华人民共和国行政处罚法》第四十八条"),
    ("执法信息", (), "处罚决定被撤销的，3日内撤回", ""),
    ("执法信息", (), "处罚决定形成或者变更之日起7个工作日内", ""),
    ("执法信息", (), "处罚决定公示满3年撤下", ""),
    ("文物撤销信息", (), "被撤销之日起5个工作日内撤回", ""),
]


@pytest.mark.parametrize("row", SPECIAL, ids=str)
def test_a_special_law_sets_a_shorter_limit(row: tuple[Any, ...], changed: Any, judged: Any) -> None:
    name, category, limit, law = row
    found = judged(changed(name=name, category=category, time_limit=limit), codes=("GC407",))
    assert [(one.facts["name"], one.facts["law"]) for one in found] == ([(name, law)] if law else [])
    on_request = changed(name=name, category=category, time_limit=limit, method="依申请公开")
    assert judged(on_request, codes=("GC407",)) == []


SHORTEST = [
    ("征收土地预公告", (), "公告5个工作日", True),
    ("拟征收土地公告", (), "公告时间不少于9个工作日", True),
    ("征收土地启动公告", (), "公告期7日", True),
    ("征收土地预公告", (), "公告时间不少于10个工作日", False),
    ("征收土地预公告", (), "公告期12日", False),
    ("征收土地预公告", (), "公告期11日", True),
    ("征收土地公告", (), "公告5个工作日", False),
    ("征地补偿安置方案公告", (), "公告时间不少于29日", True),
    ("征地补偿安置公告", (), "公告10个工作日", True),
    ("征地补偿安置公告", (), "公告15个工作日", False),
    ("征地补偿安置公告", (), "公告不少于30日", False),
    ("征地补偿安置公告", (), "公告1个月", False),
    ("征收土地补偿安置公告", (), "公告3日", True),
    ("征地补偿安置公告", (), "公告48小时", True),
    ("征地补偿安置公告", (), "方案拟定后5日内公告", False),
    ("征地补偿安置公告", (), "提前3日公告", False),
    ("征地补偿安置公告", (), "听证会前3日公告", False),
    ("征地补偿安置公告", (), "公告3日；征求意见不少于30日", False),
    ("征地补偿安置公告", (), "及时公告", False),
    ("征地补偿安置公告", (), "公告至少20", False),
    ("中标候选人公示", (), "公示2日", True),
    ("中标候选人公示", (), "公示期不少于3日", False),
    ("中标候选人公示", ("政府采购",), "公示2日", False),
    ("控制性详细规划批前公示", ("规划编制",), "批前公示时间不少于20日", True),
    ("村庄规划草案公示", ("规划编制",), "公示30日", False),
    ("规划草案公告", ("规划编制",), "公告7日", True),
    ("总体规划批后公布", ("规划编制",), "公示7日", False),
    ("旅游总体规划公示", ("旅游",), "公示7日", False),
    ("五年规划草案", (), "公示7日", False),
    ("房屋征收补偿方案", ("征收",), "征求意见期限不少于15日", True),
    ("征收补偿方案征求意见", ("房屋征收",), "征求意见不少于15日", True),
    ("征收补偿方案", ("征地",), "征求意见不少于15日", False),
    ("征收补偿方案修改情况", ("房屋征收",), "公布15日", False),
    ("出生登记", (), "公示2日", False),
]


@pytest.mark.parametrize("row", SHORTEST, ids=str)
def test_a_special_law_asks_for_a_longer_display(row: tuple[Any, ...], changed: Any, judged: Any) -> None:
    name, category, limit, is_found = row
    found = judged(changed(name=name, category=category, time_limit=limit), codes=("GC410",))
    assert codes_of(found) == (["GC410"] if is_found else [])
    closed = changed(name=name, category=category, time_limit=limit, method="不予公开")
    assert judged(closed, codes=("GC410",)) == []


# What GC408 finds: decisions

DECISIONS = [
    ("行政处罚决定", ("决定书",), f"{GENERAL}20个工作日内", True),
    ("行政许可决定公示", ("决定书",), "8个工作日", True),
    ("许可结果", ("名单",), "20日内", True),
    ("双公示信息", ("名单",), f"{GENERAL}20个工作日内", True),
    ("行政处罚案件信息", ("行政处罚决定书",), f"{GENERAL}20个工作日内", True),
    ("执法信息", ("名单",), "处罚决定20个工作日；其他内容长期公开", True),
    ("执法信息", ("名单",), "行政许可20个工作日内，其他及时公开", True),
    ("执法信息", ("名单",), "行政许可和行政处罚20个工作日内，其他及时公开", True),
    ("执法信息", ("名单",), "处罚20个工作日内，其他及时公开", True),
    ("执法信息", ("名单",), "自作出行政处罚决定之日起20个工作日内", True),
    ("行政处罚决定", ("决定书",), "7个工作日", False),
    ("行政处罚决定", ("决定书",), "7个工作日；公示20个工作日", False),
    ("行政处罚决定", ("决定书",), "18日内", False),
    ("行政处罚决定", ("决定书",), "及时公开", False),
    ("行政处罚决定", ("决定书",), "受理申请后20个工作日内", False),
    ("行政处罚决定", ("决定书",), "其他信息20个工作日内", False),
    ("行政处罚决定", ("决定书",), "20个工作日内；其中处罚决定7个工作日内", False),
    ("行政处罚", ("立案", "处罚决定"), f"{GENERAL}20个工作日内", False),
    ("行政许可服务指南", ("行政许可决定",), f"{GENERAL}20个工作日内", False),
    ("行政处罚流程", ("处罚决定",), f"{GENERAL}20个工作日内", False),
    ("行政处罚结果执行情况", ("名单",), f"{GENERAL}20个工作日内", False),
    ("许可事项", ("不予许可决定异议申请",), f"{GENERAL}20个工作日内", False),
    ("房屋征收决定", ("公告",), f"{GENERAL}20个工作日内", False),
    ("行政强制决定", ("查封决定书",), f"{GENERAL}20个工作日内", False),
    ("执法信息", ("名单",), "除处罚决定外20个工作日", False),
    ("执法信息", ("名单",), "执法决定信息20个工作日内；其他及时公开", False),
    ("执法信息", ("名单",), "申请许可20个工作日内", False),
]


@pytest.mark.parametrize("row", DECISIONS, ids=str)
def test_decisions_after_more_than_seven_working_days(row: tuple[Any, ...], changed: Any, judged: Any) -> None:
    name, content, limit, is_found = row
    found = judged(changed(name=name, content=content, time_limit=limit), codes=("GC408",))
    assert [facts_of(one) for one in found] == ([{"text": limit, "count": "1"}] if is_found else [])


def test_decisions_are_told_once_for_a_domain_unless_a_note_tells(changed: Any, judged: Any, whole: Any) -> None:
    late = "20个工作日"
    items = (changed(0), changed(1, name="许可决定", time_limit=late), changed(2, name="处罚决定", time_limit=late))
    (found,) = judged(*items, codes=("GC408",))
    assert judged(*(replace(item, method="依申请公开") for item in items), codes=("GC408",)) == []
    assert (found.owner.key, found.facts["count"]) == ("household-registration/birth-1", 2)
    for note in ("处罚决定另按国办发〔2018〕118号", "许可决定为7个工作日", "许可决定为七个工作日"):
        assert judged(whole(*items, notes=(note,)), codes=("GC408",)) == []
        assert judged(replace(whole(*items), header=Header("目录", notes=(note,))), codes=("GC408",)) == []
        told = replace(items[1], notes=(note,))
        (left,) = judged(items[0], told, items[2], codes=("GC408",))
        assert left.facts["count"] == 1
    assert judged(whole(*items, notes=("照录",)), codes=("GC408",)) != []


def test_the_other_places_are_shown() -> None:
    rows = "".join(f"  - {{id: row-{n}, name: 处罚决定{n}, content: [决定书]}}\n" for n in range(12))
    limits = DEFAULTS.replace("10个工作日", "20个工作日")
    (found,) = found_in({"govcat.yaml": COUNTY, "household-registration": f"{limits}items:\n{rows}"}, code="GC408")
    assert said(found)["count"] == "12"
    assert len(found.related) == 9
    assert len({one.place for one in found.related} - {found.place}) == 9


# What GC413 finds: the yearly report

REPORTS = [
    ("政府信息公开工作年度报告", "每年6月30日前", True),
    ("政府信息公开年报", "每年4月1日前", True),
    ("政府信息公开年度报告", "每年年底前", True),
    ("政府信息公开年度报告", "次年第二季度内", True),
    ("政府信息公开年度报告", "每年4月底前", True),
    ("政府信息公开年度报告", "每年3月31日前", False),
    ("政府信息公开年度报告", "每年1月31日前", False),
    ("政府信息公开年度报告", "每年年初", False),
    ("政府信息公开年度报告", "每年第一季度", False),
    ("政府信息公开年度报告", f"{GENERAL}20个工作日内", False),
    ("政府信息公开年度报告", "6个月内公开", False),
    ("政府信息公开年度报告", "6月形成后20个工作日内", False),
    ("政府信息公开指南", "每年6月30日前", False),
    ("法治政府建设年度报告", "每年6月30日前", False),
]


@pytest.mark.parametrize(("name", "limit", "is_found"), REPORTS)
def test_the_yearly_report_after_march(name: str, limit: str, is_found: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column of the table
    found = judged(changed(name=name, time_limit=limit), codes=("GC413",))
    assert [one.facts["text"] for one in found] == ([limit] if is_found else [])
    assert judged(changed(name=name, time_limit=limit, method="依申请公开"), codes=("GC413",)) == []
