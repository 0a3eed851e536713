"""Rows that stand for items, and domains that hold them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.place import Cell
from govcat.core.table import Entry
from govcat.match.identity import Described, place_of

At = tuple[int, int]
"""A row by the position of its table and its own position in it."""


@dataclass(slots=True)
class Placed:
    """A row that stands for an item, at the first place where it was read; `fields` may come from several tables.

    `levels` are those that its table has columns for, and can say something of; all of them where they are words.
    """

    at: At
    place: Cell
    id: str
    fields: dict[str, tuple[Entry, ...]]
    levels: frozenset[str] | None = None

    @property
    def described(self) -> Described:
        """What it is known by."""
        return Described(self.id, self.texts("category"), "".join(self.texts("name")), self.texts("content"))

    @property
    def title(self) -> str:
        """What people call it."""
        return self.described.name or "".join(self.texts("category")[-1:])

    def texts(self, name: str) -> tuple[str, ...]:
        """The entries of a field as texts."""
        return tuple(entry.text for entry in self.fields.get(name, ()))


class Fate(NamedTuple):
    """What became of a row that is no item of its own: why, and the row that it was joined to, if there is one.

    In the fields `refused` it says otherwise than that row, and that row counts.
    """

    joined: At | None
    why: Term
    refused: frozenset[str] = frozenset()


@dataclass(slots=True)
class Gathered:
    """A domain with its rows in reading order, and the notes of the tables that begin with it."""

    key: str
    name: str
    rows: list[Placed] = field(default_factory=list)
    notes: list[Entry] = field(default_factory=list)
    by_id: dict[str, Placed] = field(default_factory=dict, repr=False)
    by_place: dict[Hashable, list[Placed]] = field(default_factory=lambda: defaultdict(list), repr=False)

    def add(self, row: Placed) -> None:
        """Take in a row that is an item of its own."""
        self.rows.append(row)
        self.by_place[place_of(row.described)].append(row)
        if row.id:
            self.by_id.setdefault(row.id, row)

    def twins(self, row: Placed) -> Iterator[Placed]:
        """The rows that mean the same item: by id if both have one, otherwise by headings and name."""
        if row.id in self.by_id:
            yield self.by_id[row.id]
        place = place_of(row.described)
        yield from (other for other in self.by_place.get(place, ()) if place and not (row.id and other.id))
