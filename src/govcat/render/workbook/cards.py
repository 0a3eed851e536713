"""One domain on one sheet, an item a card: heads at the left, values beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from govcat.core.form.trace import ID_HEAD
from govcat.render.workbook.columns import Column
from govcat.render.workbook.drawing import (
    Block,
    Sheet,
    set_heights,
    set_widths,
    title_height,
    write,
    write_band,
    write_title,
    write_way_back,
)
from govcat.render.workbook.heights import HIGHEST, height_of, line_count
from govcat.render.workbook.page import room_on, set_paper, set_range
from govcat.render.workbook.pieces import Piece, poured
from govcat.render.workbook.sheet import part_of
from govcat.render.workbook.styles import SIZE
from govcat.render.workbook.table import Table

GAP = 16.0
"""Points between two cards."""

_BETWEEN = 2
"""Rows from the last line of a card to the next card: the hidden one with its key, and the gap."""

_GROUP, _HEAD = 4.5, 6.5
_MOST_BREAKS = 1_023
"""Page breaks that Excel takes on one sheet."""


class Line(NamedTuple):
    """One value of a card: its heads, and its text in pieces, one a row, with the heights of these rows."""

    group: str
    head: str
    pieces: tuple[Piece, ...]
    heights: tuple[float, ...]


def widths_of(table: Table) -> tuple[float, ...]:
    """Two columns of heads, and one of values that is as wide as the widest of the layout."""
    return (_GROUP, _HEAD, max(table.widths))


def write_cards(sheet: Sheet, table: Table) -> int:
    """Write one domain; how many items were written."""
    set_widths(sheet)
    row = body = write_title(sheet, table.title, table.lines)
    cards = [tuple(_lines(sheet, table.columns, texts)) for texts in table.rows]
    for item, card in zip(table.domain.items, cards, strict=True):
        after = _write_card(sheet, row, card)
        _write_key(sheet, after, f"{item.domain}/{item.id}")
        set_heights(sheet, after + 1, [GAP])
        row = after + _BETWEEN
    for note in table.notes:
        row = write_band(sheet, row, note, "note")
    write_way_back(sheet, len(sheet.widths))
    set_paper(sheet, table.layout.paper)
    room, scale = room_on(table.layout.paper, sheet.widths)
    sheet.paper.set_print_scale(scale)
    sheet.paper.set_h_pagebreaks(
        list(_breaks(cards, body, room - title_height(sheet, table.title, table.lines)))[:_MOST_BREAKS]
    )
    set_range(sheet, repeated=body, rows=row)
    return len(cards)


def _lines(sheet: Sheet, columns: Sequence[Column], texts: Sequence[str]) -> Iterator[Line]:
    """The lines of one card. A category that an item does not have, or an optional field, is left out."""
    han = sheet.widths[-1]
    for column, text in zip(columns, texts, strict=True):
        if not text and (column.depth or column.shown.is_optional):
            continue
        height = height_of(line_count(text, han), SIZE)
        if height <= HIGHEST:
            yield Line(column.shown.group, column.shown.head, (Piece(text, 0),), (height,))
        else:
            steps: list[int] = []
            pieces = poured(text, han, steps)
            heights = tuple(height_of(lines, SIZE) for lines in steps)
            yield Line(column.shown.group, column.shown.head, pieces, heights)


def _write_card(sheet: Sheet, row: int, card: Sequence[Line]) -> int:
    """Write one card; the row after it."""
    for group, members in groupby(card, key=lambda line: line.group):
        top = row
        for line in members:
            bottom = row + len(line.heights) - 1
            set_heights(sheet, row, list(line.heights))
            write(sheet, Block(row, 1 if group else 0, bottom, 1), line.head, "head")
            for position, piece in enumerate(line.pieces):
                part = part_of(position, len(line.pieces) - 1) if len(line.pieces) > 1 else "whole"
                write(sheet, Block(row + position, 2, row + position, 2), piece.text, "text", part)
            row = bottom + 1
        if group:
            write(sheet, Block(top, 0, row - 1, 0), group, "head")
    return row


def _write_key(sheet: Sheet, row: int, key: str) -> None:
    """Write the key of an item as a line of its card that nobody sees, with its head."""
    write(sheet, Block(row, 0, row, 1), ID_HEAD, "head")
    write(sheet, Block(row, 2, row, 2), key, "text")
    sheet.paper.set_row(row, GAP, None, {"hidden": True})


def _breaks(cards: Sequence[Sequence[Line]], body: int, room: float) -> Iterator[int]:
    """The rows before which a page ends, so that no card is parted that a page can hold."""
    row, used = body, 0.0
    for card in cards:
        rows = [height for line in card for height in line.heights]
        if used and used + sum(rows) > room:
            yield row
            used = 0.0
        used = (used + sum(rows) + GAP) % room
        row += len(rows) + _BETWEEN
