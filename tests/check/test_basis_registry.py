"""What the rules on bases make of the registry: versions, namesakes, unverified facts, days; with laws made for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from asked import asked

from govcat.check.engine import all_rules
from govcat.check.rule import Context
from govcat.core.elements.citation import Citation
from govcat.core.law import Law, Laws
from govcat.core.readings import Readings
from govcat.registry import knowledge
from govcat.registry.law_index import index
from govcat.report.wording import fact_text

KNOWLEDGE = knowledge()
RULES = {rule.code: rule for rule in all_rules()}
DAY = date(2026, 11, 21)
DOUBTED = frozenset({"status"})


def law(key: str, title: str = "登记管理办法", status: str = "in_force", **facts: Any) -> Law:
    return Law(key, title, facts.pop("kind", "部门规章"), status, **facts)


def told(code: str, basis: str, *laws: Law, day: date = DAY) -> list[dict[str, str]]:
    """The facts of what a rule says of a basis, with `laws` as the whole registry."""
    by_title, miswritten = index(laws)
    known = Laws({one.id: one for one in laws}, by_title, miswritten, DAY)
    world = replace(KNOWLEDGE, read_laws=lambda: known)
    readings, rule = Readings(world.vocabularies), RULES[code]
    context = Context(world, readings, day, None)  # type: ignore[arg-type]  # no rule of one text looks at the catalogue
    subjects: tuple[Any, ...] = readings.citations(basis) if rule.on is Citation else (basis,)
    found = [one for subject in subjects for one in asked(rule, subject, context)]
    return [{name: fact_text(fact, "zh") for name, fact in one.facts.items()} for one in found]


LAST = law(
    "a", last_article=20, promulgated=date(2010, 1, 1), latest_amended=date(2020, 5, 1), effective=date(2020, 7, 1)
)


@pytest.mark.parametrize(
    ("basis", "laws", "day", "last"),
    [
        ("《登记管理办法》第二十一条", (LAST,), DAY, "20"),
        ("《登记管理办法》第二十条", (LAST,), DAY, None),
        ("《登记管理办法》第三章", (LAST,), DAY, None),
        ("《登记管理办法》第二十一条", (LAST,), date(2020, 7, 1), "20"),
        ("《登记管理办法》第二十一条", (LAST,), date(2020, 6, 30), None),
        ("《登记管理办法》第二十一条", (replace(LAST, effective=date(2011, 1, 1)),), date(2020, 5, 1), "20"),
        ("《登记管理办法》第二十一条", (replace(LAST, effective=None),), date(2020, 4, 30), None),
        ("《登记管理办法》第二十一条", (replace(LAST, latest_amended=None, effective=None),), date(2010, 1, 1), "20"),
        ("《登记管理办法》第二十一条", (replace(LAST, latest_amended=None, promulgated=None),), DAY, None),
        ("《登记管理办法》第二十一条", (replace(LAST, unverified=frozenset({"last_article"})),), DAY, None),
        ("《登记管理办法》第二十一条", (replace(LAST, unverified=frozenset({"number"})),), DAY, "20"),
        ("《登记管理办法》（2020年修订）第二十一条", (LAST,), DAY, "20"),
        ("《登记管理办法》（2019年修订）第二十一条", (LAST,), DAY, None),
        ("《登记管理办法》（2021年修订）第二十一条", (LAST,), DAY, "20"),
        ("《登记管理办法》（某部令第3号）第二十一条", (replace(LAST, number="某部令第3号"),), DAY, "20"),
        ("《登记管理办法》（某部令第4号）第二十一条", (replace(LAST, number="某部令第3号"),), DAY, None),
        ("《登记管理办法》第二十一条", (LAST, replace(LAST, id="b", last_article=None)), DAY, None),
        ("《登记管理办法》第二十一条", (LAST, replace(LAST, id="b", last_article=30)), DAY, None),
        ("《登记管理办法》第三十一条", (LAST, replace(LAST, id="b", last_article=30)), DAY, "30"),
        ("《登记管理办法》第三十条", (LAST, replace(LAST, id="b", last_article=30)), DAY, None),
        ("《登记管理办法》第二十一条", (LAST, replace(LAST, id="b", last_article=30, status="repealed")), DAY, "20"),
        ("《登记管理办法》第二十一条", (replace(LAST, status="repealed"),), DAY, None),
        ("《登记管办法》第二十一条", (replace(LAST, miswritten=("登记管办法",)),), DAY, None),
    ],
)
def test_the_last_article_must_be_certain(basis: str, laws: tuple[Law, ...], day: date, last: str | None) -> None:
    assert [facts["last"] for facts in told("GC312", basis, *laws, day=day)] == ([last] if last else [])


AMENDED = law("a", latest_amended=date(2020, 5, 1), effective=date(2010, 1, 1))


@pytest.mark.parametrize(
    ("basis", "laws", "day", "count"),
    [
        ("《登记管理办法》（2019年修正）", (AMENDED,), DAY, 1),
        ("《登记管理办法》（2020年修正）", (AMENDED,), DAY, 0),
        ("《登记管理办法》（2019年修正）", (AMENDED,), date(2020, 5, 1), 1),
        ("《登记管理办法》（2019年修正）", (AMENDED,), date(2020, 4, 30), 0),
        ("《登记管理办法》（2019年修正）", (replace(AMENDED, effective=date(2027, 1, 1)),), DAY, 0),
        ("《登记管理办法》（2019年修正）", (replace(AMENDED, effective=None),), DAY, 1),
        ("《登记管理办法》（2019年修正）", (replace(AMENDED, latest_amended=None),), DAY, 0),
        ("《登记管理办法》（2019年修正）", (replace(AMENDED, unverified=frozenset({"latest_amended"})),), DAY, 0),
        ("《登记管理办法》（2019年修正）", (AMENDED, replace(AMENDED, id="b")), DAY, 0),
        ("《登记管理办法》（2019年修正）", (AMENDED, replace(AMENDED, id="b", status="repealed")), DAY, 1),
        ("《登记管理办法》（2019年公布）", (AMENDED,), DAY, 0),
        ("《登记管办法》（2019年修正）", (replace(AMENDED, miswritten=("登记管办法",)),), DAY, 0),
        ("《登记管理办法》", (AMENDED,), DAY, 0),
    ],
)
def test_an_outdated_version_must_be_certain(basis: str, laws: tuple[Law, ...], day: date, count: int) -> None:
    assert [facts["latest"] for facts in told("GC322", basis, *laws, day=day)] == ["2020-05-01"] * count


NEW = law("new", number="某部令第66号")
OLD = law("old", status="superseded", number="某部令第49号")


@pytest.mark.parametrize(
    ("basis", "laws", "numbers"),
    [
        ("《登记管理办法》", (OLD, NEW), "（登记的有某部令第49号、某部令第66号）"),
        ("《登记管理办法》", (OLD, replace(NEW, unverified=frozenset({"number"}))), ""),
        ("《登记管理办法》", (OLD, replace(NEW, number="")), ""),
        (
            "《登记管理办法》",
            (OLD, replace(NEW, kind="规范性文件", status="amended")),
            "（登记的有某部令第49号、某部令第66号）",
        ),
        ("《登记管理办法》", (OLD, replace(NEW, kind="行政法规")), None),
        ("《登记管理办法》", (OLD, replace(OLD, id="older")), None),
        ("《登记管理办法》", (NEW, replace(NEW, id="newer", status="amended")), None),
        ("《登记管理办法》（某部令第66号）", (OLD, NEW), None),
        ("《登记管理办法》（2020年修订）", (OLD, NEW), None),
        ("《登记管办法》", (OLD, replace(NEW, miswritten=("登记管办法",))), None),
        ("《关于取消一批事项的决定》", (), ""),
        ("《关于取消一批事项的决定》", (law("a", "关于取消一批事项的决定"),), ""),
        ("《关于取消一批事项的决定》", (law("a", "关于取消一批事项的决定"), law("b", "关于取消一批事项的决定")), None),
        ("《关于取消一批事项的决定》", (law("a", "关于取消批项的决定", miswritten=("关于取消一批事项的决定",)),), None),
    ],
)
def test_namesakes_differ_in_force(basis: str, laws: tuple[Law, ...], numbers: str | None) -> None:
    assert [facts["numbers"] for facts in told("GC314", basis, *laws)] == ([] if numbers is None else [numbers])


def test_a_title_of_two_kinds_has_no_rank() -> None:
    rule, paper = law("a"), law("b", kind="规范性文件")
    assert [facts["kind"] for facts in told("GC321", "【法律】《登记管理办法》", rule)] == ["部门规章"]
    assert told("GC321", "【法律】《登记管理办法》", rule, paper) == []
    assert told("GC321", "【法律】《登记管办法》", replace(rule, miswritten=("登记管办法",))) == []


PAPER = law("a", number="国办发〔2017〕9号")
OWNER = law("b", "另一件办法", number="国办发〔2016〕80号")


@pytest.mark.parametrize(
    ("number", "laws", "difference", "cure"),
    [
        (
            "国办发〔2016〕80号",
            (law("a", number="国办发〔2017〕9号"), OWNER),
            "是《另一件办法》的文号",
            "现行文号为“国办发〔2017〕9号”，请核对后修改",
        ),
        ("国办发〔2016〕80号", (law("a"), OWNER), "是《另一件办法》的文号", "请对照原文核对名称和文号"),
        (
            "国办发〔2016〕80号",
            (law("a", number="国办发〔2017〕9号", unverified=frozenset({"number"})), OWNER),
            "是《另一件办法》的文号",
            "请对照原文核对名称和文号",
        ),
        (
            "国办发〔2016〕80号",
            (law("a", number="国办发〔2017〕9号", wrong_numbers=("国办发〔2016〕80号",)), OWNER),
            "不是这件法规文件的文号",
            "现行文号为“国办发〔2017〕9号”，请核对后修改",
        ),
        (
            "国办发〔2016〕80号",
            (
                law(
                    "a",
                    number="国办发〔2017〕9号",
                    wrong_numbers=("国办发〔2016〕80号",),
                    other_numbers=("国办发〔2016〕80号",),
                ),
                OWNER,
            ),
            "是旧版或者修改决定的文号",
            "现行文号为“国办发〔2017〕9号”，请核对后修改",
        ),
        (
            "国务院令第5号",
            (law("a"), law("b", "乙办法", number="国务院令第5号")),
            "是《乙办法》的文号",
            "请对照原文核对名称和文号",
        ),
        ("国办发〔2017〕10号", (PAPER,), "与登记的文号不一致", "现行文号为“国办发〔2017〕9号”，请核对后修改"),
        ("某发〔2017〕9号", (PAPER,), "与登记的文号不一致", "现行文号为“国办发〔2017〕9号”，请核对后修改"),
        ("某发〔2017〕10号", (PAPER,), None, None),
        ("某发〔2018〕9号", (PAPER,), None, None),
        ("国务院令第9号", (PAPER,), None, None),
        ("国办发〔2017〕10号", (replace(PAPER, unverified=frozenset({"number"})),), None, None),
        ("国办发〔2017〕10号", (PAPER, replace(PAPER, id="c", number="国办发〔2017〕11号")), None, None),
        (
            "国办发〔2017〕10号",
            (PAPER, replace(PAPER, id="c", number="国办发〔2017〕10号", status="repealed", superseded_by=("a",))),
            "是旧版或者修改决定的文号",
            "现行文号为“国办发〔2017〕9号”，请核对后修改",
        ),
        (
            "国办发〔2017〕10号",
            (PAPER, replace(PAPER, id="c", number="国办发〔2017〕10号", status="repealed")),
            None,
            None,
        ),
        (
            "国办发〔2017〕10号",
            (PAPER, replace(PAPER, id="c", number="国办发〔2012〕8号", status="repealed", superseded_by=("a",))),
            "与登记的文号不一致",
            "现行文号为“国办发〔2017〕9号”，请核对后修改",
        ),
        (
            "国办发〔2017〕10号",
            (PAPER, replace(PAPER, id="c", number="某发〔2012〕8号", status="repealed", superseded_by=("a",))),
            None,
            None,
        ),
        (
            "国办发〔2017〕10号",
            (
                PAPER,
                replace(PAPER, id="c", status="repealed", superseded_by=("a",), unverified=frozenset({"number"})),
            ),
            None,
            None,
        ),
        ("国办发〔2021〕10号", (replace(PAPER, status="unknown"),), None, None),
        ("国办发〔2017〕10号", (replace(PAPER, status="unknown"),), "与登记的文号不一致", "请对照原文核对名称和文号"),
        ("国办发〔2016〕9号", (replace(PAPER, status="unknown"),), "与登记的文号不一致", "请对照原文核对名称和文号"),
        ("国务院令第10号", (replace(PAPER, status="unknown", number="国务院令第9号"),), None, None),
        ("某部令第9号", (replace(PAPER, number="另部令第9号"),), None, None),
        ("某部令第5号", (law("a"), law("b", "乙办法", number="某部令第5号")), None, None),
        ("主席令第5号", (law("a"), law("b", "乙法", number="主席令第5号")), None, None),
        ("国办发〔2016〕80号", (law("a"), replace(OWNER, unverified=frozenset({"number"}))), None, None),
        ("国办发〔2016〕80号", (law("a"), replace(OWNER, number="国办发〔2016〕801号")), None, None),
        ("国办发〔2016〕80号", (law("a", status="repealed"), OWNER), None, None),
        ("国办发〔2016〕80号、某发〔2017〕9号", (law("a", number="某发〔2017〕9号"), OWNER), None, None),
        ("国办发〔201680号", (law("a", number="国办发〔2017〕9号"), OWNER), None, None),
    ],
)
def test_a_number_of_another(number: str, laws: tuple[Law, ...], difference: str | None, cure: str | None) -> None:
    found = told("GC303", f"《登记管理办法》（{number}）", *laws)
    assert [(facts["difference"], facts["cure"]) for facts in found] == ([(difference, cure)] if difference else [])


@pytest.mark.parametrize("form", ["民政部关于印发《{}》的通知", "《民政部关于印发〈{}〉的通知》", "关于印发{}的通知"])
def test_a_paper_and_the_notice_that_issues_it_are_namesakes(form: str) -> None:
    basis = form.format("登记管理办法") + "（民发〔2021〕43号）"
    notice = law("a", "民政部关于印发《登记管理办法》的通知", "superseded", number="民发〔2016〕178号", issuer="民政部")
    notice = replace(notice, unverified=DOUBTED, aliases=("关于印发《登记管理办法》的通知",))
    paper = law("b", number="民发〔2021〕43号", issuer="民政部")
    assert [told(code, basis, notice, paper) for code in ("GC303", "GC308", "GC314")] == [[], [], []]
    assert told("GC303", basis, notice) == []
    assert told("GC308", basis, notice, replace(paper, issuer="财政部")) != [] or form.startswith("关于")


def test_the_number_that_is_told_is_the_one_that_is_wrong() -> None:
    owner = law("b", "另一件办法", number="国办发〔2016〕80号")
    (facts,) = told("GC303", "《登记管理办法》（某政发〔2017〕9号、国办发〔2016〕80号）", law("a"), owner)
    assert facts["number"] == "国办发〔2016〕80号"


@pytest.mark.parametrize(("title", "said"), [("登记管理办法", 0), ("关于登记的意见", 1)])
def test_a_number_that_stands_apart_may_be_another_document(title: str, said: int) -> None:
    own = law("a", title, number="某部令第11号" if title.endswith("办法") else "某发〔2013〕7号")
    owner = law("b", "另一件意见", number="国办发〔2016〕80号")
    assert len(told("GC303", f"《{title}》，国办发〔2016〕80号", own, owner)) == said
    assert len(told("GC303", f"《{title}》（国办发〔2016〕80号）", own, owner)) == 1
    assert told("GC303", f"《{title}》、国办发〔2016〕80号", own, owner) == []


def test_an_owner_with_marks_in_its_title_is_cited_in_ours() -> None:
    owner = replace(OWNER, title="关于印发《另一件办法》的通知")
    (facts,) = told("GC303", "《登记管理办法》（国办发〔2016〕80号）", law("a"), owner)
    assert facts["difference"] == "是《关于印发〈另一件办法〉的通知》的文号"


SIMILAR = "关于做好户籍管理信息登记工作的通知"


@pytest.mark.parametrize(
    ("basis", "laws", "near"),
    [
        ("《关于做好户籍管理和信息登记工作的通知》", (law("a", SIMILAR),), [f"《{SIMILAR}》"]),
        (
            "《关于做好户籍管理信息登录工作的通知》",
            (law("a", SIMILAR), law("b", "关于做好户籍管理信息登陆工作的通知")),
            [f"《{SIMILAR}》、《关于做好户籍管理信息登陆工作的通知》"],
        ),
        (
            "《关于做好户籍管理信息登录工作的通知》",
            tuple(law(sign, f"关于做好户籍管理信息登{sign}工作的通知") for sign in "记陆入机"),
            [],
        ),
        ("《关于做好户籍管理和信息登记工作的通知》", (law("a", SIMILAR, kind="地方"),), []),
        (
            "《关于做好户籍管理和信息登记工作的通知》（某发〔2020〕1号）",
            (law("a", SIMILAR, number="某发〔2020〕2号"),),
            [],
        ),
        ("《关于做好户籍管理和信息登记工作的通知》（某发〔2020〕1号）", (law("a", SIMILAR),), [f"《{SIMILAR}》"]),
        ("《关于做好户籍管理和信息登记工作的意见》", (law("a", SIMILAR),), []),
        ("《公安部关于做好户籍管理信息登记工作的通知》", (law("a", SIMILAR, issuer="民政部"),), [f"《{SIMILAR}》"]),
        ("《公安部关于做好户籍管理信息登记工作的通知》", (law("a", SIMILAR),), []),
        ("《公安部、某某厅关于做好户籍管理信息登记工作的通知》", (law("a", SIMILAR, issuer="民政部"),), []),
        ("《中华办公社关于做好户籍管理信息登记工作的通知》", (law("a", SIMILAR, issuer="民政部"),), []),
        ("《和登记法》", (law("a", "登记法"),), []),
        ("《籍和登记法》", (law("a", "籍登记法"),), ["《籍登记法》"]),
        ("《登记和管理暂行办法》", (law("a", "登记管理办法"), law("b", "登记管理暂行办法")), ["《登记管理暂行办法》"]),
        (
            "《户籍和管理办法》",
            (law("a", "户籍管理办法"), law("b", "户籍与管理办法"), law("c", "户籍及管理办法")),
            ["《户籍管理办法》、《户籍与管理办法》、《户籍及管理办法》"],
        ),
        ("《信息公开的规定》", (law("a", "信息公开规定"),), []),
        ("《关于加强房屋安全管理施行细则》", (law("a", "关于加强房屋安全管理实施细则"),), []),
        ("《登记和管理办法（试行）》", (law("a", "登记管理办法（试行）"),), ["《登记管理办法（试行）》"]),
        ("《户籍登记管理办去》", (law("a", "户籍登记管理办法"),), ["《户籍登记管理办法》"]),
        ("《户籍登记管理办去》", (law("a", "户籍登记管理办法", kind="地方"),), []),
        ("《户籍登记管理办去》（某发〔2020〕1号）", (law("a", "户籍登记管理办法", number="某发〔2020〕2号"),), []),
        ("《户籍登记法》", (law("a", "户籍登记办法"),), []),
        ("《籍登记管理条例》", (law("a", "户籍登记管理条例"),), ["《户籍登记管理条例》"]),
        ("《中华人民共国户籍登记法》", (law("a", "中华人民共和国户籍登记法"),), ["《中华人民共和国户籍登记法》"]),
        ("《户籍登记登记法》", (law("a", "中华人民共和国户籍登记法"),), ["《中华人民共和国户籍登记法》"]),
        (f"《{'户籍' * 200}管理条列》", (law("a", "户籍" * 200 + "管理条例"),), []),
    ],
)
def test_what_an_unknown_title_is_near_to(basis: str, laws: tuple[Law, ...], near: list[str]) -> None:
    assert [facts["near"] for facts in told("GC309", basis, *laws)] == near


def test_a_title_with_the_number_of_a_known_one() -> None:
    known = law("a", "关于加强户籍管理工作的通知", number="某发〔2020〕1号")
    (facts,) = told("GC309", "《关于进一步加强户籍管理的通知》（某发〔2020〕1号）", known)
    assert facts["likeness"] == "文号相同、名称相近"
    (facts,) = told("GC309", "《关于加强户籍管理和工作的通知》", known)
    assert facts["likeness"] == "只差一两个字"
    assert told("GC309", "《关于进一步加强户籍管理的通知》（某发〔2020〕2号）", known) == []
    assert told("GC309", "《关于修建乡村公路的通知》（某发〔2020〕1号）", known) == []


@pytest.mark.parametrize(
    ("code", "basis", "law_", "count"),
    [
        ("GC302", "《某登记管理办法》", law("a", "某登记管理办法", "repealed"), 1),
        ("GC302", "《中华人民共和国登记管办法》", law("a", status="repealed", miswritten=("登记管办法",)), 1),
        ("GC305", "《中华人民共和国登记管办法》", law("a", miswritten=("登记管办法",)), 1),
        ("GC305", "《登记管办法》", law("a", miswritten=("中华人民共和国登记管办法",)), 0),
        ("GC306", "《登记管办法》", law("a", effective=date(2027, 1, 1), miswritten=("登记管办法",)), 0),
        ("GC306", "《登记管理办法》", law("a", effective=date(2027, 1, 1)), 1),
    ],
)
def test_misspellings_with_and_without_the_country(code: str, basis: str, law_: Law, count: int) -> None:
    assert len(told(code, basis, law_)) == count


@pytest.mark.parametrize(
    ("law_", "codes"),
    [
        (law("a"), []),
        (law("a", status="unknown"), ["GC308"]),
        (law("a", status="unknown", kind="地方"), []),
        (law("a", status="repealed", unverified=DOUBTED), ["GC308"]),
        (law("a", status="repealed", unverified=DOUBTED, status_date=DAY), ["GC308"]),
        (law("a", status="repealed", unverified=DOUBTED, status_date=date(2026, 11, 22)), []),
        (law("a", status="repealed", status_date=DAY), ["GC302"]),
        (law("a", status="repealed", status_date=date(2026, 11, 22)), []),
        (law("a", status="superseded", miswritten=("登记管办法",)), ["GC302"]),
        (law("a", status="unknown", miswritten=("登记管理办法",)), ["GC305"]),
        (law("a", status="expired"), ["GC307"]),
        (law("a", status="expired", miswritten=("登记管理办法",)), ["GC305"]),
        (law("a", status="in_force", unverified=DOUBTED), []),
        (law("a", status="not_yet_effective", effective=DAY), []),
        (law("a", status="not_yet_effective", effective=date(2026, 11, 22)), ["GC306"]),
        (law("a", status="not_yet_effective", effective=date(2027, 1, 1), unverified=frozenset({"effective"})), []),
    ],
)
def test_whether_a_basis_counts(law_: Law, codes: list[str]) -> None:
    rules = ("GC302", "GC305", "GC306", "GC307", "GC308")
    assert [code for code in rules if told(code, "《登记管理办法》", law_)] == codes
    assert [code for code in rules if told(code, "《某某办法》", law_)] == []


def test_a_repealed_basis_says_when_and_what_follows() -> None:
    following = law("b", "关于印发《登记办法》的通知")
    ended = law("a", status="superseded", status_date=date(2020, 1, 1), superseded_by=("b", "c"))
    (facts,) = told("GC302", "《登记管理办法》", ended, following)
    assert (facts["end"], facts["cure"]) == ("已于 2020-01-01 被取代", "改引《关于印发〈登记办法〉的通知》的相应条款")
    (facts,) = told(
        "GC302", "《登记管理办法》", replace(ended, status="repealed", unverified=frozenset({"status_date"}))
    )
    assert (facts["end"], facts["cure"]) == ("已废止", "请查明现行的依据（登记表截至 2026-11-21 未载明替代文件）")
    (facts,) = told("GC302", "《登记管理办法》", replace(ended, status_date=None))
    assert facts["end"] == "已被取代"
    assert told("GC302", "《登记管理办法》", ended, replace(following, title="登记管理办法", status="repealed")) == []


@pytest.mark.parametrize(
    ("unverified", "number"),
    [(frozenset(), "（某发〔2024〕5号）"), (frozenset({"number"}), "（某发〔2024〕5号，文号待核）")],
)
def test_a_document_with_its_own_old_number_is_told_once(unverified: frozenset[str], number: str) -> None:
    following = law("b", "关于印发《登记管理办法》的通知", number="某发〔2024〕5号", unverified=unverified)
    ended = law("a", status="superseded", superseded_by=("b",), number="某发〔2013〕101号")
    basis = "《登记管理办法》（某发〔2013〕101号）"
    (facts,) = told("GC302", basis, ended, following)
    assert facts["cure"] == f"改引《关于印发〈登记管理办法〉的通知》{number}的相应条款"
    assert told("GC303", basis, ended, following) == []


def test_a_doubtful_basis_says_what_is_registered_as_following() -> None:
    following = law("b", "登记办法", number="某发〔2024〕5号")
    doubtful = law("a", status="superseded", superseded_by=("b", "c"), unverified=DOUBTED)
    (facts,) = told("GC308", "《登记管理办法》", doubtful, following)
    assert facts["successor"] == "登记表所载的后续文件是《登记办法》（某发〔2024〕5号），"
    (facts,) = told("GC308", "《登记管理办法》", replace(doubtful, superseded_by=()))
    assert facts["successor"] == ""


def test_of_namesakes_the_number_decides() -> None:
    ended = law("a", status="repealed", number="某发〔2010〕1号")
    assert told("GC302", "《登记管理办法》（某发〔2010〕1号）", ended, NEW) != []
    assert told("GC302", "《登记管理办法》", ended, NEW) == []
    assert told("GC302", "《登记管理办法》（某发〔2030〕1号）", ended, NEW) == []
    assert told("GC302", "《登记管理办法》（某发〔2030〕1号）", ended) != []


FUTURE = law("a", effective=date(2027, 1, 1), number="某令第2号")


@pytest.mark.parametrize(
    ("basis", "other", "count"),
    [
        ("《登记管理办法》", law("b", effective=date(2020, 1, 1), number="某令第1号"), 0),
        ("《登记管理办法》", law("b", effective=DAY, number="某令第1号"), 0),
        ("《登记管理办法》", law("b", number="某令第1号"), 0),
        ("《登记管理办法》", law("b", effective=date(2027, 5, 1), unverified=frozenset({"effective"})), 0),
        ("《登记管理办法》", law("b", effective=date(2027, 5, 1), latest_amended=date(2026, 11, 1)), 0),
        ("《登记管理办法》", law("b", effective=date(2027, 5, 1), number="某令第1号"), 1),
    ],
)
def test_what_takes_effect_later_is_told_only_if_no_namesake_counts_today(basis: str, other: Law, count: int) -> None:
    assert len(told("GC306", basis, FUTURE, other)) == count


@pytest.mark.parametrize(
    ("cited", "known", "facts", "count"),
    [
        ("某发〔2012〕5号", "某发〔2010〕5号", {"status": "unknown"}, 1),
        ("某发〔2010〕6号", "某发〔2010〕5号", {"status": "unknown"}, 1),
        ("某发〔2012〕6号", "某发〔2010〕5号", {"status": "unknown"}, 0),
        ("某发〔2012〕6号", "某发〔2010〕5号", {}, 1),
        ("某办发〔2010〕5号", "某发〔2010〕5号", {}, 1),
        ("某办发〔2010〕6号", "某发〔2010〕5号", {}, 0),
        ("主席令第590号", "国务院令第590号", {}, 1),
        ("主席令第28号", "国务院令第590号", {}, 0),
        ("某某市人民政府令第11号", "住房和城乡建设部令第11号", {}, 0),
        ("某发〔2012〕6号", "某发〔2010〕5号", {"unverified": frozenset({"number"})}, 0),
    ],
)
def test_another_number_of_the_same_series(cited: str, known: str, facts: dict[str, Any], count: int) -> None:
    assert len(told("GC303", f"《登记管理办法》（{cited}）", law("a", number=known, **facts))) == count


def test_a_number_of_neither_namesake_is_told_and_that_of_the_ended_one_is_not() -> None:
    ended = law("a", status="repealed", number="某发〔2010〕5号")
    current = law("b", number="某发〔2020〕7号")
    (facts,) = told("GC303", "《登记管理办法》（某发〔2020〕8号）", ended, current)
    assert facts["right"] == "某发〔2020〕7号"
    assert told("GC303", "《登记管理办法》（某发〔2010〕5号）", ended, current) == []
    reissued = replace(ended, status="superseded", superseded_by=("b",))
    (facts,) = told("GC303", "《登记管理办法》（某发〔2010〕5号）", reissued, current)
    assert facts["right"] == "某发〔2020〕7号"


def test_the_number_of_another_document_counts_only_if_it_is_certain() -> None:
    owner = law("b", "某某实施细则", number="国办发〔2016〕80号", unverified=frozenset({"number"}))
    assert told("GC303", "《登记管理办法》（国办发〔2016〕80号）", law("a"), owner) == []


@pytest.mark.parametrize(
    ("basis", "facts", "near"),
    [
        ("《城市登记管办法》", {"title": "城市登记管理办法"}, "《城市登记管理办法》"),
        ("《城市登记管办法》", {"title": "城市登记管理办法", "kind": "地方"}, None),
        ("《城市登记管办法》（某令第1号）", {"title": "城市登记管理办法", "number": "某令第2号"}, None),
        ("《城市登记管办法》（某令第1号）", {"title": "城市登记管理办法"}, "《城市登记管理办法》"),
        ("《国务院关于登记管理的意见》", {"title": "关于登记管理的意见", "issuer": "民政部"}, "《关于登记管理的意见》"),
        ("《国务院关于登记管理的意见》", {"title": "关于登记管理的意见"}, None),
        ("《某某协会关于登记管理的意见》", {"title": "关于登记管理的意见", "issuer": "民政部"}, None),
        ("《中华人民共和国登记管里法》", {"title": "中华人民共和国登记管理法"}, "《中华人民共和国登记管理法》"),
        ("《中华人民共和国登记管里法》", {"title": "登记管理法"}, None),
    ],
)
def test_what_an_unknown_title_is_a_slip_of(basis: str, facts: dict[str, Any], near: str | None) -> None:
    found = told("GC309", basis, law("a", **facts))
    assert [one["near"] for one in found] == ([near] if near else [])
