"""Notes at cells (comments). Where the clerk has a note already, ours is added under it: a cell has one note."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.report.marked.area import Area, area_of
from govcat.report.marked.boxes import boxes_without, empty_drawing, has_boxes, with_boxes
from govcat.report.marked.package import Element, Package, UnreadablePartError
from govcat.report.marked.paper import Paper
from govcat.report.marked.relations import (
    R_STRICT,
    R,
    Relation,
    part_from,
    relate,
    related,
    tell_kind,
)
from govcat.report.marked.words import MARK

AUTHOR = "govcat"
_COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"
_VML = "application/vnd.openxmlformats-officedocument.vmlDrawing"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def add_notes(package: Package, paper: Paper, texts: Mapping[Area, str]) -> None:
    """Put a note at each of these cells."""
    if not texts:
        return
    root = _comments(package, paper)
    space = f"{{{etree.QName(root).namespace}}}"
    notes = root.find(f"{space}commentList")
    there = {area_of(note.get("ref", "")): note for note in notes}
    author = _author(root, space)
    made = {}
    for cell, text in sorted(texts.items()):
        if cell in there:
            _add_under(there[cell], text, space)
            continue
        note = etree.SubElement(notes, f"{space}comment", ref=cell.ref, authorId=str(author))
        _text(etree.SubElement(etree.SubElement(note, f"{space}text"), f"{space}t"), text)
        made[cell] = text
    drawing = _drawing(package, paper)
    package.put(drawing, with_boxes(package.parts[drawing], paper, made))


def strip_notes(package: Package, paper: Paper) -> None:
    """Take our notes away, and what we have added to others."""
    found = related(package, paper.name, "comments")
    if found is None or found.part not in package.parts:
        return
    root = package.tree(found.part)
    space = f"{{{etree.QName(root).namespace}}}"
    notes, gone = root.find(f"{space}commentList"), []
    ours = _author_at(root, space)
    for note in list(notes) if notes is not None else ():
        said = "".join(note.itertext())
        if said.startswith(MARK):
            notes.remove(note)
            gone.append(area_of(note.get("ref", "")))
        elif MARK in said:
            _cut(note, space)
    if ours is not None and not any(note.get("authorId") == str(ours) for note in notes):
        _forget_author(root, space, ours)
    if gone:
        _strip_boxes(package, paper, gone)
    if gone and len(notes) == 0:
        part_from(package, paper.name, found.part)


def _strip_boxes(package: Package, paper: Paper, cells: Collection[Area | None]) -> None:
    """Take the boxes of notes away, and the drawing if nothing else is in it."""
    drawing = related(package, paper.name, "vmlDrawing")
    if drawing is None or drawing.part not in package.parts:
        return
    package.put(drawing.part, boxes_without(package.parts[drawing.part], cells))
    if not has_boxes(package.parts[drawing.part]):
        part_from(package, paper.name, drawing.part)
        for link in paper.root.findall(f"{paper.space}legacyDrawing"):
            if _link(link) == drawing.id:
                paper.root.remove(link)


def _comments(package: Package, paper: Paper) -> Element:
    found = related(package, paper.name, "comments")
    if found:
        root = package.tree(found.part)
        if any(root.find(f"{{*}}{tag}") is None for tag in ("authors", "commentList")):
            raise UnreadablePartError(found.part)
        return root
    part = f"xl/commentsGovcat{paper.position + 1}.xml"
    package.put(part, f'<comments xmlns="{paper.space[1:-1]}"><authors/><commentList/></comments>'.encode())
    tell_kind(package, part, _COMMENTS)
    relate(package, paper.name, Relation("rIdGovcatNotes", "comments", part))
    return package.tree(part)


def _drawing(package: Package, paper: Paper) -> str:
    link = paper.part("legacyDrawing")
    found = related(package, paper.name, "vmlDrawing") if link is not None else None
    if found:
        return found.part
    part = f"xl/drawings/vmlDrawingGovcat{paper.position + 1}.vml"
    package.put(part, empty_drawing(paper.position))
    tell_kind(package, part, _VML)
    relate(package, paper.name, Relation("rIdGovcatBoxes", "vmlDrawing", part))
    space = R_STRICT if "purl.oclc.org" in paper.space else R
    paper.add_part("legacyDrawing", {"r": space[1:-1]}).set(f"{space}id", "rIdGovcatBoxes")
    return part


def _link(link: Element) -> str:
    return str(link.get(f"{R}id") or link.get(f"{R_STRICT}id") or "")


def _author_at(root: Element, space: str) -> int | None:
    names = [one.text for one in root.iterfind(f"{space}authors/{space}author")]
    return names.index(AUTHOR) if AUTHOR in names else None


def _author(root: Element, space: str) -> int:
    there = _author_at(root, space)
    if there is not None:
        return there
    authors = root.find(f"{space}authors")
    etree.SubElement(authors, f"{space}author").text = AUTHOR
    return len(authors) - 1


def _forget_author(root: Element, space: str, ours: int) -> None:
    authors = root.find(f"{space}authors")
    authors.remove(authors[ours])
    for note in root.iterfind(f"{space}commentList/{space}comment"):
        author = int(note.get("authorId", "0"))
        if author > ours:
            note.set("authorId", str(author - 1))


def _text(holder: Element, text: str) -> None:
    holder.text = text
    holder.set(_SPACE, "preserve")


def _add_under(note: Element, text: str, space: str) -> None:
    """Add our text at the end of a note: to its one text, or as a run of its own behind others."""
    body = note.find(f"{space}text")
    runs = body.findall(f"{space}r")
    if not runs and body.find(f"{space}t") is not None:
        body.find(f"{space}t").text = f"{body.find(f'{space}t').text or ''}\n\n{text}"
        return
    run = etree.Element(f"{space}r")
    _text(etree.SubElement(run, f"{space}t"), f"\n\n{text}")
    if runs:
        runs[-1].addnext(run)
    else:
        body.insert(0, run)


def _cut(note: Element, space: str) -> None:
    """Take away what we have added to a note of the clerk's. Programs may have split it into runs of their own."""
    holders = list(note.iter(f"{space}t"))
    whole = "".join(holder.text or "" for holder in holders)
    room = len(whole.partition(MARK)[0].removesuffix("\n\n"))
    for holder in holders:
        text = holder.text or ""
        holder.text, room = text[:room] or None, max(room - len(text), 0)
        run = holder.getparent()
        if text and not holder.text and run.tag == f"{space}r":
            run.getparent().remove(run)
