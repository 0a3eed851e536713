"""What a person may correct: which header rows a table has, what its columns show, what its signs mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Mapping as AbcMapping
from dataclasses import dataclass, field
from pathlib import PurePath

from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.form.leaves import leaf_of
from govcat.core.form.signs import Signs
from govcat.core.grid import Grid, GridCell, letters
from govcat.core.table import Table
from govcat.load.table.band import Band
from govcat.load.table.column import ASIDE, UNPLACED, Column
from govcat.load.table.faults.columns import MAP_DOES_NOT_FIT
from govcat.load.table.plain import plain


@dataclass(frozen=True, slots=True)
class MappedTable:
    """One table as it was understood: `heads` its first and last header row from 1 (0, 0 if it has none).

    `columns` gives the key of a leaf for the letters of a column, or for the field names of a card; `unplaced` where
    nobody knows, `aside` to leave it out. Signs that are not given are found in the table.
    """

    file: str
    sheet: str
    heads: tuple[int, int] = (0, 0)
    columns: AbcMapping[str, str] = field(default_factory=dict)
    chosen: str = ""
    open: str = ""


@dataclass(frozen=True, slots=True)
class Mapping:
    """How the tables of some files are to be read."""

    tables: tuple[MappedTable, ...] = ()


def mapping_of(tables: Iterable[Table]) -> Mapping:
    """How tables were read, to be written beside the result."""
    return Mapping(tuple(_mapped(table) for table in tables if table.columns))


def _mapped(table: Table) -> MappedTable:
    columns = {_name(table, column.column, column.heads): column.shows for column in table.columns}
    chosen, not_chosen = ("".join(sorted(signs)) for signs in (table.signs.chosen, table.signs.open))
    return MappedTable(table.grid.file, table.grid.sheet, table.heads, columns, chosen, not_chosen)


def is_cards(table: Table) -> bool:
    """Whether a table was read from cards: its columns are field names, not columns of the grid."""
    return table.heads == (0, 0) and any(column.heads for column in table.columns)


def _name(table: Table, column: int, heads: Sequence[str]) -> str:
    return _label(heads) if is_cards(table) else letters(column)


def _label(heads: Sequence[str]) -> str:
    return "/".join(map(plain, heads))


def own_tables(mapping: Mapping | None, grid: Grid) -> tuple[MappedTable, ...]:
    """What a mapping says of the tables of one grid."""
    return tuple(table for table in mapping.tables if _is_of(table, grid)) if mapping else ()


def _is_of(table: MappedTable, grid: Grid) -> bool:
    return table.sheet == grid.sheet and PurePath(table.file).name in {"", PurePath(grid.file).name}


def fits(table: MappedTable, band: Band) -> bool:
    """Whether a mapped table can lie in a strip: its header rows are there, and its first column."""
    if table.heads[1] > band.grid.height:
        return False
    places = [place for name in table.columns if (place := place_of(name)) is not None]
    return not places or min(places) in band.columns


def place_of(name: str) -> int | None:
    """The column that letters name, from 0; None if they are no letters: a field name of a card."""
    if not name or len(name) > 3 or not all("A" <= letter <= "Z" for letter in name):
        return None
    number = 0
    for letter in name:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def is_key(shows: str) -> bool:
    """Whether a column can show this."""
    return shows in {ASIDE, UNPLACED} or shows.startswith(("channel.", "stage.")) or leaf_of(shows) is not None


def mapped_columns(columns: Sequence[Column], mapped: MappedTable | None) -> tuple[Column, ...]:
    """The columns as they were understood, and where a person has spoken as he says."""
    if mapped is None:
        return tuple(columns)
    said = {name: shows for name, shows in mapped.columns.items() if is_key(shows)}
    settled = []
    for column in columns:
        own = said.pop(letters(column.places[0]), None) or said.pop(_label(column.heads), None)
        above = column.above if own in {None, column.shows} else ""
        settled.append(column._replace(shows=own, is_certain=True, above=above) if own else column)
    more = ((place, shows) for name, shows in said.items() if (place := place_of(name)) is not None)
    return tuple(sorted((*settled, *(Column((place,), (), shows) for place, shows in more))))


def signs_from(mapped: MappedTable | None) -> Signs | None:
    """The signs that a mapping names; None if it names none."""
    if mapped is None or not (mapped.chosen or mapped.open):
        return None
    return Signs(frozenset("".join(mapped.chosen.split())), frozenset("".join(mapped.open.split())))


def misfits(mapping: Mapping, tables: Sequence[Table]) -> tuple[Diagnostic, ...]:
    """What a mapping says that no table bears out."""
    return tuple(
        Diagnostic(MAP_DOES_NOT_FIT, table.grid.place(GridCell(0, 0, "")), {"what": what}, owner=Owner(table.grid.file))
        for mapped in mapping.tables
        for table in tables[:1]
        for what in _wrong(mapped, tables)
    )


def _wrong(mapped: MappedTable, tables: Sequence[Table]) -> Iterator[str]:
    own = [table for table in tables if _is_of(mapped, table.grid)]
    if not own:
        yield f"{mapped.file}:{mapped.sheet}"
        return
    where = f"{mapped.sheet}: "
    if mapped.heads[0] and all(table.heads != mapped.heads for table in own):
        yield f"{where}heads {mapped.heads[0]}-{mapped.heads[1]}"
    shown = {_name(table, column.column, column.heads) for table in own for column in table.columns}
    for name, shows in mapped.columns.items():
        place = place_of(name)
        is_beyond = place is not None and place >= max(table.grid.width for table in own)
        if not is_key(shows) or is_beyond or (place is None and name not in shown):
            yield f"{where}{name}: {shows}"
