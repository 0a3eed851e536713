"""Content that an item lost because a new item beside it now has it: nothing is taken from the public."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from govcat.core.comparison import Difference, Effect, Entries, Kind, Remark, Why
from govcat.core.elements.plain import plains
from govcat.diff.contents import elements


def excused(differences: Iterable[Difference]) -> Iterator[Difference]:
    """The differences; content that went to a new item of the same matter does not count as dropped."""
    listed = list(differences)
    added: dict[str, list[Difference]] = defaultdict(list)
    for one in listed:
        if one.kind is Kind.ADDED and one.whole:
            added[one.matters[0].shown.domain].append(one)
    return (_excused(one, added[one.matters[0].shown.domain]) if one.field == "content" else one for one in listed)


def _excused(one: Difference, added: Iterable[Difference]) -> Difference:
    lost: Entries = next((remark.texts for remark in one.remarks if remark.why is Why.DROPPED), ())
    heirs = [new for new in added if _is_part_of(new, one.matters[0].shown.name)]
    held = plains(element for new in heirs for element in elements(dict(new.whole).get("content", ())))
    if not lost or not plains(lost) <= held:
        return one
    names = tuple(new.matters[0].shown.name for new in heirs)
    kept = tuple(remark for remark in one.remarks if remark.why is not Why.DROPPED)
    gains = any(remark.why is Why.GAINED for remark in kept)
    effect = Effect.WIDER if gains else Effect.NEITHER
    return replace(one, effect=effect, remarks=(Remark(Why.MOVED_TO, names), *kept))


def _is_part_of(new: Difference, name: str) -> bool:
    """Whether a new item is called after another, or stands under its name."""
    return name in new.matters[0].shown.name or name in dict(new.whole).get("category", ())
