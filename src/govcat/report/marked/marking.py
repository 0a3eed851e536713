"""Put findings at their cells: the steps, in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Language, Severity, Term
from govcat.core.place import Cell
from govcat.core.table import Table
from govcat.report.marked.area import Area, areas_of
from govcat.report.marked.column import set_filter, set_width
from govcat.report.marked.faults import DAMAGED, NOT_MARKED
from govcat.report.marked.hues import Filter, Use
from govcat.report.marked.looks import Looks, looks_of
from govcat.report.marked.notes import add_notes
from govcat.report.marked.package import Package, Unreadable, UnreadablePartError, closed, opened
from govcat.report.marked.paper import Paper, look_of, paper_of, write_text
from govcat.report.marked.region import Region, region_of
from govcat.report.marked.sheets import MEMORY, remember, sheets_of
from govcat.report.marked.stripping import strip
from govcat.report.marked.words import head, head_note, head_with, note_text, row_text

_NO_WORKBOOK = frozenset({"", "[Content_Types].xml", "xl/workbook.xml"})
_UNNAMED = Term("这个文件", "this file")


def mark(
    content: bytes, diagnostics: Sequence[Diagnostic], language: Language, tables: Sequence[Table]
) -> bytes | Diagnostic:
    """What `marked` promises."""
    package = opened(content)
    if isinstance(package, Unreadable):
        return _refused(package.part, diagnostics)
    try:
        looks = looks_of(package)
        strip(package, looks)
        found = _by_sheet(diagnostics)
        papers = [
            (sheet.name, paper_of(package, sheet.part, sheet.position))
            for sheet in sheets_of(package)
            if sheet.name in found and sheet.name != MEMORY
        ]
        for name, paper in papers:
            own = [table for table in tables if table.grid.sheet == name]
            region = region_of(package, paper, own, {area.left for area in found[name]})
            _mark_sheet(package, looks, paper, _Found(found[name], region, language))
        if papers:
            remember(package, looks, language)
        return closed(package)
    except UnreadablePartError as fault:
        return _refused(str(fault), diagnostics)
    except ValueError:  # a number that is none, in what another program has written
        return _refused("styles.xml, sheet.xml", diagnostics)


def _refused(part: str, diagnostics: Iterable[Diagnostic]) -> Diagnostic:
    file: Fact = next((found.place.file for found in diagnostics if found.place), _UNNAMED)
    if part in _NO_WORKBOOK:
        return Diagnostic(NOT_MARKED, None, {"file": file})
    return Diagnostic(DAMAGED, None, {"file": file, "part": part})


def _by_sheet(diagnostics: Iterable[Diagnostic]) -> Mapping[str, Mapping[Area, list[Diagnostic]]]:
    """The findings of each sheet by area, the gravest first."""
    found: dict[str, dict[Area, list[Diagnostic]]] = {}
    for one in sorted(diagnostics, key=lambda one: (one.weight.weight, one.sort_key())):
        if isinstance(one.place, Cell):
            for area in areas_of(one.place.ref):
                found.setdefault(one.place.sheet, {}).setdefault(area, []).append(one)
    return {sheet: dict(sorted(areas.items())) for sheet, areas in found.items()}


class _Found(NamedTuple):
    """The findings of one sheet by area, where its table is, and the language to say them in."""

    areas: Mapping[Area, Sequence[Diagnostic]]
    region: Region
    language: Language


def _mark_sheet(package: Package, looks: Looks, paper: Paper, found: _Found) -> None:
    notes: dict[Area, list[Diagnostic]] = {}
    rows: dict[int, list[tuple[str, Diagnostic]]] = {}
    reds: dict[tuple[int, int], Severity] = {}
    for area, told in found.areas.items():
        block = paper.block(area.top, area.left)
        notes.setdefault(Area(block.top, block.left, block.top, block.left), []).extend(told)
        rows.setdefault(block.top, []).extend((area.ref, one) for one in told)
        gravest = min((one.weight for one in told), key=lambda severity: severity.weight)
        for cell in _covered(paper, block if block.covers(area.bottom, area.right) else area):
            reds[cell] = min(reds.get(cell, gravest), gravest, key=lambda severity: severity.weight)
    for (row, column), severity in sorted(reds.items()):
        if column == found.region.column:
            continue
        there = paper.cell(row, column)
        use = Use.MADE if there is None else Use.MARKED
        cell = paper.make(row, column) if there is None else there
        cell.set("s", str(looks.mark(paper.look_at(row, column) if there is None else look_of(cell), severity, use)))
    _write_column(package, looks, paper, found, rows)
    texts = {cell: note_text(told, found.language) for cell, told in notes.items()}
    region, count = found.region, sum(map(len, rows.values()))
    texts[Area(region.head, region.column, region.head, region.column)] = head_note(count, found.language)
    add_notes(package, paper, texts)


def _covered(paper: Paper, area: Area) -> Iterator[tuple[int, int]]:
    """The first cell of an area, and those others that the file has."""
    yield area.top, area.left
    if area[:2] == area[2:]:
        return
    for row in range(area.top, min(area.bottom, max(paper.rows, default=0)) + 1):
        for column, _ in paper.cells(row):
            if area.covers(row, column):
                yield row, column


def _write_column(
    package: Package, looks: Looks, paper: Paper, found: _Found, rows: Mapping[int, Sequence[tuple[str, Diagnostic]]]
) -> None:
    region, language = found.region, found.language
    done = set_filter(package, paper, region, head(language))
    set_width(paper, region.column)
    in_heads = [one for _, one in rows.get(region.head, ())]
    title = head_with(in_heads, language) if in_heads and done is not Filter.TABLE else head(language)
    texts = {row: row_text(told, language) for row, told in rows.items()} | {region.head: title}
    for row, text in sorted(texts.items()):
        like = _look_beside(paper, row, region.column)
        there = paper.cell(row, region.column)
        cell = there if there is not None else paper.make(row, region.column)
        former = None if there is None else look_of(there)
        is_head = row == region.head
        write_text(cell, text, looks.head(like, done, former) if is_head else looks.text(like, former))


def _look_beside(paper: Paper, row: int, column: int) -> int:
    """The look of the nearest cell on the left that has one."""
    looks = [look_of(cell) for there, cell in paper.cells(row) if there < column]
    return next(filter(None, reversed(looks)), 0)
