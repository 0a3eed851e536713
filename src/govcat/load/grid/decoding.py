"""Bytes of a text file as text, in whatever encoding an office program has written it."""

from __future__ import annotations

import codecs

from govcat.core.pattern import pattern

_BEGINNING = 4000
_CONTROLS = pattern("[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def decoded(content: bytes) -> str | None:
    """The text; None if the bytes are none. A damaged character becomes U+FFFD, half a one at the end is dropped."""
    encoding = _wide(content)
    if encoding:
        return content[: len(content) & ~1].decode(encoding, "replace").removeprefix("\ufeff")
    content = content.removeprefix(codecs.BOM_UTF8)
    for candidate in ("utf-8", "gb18030"):
        decoder = codecs.getincrementaldecoder(candidate)()
        try:
            text = decoder.decode(content)
        except UnicodeDecodeError:
            continue
        return text if _is_text(text) else None
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    if damaged * 50 > len(text):
        text = content.decode("gb18030", "replace")
        damaged = text.count("\ufffd")
    return text if damaged * 50 <= len(text) and _is_text(text) else None


def _is_text(text: str) -> bool:
    beginning = text[:_BEGINNING]
    return len(_CONTROLS.findall(beginning)) * 50 <= len(beginning) and text.count("\0") * 50 <= len(text)


def _wide(content: bytes) -> str:
    """UTF-16, known by its mark, or by a zero beside each ASCII character of the beginning."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    beginning = content[:_BEGINNING]
    for encoding, high, low in (
        ("utf-16-le", beginning[1::2], beginning[::2]),
        ("utf-16-be", beginning[::2], beginning[1::2]),
    ):
        if high.count(0) * 8 > len(high) and low.count(0) * 4 < high.count(0):
            return encoding
    return ""
