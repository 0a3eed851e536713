"""What rules say of content: what was cut off, belongs elsewhere, points nowhere, was left open or stands twice."""

from __future__ import annotations

from typing import Any

import pytest
from small_catalogue import catalogue_of

from govcat.check import all_rules
from govcat.check.grammar.enumeration import Opening, opening_of, without_opening
from govcat.report.wording import fact_text


def each(*rows: str) -> list[str]:
    """Texts that stand in rows, parted by strokes."""
    return [text for row in rows for text in row.split("|")]


def facts_of(found: Any) -> dict[str, str]:
    return {name: fact_text(fact, "zh") for name, fact in found.facts.items()}


# The numbers that open entries

OPENINGS = [
    ("1.受理单位", Opening("arabic", is_first=True, end=2)),
    ("01、受理单位", Opening("arabic", is_first=True, end=3)),
    ("2）受理单位", Opening("arabic", is_first=False, end=2)),
    ("11．受理单位", Opening("arabic", is_first=False, end=3)),
    (" （1） 受理单位", Opening("bracketed arabic", is_first=True, end=5)),
    ("(二)受理单位", Opening("bracketed han", is_first=False, end=3)),
    ("一、受理单位", Opening("han", is_first=True, end=2)),
    ("十二.受理单位", Opening("han", is_first=False, end=3)),
    ("①受理单位", Opening("circled", is_first=True, end=1)),
    ("⑵ 受理单位", Opening("circled", is_first=False, end=2)),
    ("● 受理单位", Opening("bullet", is_first=False, end=2)),
]
NO_OPENINGS = each(
    "受理单位||12345热线|1.5倍罚款|1、2级保护动物|一、二级保护动物|一次性告知|3岁以下|—受理|2型糖尿病|1234.受理",
    "受理1.单位|A级名单",
)


@pytest.mark.parametrize(("text", "opening"), OPENINGS)
def test_entries_open_with_numbers(text: str, opening: Opening) -> None:
    assert opening_of(text) == opening
    assert without_opening(text) == "受理单位"


@pytest.mark.parametrize("text", NO_OPENINGS)
def test_a_number_that_opens_no_entry(text: str) -> None:
    assert opening_of(text) is None
    assert without_opening(f" {text}") == text


# GC231: content that was cut short

NUMBER, UNFINISHED, FIRST, HOLLOW = (
    "只剩序号",
    "话没有说完，后面的内容可能丢失了",
    "只有第一条，后面各条可能丢失了",
    "括号或书名号里没有文字",
)
CUT = [
    (("1.",), 0, NUMBER),
    (("办理条件", "（二）："), 1, NUMBER),
    (("①", "办理条件"), 0, NUMBER),
    (("一、办事指南：",), 0, UNFINISHED),
    (("办理条件", "所需材料包括：\n"), 1, UNFINISHED),
    (("办理条件", "所需材料:"), 1, UNFINISHED),
    (("办理条件", "所需材料，"), 1, UNFINISHED),
    (("办理条件", "所需材料,"), 1, UNFINISHED),
    (("办理条件", "所需材料、"), 1, UNFINISHED),
    (("办理条件如下",), 0, UNFINISHED),
    (("所需材料包括",), 0, UNFINISHED),
    (("所需材料包含", "名单分为 "), 1, UNFINISHED),
    (("办理条件，", "所需材料："), 1, UNFINISHED),
    (("包括以下内容",), 0, UNFINISHED),
    (("受理单位", "主要内容：包括以下几项内容。"), 1, UNFINISHED),
    (("办理时提供下列材料",), 0, UNFINISHED),
    (("受理部门、办理条件、", "办理流程"), 0, UNFINISHED),
    (("受理部门及", "办理流程"), 0, UNFINISHED),
    (("办理流程", "补偿标准以及"), 1, UNFINISHED),
    (("受理部门和", "办理流程"), 0, UNFINISHED),
    (("1.受理单位；",), 0, FIRST),
    (("（一）受理单位;",), 0, FIRST),
    (("办理条件（）", "所需材料"), 0, HOLLOW),
    (("办理条件()",), 0, HOLLOW),
    (("《》公告",), 0, HOLLOW),
    (("“”名单",), 0, HOLLOW),
    (("【】名单", "「」"), 0, HOLLOW),
]
COMPLETE = [
    ("受理环节：", "受理单位"),
    ("受理单位：", "办理条件：", "办理流程："),
    ("受理单位、", "办理条件、", "办理流程、"),
    ("受理单位、", "办理条件"),
    ("甲、乙、", "丙、丁、", "戊"),
    ("包括以下内容", "受理单位", "办理条件"),
    ("18周岁以下情况",),
    ("县级以下事项", "公众参与"),
    ("义务教育普及", "人民调解调和"),
    ("企业合并", "长宁县太和"),
    ("申请者", "受理部门、办理者"),
    ("1.政策文件",),
    ("办理条件", "1.受理单位；"),
    ("1.受理单位；2.办理条件；",),
    ("（一）受理单位；（二）办理条件；",),
    ("一、受理单位；二、办理条件；",),
    ("①受理单位；②办理条件；",),
    ("2.受理单位；",),
    ("受理单位；",),
    ("●受理单位；",),
    ("1.受理单位；", "2.办理条件；"),
    ("100万元以下",),
    ("办理条件如下：户籍",),
    ("包括收费标准",),
    ("1.5倍",),
    ("一次性告知单",),
    ("办理条件（含代办）",),
    ("办理条件（　）",),
    ("一",),
]


