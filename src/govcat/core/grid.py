"""A table as it lies on paper: texts in rows and columns, whatever file it came from.

A workbook, a text file of commas, a Word document and a page of HTML all become grids; what reads tables looks at
nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache, cached_property

from govcat.core.place import Cell


class Oddity(StrEnum):
    """What a cell was before it became text, where that may have changed what somebody typed."""

    NUMBER = "number"
    DATE = "date"
    FORMULA = "formula"
    UNCOUNTED = "uncounted"
    """A formula whose result the file does not hold: its text is empty."""
    ERROR = "error"
    """`#NAME?` and the like."""
    CUT = "cut"
    """A text that was too long to be taken in whole."""


@dataclass(frozen=True, slots=True)
class GridCell:
    """One cell with text, or one merged block. Rows and columns count from 0; `text` keeps its line feeds.

    `links` are the addresses that a click on the cell leads to: its text may say them or not.
    """

    row: int
    column: int
    text: str
    rows: int = 1
    columns: int = 1
    oddity: Oddity | None = None
    links: tuple[str, ...] = ()

    def covers(self, row: int, column: int) -> bool:
        """Whether the place is inside the block."""
        return self.row <= row < self.row + self.rows and self.column <= column < self.column + self.columns


@dataclass(frozen=True)
class Grid:
    """One sheet, or one table of a document. `cells` are all that hold text, and all merged blocks, row by row.

    `before` and `after` are the paragraphs around a table of a document, the nearest last and first: titles,
    legends and notes often stand there. A workbook has none.
    """

    file: str
    sheet: str
    cells: tuple[GridCell, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    comments: dict[tuple[int, int], str] = field(default_factory=dict)

    @cached_property
    def _covering(self) -> dict[tuple[int, int], GridCell]:
        return {
            (row, column): cell
            for cell in self.cells
            for row in range(cell.row, cell.row + cell.rows)
            for column in range(cell.column, cell.column + cell.columns)
        }

    @cached_property
    def height(self) -> int:
        """How many rows there are down to the last text."""
        return max((cell.row + cell.rows for cell in self.cells if cell.text), default=0)

    @cached_property
    def width(self) -> int:
        """How many columns there are up to the last text."""
        return max((cell.column + cell.columns for cell in self.cells if cell.text), default=0)

    def at(self, row: int, column: int) -> GridCell | None:
        """The cell or merged block that covers a place; None where nothing stands."""
        return self._covering.get((row, column))

    def text(self, row: int, column: int) -> str:
        """The text at a place, that of the whole block if it is merged; empty where nothing stands."""
        cell = self.at(row, column)
        return cell.text if cell else ""

    def row(self, row: int) -> Iterator[GridCell]:
        """The cells and blocks that a row meets, from the left, each once."""
        last = None
        for column in range(self.width):
            cell = self.at(row, column)
            if cell is not None and cell is not last:
                yield cell
            last = cell

    def place(self, cell: GridCell) -> Cell:
        """Where a cell stands, as a report prints it: `C4`, or `C4:C9` for a block."""
        name = reference(cell.row, cell.column)
        if cell.rows > 1 or cell.columns > 1:
            name += f":{reference(cell.row + cell.rows - 1, cell.column + cell.columns - 1)}"
        return Cell(self.file, self.sheet, name)


def reference(row: int, column: int) -> str:
    """The name of a cell as spreadsheets give it: row 3, column 2 (from 0) is `C4`."""
    return f"{letters(column)}{row + 1}"


@cache
def letters(column: int) -> str:
    """The letters of a column: 0 is A, 26 is AA."""
    name = ""
    column += 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return name
