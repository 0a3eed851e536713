"""Brackets and book marks as people type them: mixed pairs, ASCII beside full width, now and then one lost."""

from __future__ import annotations

import re

OPENING = "（(〔﹝［[【{｛"
CLOSING = "）)〕﹞］]】}｝"
TITLE_OPENING = "《≪«〈＜﹤<‹"
TITLE_CLOSING = "》≫»〉＞﹥>›"

_OPENS = re.compile(f"[{re.escape(OPENING)}]")
_MARK = re.compile(f"[{re.escape(OPENING + CLOSING)}\n]")


def closing_of(text: str, start: int) -> int | None:
    """Offset after the bracket that closes the one at `start`, whatever its kind; None if it was lost."""
    depth = 0
    for match in _MARK.finditer(text, start):
        if match[0] in OPENING:
            depth += 1
        elif match[0] == "\n":
            return None
        else:
            depth -= 1
            if depth == 0:
                return match.end()
    return None


def outside(text: str) -> str:
    """`text` with whatever stands in brackets, and the brackets themselves, blotted out by NUL; the length stays.

    A bracket that is never closed blots out nothing, so a lost mark does not swallow what follows.
    """
    if _OPENS.search(text) is None:
        return text
    spans = _bracketed(text)
    if not spans:
        return text
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], "\0" * (end - start))
        at = end
    return "".join((*pieces, text[at:]))


def bare(text: str, marks: str) -> str:
    """`text` without the `marks` around it, and without brackets that hold all of it or have lost their other half."""
    said = text.strip(marks)
    if said and said[0] in OPENING:
        end = closing_of(said, 0)
        if end is None:
            said = said.lstrip(OPENING + marks)
        elif end == len(said):
            said = said[1:-1].strip(marks)
    return said if any(mark in said for mark in OPENING) else said.rstrip(CLOSING + marks)


def _bracketed(text: str) -> list[tuple[int, int]]:
    """The outermost pairs of brackets that stand on one line, in order."""
    spans: list[tuple[int, int]] = []
    waiting: list[int] = []
    for match in _MARK.finditer(text):
        if match[0] == "\n":
            waiting.clear()
        elif match[0] in OPENING:
            waiting.append(match.start())
        elif waiting:
            start = waiting.pop()
            while spans and spans[-1][0] > start:
                spans.pop()
            spans.append((start, match.end()))
    return spans
