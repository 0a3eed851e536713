"""A text that is being diagnosed: its lines, how far one has come, and what was found."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Fault
from govcat.core.source import TextPlaces
from govcat.load.finding import finding
from govcat.load.keyish import keyish

_LINES = re.compile(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_LEAD = re.compile("[ \t\u3000\xa0]*")
_DASH = re.compile(r"-(?:([ \t]+)|$)")
_KEY = re.compile(
    r"""("(?:[^"\\]|\\.)*+"|'(?:[^']|'')*+'|(?:[^\s"'\[\]{}#&*!|>%@`,?:-]|[-?:](?=\S))(?:[^:#]|:(?=\S)|(?<=\S)\#)*+)"""
    r"""[ \t]*:(?=[ \t]|$)"""
)
_ANCHOR = re.compile(r"&([A-Za-z0-9_-]+)")
_TAB_WIDTH = 2


class KeyLine(NamedTuple):
    """A key and its colon: the name as typed, and the offset of the colon."""

    name: str
    colon: int


class Body(NamedTuple):
    """What a line holds behind its indentation and its dashes.

    `dashes` and `column` are columns from 0, where a tab counts as two; `start` is an offset.
    """

    start: int
    column: int
    dashes: tuple[int, ...]

    @property
    def first(self) -> int:
        """The column where the line begins."""
        return self.dashes[0] if self.dashes else self.column


class Page:
    """The text, the number of the next line to look at, and the findings with the offsets where they begin."""

    def __init__(self, places: TextPlaces) -> None:
        self.text = places.text
        self.lines = [line.span(1) for line in _LINES.finditer(self.text)]
        self.next_line = 0
        self.certain: list[tuple[int, Diagnostic]] = []
        self.doubts: list[tuple[int, Diagnostic]] = []
        self.anchors = frozenset(_ANCHOR.findall(self.text))
        self._places = places
        self._starts = [start for start, _ in self.lines]

    def tell(self, fault: Fault, start: int, end: int, **facts: Fact) -> Diagnostic:
        """Make a finding about an extent of the text."""
        return finding(self._places, fault, (start, end), facts)

    def say(self, fault: Fault, start: int, end: int, **facts: Fact) -> None:
        """Keep a finding that the line itself proves."""
        self.certain.append((start, self.tell(fault, start, end, **facts)))

    def doubt(self, fault: Fault, start: int, end: int, **facts: Fact) -> None:
        """Keep a finding that rests on what was made of the lines above."""
        self.doubts.append((start, self.tell(fault, start, end, **facts)))

    def line_of(self, offset: int) -> int:
        """Number of the line (from 0) that holds an offset."""
        return bisect_right(self._starts, offset) - 1

    def lead(self, number: int) -> tuple[int, int]:
        """Offset and column where the indentation of a line ends."""
        start, end = self.lines[number]
        found = _LEAD.match(self.text, start, end)
        body = found.end() if found else start
        return body, body - start + (_TAB_WIDTH - 1) * self.text.count("\t", start, body)

    def body(self, number: int) -> Body | None:
        """What a line holds; None if it is blank or a remark."""
        end = self.lines[number][1]
        at, column = self.lead(number)
        if at == end or self.text[at] == "#":
            return None
        dashes = []
        while dash := _DASH.match(self.text, at, end):
            dashes.append(column)
            column += dash.end() - at + (_TAB_WIDTH - 1) * dash[0].count("\t")
            at = dash.end()
        return Body(at, column, tuple(dashes))

    def key_at(self, start: int, end: int) -> KeyLine | None:
        """The key that stands at `start` and is followed by a proper colon."""
        found = _KEY.match(self.text, start, end)
        return KeyLine(found[1].strip("\"' \t"), found.end() - 1) if found else None

    def looks_like_key(self, start: int, end: int) -> bool:
        """Whether a key stands at `start`, with a proper colon or with a wrong one."""
        return self.key_at(start, end) is not None or keyish(self.text, start, end) is not None

    def next_body(self) -> tuple[Body, int] | None:
        """The next line that says something, with the offset of its end."""
        for number in range(self.next_line, len(self.lines)):
            body = self.body(number)
            if body:
                return body, self.lines[number][1]
        return None

    def recovery(self, column: int) -> int:
        """The number of the next line that begins an entry at `column` or left of it: no value reaches beyond."""
        for number in range(self.next_line, len(self.lines)):
            body, end = self.body(number), self.lines[number][1]
            if body and body.first <= column and (body.dashes or self.looks_like_key(body.start, end)):
                return number
        return len(self.lines)
