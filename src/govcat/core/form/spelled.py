"""Known words in a cell, and what stands directly before them: signs that nobody has explained yet."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.knowledge import Vocabulary

_BLANKS = " \t\u00a0\u3000"
_NO_SIGNS = (
    "、，,；;：:（）()【】[]〔〕{}/／\n《》〈〉“”‘’\"'_—–-－.．…·•●*＊=＝+＋&@#%~～|→>＞0123456789０１２３４５６７８９"
)
HAN_BOX = "口"
"""The character that a reader of pictures takes for □."""
_ROUND_END = "。"
_NEAR = 4


class Odd(NamedTuple):
    """A sign before a known word, at `text[at]`; the word is `text[start:end]`."""

    sign: str
    at: int
    start: int
    end: int


def odd_signs(text: str, words: Vocabulary) -> Iterator[Odd]:
    """What stands before known words and is neither a word, a number nor a mark that parts them."""
    last = 0
    for found in words.spelled.finditer(text):
        at = found.start() - 1
        while at >= last and text[at] in _BLANKS:
            at -= 1
        if at >= last and _may_be_a_sign(text, at, last):
            yield Odd(text[at], at, found.start(), found.end())
        last = found.end()


def first_odd(text: str, words: Vocabulary) -> int | None:
    """Where the first sign stands that nobody has explained: beside a known word, or a symbol before any other."""
    beside = [odd.at for odd in odd_signs(text, words)]
    behind = (found.end() for found in words.spelled.finditer(text))
    beside += [at for at in behind if _opens_a_word(text, at) and _may_be_a_sign(text, at, at)]
    symbols = (at for at, char in enumerate(text) if _is_symbol(char) and _opens_a_word(text, at))
    return min((*beside, *symbols), default=None)


def _opens_a_word(text: str, at: int) -> bool:
    rest = text[at + 1 : at + 1 + _NEAR].lstrip(_BLANKS)
    return bool(rest) and _is_han(rest[0])


def _is_symbol(char: str) -> bool:
    """Whether a character is a picture, or stands for one that could not be kept."""
    return char in "?？\ufffd" or (char not in _NO_SIGNS and unicodedata.category(char) in {"So", "Sc", "Sk", "Co"})


def _may_be_a_sign(text: str, at: int, last: int) -> bool:
    char, before = text[at], text[at - 1 : at]
    is_first = at == last or before in _BLANKS + "\n"
    if char == _ROUND_END:
        return at == 0 or before == "\n"
    if char == HAN_BOX:
        return is_first or before in _NO_SIGNS + _ROUND_END
    if char.isspace() or char in _NO_SIGNS:
        return False
    if char.isalpha():
        return not _is_han(char) and (is_first or not before.isalpha() or _is_han(before))
    return True


def _is_han(char: str) -> bool:
    return "\u3400" <= char <= "\u9fff" or char == "〇"
