"""Brackets, book marks and quotation marks: which of them stand without the other half."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from govcat.check.sieves import Orderly
from govcat.core.elements.brackets import CLOSING, OPENING
from govcat.core.pattern import pattern

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
_LIST_MARK = pattern(
    r"(?:(?<![0-9A-Za-z])(?:[0-9]{1,3}|[A-Za-z])|(?<![^\s，。；：、,;:])[一二三四五六七八九十]{1,3})[)）](?=[\w 《“])"
)
"""The number of an entry, with its bracket and the entry behind it: 1）申请表."""

_ONE_KIND = str.maketrans({**dict.fromkeys(OPENING, "（"), **dict.fromkeys(CLOSING, "）")})
_A_MARK = f"[{re.escape(''.join((*_OPENS, *_CLOSES)))}]"
_MARK = pattern(_A_MARK)

ANY_HALF = frozenset((*_OPENS, *_CLOSES))
"""Every mark that comes in pairs."""

_COMMON = "（《“〔("
_HOLDING = "《（"


def _in_order() -> Orderly:
    marks = re.escape("".join(ANY_HALF))
    inside = f"[^{marks}\\0]*+"
    whole = {one: f"{re.escape(one)}{inside}{re.escape(_HALVES[one])}" for one in _COMMON}
    within = "|".join(whole[one] for one in "（《〔")
    holding = (f"{one}{inside}(?:(?:{within}){inside})++{_HALVES[one]}" for one in _HOLDING)
    outside = f"[^{marks}]*+"
    return Orderly(pattern(f"{outside}(?:(?:{'|'.join((*whole.values(), *holding))}){outside})*+"))


IN_ORDER = _in_order()
"""Pairs of the common marks, of which 《》 and （） may hold pairs of plain words.

It stops in every text that lacks a half or has two pairs that cross, and in few others. Each character is looked at
once; a search that opens with a mark would come to every mark, and look from each for the other half.
"""


class Half(NamedTuple):
    """A mark without its other half: where it stands, which it is, and which is missing."""

    at: int
    mark: str
    missing: str


def halves(text: str) -> tuple[Half, ...]:
    """The marks of `text` that have lost their other half, in order.

    Pairs may be of two kinds and widths (〔2018), [60,70)), and the bracket of `1)` opens an entry and lacks nothing:
    that is believed wherever it leaves the rest in order.
    """
    if _is_in_order(_MARK.findall(text)):
        return ()
    list_marks = frozenset(found.end() - 1 for found in _LIST_MARK.finditer(text))
    without_list = _LIST_MARK.sub(_blank, text)
    readings = (text, text.translate(_ONE_KIND), without_list, without_list.translate(_ONE_KIND))
    found = [_halves(reading, list_marks) for reading in readings]
    return found[0] if all(found) else ()


class Crossing(NamedTuple):
    """A closing mark that comes before `inner`, which was opened later, is closed; `order` is how it should be."""

    at: int
    mark: str
    inner: str
    order: str


def crossing(text: str) -> Crossing | None:
    """Where the first two pairs of `text` cross (（《甲）》), of a text that lacks no half; None if none do."""
    if _is_in_order(_MARK.findall(text)):
        return None
    waiting: list[str] = []
    for found in _MARK.finditer(_LIST_MARK.sub(_blank, text)):
        mark = found[0]
        if mark in _OPENS:
            waiting.append(mark)
        elif waiting and _OPENS[waiting[-1]] == _CLOSES[mark]:
            waiting.pop()
        elif _CLOSES[mark] in map(_OPENS.__getitem__, waiting):
            inner = waiting[-1]
            return Crossing(found.start(), mark, inner, f"{_MATES[mark]}{inner}…{_HALVES[inner]}{mark}")
        else:
            return None
    return None


_OF_TWO_KINDS = pattern(r"[（(](?P<inner>[^（()）\[\]【】〔〕{}［］｛｝]*+)(?P<mark>[\]】〕}］｝])")
_SQUARE = "[【〔{［｛"
_HAN = pattern("[㐀-䶿一-鿿]")


def unlike(text: str) -> Half | None:
    """Where a round bracket with words in it is closed by one of another kind (（甲]); None in intervals and numbers.

    Where an opening one of that other kind waits the two cross, and are told of as such.
    """
    for found in _OF_TWO_KINDS.finditer(text):
        if _HAN.search(found["inner"]) and not any(char in _SQUARE for char in text[: found.start()]):
            opening = text[found.start()]
            return Half(found.start("mark"), found["mark"], _HALVES[opening])
    return None


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _is_in_order(marks: list[str]) -> bool:
    """Whether each mark is closed by its own other half, as in nearly every text."""
    waiting: list[str] = []
    for mark in marks:
        if mark in _OPENS:
            waiting.append(_HALVES[mark])
        elif not waiting or waiting.pop() != mark:
            return False
    return not waiting


def _halves(text: str, list_marks: frozenset[int]) -> tuple[Half, ...]:
    waiting: dict[str, list[int]] = {"bracket": [], "title": [], "quotation": []}
    open_marks: Counter[str] = Counter()
    lost: list[int] = []
    for at, char in ((match.start(), match[0]) for match in _MARK.finditer(text)):
        if char in _OPENS:
            waiting[_OPENS[char]].append(at)
            open_marks[char] += 1
            continue
        family, opening = _CLOSES[char], _MATES[char]
        line = waiting[family]
        if not line or (family != "bracket" and not open_marks[opening]):
            if at not in list_marks:
                lost.append(at)
            continue
        while open_marks[opening] and text[line[-1]] != opening:  # what was opened later never closes
            open_marks[text[line[-1]]] -= 1
            lost.append(line.pop())
        open_marks[text[line.pop()]] -= 1
    lost += [at for line in waiting.values() for at in line]
    return tuple(Half(at, text[at], _MATES.get(text[at]) or _HALVES[text[at]]) for at in sorted(lost))
