"""What the reader of one format hands over: sheets as they lie in the file, before anything is put in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Facts, Fault, Owner, Term
from govcat.core.grid import GridCell
from govcat.core.place import Cell, Span
from govcat.load.grid.faults.contents import TOO_MANY
from govcat.load.grid.faults.files import TOO_LARGE

MOST_CELLS = 500_000
"""Cells with text that are read of one file: some forty times what a county has."""

MOST_CHARACTERS = 60_000_000
"""Characters that are read of one file; a county's catalogue has two million."""


class Block(NamedTuple):
    """A merged block, as the file declares it: it may lie outside of everything, or upon another one."""

    row: int
    column: int
    rows: int
    columns: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook or a table of a document. `cells` are single ones; `blocks` says which are merged."""

    name: str
    cells: Sequence[GridCell]
    blocks: Sequence[Block] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    is_hidden: bool = False
    is_protected: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    comments: Mapping[tuple[int, int], str] = field(default_factory=dict)


class Sheets(NamedTuple):
    """All sheets of a file, and what was found while they were read."""

    sheets: tuple[Sheet, ...]
    findings: tuple[Diagnostic, ...] = ()


class Refused(Exception):  # noqa: N818  # it is a finding on its way to the door, not an error of the program
    """A file, or one sheet of it, cannot be read.

    Why: readers are generators inside generators; a finding as a value would have to pass through each of them.
    It never leaves this room: `read_grids` makes a `Diagnostic` of it.
    """

    def __init__(self, fault: Fault, **facts: Fact) -> None:
        super().__init__(fault.code)
        self.fault = fault
        self.facts: Facts = facts


@dataclass
class Allowance:
    """What may still be read of a file, so that no file takes all memory."""

    cells: int = MOST_CELLS
    characters: int = MOST_CHARACTERS

    def spend(self, cells: Sequence[GridCell]) -> None:
        """Count cells that were read. Raises `Refused` if they are too many or too long together."""
        self.cells -= len(cells)
        if self.cells < 0:
            raise Refused(TOO_MANY, limit=MOST_CELLS)
        for cell in cells:
            self.spend_text(cell.text)
            for link in cell.links:
                self.spend_text(link)

    def spend_text(self, text: str) -> None:
        """Count a text: of a cell, a remark or a paragraph."""
        self.characters -= len(text) + 1
        if self.characters < 0:
            what = Term("文字过多", "too much text")
            raise Refused(TOO_LARGE, what=what, limit=MOST_CHARACTERS)


def finding(file: str, sheet: str, fault: Fault, facts: Facts | None = None, ref: str = "A1") -> Diagnostic:
    """Make a finding about a cell of a sheet, about the whole of it, or about a file (no sheet)."""
    place = Cell(file, sheet, ref) if sheet else Span(file, 1, 1, 1, 1)
    return Diagnostic(fault, place, facts or {}, owner=Owner(file))


def refused(file: str, sheet: str, refusal: Refused) -> Diagnostic:
    """What keeps a sheet, or a file, from being read, as a finding."""
    return finding(file, sheet, refusal.fault, refusal.facts)
