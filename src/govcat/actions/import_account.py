"""What became of every cell that was imported, and how every row was recognised: the account of an import.

It is internal: items that stay closed and personal data stand in it as they stand in the table.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from govcat.actions.importing import Imported
from govcat.core.diagnostic import Language, Term
from govcat.core.fields import title_of
from govcat.core.form.trace import SHEET, trace_of
from govcat.core.place import Cell
from govcat.core.table import Fate as CellFate
from govcat.core.table import Told
from govcat.match import At, Fate
from govcat.match.composing import own_key
from govcat.match.notes import notes_of

_NO_TABLE = Term("这个工作表里没有目录表", "there is no catalogue in this sheet")
_UNTOLD = Term("", "")


class Line(NamedTuple):
    """One cell with text: where it went (`domain/id` and field), or why it went nowhere."""

    place: Cell
    text: str
    fate: CellFate
    item: str = ""
    field: str = ""
    why: Term = _UNTOLD


def lines_of(imported: Imported) -> Sequence[Line]:
    """Every cell with text of every file, once, in reading order; not what our own exports hide in `_govcat`."""
    return tuple(_lines(imported))


def _lines(imported: Imported) -> Iterator[Line]:
    told: dict[Cell, tuple[int, Told]] = {}
    for number, table in enumerate(imported.intake.tables):
        for each in table.told:
            told.setdefault(each.place, (number, each))
    with_tables = {(table.grid.file, table.grid.sheet) for table in imported.intake.tables}
    went = _Went(imported.gathering.fates, _items(imported), _notes(imported))
    grids = (grid for file in imported.intake.files for grid in file.grids)
    for grid in (grid for grid in grids if not (grid.sheet == SHEET and trace_of(grid))):
        for cell in grid.cells:
            if not cell.text.strip():
                continue
            place = grid.place(cell)
            if place in told:
                yield _line(*told[place], went)
            elif (grid.file, grid.sheet) in with_tables:
                yield Line(place, cell.text, "unplaced")
            else:
                yield Line(place, cell.text, "aside", why=_NO_TABLE)


class _Item(NamedTuple):
    key: str
    cells: Mapping[str, tuple[Cell, ...]]


def _items(imported: Imported) -> Mapping[At, _Item]:
    """The items by the rows that were read."""
    return {
        at: _Item(f"{domain.key}/{item.match.id}", item.composed.cells)
        for domain in imported.domains
        for at, item in domain.rows.items()
    }


class _Went(NamedTuple):
    """Where rows and notes went."""

    fates: Mapping[At, Fate]
    items: Mapping[At, _Item]
    notes: Mapping[Cell, str]


def _notes(imported: Imported) -> Mapping[Cell, str]:
    """The domain that each note stands in, by its cell."""
    clues = imported.gathering.clues
    tables = ((table, clues[number][0].key) for number, table in enumerate(imported.intake.tables) if clues.get(number))
    return {note.place: key for table, key in tables for note in notes_of(table)}


def _line(table: int, told: Told, went: _Went) -> Line:
    if told.row is None and told.place in went.notes:
        return Line(told.place, told.text, "placed", went.notes[told.place], "notes")
    if told.row is None:
        return Line(told.place, told.text, told.fate, field=told.field, why=told.why)
    at = table, told.row
    fate, first = went.fates.get(at), at
    while (next_ := went.fates.get(first)) and next_.joined:
        first = next_.joined
    item = went.items.get(first)
    if item is None:
        why = fate.why if fate else told.why
        return Line(told.place, told.text, "unplaced" if told.fate == "unplaced" else "aside", why=why)
    if fate and told.field in fate.refused:
        return Line(told.place, told.text, "aside", item.key, told.field, fate.why)
    return Line(told.place, told.text, told.fate, item.key, _field(told, item), told.why)


def _field(told: Told, item: _Item) -> str:
    """The key that the cell was written under: a field, or what is kept beside one that could not hold it."""
    kept = own_key(title_of(told.field).zh)
    is_kept = told.place in item.cells.get(kept, ()) and told.place not in item.cells.get(told.field, ())
    return kept if is_kept else told.field


class Totals(NamedTuple):
    """How many cells there are, and what became of them."""

    placed: int
    aside: int
    unplaced: int

    @property
    def cells(self) -> int:
        """All cells with text."""
        return sum(self)

    def percent(self, part: int) -> str:
        """A part of all cells in percent, with one decimal; what is not all is never called 100 %."""
        if not self.cells:
            return "0.0"
        tenths = 1000 * part // self.cells
        return f"{tenths // 10}.{tenths % 10}"


def totals(lines: Sequence[Line]) -> Totals:
    """The cells of an import, counted."""
    fates = Counter(line.fate for line in lines)
    return Totals(fates["placed"], fates["aside"], fates["unplaced"])


def account(imported: Imported, lines: Sequence[Line], language: Language) -> bytes:
    """The account as one JSON object, in UTF-8."""
    counted = totals(lines)
    report = {
        "files": [file.name for file in imported.intake.files],
        "totals": {"cells": counted.cells, **counted._asdict()},
        "tables": list(_tables(imported)),
        "rows": list(_rows(imported)),
        "cells": [_cell(line, language) for line in lines],
    }
    return (json.dumps(report, ensure_ascii=False, indent=1) + "\n").encode(errors="replace")


def _tables(imported: Imported) -> Iterator[dict[str, Any]]:
    for number, table in enumerate(imported.intake.tables):
        yield {
            "file": table.grid.file,
            "sheet": table.grid.sheet,
            "title": table.title,
            "rows": len(table.rows),
            "domains": [
                {"key": found.key, "name": found.name, "by": found.clue[0], "text": found.clue[1], "new": found.is_new}
                for found in imported.gathering.clues.get(number, ())
            ],
            "columns": [
                {"column": each.column, "heads": list(each.heads), "shows": each.shows, "certain": each.is_certain}
                for each in table.columns
            ],
            "notes": [note.text for note in notes_of(table)],
        }


def _rows(imported: Imported) -> Iterator[dict[str, Any]]:
    for domain in imported.domains:
        for item in domain.items:
            yield {
                "item": f"{domain.key}/{item.match.id}",
                "name": item.row.title,
                "how": item.match.how,
                "percent": item.match.percent if item.match.how == "likeness" else None,
                "like": item.match.known.name if item.match.known else None,
                **_place(item.row.place),
            }


def _cell(line: Line, language: Language) -> dict[str, Any]:
    why = line.why.zh if language == "zh" else line.why.en
    said = {"item": line.item or None, "field": line.field or None, "why": why or None}
    return {**_place(line.place), "text": line.text, "fate": line.fate, **said}


def _place(place: Cell) -> dict[str, str]:
    return {"file": place.file, "sheet": place.sheet, "ref": place.ref}
