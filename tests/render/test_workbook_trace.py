"""What an export carries: the key of its item in every row, and a digest of what each cell said."""

from __future__ import annotations

import pytest
from workbook_sample import BIRTH, LAYOUTS, Sheet, catalogue, domain, drawn, head_row, item, item_rows, opened, rendered

from govcat.core.form.trace import SHEET, Trace, digest, trace_of
from govcat.core.grid import Grid, GridCell
from govcat.core.item import Header
from govcat.core.published import Published

KEY = "household-registration/birth"
LONG = item(id="long", content=tuple(f"第{number}项要素的名称写得稍长一些" for number in range(300)))


def traced(published: Published, layout: str = "") -> Trace:
    sheet = opened(rendered(published, layout=layout).files["catalogue.xlsx"])[SHEET]
    assert sheet.sheet_state == "veryHidden"
    cells = (GridCell(cell.row - 1, cell.column - 1, cell.value or "") for row in sheet.iter_rows() for cell in row)
    trace = trace_of(Grid("a.xlsx", SHEET, tuple(cells)))
    assert trace is not None
    return trace


def key_column(sheet: Sheet) -> int:
    top = next(row for row in range(1, 9) if "编号" in [cell.value for cell in sheet[row]])
    return next(int(cell.column) for cell in sheet[top] if cell.value == "编号")


def test_layout_edition_and_items() -> None:
    trace = traced(catalogue(domain(BIRTH, item(id="b")), header=Header("目录", edition="2026年版")), "county")
    assert (trace.layout, trace.edition) == ("county", "2026年版")
    assert {form: list(printed) for form, printed in trace.forms.items()} == {
        "目录": [KEY, "household-registration/b"],
        "数据": [KEY, "household-registration/b"],
    }


def test_a_digest_for_every_cell_that_says_something_of_an_item() -> None:
    trace = traced(catalogue(domain(BIRTH)))
    assert trace.forms["目录"][KEY]["time_limit"] == digest(BIRTH.time_limit)
    assert trace.forms["目录"][KEY]["level.县级"] == digest("√")
    assert trace.forms["目录"][KEY]["method.依申请公开"] == digest("")
    assert trace.forms["数据"][KEY]["channel"] == digest("政府网站\n入户/现场")
    assert trace.forms["目录"][KEY]["channel"] != trace.forms["数据"][KEY]["channel"]
    assert not {"number", "id", "notes"} & set(trace.forms["目录"][KEY])


@pytest.mark.parametrize("key", [key for key, layout in LAYOUTS.items() if not layout.is_card])
def test_the_digests_are_those_of_what_stands_on_the_sheet(key: str) -> None:
    published = catalogue(domain(BIRTH, LONG, item(id="deep", category=("甲", "乙"))))
    trace = traced(published, key)
    sheet = drawn(published, key)
    column = key_column(sheet)
    pieces: dict[str, list[str]] = {}
    for row in range(1, sheet.max_row + 1):
        owner = sheet.cell(row, column).value or ""
        if "/" in owner:
            said = (sheet.cell(row, at).value for at in range(1, column))
            pieces.setdefault(owner, []).extend(text for text in said if text)
    for owner, texts in pieces.items():
        known = {digest(text) for text in ("", *texts, LONG_TEXT)}
        covered = {"category.1", "category.2"}  # merged over several items, or covered by a name
        digests = {leaf: one for leaf, one in trace.forms["目录"][owner].items() if leaf not in covered}
        assert set(digests.values()) <= known


LONG_TEXT = "\n".join(f"{number}. {text}" for number, text in enumerate(LONG.content, 1))


def test_a_name_that_fills_columns_of_categories_is_what_they_say() -> None:
    published = catalogue(domain(BIRTH, item(id="deep", category=("甲", "乙"), name="深")))
    digests = traced(published).forms["目录"][KEY]
    assert digests["category.2"] == digests["name"] == digest("出生登记")


def test_every_row_of_an_item_knows_whose_it_is_and_nobody_sees_it() -> None:
    sheet = drawn(catalogue(domain(LONG, BIRTH)))
    column = key_column(sheet)
    letter = sheet.cell(1, column).column_letter
    assert sheet.column_dimensions[letter].hidden
    assert letter not in sheet.print_area
    (first, last), (after, _) = item_rows(sheet)
    assert last > first
    keys = [sheet.cell(row, column).value for row in range(first, after + 1)]
    assert keys == ["household-registration/long"] * (last - first + 1) + [KEY]
    assert [sheet.cell(head_row(sheet) + row, column).value for row in (0, 1)] == ["编号", "编号"]


def test_columns_that_nobody_reads_back_have_no_digest() -> None:
    assert not [
        leaf for leaf in traced(catalogue(domain(BIRTH)), "zhejiang").forms["目录"][KEY] if leaf.startswith("x-")
    ]


def test_what_stands_elsewhere_has_no_digest() -> None:
    forms = traced(catalogue(domain(item(content=("要素",) * 400)))).forms
    assert "content" not in forms["数据"][KEY]


def test_keys_of_closed_items_never_travel() -> None:
    book = opened(rendered(catalogue(domain(BIRTH), closed=3)).files["catalogue.xlsx"])
    keys = [cell.value for row in book[SHEET].iter_rows() for cell in row if cell.value and "/" in cell.value]
    assert set(keys) == {"govcat/1", KEY}
