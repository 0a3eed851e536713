"""Makes a resolved domain of folded items: complete ones, incomplete ones, removed ones and those of another level."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.compose.body import Cast
from govcat.compose.domain import FoldedDomain, meta_of
from govcat.compose.item import missing_elements, resolved
from govcat.compose.level import is_kept, own_but_not_kept
from govcat.compose.removal import removed_item
from govcat.compose.writing import owner_of
from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Domain, Incomplete, Item, Removed
from govcat.core.knowledge import Knowledge


class Region(NamedTuple):
    """What the project knows of its place: who plays which role, and the levels it keeps (none means all)."""

    cast: Cast
    covers: Sequence[str]


def assembled(folded: FoldedDomain, region: Region, knowledge: Knowledge) -> tuple[Domain, list[Diagnostic]]:
    """The resolved domain, and findings: elements that an item still lacks, own items of another level."""
    source = folded.source
    items: list[Item] = []
    incomplete: list[Incomplete] = []
    other_level: list[Item] = []
    removed: list[Removed] = []
    found: list[Diagnostic] = []
    for each in folded.items:
        if each.is_removed:
            removed.append(removed_item(source.key, each.writings, owner_of(source.key, each.writings).title))
            continue
        item = resolved(source.key, each, region.cast)
        if isinstance(item, Incomplete):
            incomplete.append(item)
            found.extend(missing_elements(source, each, item.missing))
        elif is_kept(item, region.covers):
            items.append(item)
        else:
            other_level.append(item)
            own = own_but_not_kept(source.key, each, item, region.covers)
            found.extend([own] if own else ())
    values, origins = meta_of(source, knowledge.domains.get(source.key))
    domain = Domain(
        key=source.key,
        items=tuple(items),
        incomplete=tuple(incomplete),
        removed=tuple(removed),
        other_level=tuple(other_level),
        origin=source.files[-1].origin(()),
        origins=origins,
        **values,
    )
    return domain, found
