"""The tables of a Word document, each with the paragraphs around it, in one pass over its XML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from govcat.core.diagnostic import Fault, Term
from govcat.load.grid.docx_table import Surface, rows_of, take_row
from govcat.load.grid.docx_text import text_of
from govcat.load.grid.element import Element, attribute, named
from govcat.load.grid.faults.contents import LEFT_ALONE, REVISIONS
from govcat.load.grid.parts import Parts, parts_of
from govcat.load.grid.relations import links_of, main_part, relations_of
from govcat.load.grid.sheet import Allowance, Sheet, Sheets, finding
from govcat.load.grid.stream import Memory, elements, events, forget

_REVISED = ("{*}ins", "{*}del", "{*}moveFrom", "{*}moveTo")
_MACROS = Term("宏", "macros")


@dataclass
class _Reading:
    """What has been read so far. `depth` is how many tables the parser is inside of."""

    remarks: Mapping[str, str]
    surface: Surface
    sheets: list[Sheet] = field(default_factory=list)
    inner: list[Sheet] = field(default_factory=list)
    paragraphs: list[str] = field(default_factory=list)
    depth: int = 0
    allowance: Allowance = field(default_factory=Allowance)
    outer: int = -1  # which of the sheets the last table is
    is_revised: bool = False


def read_docx(file: str, content: bytes) -> Sheets:
    """Read the tables of a document. Raises `Refused` if it is damaged or has too many cells."""
    parts = parts_of(content)
    document = main_part(parts, "word/document.xml")
    relations = relations_of(parts, document)
    comments = next((each.part for each in relations if each.kind == "comments" and parts.has(each.part)), "")
    reading = _Reading(_remarks(parts, comments) if comments else {}, Surface(links_of(relations)))
    memory = Memory()
    with parts.open(document) as stream:
        for kind, element in events(stream, document, ("start", "end"), ("tbl", "tr", "p"), memory):
            _step(kind, element, reading, memory)
    _end_text(reading)
    found: list[Fault] = [REVISIONS] if reading.is_revised else []
    findings = [finding(file, "", fault) for fault in found]
    if any(each.kind == "vbaProject" for each in relations):
        findings.append(finding(file, "", LEFT_ALONE, {"what": _MACROS}))
    return Sheets(tuple(reading.sheets), tuple(findings))


def _step(kind: str, element: Element, reading: _Reading, memory: Memory) -> None:
    match kind, named(element), reading.depth:
        case "start", "tbl", depth:
            reading.depth = depth + 1
        case "end", "tbl", depth:
            reading.depth = depth - 1
            if depth == 1:
                _end_table(reading)
        case "end", "tr", 1:
            _note_revisions(element, reading)
            _take(element, reading.surface, reading)
            forget(element, memory)
        case "end", "p", 0 if next(element.iterancestors("{*}p", "{*}Fallback"), None) is None:
            _note_revisions(element, reading)
            text = text_of(element)
            reading.allowance.spend_text(text)
            reading.paragraphs += filter(None, text.split("\n"))
            forget(element, memory)


def _note_revisions(element: Element, reading: _Reading) -> None:
    reading.is_revised = reading.is_revised or next(element.iter(*_REVISED), None) is not None


def _take(row: Element, surface: Surface, reading: _Reading) -> None:
    """Add a row to a table; tables inside of it become sheets of their own, however deep they lie."""
    before = len(surface.cells)
    waiting = list(take_row(row, surface))
    reading.allowance.spend(surface.cells[before:])
    while waiting:
        inner = Surface(surface.targets)
        for each in rows_of(waiting.pop(0)):
            waiting += take_row(each, inner)
        reading.allowance.spend(inner.cells)
        reading.inner.append(_sheet(inner, reading))


def _end_table(reading: _Reading) -> None:
    _end_text(reading)
    sheet = replace(_sheet(reading.surface, reading), before=tuple(reading.paragraphs))
    reading.outer = len(reading.sheets)
    reading.sheets += [
        replace(each, name=f"表{reading.outer + at + 1}") for at, each in enumerate([sheet, *reading.inner])
    ]
    reading.inner, reading.surface, reading.paragraphs = [], Surface(reading.surface.targets), []


def _end_text(reading: _Reading) -> None:
    """What stands between two tables is said of both: a note to one, or the title of the other."""
    if reading.outer >= 0:
        last = reading.sheets[reading.outer]
        reading.sheets[reading.outer] = replace(last, after=tuple(reading.paragraphs))


def _sheet(surface: Surface, reading: _Reading) -> Sheet:
    remarks = {
        place: "\n".join(reading.remarks[key] for key in keys if key in reading.remarks)
        for place, keys in surface.comments.items()
    }
    return Sheet("", surface.cells, surface.closed(), comments=remarks)


def _remarks(parts: Parts, part: str) -> dict[str, str]:
    allowance, remarks = Allowance(), dict[str, str]()
    for each in elements(parts, part, "comment"):
        remarks[attribute(each, "id")] = text_of(each)
        allowance.spend_text(remarks[attribute(each, "id")])
    return remarks
