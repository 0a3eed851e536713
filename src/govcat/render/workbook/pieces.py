"""Texts that are too high for one row, divided so that a page break never goes through a line of print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from govcat.render.workbook.heights import line_count

ROOM = 12
"""Printed lines of a piece: few enough to fill pages well, and far from the 253 line feeds that a cell may have."""

_SENTENCE = re.compile(r".*?(?:[。；！？]|\Z)", re.DOTALL)


class Piece(NamedTuple):
    """A part of a text, and the first of the steps that it stands in (it reaches to the next piece)."""

    text: str
    step: int


def poured(text: str, han: float, steps: list[int]) -> tuple[Piece, ...]:
    """`text` poured into steps of so many printed lines; steps are added to the list as they are needed.

    Put together again, the pieces are the text, character by character: a piece keeps its last line feed.
    """
    found: list[Piece] = []
    given, after, free, used = len(steps), 0, 0, 0
    for segment in segments(text, han):
        lines = line_count(segment.removesuffix("\n"), han)
        if found and lines <= free:
            found[-1] = Piece(found[-1].text + segment, found[-1].step)
            free -= lines
        else:
            found.append(Piece(segment, after))
            room, after = _taken(steps, given, after, lines)
            free, used = room - lines, 0
        used += lines
        if found[-1].step >= given:
            steps[found[-1].step] = used
    return tuple(found)


def _taken(steps: list[int], given: int, first: int, lines: int) -> tuple[int, int]:
    """The room from step `first` on that holds `lines` lines, and the step after it."""
    if first >= given:
        steps.append(lines)
        return max(ROOM, lines), first + 1
    room, after = steps[first], first + 1
    while room < lines and after < given:
        room, after = room + steps[after], after + 1
    if room < lines:
        steps[after - 1] += lines - room
    return max(room, lines), after


def segments(text: str, han: float) -> Iterator[str]:
    """The lines of `text` with their line feeds; one that is too long for a piece in several segments."""
    for line in text.splitlines(keepends=True) or [""]:
        if line_count(line.removesuffix("\n"), han) <= ROOM:
            yield line
        else:
            yield from _divided(line, han)


def _divided(line: str, han: float) -> Iterator[str]:
    """Parts of a long line, at ends of sentences where there are any."""
    longest = max(int(han * ROOM * 2 / 3), 1)
    part = ""
    for sentence in _SENTENCE.findall(line):
        for start in range(0, len(sentence), longest):
            stretch = sentence[start : start + longest]
            if part and line_count(part + stretch, han) > ROOM:
                yield part
                part = ""
            part += stretch
    if part:
        yield part
