"""What this stage has to say of one value, before the file is far enough read to tell whose value it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PureWindowsPath
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Related
from govcat.core.fields import FIELDS
from govcat.core.place import Path, Place
from govcat.core.source import Source, Value
from govcat.core.texts import slug


class Note(NamedTuple):
    """One finding to be: `path` speaks in English keys."""

    fault: Fault
    path: Path
    place: Place
    facts: Facts
    related: tuple[Related, ...] = ()


def diagnostics(notes: Iterable[Note], source: Source) -> Iterator[Diagnostic]:
    """The findings, each with its owner: an item or the defaults of a domain, a body, or the file."""
    for note in notes:
        yield Diagnostic(
            note.fault,
            note.place,
            note.facts,
            owner=_owner(source, note.path),
            path=note.path,
            field=_field(note.path),
            related=note.related,
        )


def file_stem(source: Source) -> str | None:
    """The name of a YAML file without folders and ending; None for a sheet, whose name says nothing of its domain."""
    name = PureWindowsPath(source.name)  # takes both kinds of slash
    return name.stem if name.suffix.lower() in (".yaml", ".yml") else None


def domain_of(source: Source) -> str | None:
    """The domain that a file is taken to speak of: what the file is called outweighs what it says."""
    written = source.value.get("domain") if isinstance(source.value, dict) else None
    return next((text for text in (file_stem(source), written) if isinstance(text, str) and slug(text)), None)


def _owner(source: Source, path: Path) -> Owner:
    file = source.value if isinstance(source.value, dict) else {}
    domain = domain_of(source) or source.name
    if path[:1] == ("defaults",):
        return Owner(f"{domain}/defaults")
    entry = _entry(file, path)
    name = entry.get("name")
    title = name if isinstance(name, str) else ""
    if path[:1] == ("items",) and isinstance(entry.get("id"), str):
        return Owner(f"{domain}/{entry['id']}", title)
    if path[:1] == ("bodies",) and title:
        return Owner(f"bodies/{title}", title)
    return Owner(source.name)


def _entry(file: Mapping[str, Value], path: Path) -> Mapping[str, Value]:
    entries = file.get(str(path[0])) if len(path) > 1 else None
    step = path[1] if len(path) > 1 else None
    entry = entries[step] if isinstance(entries, list) and isinstance(step, int) else None
    return entry if isinstance(entry, dict) else {}


def _field(path: Path) -> str:
    within = path[2:3] if path[:1] == ("items",) else path[1:2] if path[:1] == ("defaults",) else ()
    key = str(within[0]).removesuffix("+") if within else ""
    return key if key in FIELDS else ""
