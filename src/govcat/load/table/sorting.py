"""The rows of one table, sorted: items, sections that stand over items, and lines that belong to no item."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.grid import GridCell
from govcat.core.pattern import pattern
from govcat.load.table import furniture
from govcat.load.table.band import Band
from govcat.load.table.column import Column
from govcat.load.table.furniture import is_hint, is_signed, is_title, is_total, line_of
from govcat.load.table.plain import plain
from govcat.load.table.regions import Region


class DataRow(NamedTuple):
    """A row that says something of an item, and the sections that it stands under, from the outermost."""

    row: int
    sections: tuple[GridCell, ...] = ()


class Sorted(NamedTuple):
    """All rows of a table: of items, lines set aside with their reason, notes, rows with a number or a name only."""

    rows: tuple[DataRow, ...]
    asides: tuple[tuple[GridCell, Term], ...]
    notes: tuple[GridCell, ...]
    empty: tuple[GridCell, ...]
    names: tuple[GridCell, ...]


_ENUMERATED = (
    (1, pattern("[一二三四五六七八九十]{1,3}[、.．]")),
    (2, pattern("[(（][一二三四五六七八九十]{1,3}[)）]")),
    (3, pattern(r"\d{1,3}[.、．]")),
)
_PLAIN_STYLE = 4
_LONGEST = 60
_LISTS = frozenset({"content", "basis", "channel"})
_WITHIN = (furniture.NOTE, furniture.SIGNED, furniture.LEGEND, furniture.TOTAL)
"""Lines that may as well be the rest of a cell above, if they stand in a column of lists: 注：… below a content."""
_HAN_NUMERAL = pattern("[(（]?[一二三四五六七八九十]{1,3}[)）]?[、.．]?")
_DIGITS = pattern(r"\d{1,5}")


class _Sorting:
    """What is known while the rows of one table are gone through."""

    def __init__(self) -> None:
        self.rows: list[DataRow] = []
        self.asides: list[tuple[GridCell, Term]] = []
        self.notes: list[GridCell] = []
        self.empty: list[GridCell] = []
        self.names: list[GridCell] = []
        self.sections: list[tuple[int, GridCell]] = []
        self.pending: list[GridCell] = []
        self.is_below = False

    def close(self) -> Sorted:
        """What was found; sections under which nothing stands are lines outside the table."""
        self.asides += [(cell, furniture.PROSE) for cell in self.pending]
        return Sorted(tuple(self.rows), tuple(self.asides), tuple(self.notes), tuple(self.empty), tuple(self.names))


def sort_rows(region: Region, columns: Sequence[Column]) -> Sorted:
    """Sort the rows of a table."""
    state = _Sorting()
    shows = {place: column.shows for column in columns for place in column.places}
    for row in region.rows:
        cells = region.band.own(row)
        if _is_alone(region.band, row, cells):
            _sort_line(state, row, cells[0], shows)
        elif is_total(cells[0].text) or is_total(_first_words(cells, shows)):
            state.asides += [(cell, furniture.TOTAL) for cell in cells]
        elif _is_numbered_section(cells, shows) and len(_shown(region.band, row)) == 2:
            state.asides.append((cells[0], furniture.SECTION_NUMBER))
            _open_section(state, cells[1])
        elif not state.rows and is_hint([cell.text for cell in cells]) and not _is_serial(cells[0], shows):
            state.asides += [(cell, furniture.HINT) for cell in cells]
        elif all(is_signed(cell.text) for cell in cells):
            state.asides += [(cell, furniture.SIGNED) for cell in cells]
        elif len(cells) == 2 and line_of(cells[0].text) is furniture.NOTE and not _is_serial(cells[0], shows):
            state.notes += cells
            state.is_below = True
        else:
            _take(state, row)
    return state.close()


def _take(state: _Sorting, row: int) -> None:
    state.is_below = False
    state.pending = []
    state.rows.append(DataRow(row, tuple(cell for _, cell in state.sections)))


def _first_words(cells: Sequence[GridCell], shows: dict[int, str]) -> str:
    return next((cell.text for cell in cells if shows.get(cell.column) != "number"), cells[0].text)


def _is_serial(cell: GridCell, shows: dict[int, str]) -> bool:
    return shows.get(cell.column) == "number" and bool(_DIGITS.fullmatch(plain(cell.text).strip(".、")))


def _is_numbered_section(cells: Sequence[GridCell], shows: dict[int, str]) -> bool:
    """Whether a row holds a Han numeral in the column of serials and one word of 公开事项: 一 | 出生登记."""
    if len(cells) != 2 or shows.get(cells[0].column) != "number":
        return False
    is_matter = shows.get(cells[1].column, "").partition(".")[0] in {"category", "name", "domain"}
    return is_matter and bool(_HAN_NUMERAL.fullmatch(plain(cells[0].text)))


def _shown(band: Band, row: int) -> set[int]:
    return {id(cell) for column in band.columns if (cell := band.at(row, column))}


def _is_alone(band: Band, row: int, cells: Sequence[GridCell]) -> bool:
    """Whether one text is all that a row shows, blocks from above included."""
    return len(cells) == 1 and all(band.at(row, column) in {None, cells[0]} for column in band.columns)


def _sort_line(state: _Sorting, row: int, cell: GridCell, shows: dict[int, str]) -> None:
    said = line_of(cell.text)
    if cell.columns == 1 and state.rows and shows.get(cell.column) in _LISTS and said in _WITHIN:
        said = None
    if _is_serial(cell, shows) and cell.columns == 1:
        state.empty.append(cell)
    elif said is furniture.NOTE or (state.is_below and said is None):
        state.notes.append(cell)
        state.is_below = True
    elif said is not None:
        state.asides.append((cell, said))
    elif _heads_rows(cell, shows):
        _open_section(state, cell)
    elif shows.get(cell.column) == "name":
        state.names.append(cell)
    elif len(plain(cell.text)) > _LONGEST and cell.columns > 1:
        state.asides.append((cell, furniture.PROSE))
    else:
        _take(state, row)


def _heads_rows(cell: GridCell, shows: dict[int, str]) -> bool:
    """Whether a text that stands alone is the head of a section: wide, or where numbers stand, and not long."""
    wide = len([place for place in shows if cell.covers(cell.row, place)]) * 2 >= len(shows) and cell.columns > 2
    is_first = shows.get(cell.column) in {"number", None} or cell.column == min(shows, default=0)
    is_told_off = is_first and (shows.get(cell.column) == "number" or _style(cell) < _PLAIN_STYLE)
    return len(plain(cell.text)) <= _LONGEST and (wide or is_told_off)


def _style(cell: GridCell) -> int:
    return next((style for style, marks in _ENUMERATED if marks.match(plain(cell.text))), _PLAIN_STYLE)


def _open_section(state: _Sorting, cell: GridCell) -> None:
    """Put a section in force: it ends those of its own style, or of a lower one, unless it stands right below them."""
    style = 0 if is_title(cell.text) else _style(cell)
    is_nested = bool(state.pending) and state.sections[-1][0] == style == _PLAIN_STYLE
    while not is_nested and state.sections and state.sections[-1][0] >= style:
        state.sections.pop()
    state.sections.append((style, cell))
    state.pending.append(cell)
    state.is_below = False
