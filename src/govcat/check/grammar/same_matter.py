"""Items of several levels that are one matter (相同事项的公开内容对应一致): what `same_as` means, what differs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govcat.check.grammar.enumeration import without_opening
from govcat.core.elements.plain import plain
from govcat.core.item import Catalogue, Domain, Item
from govcat.core.published import CLOSED

VILLAGE = "村级"


def every_item(domain: Domain) -> Iterator[Item]:
    """The items of a domain, those of another level too."""
    yield from domain.items
    yield from domain.other_level


def items_by_key(catalogue: Catalogue) -> Mapping[str, Item]:
    """Every item of the catalogue, those of another level too, by `domain/id`."""
    return {item.key: item for domain in catalogue.domains for item in every_item(domain)}


def known_keys(catalogue: Catalogue) -> frozenset[str]:
    """The keys that lead somewhere: items of every level, incomplete and removed ones."""
    keys = set(items_by_key(catalogue))
    for domain in catalogue.domains:
        keys.update(lacking.key for lacking in domain.incomplete)
        keys.update(f"{removed.domain}/{removed.id}" for removed in domain.removed)
    return frozenset(keys)


def lacking_content(item: Item, other: Item) -> tuple[str, ...]:
    """The entries of content of `other` that `item` does not have. Numbering, widths and spaces do not count.

    Nothing if one of them is closed: what it says is not for everyone.
    """
    if CLOSED in (item.method, other.method):
        return ()
    own = {_bare(entry) for entry in item.content}
    return tuple(entry for entry in other.content if _bare(entry) not in own)


def _bare(entry: str) -> str:
    return plain(without_opening(entry))
