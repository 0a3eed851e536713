r"""Grids drawn by hand: a line for each row, cells between bars.

`<` goes on with the cell on the left, `^` with the one above; a blank cell holds nothing; `\\n` is a line feed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from govcat.core.grid import Grid, GridCell, reference
from govcat.core.knowledge import Knowledge
from govcat.core.table import Table
from govcat.load.table import read_tables
from govcat.registry import knowledge

KNOWN: Knowledge = knowledge()


def drawn(lines: str, sheet: str = "Sheet1", file: str = "表.xlsx", **more: Any) -> Grid:
    """The grid that some lines draw."""
    rows = [[cell.strip() for cell in line.split("|")] for line in lines.strip("\n").split("\n")]
    return grid_of(rows, sheet, file, **more)


def grid_of(rows: Sequence[Sequence[str]], sheet: str = "Sheet1", file: str = "表.xlsx", **more: Any) -> Grid:
    """The grid of some rows of texts."""
    owner: dict[tuple[int, int], tuple[int, int]] = {}
    extent: dict[tuple[int, int], list[int]] = {}
    for row, cells in enumerate(rows):
        for column, text in enumerate(cells):
            first = (row, column)
            if text == "<":
                first = owner[row, column - 1]
            elif text == "^":
                first = owner[row - 1, column]
            owner[row, column] = first
            reach = extent.setdefault(first, [row, column])
            reach[0], reach[1] = max(reach[0], row), max(reach[1], column)
    cells_ = [
        GridCell(row, column, rows[row][column].replace("\\n", "\n"), last[0] - row + 1, last[1] - column + 1)
        for (row, column), last in extent.items()
        if rows[row][column] or last != [row, column]
    ]
    return Grid(file, sheet, tuple(sorted(cells_, key=lambda cell: (cell.row, cell.column))), **more)


def linked(grid: Grid, links: Mapping[str, tuple[str, ...]]) -> Grid:
    """The grid with links behind its cells, by their names: `C4`."""
    cells = (replace(cell, links=links.get(reference(cell.row, cell.column), ())) for cell in grid.cells)
    return replace(grid, cells=tuple(cells))


def read(*grids: Grid) -> tuple[Table, ...]:
    """The tables in some grids."""
    return read_tables(grids, KNOWN)


def only(lines: str, **more: Any) -> Table:
    """The one table that some lines draw."""
    (table,) = read(drawn(lines, **more))
    return table


def shown(table: Table) -> list[str]:
    """What the columns of a table show, from the left."""
    return [column.shows for column in table.columns]


def said(table: Table, field: str) -> list[tuple[str, ...]]:
    """What the rows of a table say in a field."""
    return [row.texts(field) for row in table.rows]


def fates(table: Table) -> Mapping[str, str]:
    """What became of each cell, by its text."""
    return {told.text: told.fate for told in table.told}
