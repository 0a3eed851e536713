"""A row of a workbook that came back, as it is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.change import Record
from govcat.core.form.fitted import fitted
from govcat.core.form.leaf import Leaf
from govcat.core.form.leaves import leaf_of
from govcat.core.form.trace import SILENT, digest
from govcat.core.grid import reference
from govcat.core.layout import Layout, Marks
from govcat.core.place import Cell
from govcat.core.table import Table

_NOT_COMPARED = frozenset({*SILENT, "domain"})


class CameCell(NamedTuple):
    """One cell of the row: what its column means, what stands there, and where."""

    leaf: Leaf
    text: str
    place: Cell


@dataclass(frozen=True, slots=True)
class Came:
    """A row with the item that it is (`domain/id`) and what it says (`values`).

    `exported` are the digests of its cells by leaf, None if we did not export it; `unread` the fields of cells that
    nobody understood; `marks` the signs of the form that the row stands in.
    """

    key: str
    name: str
    cells: tuple[CameCell, ...]
    values: Record
    exported: Mapping[str, str] | None
    marks: Marks
    unread: frozenset[str] = frozenset()

    def cells_of(self, field: str) -> tuple[CameCell, ...]:
        """The cells that speak of a field."""
        return tuple(cell for cell in self.cells if cell.leaf.field == field)

    @property
    def is_as_exported(self) -> bool:
        """Whether nobody has touched any cell of the row since it was exported."""
        known = self.exported
        return known is not None and all(
            digest(cell.text) == known[cell.leaf.key] for cell in self.cells if cell.leaf.key in known
        )


def cells_of(table: Table, position: int, layout: Layout) -> tuple[CameCell, ...]:
    """The cells of one row of a table that speak of its item, as a table in the form `layout`."""
    return tuple(_cells(table, position, layout))


def unread_of(table: Table, position: int, cells: Iterable[CameCell]) -> frozenset[str]:
    """The fields of those cells of a row that nobody could place."""
    lost = {told.place for told in table.unplaced() if told.row == position}
    return frozenset(cell.leaf.field for cell in cells if cell.place in lost)


def _cells(table: Table, position: int, layout: Layout) -> Iterator[CameCell]:
    row, grid = table.rows[position], table.grid
    own = {column.shows: fitted(column, layout) for column in layout.columns}
    for column in table.columns:
        leaf = own.get(column.shows) or leaf_of(column.shows)
        if leaf is not None and leaf.field not in _NOT_COMPARED:
            cell = grid.at(row.first, column.column)
            place = grid.place(cell) if cell else Cell(grid.file, grid.sheet, reference(row.first, column.column))
            yield CameCell(leaf, row.cells.get(column.column, ""), place)
