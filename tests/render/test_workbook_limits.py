"""What does not fit into a cell is a finding; nothing is cut and nothing half is written."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from workbook_sample import BIRTH, catalogue, domain, item, only_row

from govcat.core.item import Exempt, Header
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.workbook import render_workbook
from govcat.render.workbook.faults import FAULTS

LIMIT = 32_767


def codes(published: Published) -> list[tuple[str, str, str]]:
    result = render_workbook(published)
    assert not isinstance(result, Rendered)
    return [(found.code, found.owner.key if found.owner else "", found.field) for found in result]


def test_a_cell_of_forty_thousand_characters_is_a_finding() -> None:
    too_long = item(basis=("长" * 40_000,))
    published = catalogue(domain(too_long))
    assert codes(published) == [("GC905", "household-registration/birth", "basis")]
    (found,) = render_workbook(published)  # type: ignore[misc]  # a tuple, as the line above has shown
    told = found.fault.zh.message.format(**found.facts)
    assert "40000" in told
    assert "长长" not in told


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"name": "长" * 40_000}, "name"),
        ({"category": ("长" * 40_000,)}, "category"),
        ({"content": ("短", "长" * 40_000)}, "content"),
        ({"notes": ("长" * 40_000,)}, "notes"),
        ({"time_limit": "𠮷" * 16_384}, "time_limit"),
        ({"subject": ("长" * 40_000,)}, "subject"),
        ({"channel": ("长" * 40_000,)}, "channel"),
        ({"audience": ("长" * 40_000,)}, "audience"),
    ],
)
def test_in_every_field(changes: dict[str, Any], field: str) -> None:
    assert codes(catalogue(domain(item(**changes)))) == [("GC905", "household-registration/birth", field)]


@pytest.mark.parametrize(
    ("published", "owner", "field"),
    [
        (catalogue(domain(BIRTH, name="长" * 40_000)), "household-registration", "name"),
        (catalogue(domain(BIRTH, notes=("长" * LIMIT,))), "household-registration", "notes"),
        (catalogue(domain(BIRTH, guideline="长" * 40_000)), "household-registration", "notes"),
        (catalogue(header=Header("长" * 40_000)), "govcat.yaml", "title"),
        (catalogue(header=Header("目录", paper="长" * 40_000)), "govcat.yaml", "edition"),
        (catalogue(header=Header("目录", notes=("长" * 40_000,))), "govcat.yaml", "notes"),
        (catalogue(exempt=[Exempt("x", "征地补偿", "长" * 40_000)]), "x", "exempt"),
    ],
)
def test_outside_the_rows(published: Published, owner: str, field: str) -> None:
    assert codes(published) == [("GC905", owner, field)]


def test_the_longest_text_that_fits_is_shown_whole() -> None:
    assert only_row(item(time_limit="长" * LIMIT))["公开时限"] == "长" * LIMIT


def test_many_entries_are_no_fault() -> None:
    basis = tuple(f"《文件{number}》" + "长" * 200 for number in range(400))
    assert only_row(item(basis=basis))["公开依据"] == "\n".join(basis)


def test_all_findings_are_reported_at_once() -> None:
    first, second = item(id="a", basis=("长" * 40_000,)), item(id="b", content=("长" * 40_000,))
    assert [owner for _, owner, _ in codes(catalogue(domain(first, second)))] == [
        "household-registration/a",
        "household-registration/b",
    ]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_the_words_are_complete(fault: Any) -> None:
    facts = {"owner": "a/b", "title": "公开依据", "field": "basis", "length": 1, "limit": LIMIT}
    for words in (fault.zh, fault.en):
        assert all(sentence.format(**facts) for sentence in words)
    assert "## 错误 / Wrong" in fault.doc
    assert "## 正确 / Right" in fault.doc


def test_a_long_title_is_no_property_but_stands_on_the_sheet() -> None:
    published = replace(catalogue(domain(BIRTH)), header=Header("长" * 2_000))
    assert isinstance(render_workbook(published), Rendered)
