"""One domain on one sheet: title, heads, an item a row, notes; and in a hidden column the key of every item."""

from __future__ import annotations

from itertools import groupby

from govcat.core.form.trace import ID_HEAD
from govcat.render.workbook.columns import Column
from govcat.render.workbook.drawing import (
    Block,
    Sheet,
    height_needed,
    set_heights,
    set_widths,
    write,
    write_band,
    write_title,
    write_way_back,
)
from govcat.render.workbook.heights import shares
from govcat.render.workbook.page import set_page
from govcat.render.workbook.placing import Placed, category_runs, placed
from govcat.render.workbook.styles import Part
from govcat.render.workbook.table import Table


def write_sheet(sheet: Sheet, table: Table) -> int:
    """Write one domain; how many items were written."""
    set_widths(sheet)
    row = write_title(sheet, table.title, table.lines)
    body = _write_head(sheet, row, table)
    write_ids(sheet, row, body, ID_HEAD)
    tops = [body]
    for item, one in zip(table.domain.items, placed(table), strict=True):
        tops.append(_write_item(sheet, tops[-1], one))
        write_ids(sheet, tops[-2], tops[-1], f"{item.domain}/{item.id}")
    for column, first, last in category_runs(table):
        block = Block(tops[first], column, tops[last + 1] - 1, column)
        write(sheet, block, table.rows[first][column], "centre")
    row = tops[-1]
    for note in table.notes:
        row = write_band(sheet, row, note, "note")
    hide_ids(sheet)
    set_page(sheet, table.layout.paper, repeated=body, rows=row)
    return len(tops) - 1


def _write_head(sheet: Sheet, row: int, table: Table) -> int:
    """Write the header rows, two if heads are grouped; the row after them."""
    columns = table.columns
    groups = "" if table.layout.is_flat else "".join(column.shown.group for column in columns)
    if not groups:
        set_heights(sheet, row, [height_needed([(column.shown.head, column.shown.width) for column in columns])])
        for position, column in enumerate(columns):
            write(sheet, Block(row, position, row, position), column.shown.head, "head")
        return row + 1
    _set_head_heights(sheet, row, columns)
    left = 0
    for group, members in groupby(columns, key=lambda column: column.shown.group):
        heads = [column.shown.head for column in members]
        if group:
            write(sheet, Block(row, left, row, left + len(heads) - 1), group, "head")
        for offset, head in enumerate(heads):
            write(sheet, Block(row + 1 if group else row, left + offset, row + 1, left + offset), head, "head")
        left += len(heads)
    return row + 2


def _set_head_heights(sheet: Sheet, row: int, columns: tuple[Column, ...]) -> None:
    """Two header rows: the upper has room for every group, both together for the heads that stand alone."""
    shown = [column.shown for column in columns]
    groups = [(name, list(members)) for name, members in groupby(shown, key=lambda one: one.group) if name]
    upper = height_needed([(name, sum(one.width for one in members)) for name, members in groups])
    below = height_needed([(one.head, one.width) for one in shown if one.group])
    alone = height_needed([(one.head, one.width) for one in shown if not one.group] or [("", 1.0)])
    set_heights(sheet, row, [upper, max(below, alone - upper)])


def _write_item(sheet: Sheet, row: int, item: Placed) -> int:
    """Write one item but its categories; the next free row.

    A step is one row, or several where a category above the item needs more than one row can give.
    """
    tops = [row]
    for step in item.steps:
        heights = shares(step)
        set_heights(sheet, tops[-1], heights)
        tops.append(tops[-1] + len(heights))
    bottom = tops[-1] - 1
    if bottom > row:
        _write_tall(sheet, tops, item)
        return bottom + 1
    for left, right, style, ((text, _),) in item.cells:
        write(sheet, Block(row, left, row, right), text, style)
    return row + 1


def _write_tall(sheet: Sheet, tops: list[int], item: Placed) -> None:
    """Write an item of several rows; `tops` are the first rows of its steps and the row after the last."""
    for left, right, style, pieces in item.cells:
        ends = [*(piece.step for piece in pieces[1:]), len(item.steps)]
        for position, (piece, end) in enumerate(zip(pieces, ends, strict=True)):
            block = Block(tops[piece.step], left, tops[end] - 1, right)
            write(sheet, block, piece.text, style, part_of(position, len(pieces) - 1))


def part_of(position: int, last: int) -> Part:
    """Which part of its text a piece is."""
    if last == 0:
        return "tall"
    if position in {0, last}:
        return "first" if position == 0 else "last"
    return "middle"


def write_ids(sheet: Sheet, first: int, after: int, key: str) -> None:
    """Write what the hidden column says into every row from `first` on, so that each row knows whose it is."""
    look = sheet.styles.of("key", "")
    for row in range(first, after):
        sheet.paper.write_string(row, len(sheet.widths), key, look)


def hide_ids(sheet: Sheet) -> None:
    """Hide the column of keys; behind it, where nothing is printed, is the way back to the overview."""
    column = len(sheet.widths)
    sheet.paper.set_column(column, column, None, None, {"hidden": True})
    write_way_back(sheet, column + 1)
