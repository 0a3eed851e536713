"""What has moved in the layers above since a project adopted them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.compose.adoption import Ground, digest
from govcat.compose.domain import FoldedDomain, FoldedItem
from govcat.compose.drift_faults import ADDED_ABOVE, CHANGED_ABOVE, DROPPED_ABOVE, MOVED_GROUND
from govcat.compose.layer_file import LayerFile
from govcat.compose.writing import owner_of
from govcat.core.diagnostic import Diagnostic, Facts, Owner
from govcat.core.item import Domain
from govcat.core.written import WrittenLock


class Adopted(NamedTuple):
    """A project's standard.lock, and what stands above the project now."""

    lock: LayerFile[WrittenLock]
    ground: Ground

    def before(self, domain: str) -> Mapping[str, str]:
        """The digests of the items of `domain` when they were adopted."""
        return self.lock.written.items.get(domain, {})

    def now(self, domain: str) -> Mapping[str, FoldedItem]:
        """The items of `domain` as the layers above have them now."""
        return self.ground.get(domain, {})


def drift(adopted: Adopted, folded: FoldedDomain, domain: Domain) -> Iterator[Diagnostic]:
    """What changed above in one domain, as far as the project has not removed it.

    An item that is new above counts only if the project keeps its level; a change of any item counts,
    because it may be the level that has changed.
    """
    if not folded.source.is_whole:
        return
    before, now = adopted.before(domain.key), adopted.now(domain.key)
    for item in folded.items:
        if not item.is_removed and item.id in before and item.id in now and digest(now[item.id]) != before[item.id]:
            yield _changed(adopted, domain.key, item)
    kept = {item.id: item.name for item in domain.items} | {item.id: item.name or item.id for item in domain.incomplete}
    added = [name for key, name in kept.items() if key in now and key not in before]
    if added:
        facts: Facts = {
            "domain": domain.name,
            "count": len(added),
            "items": tuple(added),
            "edition": adopted.lock.written.edition,
        }
        yield adopted.lock.finding(ADDED_ABOVE, ("items", domain.key), facts, Owner(domain.key, domain.name))
    own = {item.id for file in folded.source.files if not file.inherited for item in file.written.items or ()}
    yield from dropped(adopted, Owner(domain.key, domain.name), [key for key in before if key not in own])


def dropped(adopted: Adopted, domain: Owner, keys: Sequence[str]) -> Iterator[Diagnostic]:
    """One finding for those of `keys` that no layer above has any more."""
    now = adopted.now(domain.key)
    gone = tuple(key for key in keys if key not in now)
    if gone:
        facts: Facts = {"domain": domain.title, "count": len(gone), "items": gone}
        yield adopted.lock.finding(DROPPED_ABOVE, ("items", domain.key, gone[0]), facts, domain)


def _changed(adopted: Adopted, domain: str, item: FoldedItem) -> Diagnostic:
    owner = owner_of(domain, item.writings)
    last = item.writings[-1]
    facts: Facts = {"item": owner.title or item.id, "edition": adopted.lock.written.edition}
    above = adopted.now(domain)[item.id].writings[-1]
    related = [above.file.related((*above.path, "id"), "上级现在的内容", "what stands above now")]
    if last.file.inherited:
        return adopted.lock.finding(CHANGED_ABOVE, ("items", domain, item.id), facts, owner, related)
    return last.file.finding(MOVED_GROUND, (*last.path, "id"), facts, owner, related)
