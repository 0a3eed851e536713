"""Where the table of a sheet is: its row of heads, its last row, and the columns that our own goes behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.table import Table
from govcat.report.marked.area import Area
from govcat.report.marked.paper import Paper, is_filled


class Region(NamedTuple):
    """The lowest row of heads, the last row, the first column, and the free column behind the last."""

    head: int
    last: int
    left: int
    column: int


def region_of(paper: Paper, tables: Sequence[Table]) -> Region:
    """The region that holds all tables of a sheet; as they were read, or else as the sheet looks."""
    area = _read(tables) or _seen(paper)
    column = area.right + 1
    while not _is_free(paper, area, column):
        column += 1
    return Region(area.top, area.bottom, area.left, column)


def _read(tables: Sequence[Table]) -> Area | None:
    filled = [table for table in tables if table.rows and table.columns]
    if not filled:
        return None
    columns = [column.column for table in filled for column in table.columns]
    first = min(row.first for table in filled for row in table.rows)
    return Area(max(first - 1, 0), min(columns), max(row.last for table in filled for row in table.rows), max(columns))


def _seen(paper: Paper) -> Area:
    """Heads are the first row with at least half as many cells as the fullest; those over two rows end in the lower."""
    filled = {row: {column for column, cell in paper.cells(row) if is_filled(cell)} for row in sorted(paper.rows)}
    filled = {row: columns for row, columns in filled.items() if columns}
    most = max(map(len, filled.values()), default=0)
    head = next((row for row, columns in filled.items() if len(columns) * 2 >= most), 0)
    columns = set().union(*filled.values()) or {0}
    bottom = max((area.bottom for area in paper.merges if area.top == head), default=head)
    last = max(filled, default=0)
    return Area(bottom if bottom < last else head, min(columns), max(last, head), max(columns))


def _is_free(paper: Paper, area: Area, column: int) -> bool:
    """Whether nothing stands in a column beside the table, and no block reaches over it."""
    rows = range(area.top, area.bottom + 1)
    is_covered = any(block.left <= column <= block.right and block.bottom >= area.top for block in paper.merges)
    return not is_covered and not any(
        is_filled(cell) for row in rows if row in paper.rows for there, cell in paper.cells(row) if there == column
    )
