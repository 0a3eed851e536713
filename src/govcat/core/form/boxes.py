"""Rows of boxes with words: ■政府网站 □公示栏, with or without blanks, before the words or behind them."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import NamedTuple

from govcat.core.form.box_words import EDGES, Words, first_word, last_word
from govcat.core.form.markers import marker_of
from govcat.core.form.signs import Signs
from govcat.core.form.spelled import HAN_BOX, first_odd, odd_signs
from govcat.core.pattern import pattern

_REMARK = pattern(r"\s*(?:[（(][^（()）]*[）)]|[：:_].*)", re.DOTALL)
_FIRST = pattern(r"(?:^|(?<=[\s\u3000）)、；]))\S(?=[ \u3000]*[\u3400-\u9fff])")
_NUMBER_LAST = pattern(r"(?:^|(?<=[^\d.．]))(?:\d{1,2}\s?[.．、)）]|[（(]\d{1,2}[)）]|[①-⑳])$")
_OPEN_PAIR = pattern(r"[（(\[【［]\s*[）)\]】］]")


class Box(NamedTuple):
    """A word with the box beside it."""

    text: str
    is_chosen: bool


class Boxes(NamedTuple):
    """The boxes of a cell, and pieces that no known box speaks of. Without any box `has_boxes` is False."""

    boxes: tuple[Box, ...]
    unread: tuple[str, ...]
    has_boxes: bool


def boxes_of(text: str, signs: Signs, words: Words) -> Boxes:
    """The boxes in a cell. What stands beside an unknown sign, or has lost its own, is unread: never yes, never no."""
    plain = _without_brackets(text, signs)
    marks = _marks(plain, signs, words)
    if not marks:
        is_odd = first_odd(plain, words.vocabulary) is not None
        return Boxes((), (text.strip(),) if is_odd else (), is_odd)
    stand_behind = _stand_behind(plain, marks, words)
    read = _behind(plain, marks, signs) if stand_behind else _before(plain, marks, signs)
    boxes: list[Box] = []
    unread = list(read.unread)
    for box in read.boxes:
        said, rest = last_word(box.text, words) if stand_behind else first_word(box.text, words)
        unread += rest
        if said:
            boxes.append(Box(said, box.is_chosen))
    return Boxes(tuple(boxes), tuple(unread), has_boxes=True)


def _without_brackets(text: str, signs: Signs) -> str:
    """The text with （√） as √ and, where such are, （ ） as an open box."""
    held = re.compile(rf"[（(\[【［]\s*([{re.escape(''.join(sorted(signs.chosen | signs.open)))}])\s*[）)\]】］]")
    plain, times = held.subn(r"\1", text)
    return _OPEN_PAIR.sub("□", plain) if times and "□" in signs.open else plain


def _marks(text: str, signs: Signs, words: Words) -> list[int]:
    """Where known signs stand. What a lost font left behind is one only before a word."""
    known = signs.chosen | signs.open
    usual = [at for at, char in enumerate(text) if char in known and not _is_lost(char)]
    lost = "".join(sorted(sign for sign in known if _is_lost(sign)))
    if not lost:
        return usual
    letters = re.escape("".join(sign for sign in lost if sign.isalpha() and sign != HAN_BOX) or "\0")
    at_words = re.compile(rf"(?<![A-Za-z0-9])[{letters}](?=[ \u3000]*[\u3400-\u9fff])")
    before_any = [found.start() for found in at_words.finditer(text)]
    before_known = [odd.at for odd in odd_signs(text, words.vocabulary) if odd.sign in lost]
    behind_known = [found.end() for found in words.vocabulary.spelled.finditer(text) if text[found.end() :][:1] in lost]
    first = [found.start() for found in _FIRST.finditer(text) if text[found.start()] in lost]
    return sorted({*usual, *before_any, *before_known, *behind_known, *first} - {len(text)})


def _is_lost(sign: str) -> bool:
    return sign.isalnum() or sign in "?？。"


def _stand_behind(text: str, marks: list[int], words: Words) -> bool:
    """Whether the boxes stand behind their words: text comes first, and a box is last or clings to a first word."""
    lead = text[: marks[0]]
    said = lead.strip(EDGES)
    if not said or said[-1] in "：:":
        return False
    return text.rstrip(EDGES)[-1] == text[marks[-1]] or (words.is_word(said) and not lead[-1].isspace())


def _before(text: str, marks: list[int], signs: Signs) -> Boxes:
    """Boxes before words. What stands before the first one belongs to none."""
    lead = _unnumbered(text[: marks[0]])
    unread = [lead] if lead else []
    boxes: list[Box] = []
    held = ""
    for start, end in pairwise((*marks, len(text))):
        said = _unnumbered(text[start + 1 : end])
        held += text[start]
        if not said and end < len(text):
            continue
        kinds = {sign in signs.chosen for sign in held}
        if len(kinds) == 1 and said:
            boxes.append(Box(said, kinds.pop()))
        else:
            unread.append(held + said)
        held = ""
    return Boxes(tuple(boxes), tuple(unread), has_boxes=True)


def _unnumbered(text: str) -> str:
    """A word without the numbers of a list around it: `1.■政府网站 2.□政府公报`, `■1.政府网站`."""
    said = _NUMBER_LAST.sub("", text.strip(EDGES)).strip(EDGES)
    marker = marker_of(said)
    return said[marker.end :].strip(EDGES) if marker and marker.value else said


def _behind(text: str, marks: list[int], signs: Signs) -> Boxes:
    """Boxes behind words. A remark in brackets behind a box belongs to its word."""
    boxes: list[Box] = []
    unread: list[str] = []
    start = 0
    for mark in (*marks, len(text)):
        said = text[start:mark]
        remark = _REMARK.match(said) if boxes else None
        if remark:
            boxes[-1] = boxes[-1]._replace(text=boxes[-1].text + remark[0].strip())
            said = said[remark.end() :]
        said = _unnumbered(said)
        if mark == len(text):
            unread += [said] if said else []
        elif said:
            boxes.append(Box(said, text[mark] in signs.chosen))
        else:
            unread.append(text[mark])
        start = mark + 1
    return Boxes(tuple(boxes), tuple(unread), has_boxes=True)
