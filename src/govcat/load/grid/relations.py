"""How the parts of an xlsx or docx find each other: relations, whose targets are taken as names inside the file."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from typing import NamedTuple

from govcat.load.grid.element import Element
from govcat.load.grid.parts import Parts
from govcat.load.grid.stream import elements


class Relation(NamedTuple):
    """A relation of a part: what it is for (`worksheet`), and the part it leads to. `is_outside` is never followed.

    `target` is what the file says, where it leads outside.
    """

    key: str
    kind: str
    part: str
    is_outside: bool
    target: str = ""


def relations_of(parts: Parts, part: str) -> tuple[Relation, ...]:
    """The relations of a part, or of the whole file (`""`); none if it has none."""
    folder, name = posixpath.split(part)
    shelf = posixpath.join(folder, "_rels", f"{name}.rels")
    if not parts.has(shelf):
        return ()
    return tuple(_relation(element, folder) for element in elements(parts, shelf, "Relationship"))


def main_part(parts: Parts, usual: str) -> str:
    """The part that a file opens with, `usual` if it does not say."""
    told = (relation.part for relation in relations_of(parts, "") if relation.kind == "officeDocument")
    return next((part for part in told if parts.has(part)), usual)


def links_of(relations: Iterable[Relation]) -> dict[str, str]:
    """Where the links of a part lead, by key."""
    return {each.key: each.target for each in relations if each.kind == "hyperlink" and each.is_outside}


def _relation(element: Element, folder: str) -> Relation:
    target, is_outside = element.get("Target") or "", element.get("TargetMode") == "External"
    kind = (element.get("Type") or "").rpartition("/")[2]
    inside = "" if is_outside else _inside(folder, target)
    return Relation(element.get("Id") or "", kind, inside, is_outside, target if is_outside else "")


def _inside(folder: str, target: str) -> str:
    target = target.replace("\\", "/")
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(folder, target))
