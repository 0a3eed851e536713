"""Differences that are alike put together: a default that changed is one difference of fifty items, not fifty."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import replace

from govcat.core.comparison import Difference, Entries
from govcat.core.fields import FIELDS

_NEVER = ("", "id", "name")
"""What belongs to one item alone: the item as a whole, its id and its name."""


def grouped(differences: Iterable[Difference]) -> tuple[Difference, ...]:
    """The differences, those that are alike as one, each where the first of them stood."""
    groups: dict[Hashable, list[Difference]] = {}
    for position, one in enumerate(differences):
        alone = one.field in _NEVER
        likeness = (one.kind, one.field, delta(one), one.effect, one.remarks, one.is_withheld)
        groups.setdefault(position if alone else likeness, []).append(one)
    return tuple(map(_together, groups.values()))


def delta(one: Difference) -> tuple[Entries, Entries]:
    """What a field loses and gains; for a field of one text the whole of it."""
    if one.field not in FIELDS or not FIELDS[one.field].holds_set:
        return one.old, one.new
    lost = tuple(entry for entry in one.old if entry not in one.new)
    return lost, tuple(entry for entry in one.new if entry not in one.old)


def _together(group: list[Difference]) -> Difference:
    first = group[0]
    matters = tuple(matter for one in group for matter in one.matters)
    if all((one.old, one.new) == (first.old, first.new) for one in group):
        return replace(first, matters=matters)
    lost, gained = delta(first)
    return replace(first, matters=matters, old=lost, new=gained, is_part=True)
