"""Reads the YAML files that lie beside this module."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.resources import files

from govcat.core.diagnostic import Diagnostic
from govcat.core.source import Source
from govcat.load import read_yaml


class RegistryError(Exception):
    """A file of the registry is not in order. This is a bug of ours: the message lists every place."""


def registry_file(name: str) -> Source:
    """One file of the registry. Raises RegistryError if anything is wrong with its writing."""
    source, found = read_yaml(f"registry/{name}", files(__package__).joinpath(name).read_bytes())
    if source is None or found:
        raise RegistryError(said(found))
    return source


def registry_files(folder: str) -> Iterator[Source]:
    """The YAML files of a folder of the registry, by name."""
    for entry in sorted(files(__package__).joinpath(folder).iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".yaml"):
            yield registry_file(f"{folder}/{entry.name}")


def said(found: Iterable[Diagnostic]) -> str:
    """Findings as lines `file:line:column: code: message`, for the message of an error."""
    lines = []
    for one in found:
        place = ":".join(map(str, one.place[:3])) if one.place else ""
        lines.append(f"{place}: {one.code}: {one.fault.en.message.format(**one.facts)}")
    return "\n".join(lines)
