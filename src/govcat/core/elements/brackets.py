"""Brackets and book marks as people type them: mixed pairs, ASCII beside full width, now and then one lost."""

from __future__ import annotations

OPENING = "（(〔﹝［[【{｛"
CLOSING = "）)〕﹞］]】}｝"
TITLE_OPENING = "《≪«〈＜﹤<"
TITLE_CLOSING = "》≫»〉＞﹥>"


def closing_of(text: str, start: int) -> int | None:
    """Offset after the bracket that closes the one at `start`, whatever its kind; None if it was lost."""
    depth = 0
    for offset in range(start, len(text)):
        char = text[offset]
        if char in OPENING:
            depth += 1
        elif char in CLOSING:
            depth -= 1
            if depth == 0:
                return offset + 1
        elif char == "\n":
            return None
    return None


def outside(text: str) -> str:
    """`text` with whatever stands in brackets, and the brackets themselves, blotted out by NUL; the length stays.

    A bracket that is never closed blots out nothing, so a lost mark does not swallow what follows.
    """
    plain = list(text)
    waiting: list[int] = []
    for offset, char in enumerate(text):
        if char == "\n":
            waiting.clear()
        elif char in OPENING:
            waiting.append(offset)
        elif char in CLOSING and waiting:
            start = waiting.pop()
            plain[start : offset + 1] = "\0" * (offset + 1 - start)
    return "".join(plain)
