"""Whole workbooks: which sheets they have and what they say of themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from io import BytesIO

from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Header
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.workbook import contents
from govcat.render.workbook.drawing import Sheet
from govcat.render.workbook.inert import inert, units
from govcat.render.workbook.layout import widths_of
from govcat.render.workbook.limits import overfull
from govcat.render.workbook.names import book_name, sheet_names
from govcat.render.workbook.sheet import write_sheet
from govcat.render.workbook.styles import Styles
from govcat.render.workbook.table import TITLE, Table, read_date, table_of

FILE = "catalogue.xlsx"

_TEXT_ONLY = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
"""In memory XlsxWriter stamps no time on the parts of the file; the rest keeps texts texts."""
_UNDATED = date(1980, 1, 1)
_OLDEST = 1900
_LONGEST_PROPERTY = 255


def render_books(published: Published, *, split: bool) -> Rendered | tuple[Diagnostic, ...]:
    """What `render_workbook` promises."""
    tables = tuple(table_of(domain, published) for domain in published.domains)
    findings = overfull(tables, published)
    if findings:
        return findings
    day = _created(published.header, published.as_of)
    if not split:
        content, rows = _book(published, tables, day)
        return Rendered({FILE: content}, rows)
    books = {book_name(table.domain.key): _single(published, table, day) for table in tables}
    return Rendered({name: content for name, (content, _) in books.items()}, sum(rows for _, rows in books.values()))


def _book(published: Published, tables: Sequence[Table], day: date) -> tuple[bytes, int]:
    """The workbook of all domains, and how many items it shows."""
    out = BytesIO()
    workbook = _opened(out, published.header.title, published.header, day)
    styles = Styles(workbook)
    names = sheet_names((table.domain.name for table in tables), taken=[contents.NAME])
    overview = Sheet(workbook.add_worksheet(contents.NAME), styles, contents.WIDTHS)
    contents.write_contents(overview, published, names)
    rows = 0
    for name, table in zip(names, tables, strict=True):
        rows += write_sheet(Sheet(workbook.add_worksheet(name), styles, widths_of(table)), table)
    workbook.close()
    return out.getvalue(), rows


def _single(published: Published, table: Table, day: date) -> tuple[bytes, int]:
    """The workbook of one domain, and how many items it shows."""
    out = BytesIO()
    workbook = _opened(out, table.title, published.header, day)
    (name,) = sheet_names([table.domain.name])
    rows = write_sheet(Sheet(workbook.add_worksheet(name), Styles(workbook), widths_of(table)), table)
    workbook.close()
    return out.getvalue(), rows


def _opened(out: BytesIO, title: str, header: Header, day: date) -> Workbook:
    """A workbook that names the publishing body as its author, never a person or a login."""
    workbook = Workbook(out, _TEXT_ONLY)
    author = _property(header.signed_by or header.region)
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
