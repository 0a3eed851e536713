"""The compound files of old office programs ([MS-CFB]): a small file system, of which one stream is wanted.

Nothing in it is trusted: a chain of sectors ends after as many as the file has, and one that leads out of the file
ends there.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.load.grid.faults.files import DAMAGED
from govcat.load.grid.sheet import Refused

_HEADER, _ENTRY = 512, 128
_STREAM, _ROOT = 2, 5
_LAST = 0xFFFFFFFA  # from here on, numbers of sectors are signs


class _Entry(NamedTuple):
    kind: int
    start: int
    size: int


@dataclass(frozen=True)
class Compound:
    """The streams of a compound file by name; storages are not told apart, for one level is all that is asked for."""

    content: bytes
    shift: int
    mini_shift: int
    cutoff: int
    fat: Sequence[int]
    mini_fat: Sequence[int]
    entries: Mapping[str, _Entry]
    root: _Entry

    def stream(self, name: str) -> bytes:
        """The bytes of a stream; empty if there is none of that name."""
        entry = self.entries.get(name)
        if entry is None:
            return b""
        if entry.size >= self.cutoff:
            return _joined(self.content, self.fat, entry.start, self.shift, _HEADER)[: entry.size]
        small = _joined(self.content, self.fat, self.root.start, self.shift, _HEADER)
        return _joined(small, self.mini_fat, entry.start, self.mini_shift, 0)[: entry.size]


def compound_of(content: bytes) -> Compound:
    """Read the directory of a compound file. Raises `Refused` if its head is cut off or makes no sense."""
    if len(content) < _HEADER:
        raise _cut_off()
    shift, mini_shift = struct.unpack_from("<2H", content, 30)
    fats, directory, _, cutoff, mini_start, _, more, _ = struct.unpack_from("<I I I I I I I I", content, 44)
    if shift not in {9, 12} or not 1 <= mini_shift < shift:
        raise _cut_off()
    fat = _table(content, _fat_sectors(content, shift, fats, more), shift)
    mini = _joined(content, fat, mini_start, shift, _HEADER)
    mini_fat = struct.unpack_from(f"<{len(mini) // 4}I", mini)
    entries = dict(_entries(_joined(content, fat, directory, shift, _HEADER)))
    root = next((entry for entry in entries.values() if entry.kind == _ROOT), _Entry(_ROOT, _LAST, 0))
    streams = {name: entry for name, entry in entries.items() if entry.kind == _STREAM}
    return Compound(content, shift, mini_shift, cutoff, fat, mini_fat, streams, root)


def _cut_off() -> Refused:
    return Refused(DAMAGED, what=Term("文件头不完整", "its head is incomplete"))


def _fat_sectors(content: bytes, shift: int, count: int, more: int) -> list[int]:
    """The sectors that hold the table of all sectors: 109 in the header, further ones in a chain."""
    sectors = list(struct.unpack_from("<109I", content, 76))
    size = 1 << shift
    for _ in range(len(content) // size):
        start = (more + 1) * size
        if more >= _LAST or start + size > len(content):
            break
        *further, more = struct.unpack_from(f"<{size // 4}I", content, start)
        sectors += further
    return [sector for sector in sectors if sector < _LAST][:count]


def _table(content: bytes, sectors: Sequence[int], shift: int) -> Sequence[int]:
    size = 1 << shift
    most = len(content) // size + 1
    whole = b"".join(content[(sector + 1) * size : (sector + 2) * size] for sector in sectors[:most])
    return struct.unpack_from(f"<{len(whole) // 4}I", whole)


def _joined(content: bytes, fat: Sequence[int], start: int, shift: int, header: int) -> bytes:
    return b"".join(_chain(content, fat, start, shift, header))


def _chain(content: bytes, fat: Sequence[int], start: int, shift: int, header: int) -> Iterator[bytes]:
    size, sector = 1 << shift, start
    offset = size if header else 0  # the header takes the place of one sector, whatever its size
    for _ in range(len(content) // size + 1):
        piece = content[offset + sector * size : offset + (sector + 1) * size]
        if sector >= _LAST or not piece:
            return
        yield piece
        sector = fat[sector] if sector < len(fat) else _LAST


def _entries(directory: bytes) -> Iterator[tuple[str, _Entry]]:
    for start in range(0, len(directory) - _ENTRY + 1, _ENTRY):
        length = struct.unpack_from("<H", directory, start + 64)[0]
        name = directory[start : start + max(min(length, 64) - 2, 0)].decode("utf-16-le", "replace")
        first, size = struct.unpack_from("<2I", directory, start + 116)
        yield name, _Entry(directory[start + 66], first, size)
