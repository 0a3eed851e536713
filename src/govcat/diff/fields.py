"""What differs between an item before and after, field by field, each difference judged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from govcat.core.change import COMPARED
from govcat.core.comparison import Difference, Edition, Effect, Entries, Kind, Matter, Remark, Why
from govcat.core.fields import ELEMENTS, FIELDS
from govcat.core.readings import Readings
from govcat.diff.judging import judge
from govcat.diff.rows import Row

_OWN_KINDS = {"name": Kind.RENAMED, "category": Kind.MOVED}
_IN_ORDER = tuple(dict.fromkeys(("category", *ELEMENTS, *COMPARED)))
_SAFE = frozenset({"name", "method"})
"""What may be told of a closed item: what it is called, and that it is closed."""


@dataclass(frozen=True, slots=True)
class Glass:
    """Through what two rows are looked at: which fields are compared, and how their texts are read.

    `tells_printed`: bodies are compared as they are printed, not the roles that name them.
    """

    before: Edition
    after: Edition
    readings: Readings
    tells_printed: bool

    def shows(self, field: str) -> bool:
        """Whether both editions can show a field."""
        return all(edition.fields is None or field in edition.fields for edition in (self.before, self.after))

    def is_veiled(self, matter: Matter, field: str) -> bool:
        """Whether no report may show what a field says in one of the editions."""
        sides = ((self.before, matter.before), (self.after, matter.after))
        return any(named is not None and (named.key, field) in edition.veiled for edition, named in sides)


def differences_of(old: Row, new: Row, glass: Glass) -> Iterator[Difference]:
    """The differences of one item that is in both editions; internal fields come too, for who asks for them."""
    matter = Matter(old.named, new.named)
    if old.named.domain != new.named.domain:
        yield Difference(Kind.MOVED, "domain", (matter,), (old.named.domain_name,), (new.named.domain_name,))
    if old.named.id != new.named.id and glass.shows("id"):
        yield Difference(Kind.MOVED, "id", (matter,), (old.named.id,), (new.named.id,))
    changed = {field: said for field in _IN_ORDER if (said := _change(old, new, field, glass))}
    if old.is_closed or new.is_closed:
        if any(FIELDS[field].is_public for field in changed.keys() - _SAFE):
            yield Difference(Kind.CHANGED, "others", (matter,), remarks=(Remark(Why.CLOSED),), is_withheld=True)
        changed = {field: said for field, said in changed.items() if field in _SAFE}
    for field, (before, now) in changed.items():
        kind = _OWN_KINDS.get(field, Kind.CHANGED)
        effect, remarks = judge(field, before, now, glass.readings)
        if glass.is_veiled(matter, field):
            yield Difference(kind, field, (matter,), (), (), effect, (Remark(Why.PERSONAL),), is_withheld=True)
        else:
            yield Difference(kind, field, (matter,), before, now, effect, remarks)


def whole(row: Row, glass: Glass, matter: Matter) -> tuple[tuple[str, Entries], ...]:
    """What a report may show of an item that is only in one edition."""
    if row.is_closed:
        return ()
    public = [key for key in _IN_ORDER if FIELDS[key].is_public and key != "name"]
    said = ((key, row.printed if key == "subject" else row.values.get(key, ())) for key in public)
    return tuple((key, entries) for key, entries in said if entries and not glass.is_veiled(matter, key))


def effect_of_added(row: Row) -> Effect:
    """An item more is something to the public unless it is closed."""
    return Effect.NEITHER if row.is_closed else Effect.WIDER


def _change(old: Row, new: Row, field: str, glass: Glass) -> tuple[Entries, Entries] | None:
    """What a field said and says, if that differs and both editions can show it."""
    before, now = _said(old, new, field, glass)
    return (before, now) if glass.shows(field) and not _is_same(field, before, now) else None


def _said(old: Row, new: Row, field: str, glass: Glass) -> tuple[Entries, Entries]:
    before, now = old.values.get(field, ()), new.values.get(field, ())
    if field == "subject":
        if glass.tells_printed:
            return old.printed, new.printed
        if set(old.printed) == set(new.printed):
            return before, before
    return before, now


def _is_same(field: str, before: Entries, now: Entries) -> bool:
    """Whether a field says the same; the order of entries is no difference but in the steps of a category."""
    return before == now if field == "category" else sorted(set(before)) == sorted(set(now))
