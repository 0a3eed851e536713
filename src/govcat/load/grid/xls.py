"""An old workbook of Excel or WPS (xls, et), read from the records of its one stream ([MS-XLS]).

Why not python-calamine: a damaged file of a few kilobytes makes it ask for memory for four thousand million cells,
which ends the whole program; nothing can be caught. It also says nothing of formulas, hidden rows and formats.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.load.grid.biff import BEGIN, CONTINUE, Record, records, shared_texts, text_at
from govcat.load.grid.fastening import fastened
from govcat.load.grid.faults.contents import LEFT_ALONE
from govcat.load.grid.faults.files import DAMAGED, PASSWORD
from govcat.load.grid.figures import format_of
from govcat.load.grid.foreign import EXCEL_95, strange
from govcat.load.grid.ole import Compound, compound_of
from govcat.load.grid.sheet import Allowance, Refused, Sheet, Sheets, finding, refused
from govcat.load.grid.symbols import is_pictorial
from govcat.load.grid.xls_cells import Known
from govcat.load.grid.xls_sheet import surface_of
from govcat.load.grid.xlsx import MACROS, OUTSIDE
from govcat.load.grid.xlsx_styles import Style

_BIFF_8 = 0x0600
_STRINGS = 0xFC
_MOST = 0xFFFF  # of what cells name by two bytes
_SELF, _ADD_IN = b"\x01\x04", b"\x01\x3a"
_NOT_A_FONT = 4  # no font has this number; what comes after is counted one too high


class _Listed(NamedTuple):
    name: str
    start: int
    is_hidden: bool
    is_sheet: bool


@dataclass
class _Book:
    """What the first part of the stream says."""

    listed: list[_Listed] = field(default_factory=list)
    fonts: list[str] = field(default_factory=list)
    codes: dict[int, str] = field(default_factory=dict)
    styles: list[tuple[int, int]] = field(default_factory=list)
    strings: list[bytes] = field(default_factory=list)
    is_1904: bool = False
    is_linked: bool = False


def read_xls(file: str, content: bytes) -> Sheets:
    """Read a workbook. A sheet that cannot be read is a finding; the others are read all the same."""
    compound = compound_of(content)
    stream = compound.stream("Workbook")
    try:
        book = _book(stream)
        known = _known(book)
    except (struct.error, IndexError) as error:
        raise Refused(DAMAGED, what=Term("表格的目录读不出来", "its list of sheets cannot be read")) from error
    found = [finding(file, "", LEFT_ALONE, {"what": what}) for what in _left_alone(compound, book)]
    sheets = []
    for listed in book.listed:
        try:
            if listed.is_sheet:
                sheets.append(_sheet(stream, listed, known))
        except Refused as refusal:
            found.append(refused(file, listed.name, refusal))
    return Sheets(tuple(sheets), tuple(found))


def _left_alone(compound: Compound, book: _Book) -> list[Term]:
    has_macros = "_VBA_PROJECT" in compound.entries
    return [what for what, has in ((MACROS, has_macros), (OUTSIDE, book.is_linked)) if has]


def _book(stream: bytes) -> _Book:
    kind, _, version = struct.unpack_from("<3H", stream)
    if kind != BEGIN or version != _BIFF_8:
        raise strange(EXCEL_95)
    book, before = _Book(), -1
    for record in records(stream, 0):
        before = before if record.kind == CONTINUE else record.kind
        if before == _STRINGS:
            book.strings.append(record.body)
        else:
            _take(record, book)
    return book


def _take(record: Record, book: _Book) -> None:
    if record.kind in _SAID:
        _SAID[record.kind](record.body, book)


def _password(body: bytes, book: _Book) -> None:  # noqa: ARG001  # as all of `_SAID`
    raise Refused(PASSWORD)


def _dates(body: bytes, book: _Book) -> None:
    book.is_1904 = body[:1] == b"\1"


def _font(body: bytes, book: _Book) -> None:
    family = text_at(body, 14, 1)
    if len(book.fonts) > _MOST:
        raise IndexError
    book.fonts.append(family if is_pictorial(family) else "")


def _format(body: bytes, book: _Book) -> None:
    book.codes[struct.unpack_from("<H", body)[0]] = text_at(body, 2, 2)


def _style(body: bytes, book: _Book) -> None:
    font, code = struct.unpack_from("<2H", body)
    if len(book.styles) > _MOST:
        raise IndexError
    book.styles.append((font, code))


def _listed(body: bytes, book: _Book) -> None:
    start, visible, kind = struct.unpack_from("<IBB", body)
    if len(book.listed) > _MOST:
        raise IndexError
    book.listed.append(_Listed(text_at(body, 6, 1), start, bool(visible & 3), kind == 0))


def _link(body: bytes, book: _Book) -> None:
    book.is_linked = book.is_linked or body[2:4] not in {_SELF, _ADD_IN}


_SAID: Mapping[int, Callable[[bytes, _Book], None]] = {
    0x22: _dates,
    0x2F: _password,
    0x31: _font,
    0x85: _listed,
    0xE0: _style,
    0x1AE: _link,
    0x41E: _format,
}
"""What each kind of record says of the whole workbook."""


def _known(book: _Book) -> Known:
    styles = []
    for font, code in book.styles:
        at = font - (font > _NOT_A_FONT)
        family = book.fonts[at] if at < len(book.fonts) else ""
        styles.append(Style(format_of(code, book.codes), family))
    return Known(shared_texts(book.strings) if book.strings else [], styles, book.is_1904, Allowance())


def _sheet(stream: bytes, listed: _Listed, known: Known) -> Sheet:
    surface = surface_of(stream, listed.start, known)
    return Sheet(
        listed.name,
        fastened(surface.cells, surface.links),
        surface.blocks,
        is_hidden=listed.is_hidden,
        is_protected=surface.is_protected,
        hidden_rows=frozenset(surface.hidden_rows),
        hidden_columns=frozenset(surface.hidden_columns),
        comments=surface.comments(),
    )
