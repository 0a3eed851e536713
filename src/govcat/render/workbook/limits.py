"""What no cell can hold. XlsxWriter would cut it off; here it is found before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govcat.core.diagnostic import Diagnostic, Facts, Owner, Term
from govcat.core.fields import title_of
from govcat.core.published import Published
from govcat.render.workbook.cover import edition_line
from govcat.render.workbook.faults import CELL_TOO_LONG
from govcat.render.workbook.inert import LONGEST, inert, units
from govcat.render.workbook.table import Table

_NAME = Term("名称", "name")
_TITLE = Term("目录名称", "title")
_EDITION = Term("版本", "edition")
_REASON = Term("不编制的领域", "domains left out")


def overfull(tables: Sequence[Table], published: Published) -> tuple[Diagnostic, ...]:
    """A finding for each text that is too long for a cell. Texts are divided between lines, so only lines count."""
    found = [finding for table in tables for finding in (*_rows(table), *_bands(table))]
    header = published.header
    project = Owner("govcat.yaml", header.title)
    found.extend(_judged(inert(header.title), project, "title", _TITLE))
    found.extend(_judged(edition_line(header), project, "edition", _EDITION))
    for note in header.notes:
        found.extend(_judged(inert(note), project, "notes", title_of("notes")))
    for exempt in published.exempt:
        found.extend(
            _judged(inert(exempt.reason).replace("\n", " "), Owner(exempt.domain, exempt.name), "exempt", _REASON)
        )
    return tuple(found)


def _rows(table: Table) -> Iterator[Diagnostic]:
    for item, row in zip(table.domain.items, table.rows, strict=True):
        for column, text in zip(table.columns, row, strict=True):
            if len(text) * 2 > LONGEST:
                owner = Owner(f"{item.domain}/{item.id}", item.name)
                yield from _judged(text, owner, column.leaf.field, title_of(column.leaf.field))


def _bands(table: Table) -> Iterator[Diagnostic]:
    owner = Owner(table.domain.key, table.domain.name)
    yield from _judged(table.title, owner, "name", _NAME)
    for note in table.notes:
        yield from _judged(note, owner, "notes", title_of("notes"))


def _judged(text: str, owner: Owner, field: str, title: Term) -> Iterator[Diagnostic]:
    length = max(map(units, text.split("\n")))
    if length > LONGEST:
        facts: Facts = {"owner": owner.key, "title": title, "field": field, "length": length, "limit": LONGEST}
        yield Diagnostic(CELL_TOO_LONG, None, facts, owner=owner, field=field)
