"""The account of a table's cells: each cell with text is told once, whatever many rows it counts for."""

from __future__ import annotations

from collections.abc import Iterable

from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Term
from govcat.core.grid import Grid, GridCell
from govcat.core.table import Told

NOT_READ = Term("这一行没有读到事项", "no item was read from this row")


class Ledger:
    """What has been told of the cells of one table so far."""

    def __init__(self, grid: Grid) -> None:
        self.grid = grid
        self._told: dict[int, Told] = {}
        self._cells: dict[int, GridCell] = {}
        self._findings: dict[tuple[object, ...], tuple[Diagnostic, int]] = {}

    def placed(self, cell: GridCell, field: str, row: int) -> None:
        """The cell fills a field. Whatever was said of it before stands."""
        if id(cell) not in self._told:
            self._tell(cell, Told(self.grid.place(cell), cell.text, "placed", field, row))

    def aside(self, cell: GridCell, why: Term) -> None:
        """The cell belongs to no item, and is known."""
        if id(cell) not in self._told:
            self._tell(cell, Told(self.grid.place(cell), cell.text, "aside", why=why))

    def set_aside(self, cells: Iterable[GridCell], why: Term) -> None:
        """The cells belong to no item, all for one reason."""
        for cell in cells:
            self.aside(cell, why)

    def unplaced(self, cell: GridCell, why: Term, row: int | None = None) -> None:
        """Nobody knows where the cell belongs."""
        if id(cell) not in self._told:
            self._tell(cell, Told(self.grid.place(cell), cell.text, "unplaced", row=row, why=why))

    def _tell(self, cell: GridCell, told: Told) -> None:
        self._cells[id(cell)] = cell
        self._told[id(cell)] = told

    def is_told(self, cell: GridCell) -> bool:
        """Whether anything was said of the cell."""
        return id(cell) in self._told

    def find(self, fault: Fault, cell: GridCell | None, facts: Facts, *, as_one: tuple[object, ...] = ()) -> None:
        """Report something about a cell, or the sheet; findings with the same `as_one` are counted as one."""
        key = (fault.code, *as_one) if as_one else (fault.code, id(cell), *sorted(map(repr, facts.items())))
        known = self._findings.get(key)
        place = self.grid.place(cell or GridCell(0, 0, ""))
        first = known[0] if known else Diagnostic(fault, place, facts, owner=Owner(self.grid.file))
        self._findings[key] = (first, known[1] + 1 if known else 1)

    def told(self, cells: Iterable[GridCell]) -> tuple[Told, ...]:
        """What became of each of some cells, in their order; one that nobody spoke of is unplaced."""
        entries = []
        for cell in cells:
            self.unplaced(cell, NOT_READ)
            entries.append(self._told[id(cell)])
        return tuple(entries)

    def findings(self) -> tuple[Diagnostic, ...]:
        """The findings, in the order of their places."""
        counted = (
            Diagnostic(first.fault, first.place, first.facts, owner=first.owner, count=count)
            for first, count in self._findings.values()
        )
        return tuple(counted)
