"""What rules say of texts that are wrong: shapes met in published catalogues, and the edges of each rule."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from asked import asked

from govcat.check import all_rules
from govcat.check.rule import Context
from govcat.core.diagnostic import Term
from govcat.core.item import Subject
from govcat.core.readings import Readings
from govcat.report.wording import fact_text

FAULTY: list[tuple[str, dict[str, Any], dict[str, str]]] = [
    ("GC211", {"name": "1. 出生登记"}, {"numbering": "1.", "plain": "出生登记"}),
    ("GC211", {"name": "12、出生登记"}, {"numbering": "12、", "plain": "出生登记"}),
    ("GC211", {"name": "（三）出生登记"}, {"numbering": "（三）"}),
    ("GC211", {"name": "(3) 出生登记"}, {"numbering": "(3)"}),
    ("GC211", {"name": "二、出生登记"}, {"numbering": "二、"}),
    ("GC211", {"name": "③出生登记"}, {"numbering": "③"}),
    ("GC211", {"category": ("1）出生登记",)}, {"numbering": "1）"}),
    ("GC301", {"basis": ("信息公开规定",)}, {"basis": "信息公开规定"}),
    ("GC301", {"basis": ("《信息公开规定》",)}, {"basis": "《信息公开规定》"}),
    ("GC301", {"basis": ("相关政策规定",)}, {}),
    ("GC301", {"basis": ("各地相关政策法规文件",)}, {}),
    ("GC301", {"basis": ("各省“七五”普法规划",)}, {}),
    ("GC301", {"basis": ("建设用地审查报批有关规定",)}, {}),
    ("GC301", {"basis": ("国家有关法律、法规和规定",)}, {}),
    (
        "GC302",
        {"basis": ("《中华人民共和国收养法》",)},
        {"end": "已于 2021-01-01 废止", "cure": "改引《中华人民共和国民法典》的相应条款"},
    ),
    ("GC302", {"basis": ("收养法第三条",)}, {"title": "收养法"}),
    ("GC302", {"basis": ("《收养登记法》",)}, {"title": "收养登记法"}),
    ("GC302", {"basis": ("《信访条例》",)}, {"end": "已于 2022-05-01 被取代"}),
    (
        "GC302",
        {"basis": ("《无后续文件的办法》",)},
        {"end": "已废止", "cure": "请查明现行的依据（登记表截至 2026-11-21 未载明替代文件）"},
    ),
    (
        "GC303",
        {"basis": ("《中华人民共和国政府信息公开条例》（国务院令第492号）",)},
        {"difference": "是旧版或者修改决定的文号", "right": "国务院令第711号"},
    ),
    ("GC303", {"basis": ("《政府信息公开条例》（国务院令第712号）",)}, {"difference": "与登记的文号不一致"}),
    ("GC303", {"basis": ("《某某实施细则》（国办发〔2016〕88号）",)}, {"difference": "不是这件法规文件的文号"}),
    ("GC303", {"basis": ("《某某实施细则》（国办公开办〔2016〕80号）",)}, {"difference": "与登记的文号不一致"}),
    (
        "GC303",
        {"basis": ("《特困人员认定办法》（民发〔2016〕178号）",)},
        {"difference": "是旧版或者修改决定的文号", "right": "民发〔2021〕43号"},
    ),
    (
        "GC304",
        {"basis": ("《某某实施细则》（国办发〔201680号）",)},
        {"number": "国办发〔201680号", "side": "右", "likely": "国办发〔2016〕80号"},
    ),
    ("GC304", {"basis": ("《某某通知》（建村〔2018115号）",)}, {"likely": "建村〔2018〕115号"}),
    ("GC304", {"basis": ("《某某通知》（建村2018〕115号）",)}, {"side": "左", "likely": "建村〔2018〕115号"}),
    (
        "GC304",
        {"basis": ("《某某通知》（辽政办发(2014)74号",)},
        {"number": "（辽政办发(2014)74号", "likely": "（辽政办发〔2014〕74号）"},
    ),
    ("GC305", {"basis": ("《中华人民共和国某某不明办法》",)}, {"right": "效力不明办法"}),
    ("GC305", {"basis": ("《政务公开条例》",)}, {"right": "中华人民共和国政府信息公开条例"}),
    ("GC306", {"basis": ("《医疗保障法》",)}, {"effective": "2027-01-01", "as_of": "2026-11-21"}),
    ("GC307", {"basis": ("《某某三年行动方案》",)}, {}),
    ("GC308", {"basis": ("《效力不明办法》",)}, {"title": "效力不明办法"}),
    ("GC308", {"basis": ("《存疑办法》",)}, {"title": "存疑办法"}),
    (
        "GC310",
        {"was": ("《收养法》",), "legal_review": "待法制审核"},
        {"count": "1", "was": "《收养法》"},
    ),
    ("GC711", {"superseded": "已并入其他登记"}, {"superseded": "已并入其他登记"}),
    ("GC401", {"time_limit": "个工作日内"}, {"text": "个工作日内"}),
    ("GC402", {"time_limit": "20个工作日"}, {"text": "20个工作日"}),
    ("GC402", {"time_limit": "20工作日内公开"}, {}),
    ("GC403", {"time_limit": "信息形成或者变更之日起30个工作日内"}, {"amount": "30"}),
    ("GC403", {"time_limit": "信息形成或者变更之日起21个工作日内"}, {"amount": "21"}),
    ("GC404", {"time_limit": "信息形成或者变更之日起20日内公开"}, {}),
    ("GC404", {"time_limit": "自该信息形成之日起20天内"}, {}),
    ("GC511", {"subject": (Subject("某某县扶贫办"),)}, {"subject": "某某县扶贫办"}),
    ("GC511", {"subject": (Subject("某某县人民政府"),)}, {}),
    ("GC512", {"subject": (Subject("县级民政部门", "县级民政部门"),)}, {"role": "县级民政部门", "count": "1"}),
    (
        "GC601",
        {"method": "不予公开"},
        {"missing": "不公开理由、不公开依据、复核日期", "keys": "reason、ground、review_on"},
    ),
    ("GC601", {"method": "不予公开", "reason": "隐私", "ground": "第十五条"}, {"keys": "review_on"}),
    ("GC602", {"audience": ("特定群体",)}, {"audience": "特定群体"}),
    ("GC602", {"audience": ("特定群体（请写明）",)}, {}),
    ("GC603", {"channel": ("政府网站", "其他")}, {}),
    ("GC604", {"channel": ("户籍业务办理平台",)}, {"cure": "写成“其他：户籍业务办理平台”也可以"}),
    ("GC604", {"channel": ("公开查阅",)}, {"cure": "可能是“公开查阅点”；确是另一个渠道的，在名称前加“其他：”"}),
    ("GC604", {"channel": ("各镇人民政府",)}, {"what": "是机构名称"}),
    ("GC605", {"audience": ("全社会", "特定群体")}, {"audience": "特定群体"}),
    ("GC801", {"notes": ("张某，11010519491231002X",)}, {"masked": "110***********2X"}),
    ("GC801", {"content": ("身份证号：11010519491231002x。",)}, {}),
    ("GC802", {"notes": ("联系人 13800138000",)}, {"masked": "138****8000"}),
    ("GC810", {"name": "出生\u202e登\u2066记"}, {"codes": "U+202E、U+2066"}),
    ("GC810", {"links": {"办事指南": "https://x.gov.cn/\u202e"}}, {"codes": "U+202E"}),
    ("GC810", {"owner": "张\u200b某"}, {"codes": "U+200B"}),
]


@pytest.mark.parametrize(("code", "fields", "facts"), FAULTY)
def test_the_fault_is_found_and_nothing_else(
    code: str, fields: dict[str, Any], facts: dict[str, str], changed: Any, judged: Any
) -> None:
    found = [one for one in judged(changed(**fields)) if code not in one.fault.yields_to]
    assert [one.code for one in found] == [code]
    said = {name: fact_text(fact, "zh") for name, fact in found[0].facts.items()}
    assert said.items() >= facts.items()


def test_twins_are_told_apart_by_the_second(changed: Any, judged: Any) -> None:
    found = judged(changed(0), changed(1), changed(2, name="出生 登记"))
    assert [(one.code, one.owner.key, one.facts["other"]) for one in found] == [
        ("GC210", "household-registration/birth-1", "birth-0"),
        ("GC210", "household-registration/birth-2", "birth-0"),
    ]


def test_law_is_judged_by_the_reference_date(knowledge: Any) -> None:
    def codes(basis: str, day: date) -> list[str]:
        context = Context(knowledge, Readings(knowledge.vocabularies), day, None)  # type: ignore[arg-type]  # no rule of law looks at the catalogue
        citation = Readings(knowledge.vocabularies).citations(basis)[0]
        rules = [rule for rule in all_rules() if rule.code in {"GC302", "GC306", "GC307", "GC308"}]
        return [rule.code for rule in rules if asked(rule, citation, context)]

    assert codes("《收养法》", date(2020, 12, 31)) == []
    assert codes("《收养法》", date(2021, 1, 1)) == ["GC302"]
    assert codes("《医疗保障法》", date(2026, 12, 31)) == ["GC306"]
    assert codes("《医疗保障法》", date(2027, 1, 1)) == []
    assert codes("《存疑而有日期的办法》", date(2023, 12, 31)) == []
    assert codes("《存疑而有日期的办法》", date(2024, 1, 1)) == ["GC308"]
    assert codes("《某某三年行动方案》", date(2020, 12, 30)) == []
    assert codes("《某某三年行动方案》", date(2020, 12, 31)) == ["GC307"]


def test_pieces_are_as_small_as_what_is_wrong(knowledge: Any) -> None:
    context = Context(knowledge, Readings(knowledge.vocabularies), date(2026, 11, 21), None)  # type: ignore[arg-type]  # not looked at
    by_code = {rule.code: rule for rule in all_rules()}

    def pieces(code: str, text: str, subject: Any = None) -> list[str]:
        found = asked(by_code[code], subject or text, context)
        return [text[slice(*one.piece)] for one in found if one.piece]

    old = "《中华人民共和国政府信息公开条例》（国务院令第492号）第二十条"
    assert pieces("GC303", old, context.readings.citations(old)[0]) == ["国务院令第492号"]
    ended = "1.《中华人民共和国收养法》第三条"
    assert pieces("GC302", ended, context.readings.citations(ended)[0]) == ["《中华人民共和国收养法》"]
    unmarked = "收养法第三条"
    assert pieces("GC302", unmarked, context.readings.citations(unmarked)[0]) == ["收养法"]
    miswritten = "《政务公开条例》第三条"
    assert pieces("GC305", miswritten) == ["政务公开条例"]
    assert pieces("GC211", "1. 出生登记") == ["1. "]
    assert pieces("GC304", "《某》（国办发〔201680号）") == ["国办发〔201680号"]
    assert pieces("GC801", "张某，11010519491231002X。") == ["11010519491231002X"]
    assert pieces("GC810", "出生\u202e登记") == ["\u202e"]


def test_a_role_nobody_plays_is_told_once_for_a_domain(changed: Any, judged: Any) -> None:
    nobody = (Subject("县级民政部门", "县级民政部门"),)
    (found,) = judged(
        changed(0, name="甲"), changed(1, name="乙", subject=nobody), changed(2, name="丙", subject=nobody)
    )
    assert (found.owner.key, found.facts["count"]) == ("household-registration/birth-1", 2)


def test_facts_are_terms_where_they_are_words_of_ours(changed: Any, judged: Any) -> None:
    found = judged(changed(basis=("《中华人民共和国收养法》",)))
    assert found[0].facts["end"] == Term("已于 2021-01-01 废止", "was repealed on 2021-01-01")
