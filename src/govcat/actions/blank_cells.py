"""Elements that a table has a column for and says nothing of in a row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from govcat.actions.import_drafts import DraftedDomain, DraftedItem
from govcat.compose import MISSING_ELEMENT
from govcat.core.diagnostic import Diagnostic, Facts, Owner, Term
from govcat.core.fields import ELEMENTS, title_of
from govcat.core.form.leaves import leaf_of
from govcat.core.grid import reference
from govcat.core.place import Cell
from govcat.core.table import Table


def blank_cells(domains: Iterable[DraftedDomain], tables: Sequence[Table]) -> Iterator[Diagnostic]:
    """A finding for each element that has a column and nothing in it; what nobody understood is told already."""
    for domain in domains:
        for item in domain.items:
            number, position = item.row.at
            table = tables[number]
            unread = {told.field for told in table.unplaced() if told.row == position}
            for field, columns in _columns(table).items():
                if field in item.row.fields or field in item.composed.values or field in unread:
                    continue
                yield _blank(domain.key, item, field, _range(table, position, columns))


def _columns(table: Table) -> Mapping[str, list[int]]:
    """The columns of each element."""
    columns: dict[str, list[int]] = {}
    for column in table.columns:
        leaf = leaf_of(column.shows)
        if leaf and leaf.field in ELEMENTS:
            columns.setdefault(leaf.field, []).append(column.column)
    return columns


def _range(table: Table, position: int, columns: Sequence[int]) -> Cell:
    """The empty cells of an element in a row: all of its columns, if they stand beside each other."""
    row, first, last = table.rows[position].first, min(columns), max(columns)
    if last - first != len(columns) - 1:
        last = first
    one, other = reference(row, first), reference(row, last)
    return Cell(table.grid.file, table.grid.sheet, one if one == other else f"{one}:{other}")


def _blank(domain: str, item: DraftedItem, field: str, place: Cell) -> Diagnostic:
    title = title_of(field)
    owner = Owner(f"{domain}/{item.match.id}", item.row.title)
    advice = Term(f"在这一行填写{title.zh}", f"fill in the {title.en} in this row")
    facts: Facts = {"item": item.row.title, "title": title, "key": field, "advice": advice}
    return Diagnostic(MISSING_ELEMENT, place, facts, owner=owner, field=field)
