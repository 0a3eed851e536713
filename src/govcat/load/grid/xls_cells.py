"""The records of an old workbook that hold cells: each kind writes its value in another way."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from govcat.core.grid import GridCell, Oddity
from govcat.load.grid.biff import text_at
from govcat.load.grid.fastening import Link
from govcat.load.grid.figures import shown as number_shown
from govcat.load.grid.sheet import Allowance, Block
from govcat.load.grid.symbols import shown as sign_shown
from govcat.load.grid.xlsx_styles import PLAIN, Style

_ERRORS = {0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A"}
RESULT = 0x207
_MOST_COLUMNS = 256
_NO_NUMBER = b"\xff\xff"
_TEXT, _TRUTH, _ERROR = range(3)


class Known(NamedTuple):
    """What all sheets of a workbook share."""

    strings: Sequence[str]
    styles: Sequence[Style]
    is_1904: bool
    allowance: Allowance


@dataclass
class Surface:
    """What the records of a sheet have said.

    `waiting` is the cell of a formula whose text follows; `places` and `remarks` find each other by the number of the
    drawn object that shows a remark, `drawn` is the last such object and `length` that of the text in it.
    """

    cells: list[GridCell] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    is_protected: bool = False
    waiting: GridCell | None = None
    places: dict[int, tuple[int, int]] = field(default_factory=dict)
    remarks: dict[int, str] = field(default_factory=dict)
    drawn: int = -1
    length: int = 0

    def comments(self) -> dict[tuple[int, int], str]:
        """The remarks by the cell they are fastened to."""
        return {place: self.remarks[key] for key, place in self.places.items() if key in self.remarks}


def _place(body: bytes, known: Known) -> tuple[GridCell, Style]:
    row, column, style = struct.unpack_from("<3H", body)
    return _at(row, column), _style(style, known)


def _at(row: int, column: int) -> GridCell:
    if column >= _MOST_COLUMNS:
        raise IndexError  # no such column: the bytes are damaged
    return GridCell(row, column, "")


def _style(number: int, known: Known) -> Style:
    return known.styles[number] if number < len(known.styles) else PLAIN


def _shared(body: bytes, surface: Surface, known: Known) -> None:
    cell, style = _place(body, known)
    text = known.strings[struct.unpack_from("<I", body, 6)[0]]
    surface.cells.append(replace(cell, text=sign_shown(text, style.font)))


def _text(body: bytes, surface: Surface, known: Known) -> None:
    cell, style = _place(body, known)
    surface.cells.append(replace(cell, text=sign_shown(text_at(body, 6, 2), style.font)))


def _number(body: bytes, surface: Surface, known: Known) -> None:
    cell, style = _place(body, known)
    _add_number(cell, struct.unpack_from("<d", body, 6)[0], style, surface, known)


def _small(body: bytes, surface: Surface, known: Known) -> None:
    cell, style = _place(body, known)
    _add_number(cell, _unpacked(struct.unpack_from("<I", body, 6)[0]), style, surface, known)


def _many(body: bytes, surface: Surface, known: Known) -> None:
    row, first = struct.unpack_from("<2H", body)
    numbers = body[4 : 4 + (len(body) - 6) // 6 * 6]
    for at, (style, packed) in enumerate(struct.iter_unpack("<HI", numbers)):
        _add_number(_at(row, first + at), _unpacked(packed), _style(style, known), surface, known)


def _truth(body: bytes, surface: Surface, known: Known) -> None:
    cell, _ = _place(body, known)
    kind = _ERROR if body[7] else _TRUTH
    surface.cells.append(_said(cell, kind, body[6]))


def _formula(body: bytes, surface: Surface, known: Known) -> None:
    cell, style = _place(body, known)
    value = body[6:14]
    cell = replace(cell, oddity=Oddity.FORMULA)
    if value[6:] != _NO_NUMBER:
        _add_number(cell, struct.unpack("<d", value)[0], style, surface, known)
    elif value[0] == _TEXT:
        surface.waiting = cell
    elif value[0] in {_TRUTH, _ERROR}:
        surface.cells.append(_said(cell, value[0], value[2]))
    else:  # blank: programs that count nothing write this too
        surface.cells.append(replace(cell, oddity=Oddity.UNCOUNTED))


def _result(body: bytes, surface: Surface, known: Known) -> None:
    del known  # a text has no format
    if surface.waiting is not None:
        surface.cells.append(replace(surface.waiting, text=text_at(body, 0, 2)))
        surface.waiting = None


def _said(cell: GridCell, kind: int, value: int) -> GridCell:
    if kind == _TRUTH:
        return replace(cell, text="TRUE" if value else "FALSE")
    return replace(cell, text=_ERRORS.get(value, "#N/A"), oddity=Oddity.ERROR)


def _add_number(cell: GridCell, number: float, style: Style, surface: Surface, known: Known) -> None:
    text, oddity = number_shown(repr(number).removesuffix(".0"), style.code, is_1904=known.is_1904)
    surface.cells.append(replace(cell, text=text, oddity=cell.oddity or oddity))


def _unpacked(packed: int) -> float:
    """A number in 30 bits ([MS-XLS] 2.5.217): whole or the upper half of a fraction, perhaps in hundredths."""
    if packed & 2:
        number = float((packed >> 2) - (1 << 30 if packed >> 31 else 0))
    else:
        number = struct.unpack("<d", struct.pack("<Q", (packed >> 2) << 34))[0]
    return number / 100 if packed & 1 else number


CELLS: Mapping[int, Callable[[bytes, Surface, Known], None]] = {
    0x06: _formula,
    0xBD: _many,
    0xD6: _text,
    0xFD: _shared,
    0x203: _number,
    0x204: _text,
    0x205: _truth,
    RESULT: _result,
    0x27E: _small,
}
"""How each kind of record with cells is read. Raises struct.error or IndexError if it is too short."""
