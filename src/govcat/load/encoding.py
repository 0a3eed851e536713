"""From bytes to text: which encoding they are in, and which characters no output could hold."""

from __future__ import annotations

import codecs
import re
from itertools import islice
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Term
from govcat.core.place import Span
from govcat.load.faults.encoding import CONTROL, DAMAGED, GBK, NOT_TEXT, UTF_16
from govcat.load.faults.files import TOO_LARGE
from govcat.load.finding import finding, places_of

SIZE_LIMIT = 8 * 2**20
"""Bytes that a file may have: a domain of a thousand items has about one million."""

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What XML 1.0 (§2.2) forbids or discourages, line separators that editors do not show, stray byte order marks."""

_RUN = re.compile(f"{UNSEEN.pattern}+")
_MOST_UNSEEN = 20  # a file of another kind may hold thousands; the first ones say it all
_KINDS = {
    b"PK\x03\x04": Term(
        "压缩包或表格、文档（如 xlsx、docx）", "a zip archive, workbook or document (such as xlsx, docx)"
    ),
    b"\xd0\xcf\x11\xe0": Term(
        "旧格式的表格或文档（如 xls、doc、et、wps）", "an old workbook or document (such as xls, doc, et, wps)"
    ),
    b"%PDF": Term("PDF 文档", "a PDF document"),
}
_MARKS = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


class Read(NamedTuple):
    """A file's text (None if no text could be made of it) and what was wrong with its bytes."""

    text: str | None
    found: tuple[Diagnostic, ...] = ()


def read_text(name: str, content: bytes, size_limit: int) -> Read:
    """Decode a file. A text in GBK or UTF-16 is reported and still read, so that one run tells all its faults."""
    if len(content) > size_limit:
        return _refused(name, TOO_LARGE, limit=_size(size_limit))
    kind = next((kind for mark, kind in _KINDS.items() if content.startswith(mark)), None)
    if kind is not None:
        return _refused(name, NOT_TEXT, kind=kind)
    try:
        text, fault = _decoded(content.removeprefix(codecs.BOM_UTF8))
    except UnicodeDecodeError as error:
        return _damaged(name, error)
    places = places_of(name, text)
    found = []
    if fault is not None:
        first = next((at for at, char in enumerate(text) if not char.isascii()), 0)
        found.append(finding(places, fault, (first, min(first + 1, len(text))), {}))
    unseen = _RUN.finditer(text) if UNSEEN.search(text) else ()  # a search for one is twice as quick as for a run
    runs = islice(unseen, _MOST_UNSEEN)
    found += [finding(places, CONTROL, run.span(), {"code": code_point(run[0][0])}) for run in runs]
    return Read(text, tuple(found))


def code_point(char: str) -> str:
    """How Unicode writes a character's number: `U+0007`."""
    return f"U+{ord(char):04X}"


def _refused(name: str, fault: Fault, **facts: Term) -> Read:
    return Read(None, (Diagnostic(fault, Span(name, 1, 1, 1, 1), facts, owner=Owner(name)),))


def _size(count: int) -> Term:
    if count < 2**20:
        return Term(f"{count} 字节", f"{count} bytes")
    size = f"{count / 2**20:.1f} MB"
    return Term(size, size)


def _decoded(content: bytes) -> tuple[str, Fault | None]:
    wide = _wide_encoding(content)
    if wide:
        return content.decode(wide, errors="replace"), UTF_16  # half a character at the end tells nothing new
    try:
        return content.decode(), None
    except UnicodeDecodeError:
        if not _looks_like_gbk(content):
            raise
        return content.decode("gb18030"), GBK


def _wide_encoding(content: bytes) -> str | None:
    """UTF-16, known by its mark, or by a zero beside each ASCII character of the beginning."""
    if content.startswith(_MARKS):
        return "utf-16"
    beginning = content[:200]
    for encoding, high, low in (
        ("utf-16-le", beginning[1::2], beginning[::2]),
        ("utf-16-be", beginning[::2], beginning[1::2]),
    ):
        is_likely = high.count(0) * 4 > len(high) and not low.count(0)
        if is_likely and ":" in content.decode(encoding, errors="replace"):
            return encoding
    return None


def _looks_like_gbk(content: bytes) -> bool:
    """Whether bytes that are no UTF-8 are a Chinese text in GBK.

    Why: GB 18030 decodes nearly anything, also a UTF-8 file with one damaged character. In UTF-8, a text in
    GBK has hardly a whole Han character; a damaged one has many.
    """
    lenient = content.decode(errors="replace")
    if lenient.count("\ufffd") <= sum("\u0800" <= sign <= "\ufffc" for sign in lenient):
        return False
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    return True


def _damaged(name: str, error: UnicodeDecodeError) -> Read:
    before = error.object[: error.start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode(errors="replace")) + 1
    place = Span(name, line, column, line, column + 1)
    return Read(None, (Diagnostic(DAMAGED, place, {"line": line}, owner=Owner(name)),))
