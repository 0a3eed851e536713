"""One domain of the form: title, heads, what stands in the catalogue, and empty rows that can be filled in alike."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from xlsxwriter.format import Format  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.form.trace import ID_HEAD
from govcat.core.published import Published
from govcat.render.form.choices import Offers, choice_for, prompt_for
from govcat.render.form.options import Options, validation
from govcat.render.workbook.columns import NAME, Column
from govcat.render.workbook.drawing import Block, Sheet, height_needed, set_heights, set_widths, write, write_title
from govcat.render.workbook.heights import HIGHEST
from govcat.render.workbook.page import set_page
from govcat.render.workbook.sheet import hide_ids, write_ids
from govcat.render.workbook.table import Table

EMPTY_ROWS = 30
"""Rows below the last item with boxes and drop-downs."""
RULED_ROWS = 500
"""Rows below these that have the drop-downs only."""
SIGNED = "填报单位：　　　　　　　　　填报人：　　　　　　联系电话：　　　　　　　填报日期：　　　　　"


class Ground(NamedTuple):
    """What every sheet of a form shares.

    The catalogue, what may be chosen besides, the lists of the workbook, and how a cell looks in which a box or a tick
    was chosen.
    """

    published: Published
    offers: Offers
    options: Options
    chosen: Format


def write_sheet(sheet: Sheet, table: Table, ground: Ground) -> int:
    """Write one domain; how many items were written."""
    set_widths(sheet)
    row = write_title(sheet, table.title, (*table.lines, SIGNED))
    body = _write_heads(sheet, row, table.columns)
    write_ids(sheet, row, body, ID_HEAD)
    for number, (item, texts) in enumerate(zip(table.domain.items, table.rows, strict=True)):
        _write_row(sheet, body + number, table.columns, texts)
        write_ids(sheet, body + number, body + number + 1, f"{item.domain}/{item.id}")
    after = body + len(table.rows)
    for empty in range(after, after + EMPTY_ROWS):
        for position, column in enumerate(table.columns):
            write(sheet, Block(empty, position, empty, position), "", _style(column))
    _rule(sheet, table.columns, (body, after + EMPTY_ROWS + RULED_ROWS), ground)
    hide_ids(sheet)
    set_page(sheet, table.layout.paper, repeated=body, rows=after + EMPTY_ROWS)
    name = next(position for position, column in enumerate(table.columns) if column.leaf.key == NAME)
    sheet.paper.freeze_panes(body, name + 1)
    return len(table.rows)


def _write_heads(sheet: Sheet, row: int, columns: Sequence[Column]) -> int:
    """Write the two header rows; the row after them."""
    shown = [column.shown for column in columns]
    groups = [(name, sum(one.width for one in members)) for name, members in groupby(shown, key=lambda one: one.group)]
    upper = height_needed([(name, width) for name, width in groups if name])
    below = height_needed([(one.head, one.width) for one in shown if one.group])
    alone = height_needed([(one.head, one.width) for one in shown if not one.group])
    set_heights(sheet, row, [upper, max(below, alone - upper)])
    left = 0
    for group, members in groupby(shown, key=lambda one: one.group):
        heads = [one.head for one in members]
        if group:
            write(sheet, Block(row, left, row, left + len(heads) - 1), group, "head")
        for offset, head in enumerate(heads):
            write(sheet, Block(row + 1 if group else row, left + offset, row + 1, left + offset), head, "head")
        left += len(heads)
    return row + 2


def _write_row(sheet: Sheet, row: int, columns: Sequence[Column], texts: Sequence[str]) -> None:
    widths = (column.shown.width for column in columns)
    set_heights(sheet, row, [min(height_needed(list(zip(texts, widths, strict=True))), HIGHEST)])
    for position, (column, text) in enumerate(zip(columns, texts, strict=True)):
        write(sheet, Block(row, position, row, position), text, _style(column))


def _style(column: Column) -> str:
    return "choice" if column.shown.is_centred else "entry"


def _rule(sheet: Sheet, columns: Sequence[Column], rows: tuple[int, int], ground: Ground) -> None:
    """Give every column its drop-down and its prompt; what was chosen is seen from afar."""
    first, after = rows
    for position, column in enumerate(columns):
        choice = choice_for(column, ground.published, ground.offers)
        if choice:
            ground.options.name_of(choice)
        rule = validation(choice, column.shown.head, prompt_for(column), ground.options.names)
        sheet.paper.data_validation(first, position, after - 1, position, rule)
        if choice and choice.is_closed:
            chosen = {"type": "cell", "criteria": "==", "value": f'"{choice.entries[0]}"', "format": ground.chosen}
            sheet.paper.conditional_format(first, position, after - 1, position, chosen)
