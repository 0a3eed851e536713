"""How high a row must be. Excel fits no merged row by itself, so the heights are computed here.

Widths are counted in halves of a Han character: a Han character is 2, a Latin letter or digit 1.3, as the widest
fonts that may stand in have it. Every estimate is on the safe side: too much air is ugly, a lost line is wrong.
"""

from __future__ import annotations

import math
import re

HIGHEST = 409.0
"""Points: no row can be higher (STANDARDS §11.1)."""

_LATIN = re.compile(r"[!-~]+")
_LATIN_WIDTH = 1.3
"""A digit is 1 in 仿宋 and 1.27 in DejaVu Sans, which stands in for Latin letters on Linux."""
_PAD = 5.0
_LINE = 1.45
"""Line pitch to font size. 仿宋 needs 1.2, the Noto fonts that stand in for it on Linux 1.45."""


def line_count(text: str, han: float) -> int:
    """How many lines `text` takes in a column `han` characters wide."""
    room = max(int(han * 2), 2)
    lines = text.split("\n")
    # what is short even if all of it is Han needs no closer look: nearly every line of a catalogue
    return len(lines) + sum(_wrapped(line, room) - 1 for line in lines if len(line) * 2 > room)


def _wrapped(line: str, room: int) -> int:
    """Lines if every break wastes what it can: no line begins with a comma or ends inside a word."""
    width = _wide(line)
    if width <= room:
        return 1
    words = _LATIN.findall(line)
    longest = len(max(words, key=len)) * _LATIN_WIDTH if words else 0
    wasted = min(max(2, longest), room // 2)
    whole = room // 2 * 2
    breaks = math.ceil(width / whole) - 1
    return math.ceil((width + breaks * wasted) / whole)


def _wide(line: str) -> float:
    """The width of one line. UTF-8 has three bytes for a Han character and one for a Latin one."""
    han = (len(line.encode(errors="replace")) - len(line)) / 2
    return 2 * han + _LATIN_WIDTH * (len(line) - han)


def height_of(lines: int, size: float) -> float:
    """The height in points of `lines` lines in a font of `size` points."""
    return math.ceil(lines * size * _LINE) + _PAD


def shares(height: float) -> list[float]:
    """`height` as rows that Excel can have: one, or several equal ones that are merged into one."""
    rows = max(math.ceil(height / HIGHEST), 1)
    return [math.ceil(height / rows * 4) / 4] * rows
