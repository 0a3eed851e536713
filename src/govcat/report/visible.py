"""Characters that steer a terminal are shown, never sent: a report prints texts that nobody has vetted."""

from __future__ import annotations

import unicodedata

_TAB_STOP = 4
_UNSEEN = frozenset("\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff")
_UNSAFE = frozenset({"Cc", "Cs", "Cn", "Co"})


def is_hidden(char: str) -> bool:
    """Whether `char` cannot be seen as a character: controls, direction marks, unpaired halves."""
    if char.isprintable() and char not in _UNSEEN:
        return False
    return (
        char in _UNSEEN
        or unicodedata.category(char) in _UNSAFE
        or "\u202a" <= char <= "\u202e"
        or "\u2066" <= char <= "\u2069"
    )


def visible(text: str) -> str:
    """`text` on one line, with hidden characters written as `<U+202E>`."""
    return text if text.isprintable() else "".join(map(_shown, text))


def _shown(char: str) -> str:
    if char in "\t\n\r":
        return " "
    return f"<U+{ord(char):04X}>" if is_hidden(char) else char


def cells(text: str) -> list[tuple[str, int]]:
    """What to print for each character of a source line, and how many columns it takes."""
    printed = []
    column = 0
    for char in text:
        shown = " " * (_TAB_STOP - column % _TAB_STOP) if char == "\t" else _shown(char)
        width = sum(map(_width, shown))
        printed.append((shown, width))
        column += width
    return printed


def _width(char: str) -> int:
    """Columns of one character on a terminal: two for Han and full width, none for what combines."""
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1
