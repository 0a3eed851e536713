"""Brackets, book marks and quotation marks: which of them stand without the other half."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from govcat.core.elements.brackets import CLOSING, OPENING

_OPENS: Mapping[str, str] = {
    **dict.fromkeys(OPENING, "bracket"),
    **dict.fromkeys("《〈", "title"),
    **dict.fromkeys("“「『", "quotation"),
}
_CLOSES: Mapping[str, str] = {
    **dict.fromkeys(CLOSING, "bracket"),
    **dict.fromkeys("》〉", "title"),
    **dict.fromkeys("”」』", "quotation"),
}
_HALVES = {**dict(zip(OPENING, CLOSING, strict=True)), "《": "》", "〈": "〉", "“": "”", "「": "」", "『": "』"}
_MATES = {closing: opening for opening, closing in _HALVES.items()}
_LIST_MARK = re.compile(
    r"(?:^|[^0-9A-Za-z])(?:[0-9]{1,3}|[A-Za-z])\Z|(?:^|[\s，。；：、,;:])[一二三四五六七八九十]{1,3}\Z"
)

_MARK = re.compile(f"[{re.escape(''.join((*_OPENS, *_CLOSES)))}]")

ANY_HALF = frozenset((*_OPENS, *_CLOSES))
"""Every mark that comes in pairs."""


class Half(NamedTuple):
    """A mark without its other half: where it stands, which it is, and which is missing."""

    at: int
    mark: str
    missing: str


def halves(text: str) -> tuple[Half, ...]:
    """The marks of `text` that have lost their other half, in order.

    Pairs may be of two kinds and widths (〔2018), [60,70)). The bracket of `1)` opens a list and lacks nothing: that is
    believed wherever it leaves the rest in order.
    """
    if _is_in_order(_MARK.findall(text)):
        return ()
    strict = tuple(_halves(text, passed_over=False))
    if not strict:
        return ()
    return tuple(_halves(text, passed_over=True)) and strict


def _is_in_order(marks: list[str]) -> bool:
    """Whether each mark is closed by its own other half, as in nearly every text."""
    waiting: list[str] = []
    for mark in marks:
        if mark in _OPENS:
            waiting.append(_HALVES[mark])
        elif not waiting or waiting.pop() != mark:
            return False
    return not waiting


def _halves(text: str, *, passed_over: bool) -> Iterator[Half]:
    """The halves, with brackets of list marks counted only where one is open, or `passed_over` wholly."""
    waiting: dict[str, list[int]] = {"bracket": [], "title": [], "quotation": []}
    open_marks: Counter[str] = Counter()
    lost: list[int] = []
    for at, char in ((match.start(), match[0]) for match in _MARK.finditer(text)):
        if char in _OPENS:
            waiting[_OPENS[char]].append(at)
            open_marks[char] += 1
        else:
            family, opening = _CLOSES[char], _MATES[char]
            line = waiting[family]
            if (passed_over or not line) and _is_list_mark(text, at):
                continue
            if not line or (family != "bracket" and not open_marks[opening]):
                lost.append(at)
                continue
            while open_marks[opening] and text[line[-1]] != opening:  # what was opened later never closes
                open_marks[text[line[-1]]] -= 1
                lost.append(line.pop())
            open_marks[text[line.pop()]] -= 1
    for at in sorted((*lost, *(at for line in waiting.values() for at in line))):
        yield Half(at, text[at], _MATES.get(text[at]) or _HALVES[text[at]])


def _is_list_mark(text: str, at: int) -> bool:
    """Whether the closing bracket at `at` stands behind the number of an entry, with the entry behind it: 1）申请表."""
    following = text[at + 1 : at + 2]
    is_followed = following.isalnum() or following in tuple(" 《“")
    return text[at] in "）)" and is_followed and bool(_LIST_MARK.search(text[max(0, at - 4) : at]))
