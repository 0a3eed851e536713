"""The workbook of a form: a sheet for each domain, the help, the hidden lists, and what it takes to come back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO

from govcat.core.diagnostic import Diagnostic, Facts, Owner
from govcat.core.fields import title_of
from govcat.core.form.trace import ADVICE, OFFICIAL, OPTIONS, SHEET, SILENT, Trace, digest, trace_rows
from govcat.core.published import Published, PublishedBody
from govcat.render.form import advice, options
from govcat.render.form.choices import Offers
from govcat.render.form.layout import fill_in
from govcat.render.form.sheet import Ground, write_sheet
from govcat.render.workbook.book import opened
from govcat.render.workbook.cover import cover_of
from govcat.render.workbook.drawing import Sheet
from govcat.render.workbook.faults import CELL_TOO_LONG
from govcat.render.workbook.inert import LONGEST, inert, units
from govcat.render.workbook.names import sheet_names
from govcat.render.workbook.records import fits
from govcat.render.workbook.styles import Styles
from govcat.render.workbook.table import Table, tables_of


def write_form(published: Published, body: PublishedBody | None, offers: Offers) -> bytes | tuple[Diagnostic, ...]:
    """What `render_form` promises."""
    layout = fill_in(published.layouts, published.header.layout, published.readings.channel_words)
    cover = cover_of(published, body)
    tables = tables_of(published, layout, cover)
    overfull = tuple(found for table in tables for found in _overfull(table))
    if overfull:
        return overfull
    out = BytesIO()
    workbook = opened(out, cover.title, published)
    styles = Styles(workbook)
    ground = Ground(published, offers, options.Options(workbook), workbook.add_format({"bg_color": "#DDEBF7"}))
    names = sheet_names((table.domain.name for table in tables), [ADVICE, OPTIONS, SHEET])
    for name, table in zip(names, tables, strict=True):
        write_sheet(Sheet(workbook.add_worksheet(name), styles, table.widths), table, ground)
    advice.write_advice(Sheet(workbook.add_worksheet(ADVICE), styles, advice.WIDTHS), tables[0].columns)
    ground.options.write(Sheet(workbook.add_worksheet(OPTIONS), styles, ()))
    paper = workbook.add_worksheet(SHEET)
    trace = Trace(inert(layout.key), inert(published.header.edition), {OFFICIAL: _printed(tables)})
    for row, texts in enumerate(trace_rows(trace)):
        for column, text in enumerate(texts):
            paper.write_string(row, column, text)
    paper.very_hidden()
    workbook.close()
    return out.getvalue()


def _printed(tables: Sequence[Table]) -> dict[str, dict[str, str]]:
    """A digest for each cell that says something of an item."""
    return {
        f"{item.domain}/{item.id}": {
            column.leaf.key: digest(text)
            for column, text in zip(table.columns, texts, strict=True)
            if column.leaf.key not in SILENT and not column.leaf.key.startswith("x-")
        }
        for table in tables
        for item, texts in zip(table.domain.items, table.rows, strict=True)
    }


def _overfull(table: Table) -> Iterator[Diagnostic]:
    """A finding for each text that is too long for a cell: a form divides none, for it is to be written in."""
    for item, texts in zip(table.domain.items, table.rows, strict=True):
        for column, text in zip(table.columns, texts, strict=True):
            if not fits(text):
                owner, title = Owner(f"{item.domain}/{item.id}", item.name), title_of(column.leaf.field)
                facts: Facts = {
                    "owner": owner.key,
                    "title": title,
                    "field": column.leaf.field,
                    "length": units(text),
                    "limit": LONGEST,
                }
                yield Diagnostic(CELL_TOO_LONG, None, facts, owner=owner, field=column.leaf.field)
