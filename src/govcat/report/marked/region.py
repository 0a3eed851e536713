"""Where the table of a sheet is: its row of heads, its last row, and the columns that our own goes behind."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from govcat.core.form.trace import FINDINGS_HEADS
from govcat.core.table import Table, TableColumn
from govcat.report.marked.area import Area, area_of
from govcat.report.marked.package import Package
from govcat.report.marked.paper import Paper, is_filled
from govcat.report.marked.relations import relations


class Region(NamedTuple):
    """The lowest row of heads, the last row, the first column, and the free column behind the last."""

    head: int
    last: int
    left: int
    column: int


def region_of(package: Package, paper: Paper, tables: Sequence[Table], taken: Collection[int]) -> Region:
    """The region that holds all tables of a sheet: as they were read, as its filter says, or else as it looks.

    `taken` are columns that cannot be ours, for something is to be marked in them.
    """
    area = _read(tables) or _filtered(package, paper) or _seen(paper)
    column = area.right + 1
    while column in taken or not _is_free(paper, area, column):
        column += 1
    return Region(area.top, area.bottom, area.left, column)


def _filtered(package: Package, paper: Paper) -> Area | None:
    """The area of the Excel table or the filter that the clerk has set."""
    there = paper.part("autoFilter")
    parts = [one.part for one in relations(package, paper.name) if one.kind == "table" and one.part in package.parts]
    refs = [package.tree(part).get("ref", "") for part in parts] + ([there.get("ref", "")] if there is not None else [])
    return next(filter(None, map(area_of, refs)), None)


def _read(tables: Sequence[Table]) -> Area | None:
    filled = [table for table in tables if table.rows and table.columns]
    if not filled:
        return None
    columns = [column.column for table in filled for column in table.columns if not _is_ours(column)]
    head = min(table.heads[1] or table.rows[0].first for table in filled) - 1
    return Area(max(head, 0), min(columns), max(row.last for table in filled for row in table.rows), max(columns))


def _is_ours(column: TableColumn) -> bool:
    """Whether it is the column of an earlier run, which was still there when the table was read."""
    return bool(column.heads) and column.heads[-1].partition("\n")[0] in FINDINGS_HEADS


def _seen(paper: Paper) -> Area:
    """Heads are the first row with at least half as many cells as the fullest; those over two rows end in the lower."""
    filled = {row: {column for column, cell in paper.cells(row) if is_filled(cell)} for row in sorted(paper.rows)}
    filled = {row: columns for row, columns in filled.items() if columns}
    most = max(map(len, filled.values()), default=0)
    head = next((row for row, columns in filled.items() if len(columns) * 2 >= most), 0)
    blocks = [area for area in paper.merges if area.top == head]
    bottom, last = max((area.bottom for area in blocks), default=head), max(filled, default=head)
    bottom = bottom if bottom < last else head
    columns = {*filled.get(head, {0}), *filled.get(bottom, ()), *(area.right for area in blocks)}
    return Area(bottom, min(columns), last, max(columns))


def _is_free(paper: Paper, area: Area, column: int) -> bool:
    """Whether nothing stands in a column beside the table, and no block reaches over it."""
    rows = range(area.top, area.bottom + 1)
    is_covered = any(block.left <= column <= block.right and block.bottom >= area.top for block in paper.merges)
    return not is_covered and not any(
        is_filled(cell) for row in rows if row in paper.rows for there, cell in paper.cells(row) if there == column
    )
