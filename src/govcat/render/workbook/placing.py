"""Where the cells of each item stand and how high its rows are, before they are written.

An item that is higher than Excel lets a row be (409 pt) takes several rows. Its long texts are divided, so that a
page break parts them cleanly and no cell comes near its limits; everything else is merged over those rows. Put
together, the cells of one column are the text again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

from govcat.render.workbook.columns import NUMBER
from govcat.render.workbook.drawing import height_needed
from govcat.render.workbook.heights import HIGHEST, height_of, line_count
from govcat.render.workbook.pieces import Piece, poured
from govcat.render.workbook.styles import SIZE
from govcat.render.workbook.table import Table


class Cell(NamedTuple):
    """One text of an item: where it stands on the sheet, how it looks, and its pieces."""

    left: int
    right: int
    style: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """One item: its cells, and the heights of its steps, one for each piece of the longest text."""

    cells: tuple[Cell, ...]
    steps: list[float]


class Place(NamedTuple):
    """Where an item prints a column of the table: first and last column on the sheet, width, style."""

    column: int
    left: int
    right: int
    han: float
    style: str


def placed(table: Table) -> list[Placed]:
    """Every item in its place, so that its own cells and the categories above it have room."""
    depths = {len(item.category) for item in table.domain.items}
    places = {depth: tuple(_places(depth, table)) for depth in depths}
    lines = _line_counts(table, places)
    rows = zip(table.domain.items, table.rows, strict=True)
    found = [_placed(places[len(item.category)], row, lines) for item, row in rows]
    for column, first, last in category_runs(table):
        there = sum(sum(one.steps) for one in found[first : last + 1])
        missing = height_needed([(table.rows[first][column], table.widths[column])]) - there
        if missing > 0:
            found[last].steps[-1] += missing
    return found


def category_runs(table: Table) -> Iterator[tuple[int, int, int]]:
    """Each category with the first and the last item that stand under it: column, first, last.

    In a table with one row of heads there are none: every item says its own.
    """
    for level, column in enumerate(() if table.layout.is_flat else table.matters):
        paths = ((item.category[: level + 1], position) for position, item in enumerate(table.domain.items))
        for path, members in groupby(paths, key=lambda pair: pair[0]):
            positions = [position for _, position in members]
            if len(path) > level:
                yield column, positions[0], positions[-1]


def _line_counts(table: Table, places: Mapping[int, Sequence[Place]]) -> dict[tuple[str, float], int]:
    """The printed lines of every text in its width; many rows say the same, so each is measured once."""
    rows = zip(table.domain.items, table.rows, strict=True)
    texts = {(row[place.column], place.han) for item, row in rows for place in places[len(item.category)]}
    return {(text, han): line_count(text, han) for text, han in texts}


def _placed(places: Sequence[Place], row: Sequence[str], lines: Mapping[tuple[str, float], int]) -> Placed:
    height = height_of(max(lines[row[place.column], place.han] for place in places), SIZE)
    if height <= HIGHEST:
        cells = (Cell(place.left, place.right, place.style, (Piece(row[place.column], 0),)) for place in places)
        return Placed(tuple(cells), [height])
    steps: list[int] = []
    divided = [
        Cell(place.left, place.right, place.style, poured(row[place.column], place.han, steps))
        for place in sorted(places, key=lambda place: -lines[row[place.column], place.han])
    ]
    return Placed(tuple(divided), [height_of(count, SIZE) for count in steps])


def _places(depth: int, table: Table) -> Iterator[Place]:
    """The places that belong to one item alone: all but those of the categories that it shares with its neighbours.

    Its name stands right behind its categories, across the columns that it leaves empty.
    """
    widths = table.widths
    shared = () if table.layout.is_flat else table.matters[:depth]
    first = table.first_of_name(depth)
    for position, column in enumerate(table.columns):
        if position in shared or first <= position < table.name:
            continue
        left = first if position == table.name else position
        style = "number" if column.leaf.key == NUMBER else "centre" if column.shown.is_centred else "text"
        yield Place(position, left, position, sum(widths[left : position + 1]), style)
