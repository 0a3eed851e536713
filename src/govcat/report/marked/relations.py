"""How the parts of a workbook name each other, and what kind each of them is."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.report.marked.package import Package, UnreadablePartError, rels_of, target

_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CONTENT = "[Content_Types].xml"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
R_STRICT = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
"""The namespaces of `r:id`: that of all programs, and that of a workbook saved as “strict”."""


class Relation(NamedTuple):
    """One relation: its id, the last word of its kind (`comments`), and the part it names."""

    id: str
    kind: str
    part: str


def relations(package: Package, part: str) -> Iterator[Relation]:
    """The relations of a part to other parts of the file; those to the world outside are passed over."""
    name = rels_of(part)
    if name in package.parts:
        for one in package.tree(name):
            if one.get("TargetMode") != "External":
                kind = posixpath.basename(one.get("Type", ""))
                yield Relation(one.get("Id", ""), kind, target(part, one.get("Target", "")))


def related(package: Package, part: str, kind: str) -> Relation | None:
    """The first relation of a kind."""
    return next((one for one in relations(package, part) if one.kind == kind), None)


def relate(package: Package, part: str, relation: Relation) -> None:
    """Add a relation to one that `part` has none to."""
    name = rels_of(part)
    if name not in package.parts:
        package.put(name, f'<Relationships xmlns="{_RELATIONS[1:-1]}"/>'.encode())
    entry = etree.SubElement(package.tree(name), f"{_RELATIONS}Relationship")
    entry.set("Id", relation.id)
    entry.set("Type", _KINDS + relation.kind)
    entry.set("Target", f"/{relation.part}")


def part_from(package: Package, part: str, gone: str) -> None:
    """Take away the relation of `part` to the part `gone`, that part, and what is said of its kind."""
    name = rels_of(part)
    for one in list(package.tree(name)):
        if one.get("TargetMode") != "External" and target(part, one.get("Target", "")) == gone:
            package.tree(name).remove(one)
    if len(package.tree(name)) == 0:
        package.drop(name)
    package.drop(gone)
    kinds = package.tree(_CONTENT)
    for one in kinds.findall(f"{_TYPES}Override"):
        if one.get("PartName") == f"/{gone}":
            kinds.remove(one)
    ending = posixpath.splitext(gone)[1].lower()
    if ending == ".vml" and not any(other.lower().endswith(ending) for other in package.parts):
        for one in kinds.findall(f"{_TYPES}Default"):
            if one.get("Extension", "").lower() == ending[1:]:
                kinds.remove(one)


def tell_kind(package: Package, part: str, content_type: str) -> None:
    """Say what kind of part this is: by its ending for drawings of notes, by its name for all others."""
    kinds = package.tree(_CONTENT)
    if part.endswith(".vml"):
        defaults = kinds.findall(f"{_TYPES}Default")
        if not any(one.get("Extension", "").lower() == "vml" for one in defaults):
            entry = etree.Element(f"{_TYPES}Default", Extension="vml", ContentType=content_type)
            kinds.insert(len(defaults), entry)
        return
    etree.SubElement(kinds, f"{_TYPES}Override", PartName=f"/{part}", ContentType=content_type)


def workbook_part(package: Package) -> str:
    """The part that lists the sheets. Raises UnreadablePartError if there is none."""
    found = related(package, "", "officeDocument")
    if found is None or found.part not in package.parts:
        raise UnreadablePartError("xl/workbook.xml")
    return found.part
