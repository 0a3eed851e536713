"""One table from one region: its columns, its rows, its notes, and the account of its cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.fields import title_of
from govcat.core.form.signs import Signs, signs_of
from govcat.core.grid import Grid, GridCell
from govcat.core.knowledge import Knowledge
from govcat.core.table import Entry, Table, TableColumn
from govcat.load.table import furniture
from govcat.load.table.column import Column
from govcat.load.table.faults.columns import NO_HEADS
from govcat.load.table.faults.rows import BARE_ROW, TAKEN_FROM_ABOVE
from govcat.load.table.filling import fill_groups
from govcat.load.table.furniture import is_legend, line_of
from govcat.load.table.items import Item, items_of, shape_of
from govcat.load.table.joint import separator_of
from govcat.load.table.ledger import Ledger
from govcat.load.table.linking import tell_links
from govcat.load.table.placement import Placing
from govcat.load.table.placing import rows_of
from govcat.load.table.regions import Region
from govcat.load.table.sorting import Sorted, sort_rows
from govcat.load.table.telling import cells_of, tell_columns, tell_hidden
from govcat.load.table.titles import caption_of, domain_of

_SIGNED = ("channel", "audience.", "method.", "level.", "stage")


class Understood(NamedTuple):
    """A region with what its columns are, and signs if a person has said what they mean."""

    region: Region
    columns: tuple[Column, ...]
    signs: Signs | None = None


def read_table(understood: Understood, knowledge: Knowledge) -> Table:
    """Read one table. Every cell of the region is told once."""
    region, columns, _ = understood
    grid = region.band.grid
    ledger = Ledger(grid)
    found = sort_rows(region, columns)
    shape = shape_of(columns)
    items = items_of(region.band, found.rows, shape)
    above = [cell for row in region.above for cell in region.band.own(row)]
    _tell_lines(ledger, region, found, above)
    _tell_filled(ledger, items, fill_groups(items, shape))
    signs = understood.signs or signs_in(region, columns, items, knowledge)
    placing = Placing(grid, shape, signs, knowledge, ledger, _separator(ledger, columns, items))
    rows = rows_of(placing, items)
    title = caption_of((cell.text for cell in above), grid)
    tell_columns(ledger, region, columns)
    tell_links(ledger, columns, items)
    if region.heads is None:
        ledger.find(NO_HEADS, next(iter(cells_of(region)), None), {})
    tell_hidden(ledger, region, {place for column in columns if column.shows == "id" for place in column.places})
    notes = (*(Entry(cell.text.strip(), grid.place(cell)) for cell in found.notes), *_notes_after(grid, region))
    domain = domain_of(title, grid, knowledge)
    told = ledger.told(cells_of(region))
    heads = (region.heads.top + 1, region.heads.bottom + 1) if region.heads else (0, 0)
    findings = ledger.findings()
    return Table(grid, title, domain, table_columns(columns), rows, notes, told, findings, heads, signs)


def table_columns(columns: Iterable[Column]) -> tuple[TableColumn, ...]:
    """The columns as a table carries them."""
    return tuple(TableColumn(column.places[0], column.heads, column.shows, column.is_certain) for column in columns)


def _tell_lines(ledger: Ledger, region: Region, found: Sorted, above: Sequence[GridCell]) -> None:
    blocks = (region.heads, *region.repeats) if region.heads else ()
    for block in blocks:
        why = furniture.HEAD if block is region.heads else furniture.REPEATED
        numbered = region.band.own(block.numbered) if block.numbered is not None else ()
        ledger.set_aside(block.cells, why)
        ledger.set_aside(numbered, furniture.NUMBERED)
    for cell in above:
        is_title = furniture.is_title(cell.text)
        ledger.aside(cell, line_of(cell.text) or (furniture.TITLE if is_title else furniture.PROSE))
    for cell, why in found.asides:
        ledger.aside(cell, why)
    ledger.set_aside(found.notes, furniture.NOTE)
    for cell in found.empty:
        ledger.unplaced(cell, furniture.EMPTY)
        what = Term(f"第 {cell.row + 1} 行只有序号，没有内容", f"row {cell.row + 1} has a number and nothing else")
        ledger.find(BARE_ROW, cell, {"what": what})
    for cell in found.names:
        ledger.unplaced(cell, furniture.NAME_ALONE)
        what = Term(
            f"第 {cell.row + 1} 行只有“{cell.text.strip()}”，不知道是另一个事项，还是上一行名称的一部分",
            f"row {cell.row + 1} has only “{cell.text.strip()}”: another item, or the rest of the name above",
        )
        ledger.find(BARE_ROW, cell, {"what": what})


def _tell_filled(ledger: Ledger, items: Sequence[Item], filled: Mapping[str, Sequence[int]]) -> None:
    for element, positions in filled.items():
        title = title_of(element)
        first = items[positions[0]]
        what = Term(
            f"“{title.zh}”一栏有 {len(positions)} 行空白，按所在的一组补成组内第一行的内容",
            f"{len(positions)} blank cells of {title.en} were filled with the first of their group",
        )
        ledger.find(TAKEN_FROM_ABOVE, next(iter(first.cells.values()))[0], {"what": what})


def _separator(ledger: Ledger, columns: Sequence[Column], items: Sequence[Item]) -> str:
    """What stands between two levels of 公开事项 in one cell, if there is one column for both."""
    names = [column for column in columns if column.shows == "name"]
    if len(names) != 1 or any(column.shows.startswith("category") for column in columns):
        return ""
    cells = [item.matters[-1][1] for item in items if item.matters]
    sign = separator_of(names[0].heads, [cell.text for cell in cells])
    if sign:
        said = "换行" if sign == "\n" else f"“{sign}”"
        what = Term(
            f"一格里的两级事项按{said}拆成了一级和二级", "two levels in one cell were parted into category and name"
        )
        ledger.find(TAKEN_FROM_ABOVE, cells[0], {"what": what})
    return sign


def signs_in(region: Region, columns: Sequence[Column], items: Sequence[Item], knowledge: Knowledge) -> Signs:
    """The signs of this table: what its legends say, then what its cells prove."""
    grid = region.band.grid
    lines = [cell.text for row in (*region.above, *region.rows) for cell in region.band.own(row)]
    heads = [head for column in columns for head in column.heads]
    legends = [text for text in (*grid.before, *lines, *heads, *grid.after) if is_legend(text)]
    places = [place for place, column in enumerate(columns) if column.shows.startswith(_SIGNED)]
    cells = [cell.text for item in items for place in places for cell in item.cells.get(place, ())]
    return signs_of(legends, cells, knowledge)


def _notes_after(grid: Grid, region: Region) -> Iterable[Entry]:
    """Notes in the paragraphs after a table of a document."""
    last = max((cell.row for cell in grid.cells if cell.text.strip()), default=0)
    if not region.rows or region.rows[-1] < last:
        return ()
    place = grid.place(GridCell(last + 1, 0, ""))
    said = list(takewhile(lambda text: not furniture.is_title(text), grid.after))
    opened = [number for number, text in enumerate(said) if line_of(text) is furniture.NOTE]
    return tuple(Entry(text.strip(), place) for text in said[opened[0] :] if text.strip()) if opened else ()
