"""What one sheet says, before anything is drawn: title, columns, rows and notes, all as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from govcat.core.layout import Layout
from govcat.core.published import Published, PublishedDomain
from govcat.core.readings import Readings
from govcat.render.workbook.columns import NAME, NUMBER, Column, columns_for
from govcat.render.workbook.cover import Cover
from govcat.render.workbook.inert import inert


@dataclass(frozen=True, slots=True)
class Table:
    """One domain as a form shows it. `rows` has a row of texts for each item, in the order of `columns`.

    A column says what a reader sees in it: where a name stands across columns of categories, each of them says it.
    """

    domain: PublishedDomain
    layout: Layout
    title: str
    lines: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]

    @property
    def widths(self) -> tuple[float, ...]:
        """The widths of all columns."""
        return tuple(column.shown.width for column in self.columns)

    @property
    def matters(self) -> tuple[int, ...]:
        """The columns of the categories, by level."""
        found = ((column.depth, position) for position, column in enumerate(self.columns) if column.depth)
        return tuple(position for _, position in sorted(found))

    @property
    def name(self) -> int:
        """The column of the name."""
        return next(position for position, column in enumerate(self.columns) if column.leaf.key == NAME)

    def first_of_name(self, depth: int) -> int:
        """The column where the name of an item with `depth` categories begins: right behind them, if none is between.

        In a table with one row of heads, and on a card, every column stands for itself.
        """
        after = self.matters[depth:]
        stands_alone = self.layout.is_flat or self.layout.is_card
        is_joined = not stands_alone and after == tuple(range(self.name - len(after), self.name))
        return after[0] if after and is_joined else self.name


def tables_of(published: Published, layout: Layout, cover: Cover) -> tuple[Table, ...]:
    """The tables of all domains, every text as a cell may hold it."""
    has_levels = any(item.level for item in published.items())
    tables = []
    number = 0
    for domain in published.domains:
        columns = columns_for([domain], layout, published.readings, has_levels=has_levels)
        title = _title(domain, layout, published.header.region)
        blank = Table(domain, layout, title, cover.lines, columns, (), _notes(domain, layout, cover))
        tables.append(replace(blank, rows=tuple(_rows(blank, published.readings, number))))
        number += len(domain.items) if layout.numbering == "through" else 0
    return tuple(tables)


def _rows(table: Table, readings: Readings, before: int) -> Iterator[tuple[str, ...]]:
    """The texts of each item; `before` items have been numbered already."""
    for number, item in enumerate(table.domain.items, before + 1):
        texts = [inert(column.text(item, readings)) for column in table.columns]
        for position, column in enumerate(table.columns):
            if column.leaf.key == NUMBER:
                texts[position] = str(number)
        for position in range(table.first_of_name(len(item.category)), table.name):
            texts[position] = texts[table.name]
        yield tuple(texts)


def _title(domain: PublishedDomain, layout: Layout, region: str) -> str:
    name = domain.name.removesuffix("领域") if "{domain}领域" in layout.title else domain.name
    return inert(layout.title.replace("{region}", region).replace("{domain}", name))


def _notes(domain: PublishedDomain, layout: Layout, cover: Cover) -> tuple[str, ...]:
    """What stands under the table: the guideline it follows, the notes of the domain, of the form, of the project."""
    guideline = (f"标准指引：{domain.guideline}",) if domain.guideline else ()
    notes = enumerate((*guideline, *domain.notes, *layout.notes, *cover.notes), 1)
    return tuple(inert(f"{'　　　' if number > 1 else '说明：'}{number}. {note}") for number, note in notes)
