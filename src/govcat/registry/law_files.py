"""Law files: what stands in `laws/*.yaml`, or in a county's own file of the same form, as `Laws`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Owner
from govcat.core.law import Law, Laws
from govcat.core.place import Path
from govcat.core.source import Source, Value
from govcat.registry.law_faults import LACKS_FIELD, NO_DATE, NO_SUCCESSOR, SAME_ID, UNKNOWN_KEY, UNKNOWN_WORD
from govcat.registry.law_index import index
from govcat.registry.read import RegistryError, registry_files, said

_CLOSED: Mapping[str, tuple[str, ...]] = {
    "kind": ("法律", "行政法规", "部门规章", "规范性文件", "党内法规", "地方"),
    "status": ("in_force", "amended", "repealed", "superseded", "not_yet_effective", "expired", "unknown"),
    "verification": ("confirmed", "partly", "unverified"),
}
_REQUIRED = ("id", "title", "kind", "status")
_TEXTS = ("version", "issuer", "number", "verification")
_LISTS = ("aliases", "miswritten", "other_numbers", "wrong_numbers", "superseded_by", "disclosure_articles")
_DATES = ("promulgated", "latest_amended", "effective", "status_date")
_KEYS = (*_REQUIRED, *_TEXTS, *_LISTS, *_DATES, "last_article", "unverified")


class _Entry(NamedTuple):
    """One entry of a law file and where it stands."""

    source: Source
    path: Path
    written: Mapping[str, Value]

    def finding(self, fault: Fault, at: str, /, **facts: Fact) -> Diagnostic:
        """A finding about the value of one key, or about the whole entry if `at` is empty."""
        path = (*self.path, at) if at else self.path
        return Diagnostic(fault, self.source.places.at(path), facts, owner=Owner(self.source.name), path=path)


def shipped_laws() -> Laws:
    """The laws that ship with govcat. Raises RegistryError if their files are not in order."""
    laws, found = read_laws(registry_files("laws"))
    if found:
        raise RegistryError(said(found))
    return laws


def read_laws(sources: Iterable[Source]) -> tuple[Laws, tuple[Diagnostic, ...]]:
    """The laws of all `sources` together, and what is wrong with the files. Entries at fault are left out."""
    found: list[Diagnostic] = []
    laws: dict[str, Law] = {}
    entries: dict[str, _Entry] = {}
    days: list[date] = []
    for source in sources:
        days.extend(_reference_date(source, found))
        for entry in _entries(source):
            faults = list(_faults(entry))
            found.extend(faults)
            if faults:
                continue
            law = _law(entry.written)
            if law.id in laws:
                found.append(entry.finding(SAME_ID, "id", id=law.id, title=laws[law.id].title))
            else:
                laws[law.id], entries[law.id] = law, entry
    found.extend(_lost_successors(laws, entries))
    by_title, miswritten = index(laws.values())
    return Laws(laws, by_title, miswritten, min(days, default=date.min)), tuple(found)


def _reference_date(source: Source, found: list[Diagnostic]) -> Iterator[date]:
    """The day up to which a file was checked, if it says so."""
    written = source.value.get("reference_date") if isinstance(source.value, dict) else None
    day = _day(written)
    if day:
        yield day
    elif written:
        entry = _Entry(source, (), {})
        found.append(entry.finding(NO_DATE, "reference_date", key="reference_date", word=str(written)))


def _entries(source: Source) -> Iterator[_Entry]:
    listed = source.value.get("laws") if isinstance(source.value, dict) else None
    for position, written in enumerate(listed if isinstance(listed, list) else ()):
        yield _Entry(source, ("laws", position), written if isinstance(written, dict) else {})


def _faults(entry: _Entry) -> Iterator[Diagnostic]:
    written = entry.written
    for key in _REQUIRED:
        if not written.get(key):
            yield entry.finding(LACKS_FIELD, "", key=key, position=int(entry.path[1]) + 1)
    for key in written:
        if key not in _KEYS:
            yield entry.finding(UNKNOWN_KEY, key, key=key, keys=_KEYS)
    for key, words in _CLOSED.items():
        word = written.get(key)
        if word and word not in words:
            yield entry.finding(UNKNOWN_WORD, key, key=key, word=str(word), words=words)
    for key in _DATES:
        if written.get(key) and _day(written[key]) is None:
            yield entry.finding(NO_DATE, key, key=key, word=str(written[key]))


def _law(written: Mapping[str, Value]) -> Law:
    text = {key: str(written.get(key) or "") for key in (*_REQUIRED, *_TEXTS)}
    lists = {key: _texts(written.get(key)) for key in _LISTS}
    days = {key: _day(written.get(key)) for key in _DATES}
    last = written.get("last_article")
    return Law(
        id=text["id"],
        title=text["title"],
        kind=text["kind"],
        status=text["status"],
        number=text["number"],
        issuer=text["issuer"],
        aliases=lists["aliases"],
        miswritten=lists["miswritten"],
        other_numbers=lists["other_numbers"],
        wrong_numbers=lists["wrong_numbers"],
        promulgated=days["promulgated"],
        latest_amended=days["latest_amended"],
        effective=days["effective"],
        status_date=days["status_date"],
        superseded_by=lists["superseded_by"],
        last_article=int(last) if isinstance(last, str) and last.isdecimal() else None,
        version=text["version"],
        disclosure_articles=lists["disclosure_articles"],
        verification=text["verification"] or "unverified",
        unverified=frozenset(_texts(written.get("unverified"))),
    )


def _lost_successors(laws: Mapping[str, Law], entries: Mapping[str, _Entry]) -> Iterator[Diagnostic]:
    for law in laws.values():
        for successor in law.superseded_by:
            if successor not in laws:
                yield entries[law.id].finding(NO_SUCCESSOR, "superseded_by", id=successor, title=law.title)


def _day(written: Value) -> date | None:
    try:
        return date.fromisoformat(written) if isinstance(written, str) else None
    except ValueError:
        return None


def _texts(value: Value) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(str(entry) for entry in value) if isinstance(value, list) else ()
