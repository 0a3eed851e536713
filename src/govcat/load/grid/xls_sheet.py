"""One sheet of an old workbook: its cells, and the records that tell of merged, hidden and protected ones."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping

from govcat.core.diagnostic import Term
from govcat.load.grid.biff import CONTINUE, END, Record, continued_text, records
from govcat.load.grid.faults.contents import TOO_MANY
from govcat.load.grid.faults.files import DAMAGED
from govcat.load.grid.sheet import MOST_CELLS, Block, Refused
from govcat.load.grid.xls_cells import CELLS, Known, Surface

_OBJECT, _REMARK = 0x5D, 0x1B6
_MOST_COLUMNS = 256


def surface_of(stream: bytes, start: int, known: Known) -> Surface:
    """Read a sheet. Raises `Refused` if it is cut off, damaged or has too many cells."""
    surface = Surface()
    record = Record(CONTINUE, b"")
    drawn, length = -1, 0
    pieces: list[bytes] = []
    try:
        for record in records(stream, start):
            if record.kind == _OBJECT:
                drawn = struct.unpack_from("<H", record.body, 6)[0]
            elif record.kind == _REMARK:
                length, pieces = struct.unpack_from("<H", record.body, 10)[0], []
            elif record.kind == CONTINUE and length:
                pieces.append(record.body)
                surface.remarks[drawn] = continued_text(pieces, length)
            else:
                length = 0
                _take(record, surface, known)
    except (struct.error, IndexError) as error:
        raise _cut_off() from error
    if record.kind != END:
        raise _cut_off()
    return surface


def _cut_off() -> Refused:
    return Refused(DAMAGED, what=Term("工作表没有读到结尾", "the sheet is cut off"))


def _take(record: Record, surface: Surface, known: Known) -> None:
    if record.kind in CELLS:
        CELLS[record.kind](record.body, surface, known)
    elif record.kind in _LOOKS:
        _LOOKS[record.kind](record.body, surface)
    if len(surface.cells) > MOST_CELLS:
        raise Refused(TOO_MANY, limit=MOST_CELLS)


def _protection(body: bytes, surface: Surface) -> None:
    surface.is_protected = surface.is_protected or body[:1] == b"\1"


def _remark(body: bytes, surface: Surface) -> None:
    row, column, _, key = struct.unpack_from("<4H", body)
    surface.places[key] = (row, column)


def _columns(body: bytes, surface: Surface) -> None:
    first, last, _, _, looks = struct.unpack_from("<5H", body)
    if looks & 1:
        surface.hidden_columns.update(range(first, min(last + 1, _MOST_COLUMNS)))


def _merged(body: bytes, surface: Surface) -> None:
    count = struct.unpack_from("<H", body)[0]
    for at in range(count):
        top, bottom, left, right = struct.unpack_from("<4H", body, 2 + 8 * at)
        if top <= bottom and left <= right:
            surface.blocks.append(Block(top, left, bottom - top + 1, right - left + 1))


def _row(body: bytes, surface: Surface) -> None:
    if struct.unpack_from("<H", body, 12)[0] & 0x20:
        surface.hidden_rows.add(struct.unpack_from("<H", body)[0])


_LOOKS: Mapping[int, Callable[[bytes, Surface], None]] = {
    0x12: _protection,
    0x1C: _remark,
    0x7D: _columns,
    0xE5: _merged,
    0x208: _row,
}
