"""The parts of a zipped file (xlsx, docx, ods), opened only if they unpack to a bearable size."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO

from govcat.core.diagnostic import Term
from govcat.load.grid.faults.files import DAMAGED, PASSWORD, TOO_LARGE
from govcat.load.grid.sheet import Refused

MOST_PARTS = 20_000
MOST_BYTES = 600 * 2**20
"""What all XML of a file may unpack to: a million styled rows are some 400 MB."""

_STEEP = 400
"""Times that a part may be larger than it is packed; a million like rows of a sheet are 100 at most."""

_SMALL = 64 * 2**20
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError)
"""What reading a damaged archive raises."""


@dataclass(frozen=True)
class Parts:
    """An archive and its parts by name. Names are in small letters with forward slashes, as some programs write not."""

    archive: zipfile.ZipFile
    names: Mapping[str, zipfile.ZipInfo]

    def has(self, name: str) -> bool:
        """Whether there is such a part."""
        return _plain(name) in self.names

    def open(self, name: str) -> IO[bytes]:
        """A part to be read once. Raises `Refused` if it is not there, is locked, or unpacks to too much."""
        part = self.names.get(_plain(name))
        if part is None:
            raise Refused(DAMAGED, what=Term(f"缺少部件 {name}", f"the part {name} is missing"))
        if part.flag_bits & 1:
            raise Refused(PASSWORD)
        if part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise broken(name)  # office programs pack in no other way, and others may take any memory
        if part.file_size > _SMALL and part.file_size > _STEEP * max(part.compress_size, 1):
            raise Refused(TOO_LARGE, what=size_of(part.file_size), limit=size_of(_STEEP * part.compress_size))
        try:
            return self.archive.open(part)
        except BROKEN as error:
            raise broken(name) from error

    def beginning(self, name: str, most: int = 200) -> bytes:
        """The first bytes of a part; none if it is not there. Raises `Refused` if it does not unpack."""
        if not self.has(name):
            return b""
        try:
            with self.open(name) as stream:
                return stream.read(most)
        except BROKEN as error:
            raise broken(name) from error


def parts_of(content: bytes) -> Parts:
    """Open an archive. Raises `Refused` if it is cut off, has too many parts or would unpack to too much."""
    if content.count(b"PK\x01\x02") > MOST_PARTS:
        raise Refused(TOO_LARGE, what=Term("部件过多", "too many parts"), limit=MOST_PARTS)
    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except BROKEN as error:
        what = Term("压缩包没有结尾，多半没有传完", "the archive has no end and was probably cut off")
        raise Refused(DAMAGED, what=what) from error
    parts = {_plain(part.filename): part for part in archive.infolist() if not part.is_dir()}
    whole = sum(part.file_size for name, part in parts.items() if name.endswith((".xml", ".rels", ".vml")))
    if whole > MOST_BYTES:
        raise Refused(TOO_LARGE, what=size_of(whole), limit=size_of(MOST_BYTES))
    return Parts(archive, parts)


def broken(name: str) -> Refused:
    """What is said of a part that does not unpack."""
    return Refused(DAMAGED, what=Term(f"部件 {name} 解不开", f"the part {name} does not unpack"))


def size_of(count: int) -> Term:
    """A number of bytes as people say it."""
    size = f"{count / 2**20:,.0f} MB"
    return Term(size, size)


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
