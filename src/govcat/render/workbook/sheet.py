"""One domain on one sheet: title, two header rows, an item a row, notes."""

from __future__ import annotations

from itertools import groupby

from govcat.render.workbook.columns import Column
from govcat.render.workbook.drawing import Block, Sheet, height_needed, set_heights, set_widths, write, write_band
from govcat.render.workbook.heights import shares
from govcat.render.workbook.layout import NUMBER_WIDTH, Layout, category_runs, layouts_of
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import TITLE_SIZE, Part
from govcat.render.workbook.table import Table

NUMBER = "序号"


def write_sheet(sheet: Sheet, table: Table) -> int:
    """Write one domain; how many items were written."""
    set_widths(sheet)
    row = write_band(sheet, 0, table.title, "title", TITLE_SIZE)
    if table.line:
        row = write_band(sheet, row, table.line, "line")
    body = _write_head(sheet, row, table.columns)
    tops = [body]
    for number, layout in enumerate(layouts_of(table), 1):
        tops.append(_write_item(sheet, tops[-1], number, layout))
    for column, first, last in category_runs(table):
        block = Block(tops[first], column + 1, tops[last + 1] - 1, column + 1)
        write(sheet, block, table.rows[first][column], "centre")
    row = tops[-1]
    for note in table.notes:
        row = write_band(sheet, row, note, "note")
    set_page(sheet, repeated=body, rows=row)
    return len(tops) - 1


def _write_head(sheet: Sheet, row: int, columns: tuple[Column, ...]) -> int:
    """Write the two header rows; the row after them."""
    sub_heads = [(column.head, column.width) for column in columns if column.group]
    alone = [(column.head, column.width) for column in columns if not column.group]
    upper = height_needed([("公开", 2.0)])
    lower = max(height_needed(sub_heads), height_needed([(NUMBER, NUMBER_WIDTH), *alone]) - upper)
    set_heights(sheet, row, [upper, lower])
    write(sheet, Block(row, 0, row + 1, 0), NUMBER, "head")
    left = 1
    for group, members in groupby(columns, key=lambda column: column.group):
        heads = [column.head for column in members]
        if group:
            write(sheet, Block(row, left, row, left + len(heads) - 1), group, "head")
        for offset, head in enumerate(heads):
            write(sheet, Block(row + 1 if group else row, left + offset, row + 1, left + offset), head, "head")
        left += len(heads)
    return row + 2


def _write_item(sheet: Sheet, row: int, number: int, layout: Layout) -> int:
    """Write one item but its categories; the next free row.

    A step is one row, or several where a category above the item needs more than one row can give.
    """
    tops = [row]
    for step in layout.steps:
        heights = shares(step)
        set_heights(sheet, tops[-1], heights)
        tops.append(tops[-1] + len(heights))
    bottom = tops[-1] - 1
    if bottom > row:
        _write_tall(sheet, tops, number, layout)
        return bottom + 1
    write(sheet, Block(row, 0, row, 0), str(number), "number")
    for left, right, style, ((text, _),) in layout.cells:
        write(sheet, Block(row, left, row, right), text, style)
    return row + 1


def _write_tall(sheet: Sheet, tops: list[int], number: int, layout: Layout) -> None:
    """Write an item of several rows; `tops` are the first rows of its steps and the row after the last."""
    write(sheet, Block(tops[0], 0, tops[-1] - 1, 0), str(number), "number", "tall")
    for left, right, style, pieces in layout.cells:
        ends = [*(piece.step for piece in pieces[1:]), len(layout.steps)]
        for position, (piece, end) in enumerate(zip(pieces, ends, strict=True)):
            block = Block(tops[piece.step], left, tops[end] - 1, right)
            write(sheet, block, piece.text, style, _part(position, len(pieces) - 1))


def _part(position: int, last: int) -> Part:
    if last == 0:
        return "tall"
    if position in {0, last}:
        return "first" if position == 0 else "last"
    return "middle"
