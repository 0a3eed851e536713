"""Texts that a cell can hold and that no program acts on.

Characters that a sheet cannot show, or that turn the reading order round, become U+FFFD: a reader sees
that something stood there. Line ends become line feeds. Nothing else is touched.
"""

from __future__ import annotations

import re

LONGEST = 32_767
"""UTF-16 units that one cell can hold (STANDARDS §11.1)."""

_LINE_ENDS = re.compile("\r\n?|[\x85\u2028\u2029]")
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, save tab and line feed
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # marks that reorder what is read
    "\ud800-\udfff\ufffe\uffff]"  # what is no character
)
_SUSPECT = re.compile(f"{_LINE_ENDS.pattern}|{_UNSHOWN.pattern}")
_COMMANDS = ("=", "+", "-", "@", "\t", "\n", "＝", "＋", "－", "＠")


def inert(text: str) -> str:
    """`text` as a cell may hold it."""
    if _SUSPECT.search(text) is None:
        return text
    return _UNSHOWN.sub("\ufffd", _LINE_ENDS.sub("\n", text))


def looks_like_a_command(text: str) -> bool:
    """Whether a spreadsheet would take `text` for a formula if somebody typed it anew."""
    return text.startswith(_COMMANDS)


def units(text: str) -> int:
    """How long Excel thinks that `text` is: UTF-16 units."""
    return len(text.encode("utf-16-le")) // 2
