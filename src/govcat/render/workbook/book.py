"""Whole workbooks: which sheets they have and what they say of themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from typing import NamedTuple

from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.diagnostic import Diagnostic
from govcat.core.form.trace import SHEET
from govcat.core.item import Header
from govcat.core.layout import Layout
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.workbook import cards, contents, guide, records
from govcat.render.workbook.bodies import shares_of
from govcat.render.workbook.carried import write_trace
from govcat.render.workbook.cover import TITLE, Cover, cover_of, read_date
from govcat.render.workbook.division import Division
from govcat.render.workbook.drawing import Sheet
from govcat.render.workbook.inert import inert, units
from govcat.render.workbook.limits import overfull
from govcat.render.workbook.names import book_name, file_names, sheet_names
from govcat.render.workbook.sheet import write_sheet
from govcat.render.workbook.styles import Styles
from govcat.render.workbook.table import Table, tables_of

FILE = "catalogue.xlsx"

_TEXT_ONLY = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""In memory XlsxWriter stamps no time on the parts of the file; the rest keeps texts texts."""
_RULER = {"font_name": "Verdana", "font_size": 8}
"""The font of empty cells, by whose digits every program measures columns: 7 pixels in Verdana and in DejaVu Sans,
which stands in for it on Linux. With Calibri, columns there come out by a third too wide."""
_UNDATED = date(1980, 1, 1)
_OLDEST = 1900
_LONGEST_PROPERTY = 255


class Book(NamedTuple):
    """One workbook to be made: its file, what it shows, what it says of itself. One of one domain has no overview."""

    file: str
    published: Published
    cover: Cover
    tables: tuple[Table, ...]
    has_contents: bool = True


def render_books(published: Published, layout: Layout, division: Division) -> Rendered | tuple[Diagnostic, ...]:
    """What `render_workbook` promises."""
    cover = cover_of(published)
    whole = Book(FILE, published, cover, tables_of(published, layout, cover))
    findings = overfull(whole.tables, published)
    if findings:
        return findings
    files, shown = {}, 0
    for book in _books(whole, layout, division):
        files[book.file], rows = _written(book, layout)
        shown += rows
    items = sum(1 for _ in published.items()) if division == "body" else shown
    return Rendered(files, items, repeated=shown - items)


def _books(whole: Book, layout: Layout, division: Division) -> Iterator[Book]:
    """The workbooks into which the whole is divided."""
    if division == "whole":
        yield whole
    elif division == "domain":
        for table in whole.tables:
            alone = replace(whole.published, domains=(table.domain,), exempt=())
            yield Book(book_name(table.domain.key), alone, whole.cover, (table,), has_contents=False)
    else:
        shares = list(shares_of(whole.published))
        for file, (body, published) in zip(file_names(share.body.name for share in shares), shares, strict=True):
            cover = cover_of(published, body)
            yield Book(file, published, cover, tables_of(published, layout, cover))


def _written(book: Book, layout: Layout) -> tuple[bytes, int]:
    """One workbook, and how many items its official sheets show."""
    out = BytesIO()
    published, cover, tables = book.published, book.cover, book.tables
    title = cover.title if book.has_contents else tables[0].title
    workbook = opened(out, title, published)
    styles = Styles(workbook)
    home = contents.NAME if book.has_contents else ""
    names = sheet_names((table.domain.name for table in tables), [contents.NAME, records.NAME, guide.NAME, SHEET])
    if book.has_contents:
        overview = Sheet(workbook.add_worksheet(contents.NAME), styles, contents.WIDTHS)
        contents.write_contents(overview, published, cover, names, guide.legend(layout))
    rows = 0
    for name, table in zip(names, tables, strict=True):
        rows += _write_table(Sheet(workbook.add_worksheet(name), styles, table.widths, home), table)
    flat = records.records_of(published)
    widths = tuple(column.shown.width for column in flat.columns)
    records.write_records(Sheet(workbook.add_worksheet(records.NAME), styles, widths), flat)
    guide.write_guide(Sheet(workbook.add_worksheet(guide.NAME), styles, guide.WIDTHS, home), layout, cover)
    write_trace(workbook.add_worksheet(SHEET), tables, flat, layout.key, published.header.edition)
    workbook.close()
    return out.getvalue(), rows


def _write_table(sheet: Sheet, table: Table) -> int:
    if table.layout.is_card:
        return cards.write_cards(sheet._replace(widths=cards.widths_of(table)), table)
    return write_sheet(sheet, table)


def opened(out: BytesIO, title: str, published: Published) -> Workbook:
    """A workbook that names the publishing body as its author, never a person or a login."""
    header = published.header
    workbook = Workbook(out, {**_TEXT_ONLY, "default_format_properties": {**_RULER}})  # XlsxWriter writes into it
    author = _property(header.signed_by or header.region)
    day = _created(header, published.as_of)
    created = datetime(day.year, day.month, day.day)  # noqa: DTZ001  # XlsxWriter takes no time zone, and a day has none
    workbook.set_properties(
        {"title": _property(title) or TITLE, "author": author, "company": author, "created": created}
    )
    workbook.set_custom_property("Language", "zh-CN")
    return workbook


def _property(text: str) -> str:
    """`text` as a property of the file, on one line; nothing if it is longer than Excel allows."""
    line = " ".join(inert(text).split())
    return line if units(line) <= _LONGEST_PROPERTY else ""


def _created(header: Header, as_of: date | None) -> date:
    day = read_date(header.date) or as_of
    return day if day and day.year >= _OLDEST else _UNDATED
