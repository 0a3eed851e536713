"""What govcat knows about the world: vocabularies, domains, roles, reforms, law and the calendar.

Filled by `registry`, passed to the compiler.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias

from govcat.core.calendar import Calendar
from govcat.core.elements.plain import closed_up
from govcat.core.law import Laws
from govcat.core.layout import Layout


@dataclass(frozen=True)
class Vocabulary:
    """A closed or open list of words with their aliases. `words` maps each standard word to its aliases."""

    name: str
    words: Mapping[str, tuple[str, ...]]

    @cached_property
    def _standard(self) -> dict[str, str]:
        return {closed_up(alias).casefold(): word for word, aliases in self.words.items() for alias in (word, *aliases)}

    def resolve(self, text: str) -> str | None:
        """The standard word for `text` (itself a word or an alias), or None. Widths, case and spaces do not count."""
        return self._standard.get(closed_up(text).casefold())

    @cached_property
    def spelled(self) -> re.Pattern[str]:
        """An expression that finds the words and their aliases in a text, the longest first, in either width."""
        spellings = {alias for word, aliases in self.words.items() for alias in (word, *aliases) if alias}
        longest_first = sorted(spellings, key=lambda word: (-len(word), word))
        return re.compile("|".join("".join(map(_either_width, word)) for word in longest_first) or "(?!)")

    def __iter__(self) -> Iterator[str]:
        return iter(self.words)


@dataclass(frozen=True, slots=True)
class DomainName:
    """A domain of the national list: key, name, other names in use, English name."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    english: str = ""


@dataclass(frozen=True, slots=True)
class Role:
    """A part that bodies play in catalogues (县级公安机关), as the guidelines name it.

    `kind` is a word of the vocabulary `body_kind`, `level` where such bodies stand (empty if it differs), `domains`
    the keys of the domains in whose guidelines it discloses.
    """

    name: str
    kind: str = ""
    level: str = ""
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reform:
    """A renaming of bodies, or a duty that moved; the fields are explained in `registry/reforms.yaml`.

    `since` is a date, a year and month, or a year, as far as it is known. With a `duty` the old body still exists.
    `local` says where, if only some places did it.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    since: str = ""
    duty: str = ""
    local: str = ""
    domains: tuple[str, ...] = ()
    verification: str = "unverified"
    note: str = ""


CitizensWords: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]
"""Domain key → a word that people use (低保) → the official ones (最低生活保障), for search."""


@dataclass(frozen=True)
class Knowledge:
    """Everything the compiler is told about the world. What is large is read when something first asks for it.

    `roles` are words with their aliases; what else is known of a role stands in `role_facts`.
    """

    vocabularies: Mapping[str, Vocabulary]
    domains: Mapping[str, DomainName]
    roles: Vocabulary
    read_laws: Callable[[], Laws] = field(repr=False)
    role_facts: Mapping[str, Role] = field(default_factory=dict)
    read_reforms: Callable[[], tuple[Reform, ...]] = field(default=tuple, repr=False)
    read_calendar: Callable[[], Calendar] = field(default=Calendar, repr=False)
    read_citizens_words: Callable[[], CitizensWords] = field(default=dict, repr=False)
    read_layouts: Callable[[], Mapping[str, Layout]] = field(default=dict, repr=False)

    @cached_property
    def laws(self) -> Laws:
        """The law registry, read on first use."""
        return self.read_laws()

    @cached_property
    def reforms(self) -> tuple[Reform, ...]:
        """Renamed bodies, read on first use."""
        return self.read_reforms()

    @cached_property
    def calendar(self) -> Calendar:
        """Holidays, read on first use."""
        return self.read_calendar()

    @cached_property
    def citizens_words(self) -> CitizensWords:
        """What people type, read on first use."""
        return self.read_citizens_words()

    @cached_property
    def layouts(self) -> Mapping[str, Layout]:
        """The forms of the official table by name, read on first use."""
        return self.read_layouts()

    @cached_property
    def domain_order(self) -> Mapping[str, int]:
        """Position of each domain key in the national list."""
        return {key: position for position, key in enumerate(self.domains)}


def _either_width(char: str) -> str:
    """An expression for a character in its narrow and its wide form."""
    plain = unicodedata.normalize("NFKC", char)
    wide = chr(ord(plain) + 0xFEE0) if len(plain) == 1 and "!" <= plain <= "~" else char
    return "[" + "".join(re.escape(one) for one in sorted({char, plain, wide})) + "]"
