"""A link of an old workbook: which cells it lies on ([MS-XLS] 2.4.140), and where it leads ([MS-OSHARED] 2.3.7)."""

from __future__ import annotations

import struct

from govcat.load.grid.fastening import Link
from govcat.load.grid.sheet import Block
from govcat.load.grid.targets import LONGEST, target_of

_HEAD = 24  # the block, and the identity of the object, which is always the same
_HAS_MONIKER, _HAS_PLACE, _HAS_WORDS, _HAS_FRAME, _IS_TEXT = 1, 8, 0x10, 0x80, 0x100
_ADDRESS = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")


def link_in(body: bytes) -> Link | None:
    """The link that a record tells of; None if it leads to a file or a place in this one, or is cut off."""
    try:
        return _link(body)
    except struct.error:  # a link is not worth a sheet
        return None


def _link(body: bytes) -> Link | None:
    top, bottom, left, right = struct.unpack_from("<4H", body)
    _, flags = struct.unpack_from("<2I", body, _HEAD)
    if not flags & _HAS_MONIKER or bottom < top or right < left:
        return None
    at = _HEAD + 8
    for flag in (_HAS_WORDS, _HAS_FRAME):
        if flags & flag:
            at = _text_at(body, at)[1]
    if flags & _IS_TEXT:
        address, at = _text_at(body, at)
    elif body[at : at + 16] == _ADDRESS:
        (length,) = struct.unpack_from("<I", body, at + 16)
        address, at = _characters(body, at + 20, length), at + 20 + length
    else:
        return None  # a file on somebody's disk
    place = _text_at(body, at)[0] if flags & _HAS_PLACE else ""
    return Link(Block(top, left, bottom - top + 1, right - left + 1), target_of(address, place))


def _text_at(body: bytes, at: int) -> tuple[str, int]:
    """A text behind the number of its characters, and where it ends."""
    (length,) = struct.unpack_from("<I", body, at)
    return _characters(body, at + 4, 2 * length), at + 4 + 2 * length


def _characters(body: bytes, at: int, length: int) -> str:
    """The characters up to the zero that ends them; what follows an address says how it was typed."""
    if at + length > len(body):
        raise struct.error
    text = body[at : at + min(length & ~1, 2 * LONGEST + 2)]
    return text.decode("utf-16-le", "replace").partition("\0")[0]
