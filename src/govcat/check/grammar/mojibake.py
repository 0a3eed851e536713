"""乱码: texts that were read in another encoding than they were written in, and what they said.

UTF-8 bytes read as Latin-1 (æ”¿åºœ) or as GBK (鏀垮簻), GBK bytes read as Latin-1 (Õþ¸®): the bytes are still there, so
the words can be read back. Whatever does not read back as common Chinese is no mojibake.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.pattern import pattern

_WINDOWS = {chr(byte): bytes([byte]) for byte in range(0x80, 0x100)}
_WINDOWS |= {
    bytes([byte]).decode("cp1252"): bytes([byte])
    for byte in range(0x80, 0xA0)
    if byte not in {0x81, 0x8D, 0x8F, 0x90, 0x9D}
}
"""What each byte above ASCII looks like in Latin-1 and in Windows' form of it."""

_CONTINUING = "".join(char for char, byte in _WINDOWS.items() if byte < b"\xc0")
_UTF8_AS_LATIN = pattern(f"(?:[\xe2-\xef][{re.escape(_CONTINUING)}]{{2}})+")
_GBK_AS_LATIN = pattern("[\xa1-\xfe]{4,}")
_LETTER = pattern("[\xc0-\xd6\xd8-\xf6\xf8-\xfe]")
LEADS = bytes(
    byte for lead in (*range(0xE3, 0xEA), 0xEF) for trail in range(0x80, 0xC0) for byte in (lead, trail)
).decode("gbk", "ignore")
"""Characters that the first two of the three bytes of a Han character make in GBK; few are in common use."""

_UTF8_AS_GBK = pattern(rf"[{LEADS}][^\x00-\x7f]{{2,40}}")
_UTF8 = re.compile(rb"(?:[\xe3-\xe9\xef][\x80-\xbf]{2}){2,}")


class Misread(NamedTuple):
    """A garbled piece `start:end` of a text, and what it said."""

    start: int
    end: int
    likely: str


def misread(text: str) -> Iterator[Misread]:
    """The pieces of `text` that were read in the wrong encoding."""
    for found in _UTF8_AS_LATIN.finditer(text):
        likely = b"".join(map(_WINDOWS.__getitem__, found[0])).decode("utf-8", "ignore")
        if likely:
            yield Misread(*found.span(), likely)
    for found in _GBK_AS_LATIN.finditer(text):
        likely = found[0].encode("latin-1").decode("gb2312", "ignore")
        if _is_common(likely) and len(set(_LETTER.findall(found[0]))) > 1:
            yield Misread(*found.span(), likely)
    for found in _UTF8_AS_GBK.finditer(text):
        whole = _UTF8.match(found[0].encode("gbk", "ignore"))
        likely = whole[0].decode("utf-8", "ignore") if whole else ""
        if _is_common(likely):
            yield Misread(*found.span(), likely)


def _is_common(likely: str) -> bool:
    """Whether words that were read back are mostly in common use: marks, and Han of the first level of GB 2312."""
    codes = [char.encode("gb2312", "ignore")[:1] for char in likely]
    return sum(b"" < code <= b"\xd7" for code in codes) * 2 > len(codes)
