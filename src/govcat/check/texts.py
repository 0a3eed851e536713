"""The texts of a catalogue, each distinct one once, with everything that uses it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import accumulate
from typing import Any, TypeAlias

from govcat.core.item import Body, Catalogue, Domain, Incomplete, Item, Statement, Subject
from govcat.core.place import Path

Host: TypeAlias = Item | Incomplete | Domain | Body | Statement
"""Something that carries texts."""


Sieve: TypeAlias = frozenset[str] | re.Pattern[str]
"""Words of which a text holds one, or a pattern without anchors that is found in it."""


class Column:
    """The distinct texts of one field, in order, each with what carries it.

    Where exactly is asked only when something was found: `paths_of`.
    """

    def __init__(self) -> None:
        self.hosts: dict[str, list[Host]] = {}

    def gather(self, hosts: Iterable[Host], key: str) -> None:
        """Take in the texts that `hosts` carry under `key`."""
        known = self.hosts
        for host in hosts:
            value = _value(host, key) if type(host) is Incomplete else getattr(host, key)
            if value:
                for text in (value,) if type(value) is str else _ENTRIES.get(key, tuple)(value):
                    others = known.get(text)
                    if others is None:
                        known[text] = [host]
                    elif others[-1] is not host:
                        others.append(host)

    def holding(self, sieve: Sieve) -> Iterable[tuple[str, list[Host]]]:
        """The texts in which `sieve` is found; any, if it is empty.

        All texts are searched as one, so what is in none of them costs next to nothing.
        """
        if not isinstance(sieve, frozenset):
            return self._matching(sieve)
        if not sieve:
            return self.hosts.items()
        _, everything, _ = self._joined
        needles = [re.escape(needle) for needle in sorted(sieve) if needle in everything]
        return self._matching(re.compile("|".join(needles))) if needles else ()

    def _matching(self, sieve: re.Pattern[str]) -> Iterator[tuple[str, list[Host]]]:
        texts, everything, starts = self._joined
        at = 0
        while texts and (found := sieve.search(everything, at)):
            number = bisect_right(starts, found.start()) - 1
            yield texts[number], self.hosts[texts[number]]
            if number + 1 == len(texts):
                return
            at = starts[number + 1]

    @cached_property
    def _joined(self) -> tuple[list[str], str, list[int]]:
        texts = list(self.hosts)
        return texts, "\0".join(texts), list(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))


_ENTRIES: Mapping[str, Callable[[Any], Iterable[str]]] = {
    "subject": lambda subjects: [subject.text for subject in subjects],
    "links": lambda links: [text for pair in links.items() for text in pair],
}
"""How the texts of a field are come by, where it is no text and no tuple of texts."""

Texts: TypeAlias = Mapping[str, Column]
"""Field key → its texts."""

_OF_ITEMS = (
    *("name", "time_limit", "method", "phone", "complaint_phone", "link", "owner"),
    *("reason", "ground", "review_on", "superseded"),
    *("category", "content", "basis", "subject", "channel", "audience", "level", "stage", "notes", "was", "links"),
)
_FIELDS: Mapping[type[Host], tuple[str, ...]] = {
    Item: _OF_ITEMS,
    Incomplete: _OF_ITEMS,
    Domain: ("name", "aliases", "notes"),
    Body: ("name", "scope", "phone", "complaint_phone", "address"),
    Statement: ("text",),
}
"""Which fields of a host hold texts."""

PUBLIC = (
    *(
        "category",
        "name",
        "content",
        "basis",
        "time_limit",
        "subject",
        "method",
        "channel",
        "audience",
        "level",
        "stage",
    ),
    *("notes", "phone", "complaint_phone", "link", "links", "scope", "address", "aliases", "text"),
)
"""Keys of the fields that outputs print."""

EVERY_FIELD = (*PUBLIC, "was", "owner", "reason", "ground", "review_on", "superseded")
"""Keys of all fields that hold texts."""


def texts_of(catalogue: Catalogue) -> Texts:
    """Every text of the catalogue's items, domains and bodies, by field."""
    texts: dict[str, Column] = defaultdict(Column)
    items: list[Host] = [item for domain in catalogue.domains for item in domain.items]
    items += [item for domain in catalogue.domains for item in domain.incomplete]
    for hosts in (catalogue.domains, items, catalogue.bodies, catalogue.statements):
        for key in _FIELDS[type(hosts[0])] if hosts else ():
            texts[key].gather(hosts, key)
    return texts


def paths_of(text: str, host: Host, key: str) -> Iterator[Path]:
    """Where `text` stands in the field `key` of `host`."""
    value = _value(host, key)
    if isinstance(value, str):
        yield (key,)
    elif isinstance(value, Mapping):
        yield from ((key, label) for label, entry in value.items() if text in (label, entry))
    else:
        for position, entry in enumerate(value or ()):
            if (entry.text if isinstance(entry, Subject) else entry) == text:
                yield (key, position)


def _value(host: Host, key: str) -> Any:  # noqa: ANN401  # a field is a text, texts, or texts by name
    return host.values.get(key) if isinstance(host, Incomplete) else getattr(host, key)
