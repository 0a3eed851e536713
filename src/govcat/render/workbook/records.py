"""The sheet 数据: every item in one row of one table, with its key, for filters, programs and screen readers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.form.leaves import leaf_of
from govcat.core.form.trace import ID_HEAD
from govcat.core.layout import Layout, LayoutColumn
from govcat.core.published import Published
from govcat.render.workbook.columns import NUMBER, Column, columns_for
from govcat.render.workbook.drawing import Block, Sheet, set_heights, set_widths, write
from govcat.render.workbook.heights import HIGHEST, height_of, line_count
from govcat.render.workbook.inert import LONGEST, inert, units
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import SIZE

NAME = "数据"
LAYOUT = "flat"
"""The layout whose columns it shows."""

_ID_WIDTH = 14.0
_BUTTON = 2.0
_LINE_FEEDS = 253
"""Line feeds that one cell can hold (STANDARDS §11.1)."""


class Record(NamedTuple):
    """One item: its key, the name of its domain, and its texts in the order of the columns."""

    key: str
    domain: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Records:
    """All items of a workbook under one row of heads."""

    layout: Layout
    columns: tuple[Column, ...]
    rows: tuple[Record, ...]


def records_of(published: Published) -> Records:
    """The items of all domains under one row of heads."""
    layout = published.layouts[LAYOUT]
    has_levels = any(item.level for item in published.items())
    shown = columns_for(published.domains, layout, published.readings, has_levels=has_levels)
    leaf = leaf_of("id")
    if leaf is None:
        raise AssertionError("the key of an item is a leaf")
    key = Column(LayoutColumn("id", ID_HEAD, _ID_WIDTH), leaf, layout.marks)
    columns = (key, *(column for column in shown if column.leaf.key not in {NUMBER, "id"}))
    return Records(layout, columns, tuple(_rows(published, columns)))


def _rows(published: Published, columns: tuple[Column, ...]) -> Iterator[Record]:
    for domain in published.domains:
        for item in domain.items:
            texts = tuple(inert(column.text(item, published.readings)) for column in columns)
            yield Record(f"{item.domain}/{item.id}", domain.name, texts)


def fits(text: str) -> bool:
    """Whether one cell can hold a text."""
    return len(text) <= LONGEST and units(text) <= LONGEST and text.count("\n") <= _LINE_FEEDS


def write_records(sheet: Sheet, records: Records) -> None:
    """Write the flat table, with filters. A text that no cell can hold stands in pieces on the sheet of its domain."""
    set_widths(sheet)
    heads = _different([column.shown.head for column in records.columns])
    _write_heads(sheet, heads)
    counted: dict[tuple[str, float], int] = {}
    for row, (_, domain, texts) in enumerate(records.rows, 1):
        most = 1
        for position, (whole, han) in enumerate(zip(texts, sheet.widths, strict=True)):
            text = whole if fits(whole) else _elsewhere(whole, domain)
            lines = counted.get((text, han))
            if lines is None:
                lines = counted[text, han] = line_count(text, han)
            most = max(most, lines)
            write(sheet, Block(row, position, row, position), text, "record")
        set_heights(sheet, row, [min(height_of(most, SIZE), HIGHEST)])
    if records.rows:
        columns = [{"header": head, "header_format": sheet.styles.of("head", head)} for head in heads]
        area = (0, 0, len(records.rows), len(heads) - 1)
        sheet.paper.add_table(*area, {"columns": columns, "name": "catalogue", "style": None})
    set_page(sheet, records.layout.paper, repeated=1, rows=len(records.rows) + 1)


def _write_heads(sheet: Sheet, heads: list[str]) -> None:
    """Heads in one row; beside each is room for the button of its filter."""
    room = zip(heads, sheet.widths, strict=True)
    set_heights(sheet, 0, [height_of(max(line_count(head, han - _BUTTON) for head, han in room), SIZE)])
    for position, head in enumerate(heads):
        write(sheet, Block(0, position, 0, position), head, "head")


def _elsewhere(text: str, domain: str) -> str:
    return f"（全文共 {len(text)} 字，一个单元格放不下，见“{inert(domain)}”一表）"


def _different(heads: list[str]) -> list[str]:
    """Heads that differ from each other, as a table asks."""
    found: list[str] = []
    for head in heads:
        name, number = head, 1
        while name.casefold() in {one.casefold() for one in found}:
            number += 1
            name = f"{head}（{number}）"
        found.append(name)
    return found
