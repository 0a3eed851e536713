"""The sheets of a workbook, and the hidden one in which a marked workbook remembers how its cells looked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.sax.saxutils import escape

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types

from govcat.core.diagnostic import Language
from govcat.core.grid import letters
from govcat.report.marked.area import Area
from govcat.report.marked.looks import Looks
from govcat.report.marked.package import Element, Package, rels_of
from govcat.report.marked.paper import look_of, paper_of
from govcat.report.marked.relations import R_STRICT, R, Relation, part_from, relate, relations, tell_kind, workbook_part
from govcat.report.marked.words import memory_note

MEMORY = "_govcat_marks"
_FORMAT = "govcat/marks/1"
_PART = "xl/worksheets/sheetGovcatMarks.xml"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"
_FILTER = "_xlnm._FilterDatabase"
_BEFORE_NAMES = frozenset({"sheets", "functionGroups", "externalReferences"})
_ID = "rIdGovcatMarks"


class SheetOf(NamedTuple):
    """A sheet: its name, its part and its position."""

    name: str
    part: str
    position: int


def sheets_of(package: Package) -> Iterator[SheetOf]:
    """The sheets with cells, in order; sheets of charts and of old macros have none. Ours is among them."""
    book = workbook_part(package)
    parts = {one.id: one.part for one in relations(package, book) if one.kind == "worksheet"}
    for position, sheet in enumerate(package.tree(book).iterfind("{*}sheets/{*}sheet")):
        part = parts.get(sheet.get(f"{R}id") or sheet.get(f"{R_STRICT}id") or "")
        if part in package.parts:
            yield SheetOf(sheet.get("name", ""), part, position)


def remembered(package: Package) -> Mapping[int, int]:
    """The looks of marks, each with the look that it stands for, as the hidden sheet has them."""
    memory = next((sheet for sheet in sheets_of(package) if sheet.name == MEMORY), None)
    if memory is None:
        return {}
    paper = paper_of(package, memory.part, memory.position)
    rows = [dict(paper.cells(row)) for row in sorted(paper.rows)]
    return {look_of(cells[0]): look_of(cells[1]) for cells in rows[1:] if cells.keys() >= {0, 1}}


def remember(package: Package, looks: Looks, language: Language) -> None:
    """Add the hidden sheet: a row for each mark, with one cell in its look and one in the former."""
    book = workbook_part(package)
    root = package.tree(book)
    space = etree.QName(root).namespace
    rows = "".join(
        f'<row r="{number}"><c r="A{number}" s="{mark}"/><c r="B{number}" s="{look}"/></row>'
        for number, (mark, look) in enumerate(sorted(looks.pairs.items()), 2)
    )
    texts = "".join(
        f'<c r="{ref}" t="inlineStr"><is><t>{escape(text)}</t></is></c>'
        for ref, text in (("A1", _FORMAT), ("B1", memory_note(language)))
    )
    sheet = f'<worksheet xmlns="{space}"><sheetData><row r="1">{texts}</row>{rows}</sheetData></worksheet>'
    package.put(_PART, f'<?xml version="1.0" encoding="UTF-8"?>\n{sheet}'.encode())
    tell_kind(package, _PART, _SHEET)
    relate(package, book, Relation(_ID, "worksheet", _PART))
    listed = root.find(f"{{{space}}}sheets")
    number = max(int(one.get("sheetId", "0")) for one in listed) + 1
    entry = etree.SubElement(listed, f"{{{space}}}sheet", name=MEMORY, sheetId=str(number), state="veryHidden")
    entry.set(f"{R_STRICT if 'purl.oclc.org' in space else R}id", _ID)


def name_filter(package: Package, position: int, area: Area | None) -> None:
    """Programs keep the range of a sheet's filter as a hidden name as well: it is `area`, or there is none."""
    root = package.tree(workbook_part(package))
    space = f"{{{etree.QName(root).namespace}}}"
    names = root.find(f"{space}definedNames")
    filters = names.findall(f"{space}definedName[@name='{_FILTER}']") if names is not None else []
    there = next((one for one in filters if one.get("localSheetId") == str(position)), None)
    if area is None:
        if there is not None:
            names.remove(there)
        if names is not None and len(names) == 0:
            root.remove(names)
        return
    if names is None:
        names = etree.Element(f"{space}definedNames")
        before = [one for one in root if etree.QName(one).localname in _BEFORE_NAMES]
        before[-1].addnext(names)
    if there is None:
        there = etree.SubElement(names, f"{space}definedName", name=_FILTER, localSheetId=str(position), hidden="1")
    name = root.find(f"{space}sheets")[position].get("name", "").replace("'", "''")
    sheet = (there.text or "").rpartition("!")[0] or f"'{name}'"
    first, last = letters(area.left), letters(area.right)
    there.text = f"{sheet}!${first}${area.top + 1}:${last}${area.bottom + 1}"


def forget(package: Package) -> None:
    """Take the hidden sheet away, wherever a program has put it."""
    memory = next((sheet for sheet in sheets_of(package) if sheet.name == MEMORY), None)
    if memory is None:
        return
    book = workbook_part(package)
    root = package.tree(book)
    listed = root.find("{*}sheets")
    listed.remove(listed[memory.position])
    _renumber(root, memory.position)
    if rels_of(memory.part) in package.parts:
        package.drop(rels_of(memory.part))
    part_from(package, book, memory.part)


def _renumber(root: Element, gone: int) -> None:
    """Names and windows point at sheets by position: those behind the one that is gone move up."""
    names = root.find("{*}definedNames")
    for name in list(names) if names is not None else ():
        sheet = int(name.get("localSheetId", "-1"))
        if sheet == gone:
            names.remove(name)
        elif sheet > gone:
            name.set("localSheetId", str(sheet - 1))
    for window in root.iterfind("{*}bookViews/{*}workbookView"):
        for key in ("activeTab", "firstSheet"):
            if int(window.get(key, "0")) > gone:
                window.set(key, str(int(window.get(key)) - 1))
