"""Items that are not disclosed: reports name them by id and name and never show what they say (DESIGN §3)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from govcat.core.diagnostic import Diagnostic, Fact, Owner, Quoting, Term
from govcat.core.fields import FIELDS
from govcat.core.item import Catalogue, Origin
from govcat.core.place import Path
from govcat.core.published import CLOSED
from govcat.core.shaped import ShapedLayer

WITHHELD = Term("（不予公开，从略）", "(not disclosed)")

Entry: TypeAlias = tuple[str, Path]
"""Where a file writes an item: the file, and the path of the entry, such as `("items", 3)`."""


@dataclass(frozen=True, slots=True)
class Closed:
    """All items whose method is 不予公开, complete, incomplete or of another level, and where the layers write them."""

    keys: set[str] = field(default_factory=set)
    entries: dict[Entry, Owner] = field(default_factory=dict)

    def add(self, owner: Owner, origins: Iterable[Origin]) -> None:
        """Take in one item with all its origins."""
        self.keys.add(owner.key)
        written = (origin for origin in origins if origin.path[:1] == ("items",))
        self.entries.update({(origin.source, origin.path[:2]): owner for origin in written})

    def owner_of(self, found: Diagnostic) -> Owner | None:
        """The closed item that a finding speaks of, if it does.

        Why by entry too: what is wrong with a text is found before anybody knows whose text it is.
        """
        if found.owner and found.owner.key in self.keys:
            return found.owner
        return self.entries.get((found.place.file, found.path[:2])) if found.place else None


def closed_items(catalogue: Catalogue, layers: Sequence[ShapedLayer]) -> Closed:
    """What is not disclosed in a catalogue, and what its layers write as closed although it never came into it."""
    closed = Closed()
    for file in (file for layer in layers for file in layer.domains):
        hidden = {item.id: item.name or "" for item in file.written.items or () if item.method == CLOSED}
        entries = file.source.value.get("items") if isinstance(file.source.value, dict) else ()
        for number, entry in enumerate(entries if isinstance(entries, list) else ()):
            key = str(entry.get("id")) if isinstance(entry, dict) else ""
            if key in hidden:
                owner = Owner(f"{file.written.domain}/{key}", hidden[key])
                closed.add(owner, (Origin(0, file.source.name, ("items", number)),))
    for domain in catalogue.domains:
        for item in (*domain.items, *domain.other_level):
            if item.method == CLOSED:
                origins = (origin for written in item.origins.values() for origin in written)
                closed.add(Owner(item.key, item.name), (item.origin, *origins))
        for lacking in domain.incomplete:
            if lacking.values.get("method") == CLOSED:
                origins = (origin for written in lacking.origins.values() for origin in written)
                closed.add(Owner(lacking.key, lacking.name), (lacking.origin, *origins))
    return closed


def masked(found: Diagnostic, owner: Owner) -> Diagnostic:
    """A finding about the closed item `owner`: it keeps the item's id and name and our own words, no value.

    Its path ends at the field: what follows may be a key of the user's.
    """
    known = {owner.key, owner.key.rpartition("/")[2], owner.title}
    facts = {name: fact if _is_harmless(fact, known) else WITHHELD for name, fact in found.facts.items()}
    is_field = len(found.path) > 2 and str(found.path[2]).removesuffix("+") in FIELDS
    path = found.path[: 3 if is_field else 2]
    return replace(found, owner=owner, path=path, facts=facts, related=(), is_confidential=True)


def _is_harmless(fact: Fact, known: set[str]) -> bool:
    """A `Term` is a word of ours; a text is the user's unless it names the item."""
    return is_ours(fact) or fact in known


def is_ours(fact: Fact) -> bool:
    """Whether a fact is a word of ours and quotes nobody."""
    return isinstance(fact, Term) and not isinstance(fact, Quoting)
