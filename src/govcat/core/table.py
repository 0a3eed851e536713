"""A table that was read from a grid: its columns, its rows as items, and what became of every cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.form.signs import Signs
from govcat.core.grid import Grid
from govcat.core.place import Cell

Fate: TypeAlias = Literal["placed", "aside", "unplaced"]


class Told(NamedTuple):
    """What became of one cell with text: which field of which row it fills, why it was set aside, or why not placed.

    `row` is the position in `Table.rows`, None if the cell belongs to no row.
    """

    place: Cell
    text: str
    fate: Fate
    field: str = ""
    row: int | None = None
    why: Term = Term("", "")


class Entry(NamedTuple):
    """One entry of a field: the text as a YAML file would hold it, and the cell that it was read from.

    `written` is what stands there, if that is something else: 同上, a merged block above, a row of boxes.
    """

    text: str
    place: Cell
    written: str = ""


@dataclass(frozen=True, slots=True)
class TableColumn:
    """A column as it was understood. `shows` is the key of a leaf, or `x-…` for one that no field stands for.

    `is_certain` says that its head is known word for word, not only alike.
    """

    column: int
    heads: tuple[str, ...]
    shows: str
    is_certain: bool = True


@dataclass(frozen=True, slots=True)
class TableRow:
    """One item: its fields by key (`x-…` for the columns that no field stands for), and the grid rows it takes.

    `cells` holds for each column of the table the text that counts there: merged blocks are filled down, 同上 is not
    resolved.
    """

    first: int
    last: int
    fields: Mapping[str, tuple[Entry, ...]]
    cells: Mapping[int, str]
    number: str = ""
    id: str = ""

    def texts(self, field: str) -> tuple[str, ...]:
        """The entries of a field as texts."""
        return tuple(entry.text for entry in self.fields.get(field, ()))


@dataclass(frozen=True, slots=True)
class Table:
    """One catalogue in a grid. `told` accounts for every cell of the grid that holds text and lies within it.

    `domain` is the name that the title or a column gives it. `heads` are the first and last header row, counted from 1
    (0 where there are none), `signs` what the marks of the table mean.
    """

    grid: Grid
    title: str
    domain: str
    columns: tuple[TableColumn, ...]
    rows: tuple[TableRow, ...]
    notes: tuple[Entry, ...]
    told: tuple[Told, ...]
    findings: tuple[Diagnostic, ...] = ()
    heads: tuple[int, int] = (0, 0)
    signs: Signs = field(default_factory=Signs)

    def unplaced(self) -> Iterator[Told]:
        """The cells that nobody could place."""
        return (told for told in self.told if told.fate == "unplaced")
