"""What clerks do to an exported workbook before they send it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl has no py.typed
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped]  # as above

Act = Callable[[Worksheet], None]


def sent_back(book: Path, out: Path, sheet: str, *acts: Act) -> Path:
    """A copy of `book` at `out` in which a sheet was worked on."""
    workbook = load_workbook(book)
    for act in acts:
        act(workbook[sheet])
    workbook.save(out)
    return out


def row_of(sheet: Worksheet, key: str) -> int:
    """The row of the item `domain/id`."""
    return int(next(cell.row for row in sheet.iter_rows() for cell in row if cell.value == key))


def column_of(sheet: Worksheet, head: str) -> int:
    """The column under a head, which may stand in either of the header rows."""
    return int(next(cell.column for row in sheet.iter_rows(max_row=6) for cell in row if cell.value == head))


def writes(key: str, head: str, text: str) -> Act:
    """Gives one cell of an item a new text."""

    def act(sheet: Worksheet) -> None:
        sheet.cell(row_of(sheet, key), column_of(sheet, head)).value = text or None

    return act


def replaces(key: str, head: str, old: str, new: str) -> Act:
    """Changes a piece of the text of a cell."""

    def act(sheet: Worksheet) -> None:
        cell = sheet.cell(row_of(sheet, key), column_of(sheet, head))
        if old not in cell.value:
            raise AssertionError(cell.value)
        cell.value = cell.value.replace(old, new)

    return act


def adds(**texts: str) -> Act:
    """Adds a row under the last item, with texts by head."""

    def act(sheet: Worksheet) -> None:
        last = max(cell.row for row in sheet.iter_rows() for cell in row if "/" in str(cell.value or ""))
        for block in [block for block in sheet.merged_cells.ranges if block.min_row > last]:
            block.shift(row_shift=1)
        sheet.insert_rows(last + 1)
        for head, text in texts.items():
            sheet.cell(last + 1, column_of(sheet, head)).value = text

    return act


def deletes(key: str) -> Act:
    """Deletes the row of an item; a merged heading beside it goes with it."""

    def act(sheet: Worksheet) -> None:
        row = row_of(sheet, key)
        for block in list(sheet.merged_cells.ranges):
            if block.min_row <= row <= block.max_row:
                sheet.unmerge_cells(str(block))
                for line in range(block.min_row, block.max_row + 1):
                    sheet.cell(line, block.min_col).value = sheet.cell(block.min_row, block.min_col).value
        sheet.delete_rows(row)
        for block in [block for block in sheet.merged_cells.ranges if block.min_row > row]:
            block.shift(row_shift=-1)

    return act


def swaps(one: str, other: str) -> Act:
    """Exchanges the rows of two items, as sorting does."""

    def act(sheet: Worksheet) -> None:
        first, second = row_of(sheet, one), row_of(sheet, other)
        for column in range(1, sheet.max_column + 1):
            here, there = sheet.cell(first, column), sheet.cell(second, column)
            here.value, there.value = there.value, here.value

    return act
