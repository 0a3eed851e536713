"""A row of a workbook that came back, as it is compared."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from govcat.core.change import COMPARED, Record
from govcat.core.form.fitted import fitted
from govcat.core.form.leaf import Leaf
from govcat.core.form.leaves import leaf_of
from govcat.core.form.trace import digest
from govcat.core.grid import Oddity, reference
from govcat.core.layout import Layout, Marks
from govcat.core.place import Cell
from govcat.core.table import Table, TableRow

_SPOILED = frozenset({Oddity.UNCOUNTED, Oddity.ERROR, Oddity.CUT})
_TYPED_OVER = frozenset({Oddity.DATE, Oddity.NUMBER})
_WORDED = frozenset({"category", "name", "content", "basis", "time_limit", "subject"})
"""Fields whose texts are never a mere date or number: a program has made one of what somebody typed."""

_FILLED = ("category", "name")
"""Fields that a reader fills from elsewhere where their cell is blank."""


class CameCell(NamedTuple):
    """One cell of the row: what its column means, what stands there, and where; several cells if `is_divided`."""

    leaf: Leaf
    text: str
    place: Cell
    oddity: Oddity | None = None
    column: int = 0
    is_divided: bool = False

    @property
    def is_spoiled(self) -> bool:
        """Whether what somebody meant can no longer be seen: an error value, 20 for 20个工作日, a date for 1-5."""
        return self.oddity in _SPOILED or (self.oddity in _TYPED_OVER and self.leaf.field in _WORDED)


@dataclass(frozen=True, slots=True)
class Came:
    """A row with the item that it is (`domain/id`) and what it says (`values`).

    `exported` are the digests of its cells by leaf, None if we did not export it; `unread` the fields of cells that
    nobody understood, `filled` those that were read from another cell; `marks` the signs of the form that the row
    stands in.
    """

    key: str
    name: str
    cells: tuple[CameCell, ...]
    values: Record
    exported: Mapping[str, str] | None
    marks: Marks
    unread: frozenset[str] = frozenset()
    filled: frozenset[str] = frozenset()

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


@dataclass(frozen=True)
class CameTable:
    """A table that came back, in the form `layout`, with what holds for all its rows."""

    table: Table
    layout: Layout

    @cached_property
    def leaves(self) -> tuple[tuple[int, Leaf], ...]:
        """The columns that are compared, each with what it means in this form."""
        own = {column.shows: fitted(column, self.layout) for column in self.layout.columns}
        meant = ((column.column, own.get(column.shows) or leaf_of(column.shows)) for column in self.table.columns)
        return tuple((column, leaf) for column, leaf in meant if leaf is not None and leaf.field in COMPARED)

    @cached_property
    def unplaced(self) -> Mapping[int, frozenset[Cell]]:
        """The cells that nobody could place, by the number of their row."""
        rows: dict[int, set[Cell]] = {}
        for told in self.table.unplaced():
            if told.row is not None:
                rows.setdefault(told.row, set()).add(told.place)
        return {row: frozenset(cells) for row, cells in rows.items()}


def cells_of(came: CameTable, positions: Sequence[int]) -> tuple[CameCell, ...]:
    """The cells of one item that speak of it; it may take several rows."""
    table = came.table
    rows = sorted({*_rows(table, positions), *_beside_name(table, table.rows[positions[0]])})
    return tuple(_whole(table, rows, cell) for cell in _cells(came, table.rows[positions[0]]))


def _rows(table: Table, positions: Sequence[int]) -> Iterator[int]:
    for position in positions if len(positions) > 1 else ():
        yield from range(table.rows[position].first, table.rows[position].last + 1)


def _beside_name(table: Table, row: TableRow) -> Iterator[int]:
    """The rows beside the block of a name that carry the id of the row: a piece of a text may look like a note."""
    columns = {column.shows: column.column for column in reversed(table.columns)}
    block = table.grid.at(row.first, columns["name"]) if columns.keys() >= {"name", "id"} else None
    for line in range(block.row, block.row + block.rows) if block else ():
        if table.grid.text(line, columns["id"]) == table.grid.text(row.first, columns["id"]):
            yield line


def _whole(table: Table, rows: Sequence[int], cell: CameCell) -> CameCell:
    """The cell with the pieces below it: put together, they are the text that was exported, line feeds and all."""
    pieces = [piece for row in rows if (piece := table.grid.at(row, cell.column)) is not None]
    distinct = {id(piece): piece.text for piece in pieces}
    return cell._replace(text="".join(distinct.values()), is_divided=True) if len(distinct) > 1 else cell


def unread_of(came: CameTable, position: int, cells: Iterable[CameCell]) -> frozenset[str]:
    """The fields of those cells of a row that nobody could place, or that hold no more what was typed."""
    lost = came.unplaced.get(position, frozenset())
    return frozenset(cell.leaf.field for cell in cells if cell.place in lost or cell.is_spoiled)


def filled_of(sources: Mapping[str, Iterable[Cell]], cells: Sequence[CameCell]) -> frozenset[str]:
    """The fields of a row that were read from cells of another column or row; `sources` are the cells by field."""
    own = {(cell.leaf.field, cell.place) for cell in cells}
    return frozenset(name for name in _FILLED if any((name, place) not in own for place in sources.get(name, ())))


def _cells(came: CameTable, row: TableRow) -> Iterator[CameCell]:
    grid = came.table.grid
    for column, leaf in came.leaves:
        cell = grid.at(row.first, column)
        place = grid.place(cell) if cell else Cell(grid.file, grid.sheet, reference(row.first, column))
        yield CameCell(leaf, row.cells.get(column, ""), place, cell.oddity if cell else None, column)
