"""From items to rows: each cell is read by the leaf of its column, and what became of it is written down."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Term
from govcat.core.form.ticks import tick_of
from govcat.core.grid import GridCell
from govcat.core.table import Entry, TableRow
from govcat.load.table.chains import broken, followed, link_of
from govcat.load.table.column import ASIDE, UNPLACED, Column
from govcat.load.table.faults.cells import NOT_PLACED
from govcat.load.table.gluing import glued
from govcat.load.table.items import Item
from govcat.load.table.placement import Placing, lose, meant, read
from govcat.load.table.placing_matters import put_matters, put_sections

NO_HEAD = Term("这一列没有表头", "the column has no head")
LOST_HEAD = Term("这一列的表头看不出是什么", "nobody can tell what the head of the column means")
ACROSS = Term("合并的格子跨了几个栏目", "a merged cell lies across several columns")
LEFT_OUT = Term("对应文件里写明不要这一列", "the mapping leaves the column out")


_CHOSEN = frozenset({"channel", "audience", "method", "level", "stage"})
"""Fields of which a cell that is merged over several columns says the same in each. In others, twice is a mistake."""


def rows_of(placing: Placing, items: Sequence[Item]) -> tuple[TableRow, ...]:
    """The rows of a table. Every cell of theirs is told in the ledger."""
    numbers = [_text(item, placing.shape.numbers[:1]) for item in items]
    gaps = broken(numbers)
    for place in range(len(placing.shape.columns)):
        texts = [glued([cell.text for cell in item.cells.get(place, ())]) for item in items]
        links = {row: link for row, text in enumerate(texts) if (link := link_of(text))}
        placing.texts[place] = texts
        placing.meant[place] = followed(texts, links, numbers, breaks=gaps) if links else {}
    return tuple(_row(placing, item, row) for row, item in enumerate(items))


def _text(item: Item, places: Sequence[int]) -> str:
    return next((glued([cell.text for cell in item.cells[place]]) for place in places if place in item.cells), "")


def _row(placing: Placing, item: Item, row: int) -> TableRow:
    fields: dict[str, list[Entry]] = {}
    put_sections(placing, item, row, fields)
    put_matters(placing, item, row, fields)
    left_out = _across(placing, item, row, fields)
    for place, column in enumerate(placing.shape.columns):
        if place in item.cells and place not in placing.shape.matters:
            cells = [cell for cell in item.cells[place] if id(cell) not in left_out]
            if cells:
                _put(placing, (row, place), column, cells, fields)
    shows = {column.shows: place for place, column in enumerate(placing.shape.columns)}
    cells_by_column = {
        column.places[0]: placing.texts[place][row]
        for place, column in enumerate(placing.shape.columns)
        if placing.texts[place][row]
    }
    number, identity = (placing.texts[shows[key]][row].strip() if key in shows else "" for key in ("number", "id"))
    once = {key: dict.fromkeys(entries) if key in _CHOSEN else entries for key, entries in fields.items() if entries}
    kept = {key: tuple(entries) for key, entries in once.items()}
    return TableRow(item.rows[0], item.rows[-1], kept, cells_by_column, number, identity)


def _put(
    placing: Placing, at: tuple[int, int], column: Column, cells: Sequence[GridCell], fields: dict[str, list[Entry]]
) -> None:
    """Read what one column says in a row."""
    row, place = at
    if column.shows in {UNPLACED, ASIDE}:
        for cell in cells:
            _leave(placing, cell, column, row)
        return
    if column.shows in {"number", "id"}:
        for cell in cells:
            placing.ledger.placed(cell, column.shows, row)
        return
    written = glued([cell.text for cell in cells])
    text = meant(placing, row, place, written)
    if text is None:
        lose(placing, cells, row)
        return
    read(placing, (row, column), cells, (text, written), fields)


def _leave(placing: Placing, cell: GridCell, column: Column, row: int) -> None:
    if column.shows == ASIDE:
        placing.ledger.aside(cell, LEFT_OUT)
        return
    why = LOST_HEAD if column.heads else NO_HEAD
    placing.ledger.unplaced(cell, why, row)
    placing.ledger.find(NOT_PLACED, cell, {"text": cell.text.strip(), "reason": why}, as_one=column.places)


def _across(placing: Placing, item: Item, row: int, fields: dict[str, list[Entry]]) -> set[int]:
    """Merged cells over columns that say different things: nobody knows which is meant, unless all are levels.

    Words over the parts of one group (主动公开 below 公开方式) speak for the group.
    """
    met: dict[int, list[int]] = {}
    cells = {}
    for place, found in item.cells.items():
        if place not in placing.shape.matters:
            for cell in found:
                met.setdefault(id(cell), []).append(place)
                cells[id(cell)] = cell
    apart = {key: places for key, places in met.items() if len(places) > 1 and not _are_levels(placing, places)}
    for key, places in apart.items():
        cell = cells[key]
        element = _group_of(placing, places)
        if element and tick_of(cell.text, placing.signs).is_yes is None:
            read(placing, (row, Column((), (), element)), [cell], (cell.text, cell.text), fields)
            continue
        placing.ledger.unplaced(cell, ACROSS, row)
        placing.ledger.find(NOT_PLACED, cell, {"text": cell.text.strip(), "reason": ACROSS})
    return set(apart)


def _are_levels(placing: Placing, places: Sequence[int]) -> bool:
    return all(placing.shape.columns[place].shows.startswith("level.") for place in places)


def _group_of(placing: Placing, places: Sequence[int]) -> str:
    """The field that some columns are parts of; empty if they are of several."""
    shows = [placing.shape.columns[place].shows for place in places]
    elements = {key.partition(".")[0] for key in shows}
    return elements.pop() if len(elements) == 1 and all("." in key for key in shows) else ""
