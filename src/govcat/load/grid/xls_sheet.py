"""One sheet of an old workbook: its cells, and the records that tell of merged, hidden and protected ones."""

from __future__ import annotations

import struct
from collections.abc import Callable, Mapping
from dataclasses import replace

from govcat.core.diagnostic import Term
from govcat.load.grid.biff import CONTINUE, END, continued_text, records
from govcat.load.grid.faults.files import DAMAGED
from govcat.load.grid.sheet import MOST_CELLS, Block, Refused
from govcat.load.grid.xls_cells import CELLS, RESULT, Known, Surface
from govcat.load.grid.xls_links import link_in

_REMARK = 0x1B6
_MOST_COLUMNS = 256


def surface_of(stream: bytes, start: int, known: Known) -> Surface:
    """Read a sheet. Raises `Refused` if it is cut off, damaged or has too many cells."""
    surface = Surface()
    kind = before = 0
    try:
        for kind, body in records(stream, start):
            if kind == CONTINUE:
                _go_on(before, body, surface)
            else:
                _take(kind, body, surface, known)
                before = kind
    except (struct.error, IndexError) as error:
        raise _cut_off() from error
    if kind != END:
        raise _cut_off()
    return surface


def _cut_off() -> Refused:
    return Refused(DAMAGED, what=Term("工作表没有读到结尾", "the sheet is cut off"))


def _take(kind: int, body: bytes, surface: Surface, known: Known) -> None:
    if kind in CELLS:
        before = len(surface.cells)
        CELLS[kind](body, surface, known)
        known.allowance.spend(surface.cells[before:])
    elif kind in _LOOKS:
        _LOOKS[kind](body, surface)


def _go_on(kind: int, body: bytes, surface: Surface) -> None:
    """What goes on from the record before: the text of a formula's result or of a remark."""
    if kind == RESULT and surface.cells:
        last = surface.cells[-1]
        surface.cells[-1] = replace(last, text=last.text + continued_text(body))
    elif kind == _REMARK and body:
        said = surface.remarks.get(surface.drawn, "")
        surface.remarks[surface.drawn] = (said + continued_text(body))[: surface.length]


def _object(body: bytes, surface: Surface) -> None:
    surface.drawn = struct.unpack_from("<H", body, 6)[0]


def _text_of_remark(body: bytes, surface: Surface) -> None:
    surface.length = struct.unpack_from("<H", body, 10)[0]


def _protection(body: bytes, surface: Surface) -> None:
    surface.is_protected = surface.is_protected or body[:1] == b"\1"


def _remark(body: bytes, surface: Surface) -> None:
    row, column, _, key = struct.unpack_from("<4H", body)
    surface.places[key] = (row, column)  # at most 65,536: a key is two bytes


def _columns(body: bytes, surface: Surface) -> None:
    first, last, _, _, looks = struct.unpack_from("<5H", body)
    if looks & 1:
        surface.hidden_columns.update(range(first, min(last + 1, _MOST_COLUMNS)))


def _merged(body: bytes, surface: Surface) -> None:
    count = struct.unpack_from("<H", body)[0]
    for at in range(count):
        top, bottom, left, right = struct.unpack_from("<4H", body, 2 + 8 * at)
        if top <= bottom and left <= right and len(surface.blocks) < MOST_CELLS:
            surface.blocks.append(Block(top, left, bottom - top + 1, right - left + 1))


def _link(body: bytes, surface: Surface) -> None:
    found = link_in(body)
    if found and len(surface.links) < MOST_CELLS:
        surface.links.append(found)


def _row(body: bytes, surface: Surface) -> None:
    if struct.unpack_from("<H", body, 12)[0] & 0x20:
        surface.hidden_rows.add(struct.unpack_from("<H", body)[0])


_LOOKS: Mapping[int, Callable[[bytes, Surface], None]] = {
    0x12: _protection,
    0x1C: _remark,
    0x5D: _object,
    0x7D: _columns,
    0xE5: _merged,
    _REMARK: _text_of_remark,
    0x1B8: _link,
    0x208: _row,
}
