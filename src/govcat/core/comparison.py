"""What differs between two editions of a catalogue, as people are told of it: put together, weighed, the closed veiled.

Why beside `Change`: a change is exact and can be written into files; a difference is for reading and approving. Fifty
items that change alike are one difference, and what a closed item says is in none.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from govcat.core.item import Catalogue

Entries: TypeAlias = tuple[str, ...]
"""What a field says, entry by entry; a single text is one entry, and nothing said is none."""

FieldOfItem: TypeAlias = tuple[str, str]
"""The key of an item and one of its fields."""


class Kind(StrEnum):
    """What became of an item, or of one of its fields."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"
    RENAMED = "renamed"


class Effect(StrEnum):
    """What it means to the public: less than before (较指引收窄), more (利好), or neither as far as can be told."""

    NARROWER = "narrower"
    WIDER = "wider"
    NEITHER = "neither"


class Why(StrEnum):
    """What a remark says of a difference."""

    LATER = "later"
    SOONER = "sooner"
    LESS_OFTEN = "less_often"
    MORE_OFTEN = "more_often"
    SHOWN_SHORTER = "shown_shorter"
    SHOWN_LONGER = "shown_longer"
    INCOMPARABLE = "incomparable"
    LESS_OPEN = "less_open"
    MORE_OPEN = "more_open"
    TO_FEWER = "to_fewer"
    TO_MORE = "to_more"
    DROPPED = "dropped"
    GAINED = "gained"
    REWORDED = "reworded"
    REWRITTEN = "rewritten"
    MOVED_TO = "moved_to"
    OFF_THE_NET = "off_the_net"
    ON_THE_NET = "on_the_net"
    FEWER_CHANNELS = "fewer_channels"
    MORE_CHANNELS = "more_channels"
    SPELLING = "spelling"
    GONE = "gone"
    NEW = "new"
    REASON = "reason"
    CLOSED = "closed"
    PERSONAL = "personal"


class Remark(NamedTuple):
    """One sentence about a difference, without its words: what it says, and the texts that it names."""

    why: Why
    texts: Entries = ()


class Named(NamedTuple):
    """An item by the names that any report may print. Without an id the domain itself is meant."""

    domain: str
    domain_name: str
    id: str
    name: str

    @property
    def key(self) -> str:
        """Its identity, `domain/id`."""
        return f"{self.domain}/{self.id}" if self.id else self.domain


class Matter(NamedTuple):
    """An item before and after; one of them is missing where it was added or removed."""

    before: Named | None
    after: Named | None

    @property
    def shown(self) -> Named:
        """What it is called now, or was called last."""
        shown = self.after or self.before
        if shown is None:
            raise ValueError("an item is there before or after")
        return shown


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference, of one item or of several alike.

    `field` is empty for a whole item; then `whole` holds what it says, field by field. `old` and `new` are what the
    field said and says; where several items share only what they lose and gain, `is_part` says that it is but that.
    `is_withheld`: something changed that no report may show.
    """

    kind: Kind
    field: str
    matters: tuple[Matter, ...]
    old: Entries = ()
    new: Entries = ()
    effect: Effect = Effect.NEITHER
    remarks: tuple[Remark, ...] = ()
    whole: tuple[tuple[str, Entries], ...] = ()
    is_part: bool = False
    is_withheld: bool = False


@dataclass(frozen=True, slots=True)
class Edition:
    """One side of a comparison: a catalogue as it was read.

    `where` is what the user named. `fields` are those that this side can show at all, if it cannot show all of them,
    and `has_closed` is false for what was published: then items that are not disclosed are nowhere to be seen.
    `only` names the domains, if no others were looked at. `veiled` are fields whose text no report may show; `errors`
    is how many were found in it, `unplaced` how many cells of a table were not understood.
    """

    catalogue: Catalogue
    where: str
    fields: frozenset[str] | None = None
    has_closed: bool = True
    only: tuple[str, ...] = ()
    veiled: frozenset[FieldOfItem] = frozenset()
    errors: int = 0
    unplaced: int = 0

    @property
    def items(self) -> int:
        """How many items it has, complete or not."""
        return sum(len(domain.items) + len(domain.incomplete) for domain in self.catalogue.domains)


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two editions and what differs, in the order of the later one; `internal` counts what was not to be listed."""

    before: Edition
    after: Edition
    differences: tuple[Difference, ...]
    internal: int = 0

    def items(self, kind: Kind) -> int:
        """How many items were added, removed, changed, moved or renamed."""
        return len(
            {matter for one in self.differences if one.kind is kind for matter in one.matters if matter.shown.id}
        )

    def felt(self, effect: Effect) -> Iterator[Difference]:
        """The differences of one effect."""
        return (one for one in self.differences if one.effect is effect)
