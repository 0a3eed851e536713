"""Signs that a lost font left behind: proven by the column they stand in, or not at all.

Why: Wingdings draws R, t and þ as ticked boxes and £, ¨ and o as empty ones; without the font the letters stay.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.form.spelled import odd_signs
from govcat.core.knowledge import Vocabulary

_TICKED = frozenset("RþtPünl")
_EMPTY = frozenset("£¨oq¡口")
_ANY = frozenset("?？。\ufffd")
"""What stands for a character that could not be kept: it is the half of a pair that nothing else is."""
_ENOUGH = 2


class Proven(NamedTuple):
    """Lost signs that mean chosen, and such as mean not chosen."""

    chosen: frozenset[str]
    open: frozenset[str]


def proven(texts: Sequence[str], chosen: frozenset[str], not_chosen: frozenset[str], words: Vocabulary) -> Proven:
    """The lost signs whose meaning is beyond doubt; `chosen` and `not_chosen` are those that are known anyway.

    A sign counts if it stands before known words more than once and nearly nowhere else in the texts, and the other
    half of its pair is there too. One of `_ANY` is open if all that is chosen is known and nothing else is open.
    """
    found = Counter(odd.sign for text in texts for odd in odd_signs(text, words) if odd.sign not in chosen | not_chosen)
    everywhere = Counter(char for text in texts for char in text if char in found)
    steady = {sign for sign, times in found.items() if times >= _ENOUGH and times * 10 >= everywhere[sign] * 9}
    boxes = {odd.sign for text in texts for odd in odd_signs(text, words)}
    has_chosen, has_open = bool(boxes & chosen), bool(boxes & not_chosen)
    ticked, empty, unknown = steady & _TICKED, steady & _EMPTY, steady & _ANY
    if len(unknown) == 1 and (has_chosen or ticked) and not (has_open or empty):
        empty |= unknown
    return Proven(frozenset(ticked if has_open or empty else ()), frozenset(empty if has_chosen or ticked else ()))
