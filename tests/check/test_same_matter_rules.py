"""Matters of several levels (相同事项的公开内容对应一致): what differs, what leads nowhere, what nobody linked."""

from __future__ import annotations

import pytest
from small_projects import DEFAULTS, found_in, said

KEY = "household-registration"
TOWN = {"govcat.yaml": "region: {name: 某某乡, level: 乡级}\n"}
ABOVE = {
    KEY: DEFAULTS
    + """
items:
  - {id: birth, category: 出生登记, name: 出生登记, content: [受理单位, 办理条件, 办理流程], level: [乡级]}
  - {id: closed, name: 不公开的事项, content: [甲], method: 不予公开, level: [乡级]}
  - {id: half, name: 还没写完的事项, content: [甲], level: [村级]}
  - {id: gone, name: 已删去的事项, content: [甲]}
""",
}
VILLAGE = {"govcat.yaml": "region: {name: 某某村, level: 村级}\nexempt: {tax-administration: 不涉及}\n"}


def village(*entries: str, code: str, settings: dict[str, str] = VILLAGE) -> list[dict[str, str]]:
    rows = "".join(f"  - {{{entry}}}\n" for entry in (*entries, "id: gone, removed: 本地不涉及"))
    own = DEFAULTS.replace("[县级]", "[村级]") + "items:\n" + rows
    found = found_in({**TOWN, **ABOVE}, {**settings, KEY: own}, code=code)
    assert not any(one.inherited for one in found)
    return [said(one) for one in found]


def entry(content: str, same_as: str = f"{KEY}/birth") -> str:
    return f"id: v, category: 村务, name: 出生登记代办, content: [{content}], same_as: {same_as}"


@pytest.mark.parametrize(
    ("content", "missing"),
    [
        ("受理单位, 办理条件", "办理流程"),
        ("代办人员", "受理单位、办理条件、办理流程"),
        ("受理单位, 办理条件, 办理时限", "办理流程"),
        ("办理流程, 受理单位, 办理条件", ""),
        ("1.受理单位；, （二）办理条件, ③ 办理流程。, 代办人员", ""),
    ],
)
def test_the_content_of_one_matter_is_one(content: str, missing: str) -> None:
    told = village(entry(content), code="GC716")
    assert told == ([{"other": f"{KEY}/birth", "missing": missing}] if missing else [])


def test_closed_matters_are_not_compared() -> None:
    assert village(entry("乙", f"{KEY}/closed"), code="GC716") == []
    assert village(entry("乙") + ", method: 不予公开", code="GC716") == []
    assert village(entry("乙", f"{KEY}/half"), code="GC716") == [{"other": f"{KEY}/half", "missing": "甲"}]


def test_a_difference_above_is_told_above() -> None:
    town = {KEY: ABOVE[KEY] + "  - {" + entry("受理单位") + ", level: [村级]}\n"}
    (found,) = found_in(town, VILLAGE, code="GC716")
    assert found.inherited
    assert found_in(town, code="GC716")[0].inherited is False


NOWHERE = "在目录里找不到"


@pytest.mark.parametrize(
    ("same_as", "reason", "near"),
    [
        (f"{KEY}/brith", NOWHERE, f"，可能是 {KEY}/birth"),
        ("birth", NOWHERE, f"，可能是 {KEY}/birth"),
        ("brith", NOWHERE, f"，可能是 {KEY}/birth"),
        ("social-assistance/birth", NOWHERE, f"，可能是 {KEY}/birth"),
        ("没有的事项", NOWHERE, ""),
        (f"{KEY}/v", "就是本事项", ""),
    ],
)
def test_a_reference_that_leads_nowhere(same_as: str, reason: str, near: str) -> None:
    assert village(entry("甲", same_as), code="GC717") == [{"same_as": same_as, "reason": reason, "near": near}]


@pytest.mark.parametrize(
    "same_as", [f"{KEY}/birth", f"{KEY}/closed", f"{KEY}/half", f"{KEY}/gone", "tax-administration/a-list"]
)
def test_what_is_known_is_somewhere(same_as: str) -> None:
    assert village(entry("受理单位, 办理条件, 办理流程", same_as), code="GC717") == []


