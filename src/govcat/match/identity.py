"""Which item a row is: by its id, by headings and name, by name alone, by closeness; otherwise it is a new one."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

from govcat.core.pattern import pattern
from govcat.match.likeness import Looks, clear_pairs, core_of, headings_agree
from govcat.match.slugs import minted

How: TypeAlias = Literal["id", "category and name", "name", "likeness", "new"]

_SMALL_WORDS = pattern(r"[的和与及或等之类]")


class Described(NamedTuple):
    """What an item is known by; `id` is empty if a row has none."""

    id: str
    category: tuple[str, ...]
    name: str
    content: tuple[str, ...] = ()


class Match(NamedTuple):
    """The id of a row and how it was found; `percent` says how alike the two are, `known` what the id stands for."""

    id: str
    how: How
    percent: int = 100
    known: Described | None = None


def matched(
    rows: Sequence[Described], known: Sequence[Sequence[Described]], spent: Collection[str] = ()
) -> tuple[Match, ...]:
    """The match of every row, in their order. No two rows are one item, and no new id is one of `spent`.

    `known` are the items of the domain, the nearest source first: what a project has written down counts before what
    the standard calls so.
    """
    work = _Work(rows, _once(known))
    work.by_id()
    for items in work.known:
        for key in (_whole, _place, _name):
            work.by_key(items, key)
    for items in work.known:
        work.by_likeness(items)
    work.anew(spent)
    return tuple(work.found[row] for row in range(len(rows)))


@dataclass(slots=True)
class _Work:
    """The rows that have been matched so far, and the items that have been given away."""

    rows: Sequence[Described]
    known: Sequence[Sequence[Described]]
    found: dict[int, Match] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)

    def by_id(self) -> None:
        """Give rows the ids that they carry; of two rows with one id the first."""
        items = {item.id: item for item in self._all()}
        for row, wanted in enumerate(self.rows):
            if wanted.id and wanted.id not in self.gone:
                self._give(row, Match(wanted.id, "id", known=items.get(wanted.id)))

    def by_key(self, items: Iterable[Described], key: Callable[[Described], Hashable]) -> None:
        """Match what is alone in having a key; and in their order as many rows as there are items of the same place."""
        rows, left = defaultdict(list), defaultdict(list)
        for row, wanted in self._open():
            rows[key(wanted)].append(row)
        for item in self._left(items):
            left[key(item)].append(item)
        how: How = "name" if key is _name else "category and name"
        for wish, here in rows.items():
            there = left.get(wish, ())
            is_clear = len(there) == 1 if key is _name else len(there) > 0
            if is_clear and len(here) == len(there) and (wish or key is not _name):
                for row, item in zip(here, there, strict=True):
                    self._give(row, Match(item.id, how, known=item))

    def by_likeness(self, items: Iterable[Described]) -> None:
        """Match what is clearly the most alike."""
        left = list(self._left(items))
        rows = [(row, _looks(wanted)) for row, wanted in self._open()]
        for pair in clear_pairs(rows, [(position, _looks(item)) for position, item in enumerate(left)]):
            self._give(pair.row, Match(left[pair.item].id, "likeness", pair.percent, left[pair.item]))

    def anew(self, spent: Collection[str]) -> None:
        """Give every other row an id of its own."""
        taken = {*spent, *self.gone, *(item.id for item in self._all())}
        for row, wanted in self._open():
            new = minted(wanted.name, wanted.category, taken)
            taken.add(new)
            self._give(row, Match(new, "new"))

    def _give(self, row: int, match: Match) -> None:
        self.found[row] = match
        self.gone.add(match.id)

    def _open(self) -> Sequence[tuple[int, Described]]:
        return [(row, wanted) for row, wanted in enumerate(self.rows) if row not in self.found]

    def _left(self, items: Iterable[Described]) -> Iterator[Described]:
        return (item for item in items if item.id not in self.gone)

    def _all(self) -> Iterator[Described]:
        return (item for items in self.known for item in items)


def plain(text: str) -> str:
    """A text without what is only typed differently: widths, case, spaces and signs."""
    return "".join(char for char in unicodedata.normalize("NFKC", text).casefold() if char.isalnum())


def headings_differ(row: Described, known: Described) -> bool:
    """Whether a row and the item that it was taken for stand under headings that do not mean the same."""
    return not headings_agree(plain("".join(row.category)), plain("".join(known.category)))


def place_of(item: Described) -> Hashable:
    """Headings and name as they are compared; empty for an item without a name."""
    return item.name and _place(item)


def _once(known: Sequence[Sequence[Described]]) -> Sequence[Sequence[Described]]:
    """The items without those that an earlier source has as well."""
    seen: set[str] = set()
    kept = []
    for items in known:
        fresh: Mapping[str, Described] = {item.id: item for item in reversed(items) if item.id not in seen}
        seen.update(fresh)
        kept.append([item for item in items if fresh.get(item.id) is item])
    return kept


def _whole(item: Described) -> Hashable:
    return (_place(item), tuple(map(plain, item.content)))


def _place(item: Described) -> Hashable:
    return (tuple(map(plain, item.category)), plain(item.name))


def _name(item: Described) -> Hashable:
    return plain(item.name)


def _looks(item: Described) -> Looks:
    return core_of(_SMALL_WORDS.sub("", plain(item.name))), plain("".join(item.category)), plain("".join(item.content))
