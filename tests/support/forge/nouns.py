"""What a forged file is made of: cells with ink, and for each the truth about it."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias, TypeVar

Kind: TypeAlias = Literal["item", "aside", "unknown", "nothing"]
Thing = TypeVar("Thing")


class Option(NamedTuple):
    """One right way to read a cell: a field of the item (`x-` for any column that is only kept), and its entries."""

    field: str
    texts: tuple[str, ...] = ()


class Claim(NamedTuple):
    """What a cell says of one item: any of `options` is right; `may` is what the item may hold besides."""

    item: int
    options: tuple[Option, ...]
    may: tuple[Option, ...] = ()
    beside: tuple[Option, ...] = ()
    """What the item has to hold besides because of this cell."""


@dataclass(frozen=True, slots=True)
class Ink:
    """A cell with text, or a merged block, and what it is.

    `item`: it says what its claims say. `aside`: title, head, legend, note, page mark; claims tell what it may be read
    as besides. `unknown`: nobody can know, so it must be listed; reading it as its claims say is right as well.
    `nothing`: a dash where nothing is to be said; no field may get a value from it.
    """

    row: int
    column: int
    text: str
    kind: Kind = "aside"
    claims: tuple[Claim, ...] = ()
    rows: int = 1
    columns: int = 1
    is_number: bool = False
    is_head: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet, or one table of a document with the paragraphs around it; `domains` are the catalogues it holds."""

    name: str
    cells: tuple[Ink, ...]
    domains: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()

    @property
    def height(self) -> int:
        """How many rows it takes."""
        return max((cell.row + cell.rows for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        """How many columns it takes."""
        return max((cell.column + cell.columns for cell in self.cells), default=0)


@dataclass(frozen=True, slots=True)
class Forged:
    """A file and its truth. `name` is stable and ends as its format does."""

    name: str
    sheets: tuple[Sheet, ...]
    content: bytes


class Matter(NamedTuple):
    """One item of a catalogue, as its cells will say it. `audience` is empty where everybody is meant."""

    domain: str
    category: str
    name: str
    content: tuple[str, ...]
    basis: tuple[str, ...]
    limit: str
    subject: tuple[str, ...]
    channel: tuple[str, ...]
    audience: str
    method: str
    level: tuple[str, ...]
    stage: str


def pick(seed: str, choices: Sequence[Thing]) -> Thing:
    """One of the choices, always the same for the same seed."""
    return choices[zlib.crc32(seed.encode()) % len(choices)]
