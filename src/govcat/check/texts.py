"""The texts of a catalogue, each distinct one once, with everything that uses it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import chain
from operator import attrgetter, itemgetter
from typing import Any, TypeAlias

from govcat.check.sieves import Rares, Sieve, Sifted
from govcat.core.item import Body, Catalogue, Domain, Incomplete, Item, Statement, Subject
from govcat.core.place import Path

Host: TypeAlias = Item | Incomplete | Domain | Body | Statement
"""Something that carries texts."""


class Column:
    """The texts of one field, each distinct one once, in order.

    Who carries a text is asked only when something was found in it, and where exactly only then: `paths_of`.
    """

    def __init__(self, rares: Rares | None = None) -> None:
        self._rares = rares
        self._carried: list[tuple[Sequence[Host], str]] = []
        self._held: dict[Sieve, Sequence[str]] = {}

    def gather(self, hosts: Sequence[Host], key: str) -> None:
        """Take in what `hosts`, all of one kind, have under `key`."""
        self._carried.append((hosts, key))

    @cached_property
    def texts(self) -> Sequence[str]:
        """All texts."""
        return [*dict.fromkeys(chain.from_iterable(_all_entries(*carried) for carried in self._carried))]

    @cached_property
    def hosts(self) -> Mapping[str, Sequence[Host]]:
        """What carries each text."""
        found: dict[str, list[Host]] = {text: [] for text in self.texts}
        for hosts, key in self._carried:
            for host, value in filter(itemgetter(1), zip(hosts, _values(hosts, key), strict=True)):
                for text in _entries(value, key):
                    others = found[text]
                    if not others or others[-1] is not host:
                        others.append(host)
        return found

    def holding(self, sieve: Sieve) -> Sequence[str]:
        """The texts in which `sieve` is found; all, if it is empty."""
        if sieve not in self._held:  # several rules may share one
            self._held[sieve] = self._all.holding(sieve)
        return self._held[sieve]

    @cached_property
    def _all(self) -> Sifted:
        return Sifted(self.texts, self._rares)


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


def texts_of(catalogue: Catalogue, rares: Rares | None = None) -> Texts:
    """Every text of the catalogue's items, domains and bodies, by field; `rares` are sieves that will be asked for."""
    texts: dict[str, Column] = defaultdict(lambda: Column(rares))
    items = tuple(catalogue.items())
    incomplete = tuple(item for domain in catalogue.domains for item in domain.incomplete)
    kinds: tuple[Sequence[Host], ...] = (catalogue.domains, items, incomplete, catalogue.bodies, catalogue.statements)
    for hosts in kinds:
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


def _values(hosts: Sequence[Host], key: str) -> Iterable[Any]:
    """What each of `hosts`, all of one kind, has under `key`."""
    return (_value(host, key) for host in hosts) if isinstance(hosts[0], Incomplete) else map(attrgetter(key), hosts)


def _all_entries(hosts: Sequence[Host], key: str) -> Iterable[str]:
    """The texts that `hosts` have under `key`; a value that many have in common is taken apart once."""
    values = filter(None, _values(hosts, key))
    if key == "subject":
        return map(attrgetter("text"), chain.from_iterable(values))
    distinct = values if key == "links" else dict.fromkeys(values)
    return chain.from_iterable(value if type(value) is tuple else _entries(value, key) for value in distinct)


def _entries(value: Any, key: str) -> Iterable[str]:  # noqa: ANN401  # a field is a text, texts, or texts by name
    """The texts in what a host has under `key`."""
    if isinstance(value, str):
        return (value,)
    if key == "subject":
        return [subject.text for subject in value]
    return chain.from_iterable(value.items()) if key == "links" else value


def _value(host: Host, key: str) -> Any:  # noqa: ANN401  # a field is a text, texts, or texts by name
    return host.values.get(key) if isinstance(host, Incomplete) else getattr(host, key)
