"""Closed items that a public text speaks of (GC808): names that are meant, and words that only are the same."""

from __future__ import annotations

from typing import Any

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

from govcat.report.json import as_json

NAME, LONG = "备用水源", "备用水源取水口坐标"
CLOSED = "method: 不予公开, reason: 国家秘密, ground: 《保守国家秘密法》, review_on: 2027-06-30"
WATER = f"""{DEFAULTS}
items:
  - {{id: well, category: 水源, name: {NAME}, content: [甲七号], {CLOSED}}}
  - {{id: intake, category: 水源, name: {LONG}, content: [甲七号], {CLOSED}}}
  - {{id: wells, category: 水源, name: 水井, content: [位置], {CLOSED}}}
  - {{id: permit, category: 许可, name: 取水许可, content: [条件]ENTRY}}
MORE
"""


def reached(entry: str = "", more: str = "", **files: str) -> list[str]:
    text = WATER.replace("ENTRY", entry and f", {entry}").replace("MORE", more)
    found = found_in({"govcat.yaml": COUNTY, "water": text, **files}, code="GC808")
    assert all(one.is_confidential for one in found)
    assert "甲七号" not in as_json(found, None, language="zh")
    return [said(one)["closed"] for one in found]


@pytest.mark.parametrize(
    ("entry", "closed"),
    [
        (f"notes: [另见“{NAME}”]", "well"),
        (f"notes: [另见{NAME}]", "well"),
        (f"notes: [与《{NAME}》一并办理]", "well"),
        (f"notes: [参阅：{NAME}]", "well"),
        (f"notes: [对应事项 {NAME}]", ""),
        (f"notes: [按规定公开, 配套的{LONG}由水务部门掌握]", "intake"),
        (f"notes: [台账不公开。{LONG}另存]", "intake"),
        ("notes: [见 water/well]", "well"),
        ("notes: [见 water/well。]", "well"),
        ("links: {目录: https://x.gov.cn/?item=water/well}", "well"),
        ("links: {目录: 'https://x.gov.cn/#water/well'}", "well"),
        (f"links: {{{LONG}: https://x.gov.cn/a}}", "intake"),
        (f"links: {{{NAME}: https://x.gov.cn/a}}", ""),
        (f"notes: [{NAME}由水务部门管理]", ""),
        (f"notes: [{LONG}不公开]", ""),
        (f"notes: [{LONG}属于涉密内容]", ""),
        ("notes: [见“水井”]", ""),
        ("notes: [见 water/wellness]", ""),
        ("notes: [见 ground-water/well]", ""),
        ("notes: [见 water/well-known]", ""),
        (f"channel: [政府网站, 其他：见“{NAME}”]", "well"),
        (f"channel: [政府网站, 其他：{LONG}公示牌]", ""),
    ],
)
def test_what_a_public_item_says(entry: str, closed: str) -> None:
    assert reached(entry) == ([f"water/{closed}"] if closed else [])


def test_the_longest_name_is_meant_and_a_text_is_told_once() -> None:
    assert reached(f"notes: [见“{LONG}”、“{NAME}”]") == ["water/intake"]
    assert reached(f"notes: [见“{LONG}”, 见“{NAME}”]") == ["water/intake", "water/well"]


@pytest.mark.parametrize(
    ("entry", "is_told"),
    [(f"供水安排（详见“{NAME}”）", True), ("见 water/well", True), (LONG, False), (f"{LONG}保护制度", False)],
)
def test_the_content_of_a_public_item(entry: str, is_told: bool) -> None:  # noqa: FBT001  # a column of the table
    assert reached(more=f"  - {{id: rules, category: 水源, name: 取水制度, content: [{entry}]}}") == (
        ["water/well"] if is_told else []
    )


@pytest.mark.parametrize(("name", "is_told"), [(f"取水（见“{NAME}”）", True), (f"{LONG}管理制度", False)])
def test_the_name_of_a_public_item(name: str, is_told: bool) -> None:  # noqa: FBT001  # a column of the table
    assert reached(more=f"  - {{id: rules, category: 水源, name: {name}, content: [制度]}}") == (
        ["water/well"] if is_told else []
    )


def test_notes_of_the_domain_and_of_the_catalogue() -> None:
    assert reached(more=f"notes: [另见“{NAME}”]") == ["water/well"]
    settings = f"{COUNTY}notes: [按领域编制, 另见“{NAME}”]\n"
    (found,) = found_in(
        {"govcat.yaml": settings, "water": WATER.replace("ENTRY", "").replace("MORE", "")}, code="GC808"
    )
    assert found.path == ("notes", 1)


@pytest.mark.parametrize(
    "public",
    [
        f"  - {{id: other, category: 水源, name: {NAME}, content: [供水范围]}}",
        f"  - {{id: other, category: {NAME}, name: 供水, content: [供水范围]}}",
        f"aliases: [{NAME}]",
        f"name: {NAME}",
    ],
)
def test_a_name_that_something_public_has_gives_nothing_away(public: str) -> None:
    assert reached(f"notes: [见“{NAME}”]", public) == []
    assert reached(f"notes: [见“{LONG}”]", public) == ["water/intake"]


@pytest.mark.parametrize(("name", "is_told"), [("水源地坐标表", True), ("水源坐标表", False)])
def test_a_longer_name_tells_more(name: str, is_told: bool) -> None:  # noqa: FBT001  # a column of the table
    more = f"  - {{id: map, category: 水源, name: {name}, content: [甲], {CLOSED}}}"
    assert reached(f"notes: [附{name}一份]", more) == (["water/map"] if is_told else [])


def test_a_closed_item_may_speak_of_another() -> None:
    text = WATER.replace("name: 水井,", f"name: 水井, notes: [见“{NAME}”],").replace("ENTRY", "").replace("MORE", "")
    assert found_in({"water": text}, code="GC808") == []


def test_incomplete_items_and_those_of_another_level_are_closed_too() -> None:
    entry = "notes: [见“应急水源”]"
    lacking = "  - {id: lacking, name: 应急水源, method: 不予公开}"
    assert reached(entry, lacking) == ["water/lacking"]
    other = f"  - {{id: other, category: 水源, name: 应急水源, content: [甲], level: 市级, {CLOSED}}}"
    assert reached(entry, other) == ["water/other"]
    assert reached(entry, lacking.replace("不予公开", "主动公开")) == []


def test_without_closed_items_nothing_is_named(changed: Any, judged: Any) -> None:
    assert judged(changed(notes=("见“备用水源”",)), codes=("GC808",)) == []
