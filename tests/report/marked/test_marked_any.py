"""Whatever a sheet looks like: marking twice is marking once, and taking the marks away gives back what was there."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from clerk_workbook import parts_of
from hypothesis import given, settings
from hypothesis import strategies as st
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.diagnostic import Diagnostic, Fault, Severity, Words
from govcat.core.grid import reference
from govcat.core.place import Cell
from govcat.report.marked import marked

ROWS, COLUMNS = 9, 6
PLACES = st.tuples(st.integers(0, ROWS), st.integers(0, COLUMNS))
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=12)
SEVERITIES = st.sampled_from(list(Severity))


SHEETS = st.fixed_dictionaries(
    {
        "cells": st.dictionaries(PLACES, st.tuples(TEXTS, st.integers(0, 2)), max_size=20),
        "notes": st.dictionaries(PLACES, TEXTS, max_size=2),
        "blocks": st.sets(st.integers(0, ROWS), max_size=2),
        "widths": st.dictionaries(st.integers(0, COLUMNS + 6), st.integers(0, 3), max_size=3),
        "filter": st.integers(0, COLUMNS),
    }
)


def built(sheet: dict[str, Any]) -> bytes:
    """A workbook with texts, fills, notes, merged blocks, widths and a filter, each where it happens to be."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    paper = book.add_worksheet("表")
    looks = [None, book.add_format({"bg_color": "#FFFF00"}), book.add_format({"bg_color": "#FFFF01"})]
    for (row, column), (text, look) in sheet["cells"].items():
        paper.write(row, column, text or None, looks[look])
    for (row, column), text in sheet["notes"].items():
        paper.write_comment(row, column, text, {"author": "王"})
    for row in sheet["blocks"]:
        paper.merge_range(row, 7, row, 8, "合并")
    for column, more in sheet["widths"].items():
        paper.set_column(column, column + more, 20)
    if sheet["filter"]:
        paper.autofilter(0, 0, ROWS, sheet["filter"])
    book.close()
    return out.getvalue()


def found(place: tuple[int, int, int, int], severity: Severity, text: str) -> Diagnostic:
    row, column, rows, columns = place
    ref = f"{reference(row, column)}:{reference(row + rows, column + columns)}"
    return Diagnostic(
        Fault("GC401", severity, Words("{t}", "", "改"), Words("", "", "")), Cell("f", "表", ref), {"t": text}
    )


AREAS = st.tuples(st.integers(0, ROWS + 2), st.integers(0, COLUMNS + 2), st.integers(0, 2), st.integers(0, 2))
FOUND = st.lists(st.builds(found, AREAS, SEVERITIES, TEXTS), max_size=6)


@settings(max_examples=60)
@given(SHEETS, FOUND, FOUND)
def test_marks_come_and_go_without_a_trace(
    sheet: dict[str, Any], first: list[Diagnostic], second: list[Diagnostic]
) -> None:
    clean = built(sheet)
    once = marked(clean, first, "zh")
    assert isinstance(once, bytes)
    assert marked(once, first, "zh") == once, "a second run changes something"
    none = marked(once, (), "zh")
    assert isinstance(none, bytes)
    before, after = parts_of(clean), parts_of(none)
    assert before.keys() == after.keys()
    for name, part in before.items():
        assert after[name] == part, name
    again, straight = marked(once, second, "zh"), marked(clean, second, "zh")
    assert isinstance(again, bytes)
    assert isinstance(straight, bytes)
    assert parts_of(again) == parts_of(straight), "the first run shows through"
