"""All tables of a file: those with heads, those without, cards, and sheets that hold no catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as AbcMapping
from dataclasses import replace

from govcat.core.diagnostic import Term
from govcat.core.form.trace import SHEET
from govcat.core.grid import Grid, GridCell
from govcat.core.knowledge import Knowledge
from govcat.core.table import Table, Told
from govcat.load.table import furniture
from govcat.load.table.band import Band, Speak, speaker
from govcat.load.table.bands import bands_of
from govcat.load.table.card_lines import read_card_lines
from govcat.load.table.cards import cards_in
from govcat.load.table.column import Column
from govcat.load.table.columns import Below, columns_of
from govcat.load.table.furniture import line_of
from govcat.load.table.headless import headless
from govcat.load.table.heads import Heads, block, find_heads
from govcat.load.table.mapping import MappedTable, Mapping, fits, mapped_columns, misfits, own_tables, signs_from
from govcat.load.table.reading import Understood, read_table
from govcat.load.table.reading_cards import read_cards
from govcat.load.table.regions import Region, regions_of


def read_tables(grids: Iterable[Grid], knowledge: Knowledge, mapping: Mapping | None = None) -> tuple[Table, ...]:
    """Read all tables of some grids. A grid without a catalogue becomes a table without columns, all of it set aside.

    `mapping` is what a person says of tables that were not understood; where it does not fit, findings say so.
    """
    all_grids = tuple(grids)
    speak = speaker(knowledge)
    tables: list[Table] = []
    for grid in all_grids:
        before = tables[-1] if tables and tables[-1].grid.file == grid.file else None
        found = _tables_of(grid, (speak, knowledge), before, own_tables(mapping, grid))
        tables += (_continued(table, before) for table in found)
    lost = misfits(mapping, tables) if mapping else ()
    if lost and tables:
        tables[0] = replace(tables[0], findings=(*lost, *tables[0].findings))
    return tuple(tables)


def _continued(table: Table, before: Table | None) -> Table:
    """A table without a title that goes on where the one before ended: the same columns, and the next number."""
    if before is None or table.title or not table.rows or not before.rows:
        return table
    here, there = ([(column.column, column.shows) for column in each.columns] for each in (table, before))
    first, last = table.rows[0].number.strip(".、"), before.rows[-1].number.strip(".、")
    is_next = first.isdecimal() and last.isdecimal() and int(first) == int(last) + 1
    return replace(table, title=before.title, domain=before.domain) if here == there and is_next else table


def _tables_of(
    grid: Grid, how: tuple[Speak, Knowledge], before: Table | None, own: Sequence[MappedTable]
) -> Iterator[Table]:
    """The tables of one grid; `before` is the last table before it in the same file."""
    if grid.sheet == SHEET and grid.is_hidden:
        yield _aside(grid, furniture.HIDDEN)
        return
    tables = [table for band in bands_of(grid, how[0]) for table in _tables_in(band, how, before, own)]
    yield from tables or (_aside(grid, furniture.NO_TABLE),)


def _tables_in(
    band: Band, how: tuple[Speak, Knowledge], before: Table | None, own: Sequence[MappedTable]
) -> Iterator[Table]:
    speak, knowledge = how
    mine = [table for table in own if fits(table, band)]
    blocks = _blocks(band, how, mine)
    if blocks:
        for region in regions_of(band, blocks, knowledge):
            mapped = _mapped(region, mine)
            columns = mapped_columns(columns_of(_paths(region), _below(region), knowledge), mapped)
            yield read_table(Understood(region, columns, signs_from(mapped)), knowledge)
        return
    cards = cards_in(band, speak, knowledge)
    mapped = mine[0] if mine else None
    if cards:
        columns = mapped_columns(cards.columns, mapped)
        yield read_cards(band, cards._replace(columns=columns), knowledge, signs_from(mapped))
        return
    lines = read_card_lines(band, speak, knowledge, signs_from(mapped))
    if lines:
        yield lines
        return
    found = headless(band, knowledge, _columns_before(before))
    if found:
        region, columns = found
        table = read_table(Understood(region, mapped_columns(columns, mapped), signs_from(mapped)), knowledge)
        is_next_page = before is not None and columns == _columns_before(before)
        yield replace(table, title=before.title, domain=before.domain) if before and is_next_page else table


def _blocks(band: Band, how: tuple[Speak, Knowledge], mine: Sequence[MappedTable]) -> list[Heads]:
    """The header rows of a strip: those that a person names, and those that are found beside them."""
    speak, knowledge = how
    told = [block(band, first - 1, last - 1, speak) for first, last in (table.heads for table in mine) if first]
    rows = {row for heads in told for row in range(heads.top, heads.bottom + 1)}
    found = [heads for heads in find_heads(band, speak, knowledge) if not rows & {heads.top, heads.bottom}]
    return sorted((*told, *found), key=lambda heads: heads.top)


def _mapped(region: Region, mine: Sequence[MappedTable]) -> MappedTable | None:
    heads = region.heads
    return next((table for table in mine if heads and table.heads[0] == heads.top + 1), None)


def _paths(region: Region) -> AbcMapping[int, tuple[GridCell, ...]]:
    return region.heads.paths if region.heads else {}


def _below(region: Region) -> dict[int, Below]:
    """What stands below each column's heads, lines over the whole table left out."""
    band = region.band
    cells: dict[int, list[GridCell]] = {column: [] for column in band.columns}
    rows = set(region.rows)
    for row in region.rows:
        shown = {column: cell for column in band.columns if (cell := band.at(row, column))}
        met = {id(cell): cell for cell in shown.values()}
        if len(met) == 1 and any(cell.columns > 1 or line_of(cell.text) for cell in met.values()):
            continue
        for column, cell in shown.items():
            if cell.row in rows and not any(cell is known for known in cells[column][-1:]):
                cells[column].append(cell)
    return {column: Below(tuple(cell.text for cell in found), tuple(found)) for column, found in cells.items()}


def _columns_before(before: Table | None) -> tuple[Column, ...]:
    """The columns of the table before, as far as its next page can have them."""
    columns = before.columns if before else ()
    return tuple(Column((column.column,), column.heads, column.shows, column.is_certain) for column in columns)


def _aside(grid: Grid, why: Term) -> Table:
    """A sheet that is no catalogue, told as one."""
    told = tuple(Told(grid.place(cell), cell.text, "aside", why=why) for cell in grid.cells if cell.text.strip())
    return Table(grid, "", "", (), (), (), told)
