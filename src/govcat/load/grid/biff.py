"""The records of an old workbook ([MS-XLS]) and the texts in them, which go on from one record to the next."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from typing import NamedTuple

CONTINUE, END, BEGIN = 0x3C, 0x0A, 0x0809
_MOST_TEXTS = 1_000_000
_WIDE, _PHONETIC, _RICH = 1, 4, 8


class Record(NamedTuple):
    """A record: what it is, and its bytes."""

    kind: int
    body: bytes


def records(stream: bytes, start: int) -> Iterator[Record]:
    """The records of one part of a workbook from `start` to its end; what lies in it (a chart) is passed over.

    Ends early, without an `END`, where the stream is cut off.
    """
    depth = 0
    while start + 4 <= len(stream):
        kind, length = struct.unpack_from("<2H", stream, start)
        body = stream[start + 4 : start + 4 + length]
        start += 4 + length
        if len(body) < length:
            return
        depth += (kind == BEGIN) - (kind == END)
        if depth == 0 and kind == END:
            yield Record(kind, body)
            return
        if depth == 1 and kind != BEGIN:
            yield Record(kind, body)


def text_at(body: bytes, start: int, width: int) -> str:
    """A text whose length stands in `width` bytes before a byte that says how wide its characters are.

    Shorter than it says, where it goes on in the next record. Raises IndexError if there is not even its head.
    """
    length = int.from_bytes(body[start : start + width], "little")
    flags = body[start + width]
    return _characters(body[start + width + 1 :], length, flags)


def shared_texts(bodies: Sequence[bytes]) -> list[str]:
    """The texts of a table of strings that goes on over several records. Raises IndexError if it is cut off."""
    cursor = _Cursor(bodies)
    _, count = struct.unpack("<2I", cursor.take(8))
    if count > _MOST_TEXTS:
        raise IndexError  # more than sixteen sheets can show
    texts: list[str] = []
    while len(texts) < count:
        length, flags = struct.unpack("<HB", cursor.take(3))
        runs = struct.unpack("<H", cursor.take(2))[0] if flags & _RICH else 0
        sounds = struct.unpack("<I", cursor.take(4))[0] if flags & _PHONETIC else 0
        texts.append(cursor.text(length, flags))
        cursor.take(4 * runs)
        cursor.take(sounds)
    return texts


def continued_text(body: bytes) -> str:
    """The text of a record that goes on with one: it says anew how wide its characters are."""
    return _characters(body[1:], len(body), body[0]) if body else ""


class _Cursor:
    """A position in the bodies of several records, which are one text to what is in them."""

    def __init__(self, bodies: Sequence[bytes]) -> None:
        self._bodies = iter(bodies)
        self._body, self._at = next(self._bodies), 0

    def take(self, count: int) -> bytes:
        """The next bytes. Raises IndexError if there are not so many."""
        taken = bytearray()
        while len(taken) < count:
            if self._at >= len(self._body):
                self._turn()
            piece = self._body[self._at : self._at + count - len(taken)]
            taken += piece
            self._at += len(piece)
        return bytes(taken)

    def text(self, length: int, flags: int) -> str:
        """The next characters; where a record ends among them, the next one says their width anew."""
        pieces = []
        while length:
            if self._at >= len(self._body):
                self._turn()
                flags = self.take(1)[0]
            width = 2 if flags & _WIDE else 1
            count = min(length, (len(self._body) - self._at) // width)
            if not count:
                raise IndexError  # half a character before the next record
            pieces.append(_characters(self.take(count * width), count, flags))
            length -= count
        return "".join(pieces)

    def _turn(self) -> None:
        body = next(self._bodies, None)
        if body is None:
            raise IndexError
        self._body, self._at = body, 0


def _characters(body: bytes, length: int, flags: int) -> str:
    """At most so many characters: half a one at the end of a record is none."""
    if flags & _WIDE:
        return body[: min(2 * length, len(body) & ~1)].decode("utf-16-le", "surrogatepass")
    return body[:length].decode("latin-1")
