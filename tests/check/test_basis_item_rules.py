"""Rules that look at a basis together with its item: of another domain, cited twice, a plan that is over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from asked import asked

from govcat.check.engine import all_rules, run
from govcat.check.grammar.at_home import AT_HOME, SIDE_BY_SIDE
from govcat.check.rule import Context
from govcat.core.readings import Readings
from govcat.registry import knowledge
from govcat.report.wording import fact_text

KNOWLEDGE = knowledge()
RULES = {rule.code: rule for rule in all_rules()}
DAY = date(2026, 11, 21)
GAS = "《城镇燃气管理条例》（国务院令第583号）第十五条"


@pytest.fixture
def said(changed: Any, whole: Any) -> Any:
    """Runs one rule on items given by their fields; tells path and facts of what it finds."""

    def say(code: str, *items: dict[str, Any], domain: str = "household-registration", day: date = DAY) -> list[Any]:
        catalogue = whole(*(changed(position, **fields) for position, fields in enumerate(items)), key=domain)
        found = run([RULES[code]], Context(KNOWLEDGE, Readings(KNOWLEDGE.vocabularies), day, catalogue), {})
        assert {one.code for one in found} <= {code}
        return [(one.path[1:], {name: fact_text(fact, "zh") for name, fact in one.facts.items()}) for one in found]

    return say


def test_a_law_of_another_domain_is_told_at_each_item(said: Any) -> None:
    own = "《中华人民共和国户口登记条例》第七条"
    found = said("GC317", {"basis": (own, GAS)}, {"basis": (GAS,)}, {"basis": (own,)})
    assert [path for path, _ in found] == [(0, "basis", 1), (1, "basis", 0)]
    assert found[0][1] == {"item": "出生登记", "title": "城镇燃气管理条例"}


@pytest.mark.parametrize(
    ("basis", "domain", "fields"),
    [
        (GAS, "municipal-services", {}),
        (GAS, "work-safety", {}),
        (GAS, "water-affairs", {}),
        (GAS, "household-registration", {"name": "燃气开户"}),
        (GAS, "household-registration", {"category": ("供气服务",)}),
        (GAS, "household-registration", {"content": ("用气地址",)}),
        ("《某某市城镇燃气管理条例》", "household-registration", {}),
        ("《中华人民共和国行政处罚法》", "household-registration", {}),
        ("《中华人民共和国母婴保健法》", "household-registration", {}),
        (GAS, "municipal-services", {"name": "挖掘城市道路", "content": ("燃气管线",)}),
        ("《物业管理条例》", "municipal-services", {"name": "城市道路养护"}),
    ],
)
def test_a_law_where_it_is_at_home(basis: str, domain: str, fields: dict[str, Any], said: Any) -> None:
    assert said("GC317", {"basis": (basis,), **fields}, domain=domain) == []


@pytest.mark.parametrize(
    ("basis", "domain", "fields"),
    [
        (GAS, "health-care", {}),
        ("《中华人民共和国公共图书馆法》", "social-insurance", {}),
        ("《公共图书馆法》第三条；《社会保险法》", "social-insurance", {}),
        (GAS, "municipal-services", {"name": "占用、挖掘城市道路审批"}),
        ("《城市道路管理条例》", "municipal-services", {"name": "停水信息（供水）"}),
    ],
)
def test_a_law_of_another_matter(basis: str, domain: str, fields: dict[str, Any], said: Any) -> None:
    assert [path for path, _ in said("GC317", {"basis": (basis,), **fields}, domain=domain)] == [(0, "basis", 0)]


def test_the_table_of_homes_is_in_order() -> None:
    domains = {domain for homes, _ in AT_HOME.values() for domain in homes}
    assert domains <= set(KNOWLEDGE.domains)
    assert AT_HOME.keys() <= KNOWLEDGE.laws.by_title.keys()
    assert not any(words.search("") for _, words in AT_HOME.values())


@pytest.mark.parametrize(
    ("title", "own", "other"),
    [
        ("城镇燃气管理条例", "供气服务", "桥梁养护"),
        ("城市道路管理条例", "城市道路养护", "燃气开户"),
        ("城市绿化条例", "占用绿地", "停水（供水）"),
        ("城市供水条例", "供水报装", "城市绿化"),
        ("城镇排水与污水处理条例", "污水处理费", "生活垃圾分类"),
        ("城市生活垃圾管理办法", "垃圾清运", "排水许可"),
    ],
)
def test_laws_of_public_works_stand_side_by_side(title: str, own: str, other: str, said: Any) -> None:
    assert title in SIDE_BY_SIDE
    basis = (f"《{title}》",)
    assert said("GC317", {"basis": basis, "name": own}, domain="municipal-services") == []
    assert len(said("GC317", {"basis": basis, "name": other}, domain="municipal-services")) == 1


@pytest.mark.parametrize(
    "basis",
    [
        ("《政府信息公开条例》", "《中华人民共和国政府信息公开条例》（国务院令第711号）"),
        ("《户口登记条例》第七条", "中华人民共和国户口登记条例第七条"),
        ("《某办法》（某政发〔2019〕3号）", "《某办法》（某政发[2019]3号）"),
        ("《某办法》（甲发〔2019〕3号、乙发〔2019〕4号）", "《某办法》（乙发〔2019〕4号）"),
        ("《政务公开条例》", "《政府信息公开条例》"),
        ("某某省《户籍办法》", "某某省《户籍办法》"),
    ],
)
def test_one_document_twice(basis: tuple[str, ...], said: Any) -> None:
    assert [path for path, _ in said("GC318", {"basis": basis})] == [(0, "basis", 1)]


@pytest.mark.parametrize(
    "basis",
    [
        ("《户口登记条例》第七条", "《户口登记条例》第八条"),
        ("《户口登记条例》", "《户口登记条例》第八条"),
        ("《户口登记条例》第八条", "《国籍法》第八条"),
        ("《特困人员认定办法》（民发〔2021〕43号）", "《特困人员认定办法》（某民发〔2021〕7号）"),
        ("《某办法》（某政发〔2019〕3号）", "《某办法》（某政发〔2020〕3号）"),
        ("甲市《户籍办法》", "乙市《户籍办法》"),
        ("相关政策规定", "相关规定"),
    ],
)
def test_two_documents(basis: tuple[str, ...], said: Any) -> None:
    assert said("GC318", {"basis": basis}) == []
    assert said("GC318", {"basis": basis[:1]}, {"basis": basis[:1]}) == []


def test_one_text_may_hold_it_twice(said: Any) -> None:
    twice = "《国籍法》；《户口登记条例》第七条、《中华人民共和国国籍法》"
    assert said("GC318", {"basis": (twice,)}) == [((0, "basis", 0), {"title": "《中华人民共和国国籍法》"})]
    found = said("GC318", {"basis": ("《国籍法》", "《户口登记条例》", "《国籍法》；《国籍法》")})
    assert [path for path, _ in found] == [(0, "basis", 2)] * 2


def test_the_first_place_is_told_beside_it(changed: Any, whole: Any) -> None:
    domain = whole(changed(basis=("《国籍法》", "《户口登记条例》", "《国籍法》；《户口登记条例》第一条"))).domains[0]
    context = Context(KNOWLEDGE, Readings(KNOWLEDGE.vocabularies), DAY, whole())
    (found,) = asked(RULES["GC318"], domain, context)
    assert [(mention.path, mention.label.zh) for mention in found.related] == [(("items", 0, "basis", 0), "第一次")]
    assert found.piece == (0, 5)
    again = replace(domain, items=(replace(domain.items[0], basis=("《国籍法》、《国籍法》",)),))
    (alone,) = asked(RULES["GC318"], again, context)
    assert (alone.related, alone.piece) == ((), (6, 11))


@pytest.mark.parametrize(
    ("basis", "last"),
    [
        ("《某某省人口发展规划（2016—2020年）》", "2020"),
        ("《某某省2018-2020年农机购置补贴实施方案》（某农机〔2018〕3号）", "2020"),
        ("《某某市三年行动方案（2023年至2025年）》", "2025"),
        ("《某某县“十三五”公共服务规划》", "2020"),
        ("某某县十四五养老服务规划", "2025"),
        ("某某省“七五”普法规划", "2020"),
        ("《某某市八五法治宣传教育规划》", "2025"),
        ("《某某县2024年政务公开工作要点》", "2024"),
        ("《某某县2025年度工作计划》", "2025"),
        ("《某某县十一五规划》", "2010"),
        ("《某某县十二五规划》", "2015"),
        ("《某某县“十五五”规划》", "2030"),
        ("《某某县“十六五”规划》", "2035"),
        ("《某某县五五普法规划》", "2010"),
        ("《某某县“六五”普法规划》", "2015"),
        ("《某某县“九五”普法规划》", "2030"),
    ],
)
def test_a_plan_that_is_over(basis: str, last: str, said: Any) -> None:
    ((path, facts),) = said("GC323", {"basis": ("《户口登记条例》", basis)}, day=date(2040, 6, 1))
    assert path == (0, "basis", 1)
    assert (facts["last"], facts["as_of"]) == (last, "2040-06-01")
    assert said("GC323", {"basis": (basis,)}, day=date(int(last), 12, 31)) == []
    assert said("GC323", {"basis": (basis,)}, day=date(int(last) + 1, 1, 1)) != []


@pytest.mark.parametrize(
    "basis",
    [
        "《某某省人口发展规划（2021—2035年）》",
        "《某某县“十五五”公共服务规划》",
        "《某某县2026年政务公开工作要点》",
        "《某某县2019年机构改革方案》",
        "《某某县户籍管理办法》（某政发〔2018〕2020号）",
        "《关于延续实施2018—2020年户籍改革政策的通知》",
        "《某某县“十三五”规划实施总结报告》",
        "《国家综合防灾减灾规划（2016—2020年）》",
        "《某某县第二十五次会议决定》",
        "《某某县第十三五届运动会方案》",
        "《某某县三年行动方案》",
    ],
)
def test_plans_that_go_on_or_are_known(basis: str, said: Any) -> None:
    assert said("GC323", {"basis": (basis,)}) == []


@pytest.mark.parametrize(
    ("fields", "count"),
    [
        ({}, 1),
        ({"content": ("“十三五”期间登记情况",)}, 0),
        ({"name": "2020年户籍统计"}, 0),
        ({"category": ("往年数据",)}, 0),
        ({"content": ("规划执行情况",)}, 0),
        ({"name": "2021年户籍统计"}, 1),
        ({"name": "2016年户籍统计"}, 1),
    ],
)
def test_items_about_those_years(fields: dict[str, Any], count: int, said: Any) -> None:
    assert len(said("GC323", {"basis": ("《某某县“十三五”人口规划》",), **fields})) == count
    if "“十三五”" not in "".join(fields.get("content", ())):
        assert len(said("GC323", {"basis": ("《某某县人口规划（2016—2020年）》",), **fields})) == count
