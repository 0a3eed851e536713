"""The cells of one sheet of an xlsx, in one pass over its XML.

Why not python-calamine or openpyxl: the first says nothing of formulas, formats, fonts and hidden rows, and takes
memory for every cell down to a stray text in the last row; the second takes several times as long. The dimension that a
sheet declares is not looked at, for WPS writes `A1:A1`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.grid import GridCell, Oddity
from govcat.load.grid.address import MOST_COLUMNS, MOST_ROWS, block_of, column_of
from govcat.load.grid.element import Element, attribute, is_on, named
from govcat.load.grid.faults.files import DAMAGED
from govcat.load.grid.figures import shown as number_shown
from govcat.load.grid.figures import when
from govcat.load.grid.parts import Parts
from govcat.load.grid.sheet import MOST_CELLS, Allowance, Block, Refused
from govcat.load.grid.stream import elements
from govcat.load.grid.symbols import shown as sign_shown
from govcat.load.grid.targets import target_in_formula
from govcat.load.grid.xlsx_strings import text_of, unescaped
from govcat.load.grid.xlsx_styles import PLAIN, Style

_DIGITS = "0123456789"


@dataclass(frozen=True)
class Known:
    """What all sheets of a workbook share. `columns` remembers what letters were met."""

    strings: Sequence[str]
    styles: Mapping[str, Style]
    is_1904: bool
    columns: dict[str, int] = field(default_factory=dict)
    allowance: Allowance = field(default_factory=Allowance)


class ListedLink(NamedTuple):
    """A link that a sheet lists behind its cells: where it lies, the key of its relation, a place in what it opens."""

    block: Block
    key: str
    location: str


@dataclass(frozen=True)
class Surface:
    """What a pass over a sheet has met."""

    cells: list[GridCell] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    protected: list[bool] = field(default_factory=list)
    links: list[ListedLink] = field(default_factory=list)


def surface_of(parts: Parts, name: str, known: Known) -> Surface:
    """Read a sheet. Raises `Refused` if it is damaged or has too many cells."""
    surface = Surface()
    row = -1
    for element in elements(parts, name, "row", "col", "mergeCell", "sheetProtection", "hyperlink"):
        match named(element):
            case "row":
                row = _row(element, row + 1)
                if is_on(element, "hidden"):
                    surface.hidden_rows.add(row)
                cells = list(_cells(element, row, known))
                known.allowance.spend(cells)
                surface.cells.extend(cells)
            case "col" if is_on(element, "hidden"):
                first, last = (_number(element.get(key), 0) for key in ("min", "max"))
                surface.hidden_columns.update(range(max(first - 1, 0), min(last, MOST_COLUMNS)))
            case "mergeCell":
                block = block_of(element.get("ref") or "")
                if block and len(surface.blocks) < MOST_CELLS:
                    surface.blocks.append(block)
            case "sheetProtection":
                surface.protected.append(is_on(element, "sheet"))
            case "hyperlink":
                block = block_of(element.get("ref") or "")
                if block and len(surface.links) < MOST_CELLS:
                    surface.links.append(ListedLink(block, attribute(element, "id"), element.get("location") or ""))
    return surface


def _row(element: Element, expected: int) -> int:
    row = _number(element.get("r"), expected + 1) - 1
    return row if 0 <= row < MOST_ROWS else expected


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and len(text) < 9 and text.isascii() and text.isdigit() else otherwise


def _cells(element: Element, row: int, known: Known) -> Iterator[GridCell]:
    column = -1
    for cell in element:
        letters = (cell.get("r") or "").rstrip(_DIGITS)
        place = known.columns.get(letters)
        if place is None:
            place = _column(letters, column + 1, known.columns)
        column = place
        taken = _read(cell, row, column, known)
        if taken is not None:
            yield taken


def _column(letters: str, expected: int, columns: dict[str, int]) -> int:
    if not (letters.isascii() and letters.isalpha() and len(letters) <= 3):  # XFD is the last
        return expected
    column = column_of(letters)
    if column >= MOST_COLUMNS:
        return expected
    columns[letters] = column
    return column


def _read(cell: Element, row: int, column: int, known: Known) -> GridCell | None:
    kind = cell.get("t") or "n"
    style = known.styles.get(cell.get("s") or "0", PLAIN)
    if kind == "s" and len(cell) == 1:  # nearly all cells of a catalogue
        text = _shared(cell[0].text or "", known)
        return GridCell(row, column, sign_shown(text, style.font) if style.font else text) if text else None
    value, formula, inline = None, None, ""
    for child in cell:
        match named(child):
            case "v":
                value = child.text or ""
            case "f":
                formula = child.text or ""
            case "is":
                inline = text_of(child)
    link = target_in_formula(formula) if formula else None
    if formula is not None and not value and (value is None or kind != "str"):
        if not link or not link[1]:
            return GridCell(row, column, "", oddity=Oddity.UNCOUNTED)
        value, kind = link[1], "str"  # nothing is left to be counted
    text, oddity = (inline, None) if kind == "inlineStr" else _text(value or "", kind, style, known)
    if formula is not None and oddity is not Oddity.ERROR:
        oddity = Oddity.FORMULA
    text = sign_shown(text, style.font)
    return GridCell(row, column, text, oddity=oddity, links=link[:1] if link and link[0] else ()) if text else None


def _shared(value: str, known: Known) -> str:
    if value.isdecimal() and len(value) < 9:  # no table has a thousand million texts
        at = int(value)
        if at < len(known.strings):
            return known.strings[at]
    what = Term("有的单元格找不到自己的文字", "cells refer to texts that are missing")
    raise Refused(DAMAGED, what=what)


def _text(value: str, kind: str, style: Style, known: Known) -> tuple[str, Oddity | None]:
    match kind:
        case "s" if value:
            return _shared(value, known), None
        case "b":
            return {"1": "TRUE", "0": "FALSE"}.get(value, value), None
        case "e" if value:
            return value, Oddity.ERROR
        case "d":
            return when(value), Oddity.DATE
        case "n" if value:
            return number_shown(value, style.code, is_1904=known.is_1904)
    return unescaped(value), None
