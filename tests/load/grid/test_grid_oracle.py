"""What other readers and writers say of the same table: whatever they write is read, whatever they read is the same."""

from __future__ import annotations

import io
from typing import Any, TypeAlias

import pytest
import python_calamine
import xlsxwriter  # type: ignore[import-untyped]  # it carries no types
from grid_files import grid, ods, texts, xls, xlsx
from hypothesis import given, settings
from hypothesis import strategies as st
from odf.table import Table, TableCell, TableRow  # type: ignore[import-untyped]  # has no types
from odf.text import P  # type: ignore[import-untyped]  # as above

Rows: TypeAlias = list[list[str]]

WORD = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Zl", "Zp")) | st.just("\n"), max_size=12).filter(
    lambda text: "_x" not in text and not text.startswith("=")
)
ROWS = st.lists(st.lists(WORD, min_size=1, max_size=4), min_size=1, max_size=6).filter(
    lambda rows: any(text.strip() for row in rows for text in row)
)


def expected(rows: Rows) -> dict[tuple[int, int], str]:
    return {(at, column): text for at, row in enumerate(rows) for column, text in enumerate(row) if text.strip()}


def found(name: str, content: bytes) -> dict[tuple[int, int], str]:
    return {(cell.row, cell.column): cell.text for cell in grid(name, content).cells}


@settings(max_examples=40)
@given(ROWS)
def test_openpyxl(rows: Rows) -> None:
    def fill(sheet: Any) -> None:
        for at, row in enumerate(rows, 1):
            for column, text in enumerate(row, 1):
                sheet.cell(at, column).value = text
                sheet.cell(at, column).data_type = "s"

    assert found("a.xlsx", xlsx(fill)) == expected(rows)


@settings(max_examples=40)
@given(ROWS)
def test_xlsxwriter_and_calamine(rows: Rows) -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("目录")
    for at, row in enumerate(rows):
        for column, text in enumerate(row):
            sheet.write_string(at, column, text)
    book.close()
    read = found("a.xlsx", stream.getvalue())
    assert read == expected(rows)
    told = python_calamine.load_workbook(io.BytesIO(stream.getvalue())).get_sheet_by_index(0)
    other = told.to_python(skip_empty_area=False)
    assert {
        (at, column): str(value)
        for at, row in enumerate(other)
        for column, value in enumerate(row)
        if str(value).strip()
    } == read


@settings(max_examples=40)
@given(ROWS)
def test_xlwt_and_calamine(rows: Rows) -> None:
    def fill(sheet: Any) -> None:
        for at, row in enumerate(rows):
            for column, text in enumerate(row):
                sheet.write(at, column, text)

    content = xls(fill)
    read = found("a.xls", content)
    assert read == expected(rows)
    other = python_calamine.load_workbook(io.BytesIO(content)).get_sheet_by_index(0).to_python(skip_empty_area=False)
    assert {
        (at, column): str(value)
        for at, row in enumerate(other)
        for column, value in enumerate(row)
        if str(value).strip()
    } == read


@settings(max_examples=30)
@given(ROWS)
def test_odfpy(rows: Rows) -> None:
    table = Table(name="目录")
    for row in rows:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            for paragraph in text.split("\n"):
                cell.addElement(P(text=paragraph))
            line.addElement(cell)
        table.addElement(line)
    assert found("a.ods", ods(table)) == expected(rows)


@pytest.mark.parametrize("number", [0, 1, -1, 20, 0.5, 1 / 3, 123456.789, 1e-5, 99999999999, -0.25, 1e21, 2**53])
def test_numbers_are_the_same_in_old_and_new_workbooks(number: float) -> None:
    def fill(sheet: Any) -> None:
        sheet.write(0, 0, number)

    def fill_new(sheet: Any) -> None:
        sheet["A1"] = number

    old, new = texts(grid("a.xls", xls(fill))), texts(grid("a.xlsx", xlsx(fill_new)))
    assert old == new
    assert float(new["A1"]) == pytest.approx(number, rel=1e-14)
