"""Which words of a text changed: numbers and Latin words whole, Chinese character by character."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple, TypeAlias

from govcat.core.comparison import Entries

_TOKEN = re.compile(r"[0-9０-９]+(?:[.．][0-9０-９]+)*|[A-Za-z]+(?:['’-][A-Za-z]+)*|\s+|.", re.DOTALL)
_LONGEST = 1_500
"""Tokens beyond which only the beginning and the end of two texts are compared."""
_ALIKE = 0.4
"""Texts that have less in common are different texts, and marked as a whole."""
_SHORT = 6
"""Texts up to so many tokens are words themselves: 主动公开 became 依申请公开, not 主动 became 依申请."""
_MOST_PAIRS = 400
"""So many pairs of entries are looked at; in longer lists nobody could follow which became which."""


class Piece(NamedTuple):
    """A run of characters, and whether it is gone from the old text or new in the new one."""

    text: str
    is_changed: bool


Pieces: TypeAlias = tuple[Piece, ...]


class Marked(NamedTuple):
    """The entries of a field before and now, in pieces; `partner` says which new entry an old one has become."""

    old: tuple[Pieces, ...]
    new: tuple[Pieces, ...]
    partner: dict[int, int]


def plain_pieces(text: str) -> Pieces:
    """A text in which nothing changed."""
    return (Piece(text, is_changed=False),)


def is_touched(pieces: Pieces) -> bool:
    """Whether anything in a text changed."""
    return any(piece.is_changed for piece in pieces)


def marked(old: Entries, new: Entries) -> Marked:
    """The entries of a field with what changed in them. The order of entries is no change."""
    lost = [number for number, entry in enumerate(old) if entry not in new]
    gained = [number for number, entry in enumerate(new) if entry not in old]
    partner = _partners(old, new, lost, gained)
    before, now = [plain_pieces(entry) for entry in old], [plain_pieces(entry) for entry in new]
    for number in lost:
        before[number] = (Piece(old[number], is_changed=True),)
    for number in gained:
        now[number] = (Piece(new[number], is_changed=True),)
    for one, other in partner.items():
        before[one], now[other] = word_marks(old[one], new[other])
    return Marked(tuple(before), tuple(now), partner)


def word_marks(old: str, new: str) -> tuple[Pieces, Pieces]:
    """Two texts in pieces: what is gone from the old one, and what is new in the new one."""
    before, now = _TOKEN.findall(old), _TOKEN.findall(new)
    runs = list(_runs(before, now))
    same = sum(end - start for is_same, start, end, _, _ in runs if is_same)
    is_short = max(len(before), len(now)) <= _SHORT and any(
        not is_same and start < end and first < last for is_same, start, end, first, last in runs
    )
    if is_short or 2 * same < _ALIKE * (len(before) + len(now)):
        return (Piece(old, is_changed=True),), (Piece(new, is_changed=True),)
    olds = ((("".join(before[start:end])), not is_same) for is_same, start, end, _, _ in runs)
    news = ((("".join(now[start:end])), not is_same) for is_same, _, _, start, end in runs)
    return _joined(olds), _joined(news)


def _partners(old: Entries, new: Entries, lost: Sequence[int], gained: Sequence[int]) -> dict[int, int]:
    """Which lost entry became which gained one: those that are most alike, if they are alike at all."""
    if len(lost) == len(gained) == 1:
        return {lost[0]: gained[0]}
    if len(lost) * len(gained) > _MOST_PAIRS:
        return {}
    olds, news = (
        {number: _pairs(texts[number]) for number in numbers} for texts, numbers in ((old, lost), (new, gained))
    )
    scores = [(_likeness(olds[one], news[other]), -one, -other) for one in lost for other in gained]
    partner: dict[int, int] = {}
    for score, one, other in sorted(scores, reverse=True):
        if score >= _ALIKE and -one not in partner and -other not in partner.values():
            partner[-one] = -other
    return dict(sorted(partner.items()))


def _pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring characters in a text, and those at its ends."""
    return frozenset(map("".join, pairwise(f"\0{text}\0")))


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    """How much of two texts is the same, from 0 to 1."""
    return 2 * len(one & other) / (len(one) + len(other))


def _runs(before: Sequence[str], now: Sequence[str]) -> Iterator[tuple[bool, int, int, int, int]]:
    """Runs of tokens that are the same or not, with their spans in both texts."""
    shorter = min(len(before), len(now))
    head = next((at for at in range(shorter) if before[at] != now[at]), shorter)
    tail = next((at for at in range(shorter - head) if before[-1 - at] != now[-1 - at]), shorter - head)
    ends = len(before) - tail, len(now) - tail
    yield True, 0, head, 0, head
    yield from _middle(before, now, head, ends)
    yield True, ends[0], len(before), ends[1], len(now)


def _middle(
    before: Sequence[str], now: Sequence[str], head: int, ends: tuple[int, int]
) -> Iterator[tuple[bool, int, int, int, int]]:
    one, other = before[head : ends[0]], now[head : ends[1]]
    if max(len(one), len(other)) > _LONGEST:
        yield False, head, ends[0], head, ends[1]
        return
    codes = SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    for number, (kind, start, end, first, last) in enumerate(codes):
        is_between = 0 < number < len(codes) - 1
        is_same = kind == "equal" and not (is_between and _is_chance(one[start:end]))
        yield is_same, head + start, head + end, head + first, head + last


def _is_chance(tokens: Sequence[str]) -> bool:
    """Whether a run between two changes is so short that it is the same by chance: one character, no number."""
    return len(tokens) == 1 and not tokens[0][0].isdigit()


def _joined(runs: Iterator[tuple[str, bool]] | Sequence[tuple[str, bool]]) -> Pieces:
    """Runs as pieces: neighbours of one sort together, none empty."""
    pieces: list[Piece] = []
    for text, is_changed in runs:
        if text and pieces and pieces[-1].is_changed == is_changed:
            pieces[-1] = Piece(pieces[-1].text + text, is_changed)
        elif text:
            pieces.append(Piece(text, is_changed))
    return tuple(pieces)