def test_an_incomplete_item_is_somewhere() -> None:
    assert village(entry("甲", f"{KEY}/lacking"), "id: lacking, name: 缺项, time_limit: 及时", code="GC717") != []
    lacking = ABOVE[KEY] + "  - {id: lacking, name: 缺项, level: [村级]}\n"
    own = {KEY: f"{DEFAULTS}items: [{{{entry('甲', f'{KEY}/lacking')}}}]".replace("[县级]", "[村级]")}
    assert found_in({**TOWN, KEY: lacking}, {**VILLAGE, **own}, code="GC717") == []


def test_a_slip_in_another_domain_is_looked_up_there() -> None:
    above = {"water": f"{DEFAULTS}items: [{{id: well, name: 水井, content: [甲]}}]"}
    own = {KEY: f"{DEFAULTS}items: [{{{entry('甲', 'water/wel')}}}, {{id: welll, name: 乙, content: [甲]}}]"}
    (found,) = found_in(above, own, code="GC717")
    assert said(found)["near"] == "，可能是 water/well"


def test_no_more_than_three_ids_are_suggested() -> None:
    rows = "".join(f"  - {{id: birth, name: 名{n}, content: [甲]}}\n" for n in range(1))
    above = {f"water-{n}": f"{DEFAULTS}items:\n{rows}" for n in range(5)}
    own = {KEY: f"{DEFAULTS}items: [{{{entry('甲', 'water/birth')}}}]"}
    (found,) = found_in(above, own, code="GC717")
    assert said(found)["near"] == "，可能是 water-0/birth、water-1/birth、water-2/birth"


SAME = "id: v, category: 出生登记, name: 出生登记"


@pytest.mark.parametrize(
    "item",
    [
        f"{SAME}, content: [代办人员]",
        f"{SAME}, content: [受理单位, 办理条件]",
        "id: v, category: [出生 登记], name: 出生登记 , content: [代办人员], level: [村级]",
    ],
)
def test_one_name_and_another_content(item: str) -> None:
    assert village(item, code="GC718") == [{"name": "出生登记", "other": f"{KEY}/birth"}]


@pytest.mark.parametrize(
    "item",
    [
        f"{SAME}, content: [代办人员], same_as: {KEY}/birth",
        f"{SAME}, content: [受理单位, 办理条件, 办理流程, 代办人员]",
        "id: v, category: 村务, name: 出生登记, content: [代办人员]",
        "id: v, category: 出生登记, name: 出生登记代办, content: [代办人员]",
        f"{SAME}, content: [代办人员], level: [乡级, 村级]",
        f"{SAME}, content: [代办人员], method: 不予公开",
    ],
)
def test_names_that_may_stand(item: str) -> None:
    assert village(item, code="GC718") == []


@pytest.mark.parametrize("level", [", level: [村级]", ", level: [乡级, 村级]", ""])
def test_an_item_that_villages_have_too_is_no_other(level: str) -> None:
    above = f"{ABOVE[KEY]}".replace("  level: [县级]\n", "").replace(", level: [乡级]}", f"{level}}}")
    own = {KEY: f"items: [{{{SAME}, content: [代办人员], level: [村级]}}]"}
    assert found_in({**TOWN, KEY: above}, {**VILLAGE, **own}, code="GC718") == []


def test_dashes_are_no_names() -> None:
    above = {KEY: ABOVE[KEY].replace("name: 出生登记", "name: —")}
    own = {KEY: "items: [{id: v, category: 出生登记, name: —, content: [代办人员], level: [村级]}]"}
    assert found_in({**TOWN, **above}, {**VILLAGE, **own}, code="GC718") == []


def test_county_and_village_may_stand_in_one_file() -> None:
    rows = "  - {id: a, name: 低保公示, content: [名额]}\n  - {id: b, name: 低保公示, content: [户数], level: [村级]}\n"
    (found,) = found_in({KEY: f"{DEFAULTS}items:\n{rows}"}, code="GC718")
    assert (said(found)["other"], found.path) == (f"{KEY}/a", ("items", 1, "name"))
