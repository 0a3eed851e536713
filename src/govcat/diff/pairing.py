"""Which item of one edition is which of the other: by domain and id, then by name and content wherever it went."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

from govcat.core.elements.plain import plain, plains
from govcat.diff.rows import Row, Rows

Key: TypeAlias = tuple[str, str]

_CLOSE = 0.6
"""From here on two names count as one in other words, if the content is the same."""
_MANY = 50
"""So many items that share a trait are looked at: what more of them share does not tell one from another."""


class Pair(NamedTuple):
    """An item before and after; one of them is missing where there is no such item."""

    before: Row | None
    after: Row | None


class Trait(NamedTuple):
    """A way to know an item again: what must be equal (None: nothing to go by), and what must agree beside it."""

    of: Callable[[Row], Hashable]
    agrees: Callable[[Row, Row], bool]


def paired(before: Rows, after: Rows) -> tuple[Pair, ...]:
    """All items: in the order of `after`, then what is gone in the order of `before`."""
    strays, partners = dict(before.rows), dict[Key, Row]()
    for key, new in after.rows.items():
        old = before.rows.get(key)
        if old is not None and not _is_another(old, new):
            partners[key] = strays.pop(key)
    for trait in _TRAITS:
        if strays and len(partners) < len(after.rows):
            _take({key: row for key, row in after.rows.items() if key not in partners}, strays, partners, trait)
    for key in (
        after.rows.keys() & strays.keys() - partners.keys()
    ):  # it kept its id, and nothing else speaks for another
        partners[key] = strays.pop(key)
    pairs = [Pair(partners.get(key), row) for key, row in after.rows.items()]
    return (*pairs, *(Pair(row, None) for row in strays.values()))


def _take(open_rows: dict[Key, Row], strays: dict[Key, Row], partners: dict[Key, Row], trait: Trait) -> None:
    """Give each row that is still alone the stray that is most like it, by one trait."""
    alike: dict[Hashable, list[Key]] = defaultdict(list)
    for key, row in strays.items():
        alike[trait.of(row)].append(key)
    alike.pop(None, None)
    for key, row in open_rows.items():
        candidates = [other for other in alike.get(trait.of(row), ()) if other in strays]
        fitting = [other for other in candidates[:_MANY] if trait.agrees(strays[other], row)]
        if fitting:
            partners[key] = strays.pop(max(fitting, key=lambda other: _nearness(strays[other], row)))


def _nearness(old: Row, new: Row) -> tuple[bool, ...]:
    return (
        old.named.domain == new.named.domain,
        old.named.id == new.named.id,
        old.values.get("category") == new.values.get("category"),
    )


def _is_another(old: Row, new: Row) -> bool:
    """Whether an id seems to have been given to another matter: neither the name nor any content is the same."""
    if old.named.name == new.named.name or plain(old.named.name) == plain(new.named.name):
        return False
    return bool(old.values.get("content")) and not _share(old, new)


def _share(old: Row, new: Row) -> bool:
    """Whether two items have an entry of content in common."""
    return not _content(old).isdisjoint(_content(new))


def _share_most(old: Row, new: Row) -> bool:
    one, two = _content(old), _content(new)
    return 2 * len(one & two) > max(len(one), len(two))


def _are_named_alike(old: Row, new: Row) -> bool:
    return SequenceMatcher(None, old.named.name, new.named.name, autojunk=False).ratio() >= _CLOSE


def _content(row: Row) -> frozenset[str]:
    return plains(row.values.get("content", ()))


def _whole(row: Row) -> Hashable:
    return (plain(row.named.name), _content(row)) if row.values.get("content") else None


def _place(row: Row) -> Hashable:
    category = plains(row.values.get("category", ()))
    return (row.named.domain, plain(row.named.name), category) if category else None


def _name(row: Row) -> Hashable:
    return plain(row.named.name)


def _contents(row: Row) -> Hashable:
    """Content alone speaks for an item only if there are several entries."""
    content = _content(row)
    return (row.named.domain, content) if len(content) > 1 else None


_TRAITS = (
    Trait(_whole, lambda _old, _new: True),
    Trait(_place, lambda _old, _new: True),
    Trait(_name, lambda old, new: old.named.domain == new.named.domain and _share(old, new)),
    Trait(_name, _share_most),
    Trait(_contents, _are_named_alike),
)
"""From the surest to the least sure."""
