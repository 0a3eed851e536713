"""What one sheet says, before anything is drawn: title, columns, rows and notes, all as text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from govcat.core.item import Header
from govcat.core.published import Published, PublishedDomain
from govcat.render.workbook.columns import Column, columns_for
from govcat.render.workbook.inert import inert

TITLE = "基层政务公开标准目录"
_CHINESE_DATE = re.compile(r"(\d{4})年(\d{1,2})月(\d{1,2})日")


@dataclass(frozen=True, slots=True)
class Table:
    """One domain as the official form shows it. `rows` has a row of cells for each item, in the order of `columns`."""

    domain: PublishedDomain
    title: str
    line: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]


def table_of(domain: PublishedDomain, published: Published) -> Table:
    """The table of one domain, every text as a cell may hold it."""
    columns = columns_for(domain, published)
    readings = published.readings
    return Table(
        domain=domain,
        title=inert(domain.name.removesuffix("领域") + "领域" + TITLE),
        line=edition_line(published.header),
        columns=columns,
        rows=tuple(tuple(inert(column.value(item, readings)) for column in columns) for item in domain.items),
        notes=_notes(domain, published.header),
    )


def _notes(domain: PublishedDomain, header: Header) -> tuple[str, ...]:
    """What stands under the table: the guideline it follows, the notes of the domain, those of the project."""
    guideline = (f"标准指引：{domain.guideline}",) if domain.guideline else ()
    notes = enumerate((*guideline, *domain.notes, *header.notes), 1)
    return tuple(inert(f"{'　　　' if number > 1 else '说明：'}{number}. {note}") for number, note in notes)


def edition_line(header: Header) -> str:
    """Who publishes which edition, as far as it is known."""
    known = {
        "单位": header.signed_by or header.region,
        "版本": header.edition,
        "批准文件": header.paper,
        "日期": printed_date(header.date),
    }
    return inert("　".join(f"{label}：{value}" for label, value in known.items() if value))


def read_date(text: str) -> date | None:
    """The day that `text` names, written 2026-01-05 or 2026年1月5日."""
    chinese = _CHINESE_DATE.fullmatch(text.strip())
    try:
        return date(int(chinese[1]), int(chinese[2]), int(chinese[3])) if chinese else date.fromisoformat(text.strip())
    except ValueError:
        return None


def printed_date(text: str) -> str:
    """A day as Chinese prints it (GB/T 7408 in data, 2026年1月5日 in print); another text as it stands."""
    day = read_date(text)
    return f"{day.year}年{day.month}月{day.day}日" if day else text
