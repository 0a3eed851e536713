"""Signs that a lost font left behind: proven by the column they stand in, or not at all.

Why: Wingdings draws R, t and þ as ticked boxes and £, ¨ and o as empty ones; without the font the letters stay.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.form.spelled import odd_signs
from govcat.core.knowledge import Vocabulary

_TICKED_LETTERS, _EMPTY_LETTERS = "RþtPünl", "£¨oq¡"
_PRIVATE = 0xF000
"""Where symbol fonts keep their pictures if the letter was not taken for it."""
_TICKED = frozenset(_TICKED_LETTERS) | {chr(_PRIVATE + ord(letter)) for letter in _TICKED_LETTERS}
_EMPTY = frozenset(_EMPTY_LETTERS + "口×✗✘✕") | {chr(_PRIVATE + ord(letter)) for letter in _EMPTY_LETTERS}
_ANY = frozenset("?？。\ufffd")
"""What stands for a character that could not be kept: it is the half of a pair that nothing else is."""
_ENOUGH = 2


class Proven(NamedTuple):
    """Lost signs that mean chosen, and such as mean not chosen."""

    chosen: frozenset[str]
    open: frozenset[str]


def proven(texts: Sequence[str], chosen: frozenset[str], not_chosen: frozenset[str], words: Vocabulary) -> Proven:
    """The lost signs whose meaning is beyond doubt; `chosen` and `not_chosen` are those that are known anyway.

    A sign counts if it stands before known words mostly, before some word nearly always, and the other half of its
    pair is there too. One of `_ANY` is open if all that is chosen is known and nothing else is open.
    """
    found = Counter(odd.sign for text in texts for odd in odd_signs(text, words))
    has_chosen, has_open = bool(found.keys() & chosen), bool(found.keys() & not_chosen)
    steady = {sign for sign in found.keys() - chosen - not_chosen if _is_steady(sign, found[sign], texts)}
    ticked, empty, unknown = steady & _TICKED, steady & _EMPTY, steady & _ANY
    if len(found.keys() & _ANY) == 1 and (has_chosen or ticked) and not (has_open or empty):
        empty |= unknown
    return Proven(frozenset(ticked if has_open or empty else ()), frozenset(empty if has_chosen or ticked else ()))


def _is_steady(sign: str, before_known: int, texts: Sequence[str]) -> bool:
    """Whether a sign stands where boxes stand, and next to nowhere else."""
    letter_before = r"(?<![\u3400-\u9fff])" if sign == "口" else "(?<![A-Za-z])"
    box = re.compile(rf"{letter_before}{re.escape(sign)}[ \u3000]*(?=[\u3400-\u9fff])")
    everywhere = sum(text.count(sign) for text in texts)
    boxes = max(before_known, sum(len(box.findall(text)) for text in texts))
    return before_known >= _ENOUGH and before_known * 2 >= everywhere and boxes * 10 >= everywhere * 9
