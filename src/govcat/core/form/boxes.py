"""Rows of boxes with words: ■政府网站 □公示栏, with or without blanks, before the words or behind them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.signs import Signs
from govcat.core.form.spelled import odd_signs
from govcat.core.knowledge import Vocabulary
from govcat.core.pattern import pattern

_EDGES = " \t\u00a0\u3000\n\r、，,；;。|"
_APART = pattern(r"\n|[ \t\u00a0\u3000]{2,}|\u3000|(?<=[\u3400-\u9fff）)])[ \t\u00a0]|[ \t\u00a0](?=[\u3400-\u9fff])")
_LINE = pattern(r"\n")
_REMARK = pattern(r"\s*(?:[（(][^（()）]*[）)]|[：:_].*)", re.DOTALL)
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


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a kind of cell: whether a text is one, and which takes all that follows."""

    vocabulary: Vocabulary
    is_word: Callable[[str], bool]
    takes_rest: Callable[[str], bool] = lambda _: False


def boxes_of(text: str, signs: Signs, words: Words) -> Boxes:
    """The boxes in a cell. What stands beside an unknown sign, or has lost its own, is unread: never yes, never no."""
    plain = _without_brackets(text, signs)
    marks = _marks(plain, signs, words)
    if not marks:
        odd = next(odd_signs(plain, words.vocabulary), None)
        return Boxes((), (text.strip(),) if odd else (), odd is not None)
    read = _behind(plain, marks, signs) if _stand_behind(plain, marks, words) else _before(plain, marks, signs)
    boxes: list[Box] = []
    unread = list(read.unread)
    for box in read.boxes:
        said, rest = _one_word(box.text, words)
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
    """Where known signs stand. A letter or 口 is one only before a known word."""
    usual = [at for at, char in enumerate(text) if char in signs.chosen | signs.open and not _is_lost(char)]
    if not any(_is_lost(sign) for sign in signs.chosen | signs.open):
        return usual
    lost = [odd.at for odd in odd_signs(text, words.vocabulary) if odd.sign in signs.chosen | signs.open]
    return sorted({*usual, *lost})


def _is_lost(sign: str) -> bool:
    return sign.isalnum() or sign in "?？。"


def _stand_behind(text: str, marks: list[int], words: Words) -> bool:
    """Whether the boxes stand behind their words: text comes first, and a box is last or clings to a first word."""
    lead = text[: marks[0]]
    said = lead.strip(_EDGES)
    if not said or said[-1] in "：:":
        return False
    return text.rstrip(_EDGES)[-1] == text[marks[-1]] or (words.is_word(said) and not lead[-1].isspace())


def _before(text: str, marks: list[int], signs: Signs) -> Boxes:
    """Boxes before words. What stands before the first one belongs to none."""
    lead = text[: marks[0]].strip(_EDGES)
    unread = [lead] if lead else []
    boxes: list[Box] = []
    held = ""
    for start, end in pairwise((*marks, len(text))):
        said = text[start + 1 : end].strip(_EDGES)
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
        said = said.strip(_EDGES)
        if mark == len(text):
            unread += [said] if said else []
        elif said:
            boxes.append(Box(said, text[mark] in signs.chosen))
        else:
            unread.append(text[mark])
        start = mark + 1
    return Boxes(tuple(boxes), tuple(unread), has_boxes=True)


def _one_word(text: str, words: Words) -> tuple[str, list[str]]:
    """The word that a box speaks of, and further ones without a box: their marks were lost."""
    whole = on_one_line(lines_of(text))
    if words.vocabulary.resolve(whole) and not words.takes_rest(whole):
        return whole, []
    odd = next((odd.at for odd in odd_signs(text, words.vocabulary)), len(text))
    mine, rest = text[:odd], text[odd:].strip()
    apart = _LINE if words.takes_rest(mine.strip()) else _APART
    pieces = [piece.strip() for piece in apart.split(mine) if piece.strip()]
    said = ""
    for position, piece in enumerate(pieces):
        if said and _are_two(said, piece, words):
            rest = "\n".join((*pieces[position:], rest))
            break
        said = on_one_line((said, piece))
    return said.strip(_EDGES), lines_of(rest)


def _are_two(said: str, piece: str, words: Words) -> bool:
    """Whether `piece` is a word of its own, or a remark that no bracket holds, and not the rest of a broken word."""
    if words.vocabulary.resolve(said + piece) or piece[0] in "（(：:":
        return False
    return words.is_word(piece) or (words.is_word(said) and not words.takes_rest(said))
