"""A workbook that a clerk can filter: an overview, and one row for each finding. No cell computes.

The same report gives the same bytes for one Python and zlib.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.fields import title_of as field_title
from govcat.core.place import Span
from govcat.locales import chrome
from govcat.report.closing import looked_at, next_steps, remarks
from govcat.report.kinds import kinds_of
from govcat.report.owners import bodies_of, domain_names, domain_of, origin
from govcat.report.report import Report
from govcat.report.rulebook import title_of
from govcat.report.sheet import Book, Cell, Column, Sheet, opened
from govcat.report.visible import visible
from govcat.report.wording import fact_text, say

_UNDATED = date(1980, 1, 1)
_WIDTHS = (6, 7, 8, 13, 20, 22, 10, 38, 32, 38, 24, 10, 10, 18)
_LOOKS = ("short", "level", "short", *("text",) * 8, "short", "short", "text")
_KIND_WIDTHS = (8, 9, 56, 9, 9, 10)
_KIND_LOOKS = ("level", "short", "text", "short", "short", "short")


def render(report: Report) -> bytes:
    """The report as an .xlsx file."""
    said, summary = chrome(report.language).sheets, report.summary
    book = opened(said.title, summary.as_of if summary else _UNDATED, said.cut)
    _overview(book, report)
    _findings(book, report)
    return book.content()


def _overview(book: Book, report: Report) -> None:
    """What was checked, what was found, what to do next; then a row for each kind."""
    said = chrome(report.language).sheets
    sheet = book.sheet(said.overview, tuple(map(Column, said.kind_columns, _KIND_WIDTHS, _KIND_LOOKS)))
    sheet.paper.set_row(0, 30)
    sheet.write(0, 0, said.title, "title")
    notes = list(_notes(report))
    for row, note in enumerate(notes, 1):
        sheet.write(row, 0, note, "note")
    if report.diagnostics:
        _kinds(sheet, len(notes) + 2, report)


def _notes(report: Report) -> Iterator[str]:
    words, summary = chrome(report.language), report.summary
    if summary:
        yield from looked_at(summary, words)
    found = [(severity, sum(one.weight is severity for one in report.diagnostics)) for severity in Severity]
    counts = (words.count[severity].format(n=n) for severity, n in found)
    yield words.enumeration.join(counts) if report.diagnostics else words.nothing_found
    if summary:
        yield from remarks(summary, words)
    yield from (words.next_step.format(step=step) for step in next_steps(report))
    if report.diagnostics:
        yield words.sheets.how_to


def _kinds(sheet: Sheet, top: int, report: Report) -> None:
    words = chrome(report.language)
    sheet.write_heads(top)
    for row, kind in enumerate(kinds_of(report.diagnostics), top + 1):
        total, above = len(kind.findings), sum(found.inherited for found in kind.findings)
        title = title_of(kind.fault, report.language)
        cells = (words.severities[kind.weight], kind.fault.code, title, total, total - above, above)
        sheet.write_row(row, cells, kind.weight)


def _findings(book: Book, report: Report) -> None:
    """The list: an Excel table with filters under a head that stays on the screen."""
    words = chrome(report.language)
    columns = tuple(map(Column, words.sheets.columns, _WIDTHS, _LOOKS))
    sheet = book.sheet(words.sheets.findings, columns)
    sheet.paper.freeze_panes(1, 3)
    sheet.paper.repeat_rows(0)
    if not report.diagnostics:
        sheet.write(0, 0, words.nothing_found, "note")
        return
    heads = [{"header": column.head, "header_format": book.look("head")} for column in columns]
    table = {"columns": heads, "name": "findings", "style": None}
    sheet.paper.add_table(0, 0, len(report.diagnostics), len(columns) - 1, table)
    sheet.write_heads(0)
    for row, (found, cells) in enumerate(zip(report.diagnostics, _rows(report), strict=True), 1):
        sheet.write_row(row, cells, found.weight)


def _rows(report: Report) -> Iterator[tuple[Cell, ...]]:
    """The cells of each finding, in the order of the columns."""
    words, bodies, names = chrome(report.language), bodies_of(report.catalogue), domain_names(report.catalogue)
    for number, found in enumerate(report.diagnostics, 1):
        said, owner, domain = say(found, report.language), found.owner, domain_of(found)
        is_item = bool(domain) and owner is not None and "/" in owner.key and bool(owner.title)
        answers = bodies.get(owner.key, ()) if owner else ()
        yield (
            number,
            said.severity,
            found.code,
            visible(names.get(domain, domain)),
            visible(owner.title) if owner and is_item else said.label,
            visible(owner.key) if owner else "",
            fact_text(field_title(found.field), report.language) if found.field else "",
            said.message,
            said.why,
            said.fix,
            visible(found.place.file) if found.place else "",
            _at(found),
            origin(found, words),
            visible(words.enumeration.join(answers)),
        )


def _at(found: Diagnostic) -> Cell:
    """The line, or the cell of a sheet."""
    if found.place is None:
        return ""
    return found.place.line if isinstance(found.place, Span) else visible(f"{found.place.sheet}!{found.place.ref}")
