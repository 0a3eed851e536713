"""Cards whose field names stand in the same cell as their values, a line each: 公开时限：20个工作日内.

The cells are parted into a name and a value on a grid twice as wide, which is read as cards are; then all that was
read is told of the cells that are really there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from govcat.core.diagnostic import Diagnostic
from govcat.core.form.signs import Signs
from govcat.core.grid import Grid, GridCell
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.place import Cell, Place
from govcat.core.table import Entry, Table, TableRow, Told
from govcat.load.table.band import Band, Speak, strip
from govcat.load.table.cards import LONGEST_LABEL, cards_in
from govcat.load.table.furniture import NOTE, is_signed, line_of
from govcat.load.table.plain import bare
from govcat.load.table.reading_cards import read_cards

_LINE = pattern(r"\s*([^：:\n]+)[：:](?!//)\s*(\S.*)", 16)
_SAID_OF_A_FORM = frozenset({"phone", "complaint_phone"})
"""Field names that open the signature of a sheet as well as a line of a card: 联系电话."""
_SEVERAL = 2
"""How often a name that opens a note as well (备注) has to stand before it is a field's."""

Origins = Mapping[Cell, tuple[Cell, str]]
"""For each place on the wide grid the cell that is really there, and its text."""


def read_card_lines(band: Band, speak: Speak, knowledge: Knowledge, signs: Signs | None = None) -> Table | None:
    """The cards of a strip whose lines hold a name and its value; None if it holds none."""
    wide, origins = _parted(band, speak)
    beside = strip(wide, band.left * 2, band.right * 2)
    cards = cards_in(beside, speak, knowledge) if len(wide.cells) > len(band.grid.cells) else None
    if cards is None:
        return None
    return _told_of(read_cards(beside, cards, knowledge, signs), band.grid, origins)


def _parted(band: Band, speak: Speak) -> tuple[Grid, Origins]:
    grid = band.grid
    cells: list[GridCell] = []
    origins: dict[Cell, tuple[Cell, str]] = {}
    named = Counter(parts[0] for cell in grid.cells if (parts := _parts(cell.text, speak)))
    for cell in grid.cells:
        found = [replace(cell, column=cell.column * 2, columns=cell.columns * 2)]
        parts = _parts(cell.text, speak)
        if parts and not (line_of(cell.text) is NOTE and named[parts[0]] < _SEVERAL):
            name, value = parts
            found = [
                replace(cell, column=cell.column * 2, columns=1, text=name, links=()),
                replace(cell, column=cell.column * 2 + 1, columns=cell.columns * 2 - 1, text=value),
            ]
        cells += found
        origins |= {grid.place(part): (grid.place(cell), cell.text) for part in found}
    return replace(grid, cells=tuple(cells)), origins


def _parts(text: str, speak: Speak) -> tuple[str, str] | None:
    """The field name and the value in a text; None if it is no line of a card."""
    found = _LINE.fullmatch(text)
    said = speak(found[1]) if found and len(bare(found[1])) <= LONGEST_LABEL else None
    if found is None or said is None or said.kind == "vague":
        return None
    return None if is_signed(text) and said.kind not in _SAID_OF_A_FORM else (found[1].strip(), found[2])


def _told_of(table: Table, grid: Grid, origins: Origins) -> Table:
    """The table with the places of the cells that are really there; a name and its value are told as one."""
    told: dict[Cell, Told] = {}
    for each in table.told:
        place, text = origins[each.place]
        is_name = place in told
        if not is_name or each.fate != "aside":
            told[place] = each._replace(place=place, text=text)
    return replace(
        table,
        grid=grid,
        rows=tuple(_row(row, origins) for row in table.rows),
        notes=_entries(table.notes, origins),
        told=tuple(told.values()),
        findings=tuple(_finding(finding, origins) for finding in table.findings),
    )


def _row(row: TableRow, origins: Origins) -> TableRow:
    return replace(row, fields={key: _entries(entries, origins) for key, entries in row.fields.items()})


def _entries(entries: Iterable[Entry], origins: Origins) -> tuple[Entry, ...]:
    return tuple(entry._replace(place=origins[entry.place][0]) for entry in entries)


def _finding(finding: Diagnostic, origins: Origins) -> Diagnostic:
    return replace(finding, place=_really(finding.place, origins))


def _really(place: Place | None, origins: Origins) -> Place | None:
    return origins[place][0] if isinstance(place, Cell) and place in origins else place
