"""Entries of registry files, read strictly: whatever is not as it should be is said with file, line and column."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NoReturn

from govcat.core.place import Path
from govcat.core.source import Source, Value
from govcat.registry.read import RegistryError


@dataclass(frozen=True, slots=True)
class Entry:
    """A mapping in a registry file, and the way to it."""

    source: Source
    path: Path
    written: dict[str, Value]

    @classmethod
    def root(cls, source: Source, keys: Collection[str]) -> Entry:
        """The whole of a file that may hold `keys`, besides the format and its reference date."""
        entry = cls(source, (), source.value if isinstance(source.value, dict) else {})
        entry.only(("schema", "reference_date", *keys))
        if "reference_date" in entry.written:
            entry.days("reference_date")
        return entry

    def only(self, keys: Collection[str]) -> None:
        """Refuse any key but `keys`."""
        for key in self.written:
            if key not in keys:
                self.refuse(f"unknown key {key}; known are {', '.join(keys)}", key)

    def inner(self, key: str) -> Entry:
        """The mapping at `key`."""
        return self._entry((*self.path, key), self.written.get(key))

    def named(self, key: str) -> Iterator[tuple[str, Entry]]:
        """The entries of the mapping at `key`, with their names."""
        inner = self.inner(key)
        for name in inner.written:
            yield name, inner.inner(name)

    def listed(self, key: str) -> Iterator[Entry]:
        """The entries of the list at `key`."""
        inner = self.written.get(key)
        if not isinstance(inner, list):
            self.refuse(f"expected a list under {key}", key)
        for position, value in enumerate(inner):
            yield self._entry((*self.path, key, position), value)

    def text(self, key: str, among: Collection[str] = ()) -> str:
        """The text at `key`, empty if there is none; one of `among`, if that is given."""
        value = self.written.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            self.refuse(f"expected one text under {key}", key)
        if among and value not in among:
            self.refuse(f"{key} is “{value}”, which is none of {', '.join(among)}", key)
        return value

    def texts(self, key: str, among: Collection[str] = ()) -> tuple[str, ...]:
        """The texts at `key`, none if it is missing; each one of `among`, if that is given."""
        value = self.written.get(key)
        texts = tuple(text for text in value if isinstance(text, str)) if isinstance(value, list) else ()
        if value is not None and (not isinstance(value, list) or len(texts) != len(value)):
            self.refuse(f"expected a list of texts under {key}", key)
        for text in texts:
            if among and text not in among:
                self.refuse(f"{key} holds “{text}”, which is none of {', '.join(among)}", key)
        return texts

    def days(self, key: str) -> tuple[date, date]:
        """The first and last day of the span at `key`: `2026-02-15/2026-02-23` (ISO 8601), or one day."""
        first, slash, last = self.text(key).partition("/")
        try:
            span = date.fromisoformat(first), date.fromisoformat(last if slash else first)
        except ValueError:
            self.refuse(f"{key} is “{self.text(key)}”, which is no date and no span of dates", key)
        if span[0] > span[1]:
            self.refuse(f"the span “{self.text(key)}” ends before it begins", key)
        return span

    def dates(self, key: str) -> tuple[date, ...]:
        """The dates of the list at `key`."""
        texts = self.texts(key)
        try:
            return tuple(date.fromisoformat(text) for text in texts)
        except ValueError as error:
            self.refuse(f"{key} holds what is no date: {error}", key)

    def refuse(self, reason: str, key: str | None = None) -> NoReturn:
        """Say what is wrong, and where."""
        place = self.source.places.at((*self.path, key) if key is not None else self.path)
        raise RegistryError(f"{':'.join(map(str, place[:3]))}: {reason}")

    def _entry(self, path: Path, value: Value) -> Entry:
        entry = Entry(self.source, path, value if isinstance(value, dict) else {})
        if not isinstance(value, dict):
            entry.refuse(f"expected a mapping under {path[-1]}")
        return entry
