"""The official table of a domain (STANDARDS §5.2): which columns it has, and which cells are merged."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from govcat.core.published import PublishedDomain, PublishedItem

_LEVELS = ("省级", "市级", "县级", "乡级", "村级")
_ORDINALS = "一二三四五六七八九"


class Columns(NamedTuple):
    """The columns that differ from table to table: how the item columns are headed, and the levels that occur."""

    matters: tuple[str, ...]
    levels: tuple[str, ...]


class Cell(NamedTuple):
    """One merged cell of a category: its text, how many rows it spans, and what it heads."""

    text: str
    rows: int
    scope: str


class Row(NamedTuple):
    """One item in its table: its number, the category cells that begin in its row, and how wide its name is."""

    number: int
    item: PublishedItem
    categories: tuple[Cell, ...]
    name_columns: int


def columns(domain: PublishedDomain) -> Columns:
    """The columns of the table of `domain`: as many item columns as its deepest category needs."""
    depth = max((len(item.category) for item in domain.items), default=0) + 1
    occurring = dict.fromkeys(level for item in domain.items for level in item.level)
    known = [level for level in _LEVELS if level in occurring]
    levels = (*known, *(level for level in occurring if level not in _LEVELS))
    return Columns(tuple(f"{_ORDINALS[n]}级事项" for n in range(depth)), levels)


def row_groups(domain: PublishedDomain, depth: int) -> list[list[Row]]:
    """The rows of the table, one group for each run of the same first category.

    Neighbours that share a category share its cell. `depth` is the number of item columns.
    """
    groups = []
    number = 0
    for _, run in groupby(domain.items, key=lambda item: item.category[:1]):
        items = list(run)
        rows = []
        for position, item in enumerate(items):
            number += 1
            rows.append(Row(number, item, _cells(items, position), depth - len(item.category)))
        groups.append(rows)
    return groups


def _cells(items: Sequence[PublishedItem], position: int) -> tuple[Cell, ...]:
    category = items[position].category
    above = items[position - 1].category if position else ()
    cells = []
    for depth, text in enumerate(category):
        path = category[: depth + 1]
        if above[: depth + 1] == path:
            continue
        span = 1
        while position + span < len(items) and items[position + span].category[: depth + 1] == path:
            span += 1
        cells.append(Cell(text, span, "row" if depth else "rowgroup"))
    return tuple(cells)
