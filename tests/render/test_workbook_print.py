"""The sheets are set up for printing as STANDARDS §8.1 asks, and for reading on a screen."""

from __future__ import annotations

import pytest
from workbook_sample import BIRTH, Sheet, catalogue, domain, opened, rendered, shown_columns

MILLIMETRES = 25.4


@pytest.fixture(scope="module", params=[0, 1], ids=["目录总览", "户籍管理"])
def sheet(request: pytest.FixtureRequest) -> Sheet:
    files = rendered(catalogue(domain(BIRTH))).files
    return opened(files["catalogue.xlsx"]).worksheets[request.param]


def test_a4_landscape_one_page_wide(sheet: Sheet) -> None:
    assert sheet.page_setup.paperSize == 9
    assert sheet.page_setup.orientation == "landscape"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight) == (1, 0)


def test_margins_of_the_standard(sheet: Sheet) -> None:
    margins = sheet.page_margins
    found = [round(side * MILLIMETRES) for side in (margins.top, margins.bottom, margins.left, margins.right)]
    assert found == [28, 26, 35, 37]


def test_page_numbers_between_dashes(sheet: Sheet) -> None:
    assert sheet.oddFooter.center.text == "— &P —"


def test_the_head_stands_on_every_page_and_stays_on_the_screen(sheet: Sheet) -> None:
    bottom = 2 if sheet.title == "目录总览" else 3
    assert sheet.print_title_rows == f"$1:${bottom}"
    assert sheet.freeze_panes == f"A{bottom + 1}"


def test_the_print_area_is_the_whole_sheet(sheet: Sheet) -> None:
    columns = sheet.max_column if sheet.title == "目录总览" else shown_columns(sheet)
    last = sheet.cell(sheet.max_row, columns).coordinate
    assert sheet.print_area.endswith("$A$1:$" + "$".join([last.rstrip("0123456789"), last.lstrip("ABCDEFGHIJKLMN")]))


def test_fonts_are_named(sheet: Sheet) -> None:
    fonts = {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value}
    assert fonts == {"仿宋", "黑体"}


def test_cells_of_the_table_are_wrapped_and_boxed(sheet: Sheet) -> None:
    head = 2
    cells = [cell for row in sheet.iter_rows(min_row=head, max_row=4) for cell in row]
    boxed = [cell for cell in cells if cell.border.left.style == "thin"]
    assert len(boxed) >= 8
    assert all(cell.alignment.wrap_text for cell in boxed if cell.value)


def test_every_height_is_given_and_allowed(sheet: Sheet) -> None:
    heights = [sheet.row_dimensions[row].height for row in range(1, sheet.max_row + 1)]
    assert all(height and 0 < height <= 409 for height in heights)
