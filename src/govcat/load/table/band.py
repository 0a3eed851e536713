"""A strip of a grid: the columns that one run of tables takes. Catalogues that lie side by side have a strip each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from govcat.core.grid import Grid, GridCell
from govcat.core.knowledge import Knowledge
from govcat.load.table.meaning import Meaning
from govcat.load.table.several import in_one

Speak: TypeAlias = Callable[[str], Meaning | None]
"""What a text means as a head; remembered for one run, since tables repeat their words."""


@dataclass(frozen=True, slots=True)
class Band:
    """The columns `left` to `right` (exclusive) of a grid, and the cells with text that start in them, row by row.

    `columns` are those that hold text: a stray cell at the far end of a sheet does not make it sixteen thousand wide.
    """

    grid: Grid
    left: int
    right: int
    rows: Mapping[int, tuple[GridCell, ...]]
    columns: tuple[int, ...]

    def own(self, row: int) -> tuple[GridCell, ...]:
        """The cells with text that start in a row, from the left."""
        return self.rows.get(row, ())

    def at(self, row: int, column: int) -> GridCell | None:
        """The cell with text, or the block, that covers a place."""
        cell = self.grid.at(row, column)
        return cell if cell is not None and cell.text.strip() else None


def whole(grid: Grid) -> Band:
    """The strip that takes all of a grid."""
    return strip(grid, 0, max((cell.column + cell.columns for cell in grid.cells if cell.text.strip()), default=0))


def strip(grid: Grid, left: int, right: int) -> Band:
    """The strip of the columns from `left` up to `right`."""
    rows: dict[int, list[GridCell]] = {}
    columns: set[int] = set()
    for cell in grid.cells:
        if cell.text.strip() and left <= cell.column < right:
            rows.setdefault(cell.row, []).append(cell)
            columns.update(range(cell.column, min(right, cell.column + min(cell.columns, _WIDEST))))
    by_row = {row: tuple(rows[row]) for row in sorted(rows)}
    return Band(grid, left, right, by_row, tuple(sorted(columns)))


def speaker(knowledge: Knowledge) -> Speak:
    """A reader of heads that remembers what it has read. Long texts are never heads."""
    known: dict[str, Meaning | None] = {}

    def speak(text: str) -> Meaning | None:
        if len(text) > _LONGEST:
            return None
        if text not in known:
            known[text] = in_one(text, knowledge)
        return known[text]

    return speak


_LONGEST = 90
_WIDEST = 60
"""How many columns of a merged block are looked at: more are paper, not a table."""


def parted(cells: Iterable[GridCell], speak: Speak) -> set[str]:
    """The elements of which parts stand among some cells: `audience` where 全社会 does."""
    heads = (speak(cell.text) for cell in cells)
    return {head.element for head in heads if head and head.is_certain and "." in head.kind}


def elements(cells: Iterable[GridCell], speak: Speak) -> set[str]:
    """The kinds of head that are certain among some cells. Parts (全社会, 主动) do not count: items say them too."""
    heads = (speak(cell.text) for cell in cells)
    sure = (head.kind for head in heads if head and head.is_certain)
    return {kind for kind in sure if "." not in kind and kind not in {"vague", "own"}}


def likenesses(cells: Iterable[GridCell], speak: Speak) -> set[str]:
    """The kinds of head among some cells, whether they are certain or not."""
    heads = (speak(cell.text) for cell in cells)
    return {head.kind for head in heads if head and head.kind not in {"vague", "own"}}


def is_in_card(band: Band, row: int, speak: Speak) -> bool:
    """Whether the first cell of a row stands in a column of field names: three others at least follow below it."""
    first = band.own(row)[0].column
    lower = range(row + 1, row + _CARD + 1)
    return len(elements((cell for other in lower for cell in band.own(other) if cell.column == first), speak)) >= 3


_CARD = 5
"""Rows below a field name that are looked at: no block of header rows is as deep."""
