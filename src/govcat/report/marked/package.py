"""A workbook as the parts it is made of: those that nobody asks for stay the bytes they are (ISO/IEC 29500-2)."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from dataclasses import dataclass, field
from hashlib import sha256
from io import BytesIO
from typing import Any, NamedTuple, TypeAlias

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.core.pattern import pattern

Element: TypeAlias = Any
"""An element of lxml."""

HEAVIEST, HEAVIEST_TREE = 100_000_000, 20_000_000
"""Bytes of all parts together, unpacked, that are taken into memory, and of one that is looked into: as a tree it takes
twenty times as much. A sheet of 20 MB has some 25,000 rows of 16 columns."""

_UNDATED = (1980, 1, 1, 0, 0, 0)
_PROLOGUE = pattern(r"\A(?:\ufeff)?<\?xml[^>]*\?>\s*")


class Unreadable(NamedTuple):
    """A part that cannot be read; empty if it is the whole file."""

    part: str


class UnreadablePartError(Exception):
    """A part is no XML, or lacks what it must have. Its argument is the part's name."""


@dataclass(slots=True)
class Package:
    """The parts by name, in their order, with their dates.

    `trees` are those that were looked into, `digests` what they said before anything was done to them.
    """

    parts: dict[str, bytes]
    dates: dict[str, tuple[int, int, int, int, int, int]]
    trees: dict[str, Element] = field(default_factory=dict)
    digests: dict[str, bytes] = field(default_factory=dict)

    def tree(self, name: str) -> Element:
        """The root of a part. What is done to it is written by `closed`."""
        if name not in self.trees:
            if len(self.parts.get(name, b"")) > HEAVIEST_TREE:
                raise UnreadablePartError(name)
            try:
                self.trees[name] = _parsed(self.parts[name])
            except (KeyError, etree.XMLSyntaxError) as fault:
                raise UnreadablePartError(name) from fault
            self.digests[name] = sha256(_body(self.trees[name])).digest()
        return self.trees[name]

    def put(self, name: str, content: bytes) -> None:
        """Make a part, or take the place of one."""
        self.trees.pop(name, None)
        self.parts[name] = content

    def drop(self, name: str) -> None:
        """Take a part away."""
        self.trees.pop(name, None)
        self.parts.pop(name, None)


def opened(content: bytes) -> Package | Unreadable:
    """The parts of a file."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            entries = archive.infolist()
            if sum(entry.file_size for entry in entries) > HEAVIEST:
                return Unreadable(max(entries, key=lambda entry: entry.file_size).filename)
            parts = {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, NotImplementedError, ValueError):
        return Unreadable("")
    return Package(parts, {entry.filename: entry.date_time for entry in entries})


def closed(package: Package) -> bytes:
    """The file of the parts. What was made is dated 1980, what was there keeps its date."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in package.parts.items():
            entry = zipfile.ZipInfo(name, package.dates.get(name, _UNDATED))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, _written(package, name) if name in package.trees else content)
    return out.getvalue()


def _parsed(content: bytes) -> Element:
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def _body(root: Element) -> bytes:
    body: bytes = etree.tostring(root.getroottree(), encoding="UTF-8", xml_declaration=False)
    return body


def _written(package: Package, name: str) -> bytes:
    """A tree as bytes, with the first line as it was; the former bytes if nothing was done to it."""
    body, former = _body(package.trees[name]), package.parts[name]
    if sha256(body).digest() == package.digests[name]:
        return former
    opening = _PROLOGUE.match(former[:200].decode("utf-8", "replace"))
    prologue = opening[0] if opening and "utf-8" in opening[0].lower() else '<?xml version="1.0" encoding="UTF-8"?>\n'
    return prologue.encode() + body


def rels_of(part: str) -> str:
    """The part that holds the relations of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def target(part: str, link: str) -> str:
    """The part that a relation of `part` names."""
    return posixpath.normpath(posixpath.join(posixpath.dirname(part), link)).lstrip("/")
