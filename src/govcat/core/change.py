"""What differs between two catalogues: the coin of diff, import and edit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from govcat.core.fields import FIELDS
from govcat.core.item import Catalogue, Incomplete, Item, Subject

WrittenValue: TypeAlias = str | tuple[str, ...] | Mapping[str, str]
"""A field as people write it: a text, several texts, or (for `links`) texts by name."""

Record: TypeAlias = Mapping[str, WrittenValue]
"""What a catalogue says of one item, by field; `{"removed": reason}` alone for an item that a project has removed."""

Key: TypeAlias = tuple[str, str]
"""An item's domain and id."""

COMPARED = tuple(key for key, field in FIELDS.items() if field.inherits and key != "allow")
"""The fields that differences are made of. An allowance speaks of a finding, not of the item."""


@dataclass(frozen=True, slots=True)
class Change:
    """One difference: a field of an item, or with `field` empty the whole item.

    A field is None where nothing is said of it. A whole item is its `Record`, or None where there is no such
    item: it is added (from None), deleted (to None), removed (to `{"removed": reason}`) or brought back.
    """

    domain: str
    item: str
    field: str
    old: WrittenValue | Record | None
    new: WrittenValue | Record | None

    @property
    def key(self) -> Key:
        """The item that it changes."""
        return (self.domain, self.item)

    @property
    def inverse(self) -> Change:
        """The change that takes this one back."""
        return Change(self.domain, self.item, self.field, self.new, self.old)


def records(catalogue: Catalogue) -> Mapping[Key, Record]:
    """What a catalogue says of each of its items: complete, incomplete, of another level and removed ones."""
    found: dict[Key, Record] = {}
    for domain in catalogue.domains:
        items: tuple[Item | Incomplete, ...] = (*domain.items, *domain.incomplete, *domain.other_level)
        for item in items:
            found[domain.key, item.id] = _record(item)
        for removed in domain.removed:
            found[domain.key, removed.id] = {"removed": removed.reason}
    return found


def is_removed(record: Record | None) -> bool:
    """Whether a record is that of an item which a project has removed."""
    return record is not None and "removed" in record


def changes_of(key: Key, old: Record | None, new: Record | None) -> Iterator[Change]:
    """The changes of one item, field by field where it is there before and after."""
    if old == new:
        return
    if old is None or new is None or is_removed(old) or is_removed(new):
        yield Change(*key, "", old, new)
        return
    for field in COMPARED:
        if old.get(field) != new.get(field):
            yield Change(*key, field, old.get(field), new.get(field))


def _record(item: Item | Incomplete) -> Record:
    values = ((key, item.values.get(key) if isinstance(item, Incomplete) else getattr(item, key)) for key in COMPARED)
    return {key: _as_written(value) for key, value in values if value}


def _as_written(value: Any) -> WrittenValue:  # noqa: ANN401  # the values of an incomplete item have no common type
    if isinstance(value, tuple):
        return tuple(entry.text if isinstance(entry, Subject) else entry for entry in value)
    written: WrittenValue = dict(value) if isinstance(value, Mapping) else value
    return written