@pytest.mark.parametrize(("content", "at", "damage"), CUT, ids=str)
def test_content_was_cut_short(content: tuple[str, ...], at: int, damage: str, changed: Any, judged: Any) -> None:
    found = judged(changed(content=content), codes=("GC231",))
    assert (found[0].path, facts_of(found[0])) == (
        ("items", 0, "content", at),
        {"entry": content[at], "damage": damage},
    )


@pytest.mark.parametrize("content", COMPLETE, ids=str)
def test_content_is_complete(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert judged(changed(content=content), codes=("GC231",)) == []


# GC232: a basis in the content

HUKOU = "《中华人民共和国户口登记条例》"
MISPLACED = [
    (HUKOU,),
    ("1." + HUKOU + "；",),
    ("《户口登记条例》（国令第1号）",),
    (HUKOU + "第七条",),
    ("《某某县户籍管理办法》第二条、第三条",),
    ("《某某县户籍管理办法》、" + HUKOU,),
    (HUKOU + "及其实施细则",),
    ("【法律】" + HUKOU,),
    ("公安部" + HUKOU + "第七条",),
    ("2.《甲办法》第一条 户口登记条例第七条",),
    ("依据：《某某县户籍管理办法》第二条",),
    ("公开依据：" + HUKOU,),
    ("1.【公开依据】" + HUKOU,),
    ("公开依据" + HUKOU, "收费标准：免费"),
]
RIGHTLY_THERE = [
    ("《居民户口簿》",),
    ("《居民户口簿》申请表",),
    ("《某某县户籍管理办法》",),
    ("《某某县户籍管理办法》（某政发〔2020〕9号）",),
    (HUKOU + "解读",),
    ("依据" + HUKOU + "办理的条件",),
    (HUKOU + "及其实施细则的宣传",),
    ("按户口登记条例第七条办理",),
    ("户口登记条例第七条",),
    ("办理依据：" + HUKOU,),
    ("办理依据1.《甲办法》第一条",),
    ("条件" + HUKOU + "第七条",),
    ("依据：" + HUKOU, "受理条件：有合法稳定住所"),
    ("设定依据：" + HUKOU + "第七条",),
    ("依据：详见" + HUKOU + "第七条",),
]


@pytest.mark.parametrize("content", MISPLACED, ids=str)
def test_a_basis_stands_in_the_content(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    (found,) = judged(changed(content=("办理条件", *content)), codes=("GC232",))
    assert facts_of(found) == {"item": "出生登记", "count": "1", "entry": content[0]}
    assert found.path == ("items", 0, "content", 1)


@pytest.mark.parametrize("content", RIGHTLY_THERE, ids=str)
def test_documents_that_are_the_content(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert judged(changed(content=("办理条件", *content)), codes=("GC232",)) == []


def test_items_that_disclose_documents_list_them(changed: Any, judged: Any) -> None:
    content = (HUKOU, HUKOU + "第七条")
    assert judged(changed(content=content, name="户籍法规"), codes=("GC232",)) == []
    assert judged(changed(content=content, category=("政策文件",)), codes=("GC232",)) == []
    (found,) = judged(changed(content=content), codes=("GC232",))
    assert found.facts["count"] == 2


# GC235: an element that stands twice

TWICE = [
    (("受理单位", "办理条件", "受理单位"), 2, 0, "受理单位"),
    (("1.受理单位", "2.受理单位；"), 1, 0, "受理单位"),
    (("（1）办理条件(国内)", "（2）办理条件（国内）。"), 1, 0, "办理条件（国内）"),
    (("APP 名称", "app名称"), 1, 0, "app名称"),
    (("环节：", "受理单位", "办理条件", "受理单位"), 3, 1, "受理单位"),
    (("一、受理单位", "二、办理条件", "三、受理单位"), 2, 0, "受理单位"),
    (("（一）受理单位", "（二）受理单位"), 1, 0, "受理单位"),
    (("2.受理单位", "3.受理单位"), 1, 0, "受理单位"),
    (("2.受理单位", "办理条件", "3.受理单位"), 2, 0, "受理单位"),
    (("受理单位", "办理条件", "二、受理单位"), 2, 0, "受理单位"),
]
ONCE = [
    ("受理单位", "受理单位地址", "受理单位（乡镇）", "受理 人"),
    ("受理环节：", "时限", "办结环节：", "时限"),
    ("受理环节:", "1.时限", "办结环节:", "1.时限"),
    ("一、受理", "时限", "二、办结", "时限"),
    ("一、受理", "1.条件", "2.时限", "二、办结", "2.时限"),
    ("（一）受理", "①时限", "（二）办结", "①时限"),
    ("1.甲", "2.乙", "1.丙", "2.乙"),
    ("环节：", "环节："),
    ("、", "、"),
    ("申请", "申 请 表"),
]


@pytest.mark.parametrize(("content", "second", "first", "entry"), TWICE, ids=str)
def test_an_element_stands_twice(
    content: tuple[str, ...], second: int, first: int, entry: str, *, changed: Any, judged: Any
) -> None:
    (found,) = judged(changed(content=content), codes=("GC235",))
    assert (found.path[-1], facts_of(found)) == (second, {"entry": entry})
    (rule,) = [rule for rule in all_rules() if rule.code == "GC235"]
    (finding,) = rule.judge(*catalogue_of(changed(content=content)).domains)
    assert finding.related[0].path == ("items", 0, "content", first)


@pytest.mark.parametrize("content", ONCE, ids=str)
def test_elements_that_differ_or_stand_in_different_parts(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert judged(changed(content=content), codes=("GC235",)) == []


# GC231: what begins with a mark, ends in an arrow or in 及


@pytest.mark.parametrize(
    "content",
    [
        ("，受理部门",),
        ("办理条件", "、时限"),
        ("；甲", "乙"),
        ("。甲",),
        (" ，甲",),
        (",a甲",),
        (";甲",),
        ("受理→审查→",),
        ("受理⇒",),
        ("项目名称、总投资及",),
        ("项目名称、总投资以及",),
        ("项目名称、总投资及", "建设地点"),
    ],
)
def test_an_entry_that_lost_its_beginning_or_end(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert len(judged(changed(content=content), codes=("GC231",))) == 1


@pytest.mark.parametrize(
    "content",
    [
        ("受理→审查→办结",),
        ("受理→", "审查→"),
        ("→受理",),
        ("咨询、法律知识普及",),
        ("费用、服务可及",),
        ("总投资及",),
        ("《办法》",),
    ],
)
def test_an_entry_that_is_whole(content: tuple[str, ...], changed: Any, judged: Any) -> None:
    assert judged(changed(content=content), codes=("GC231",)) == []
