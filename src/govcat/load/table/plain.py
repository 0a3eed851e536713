"""The words of a head without what people put around them: blanks, brackets, numbers, marks, other scripts."""

from __future__ import annotations

from functools import lru_cache

from govcat.core.elements.plain import closed_up
from govcat.core.pattern import pattern

LONGEST = 28
"""No head has more Han characters than this once its brackets are gone; a longer text is no head."""

_TRADITIONAL = str.maketrans(
    "開據時對象層級責電話備註號項內載體舉報網鏈類別總範圍請寫標務導領機構單縣區鎮鄉區連處應動",
    "开据时对象层级责电话备注号项内载体举报网链类别总范围请写标务导领机构单县区镇乡区连处应动",
)
_BRACKETS = pattern(r"[(\[〔【{「『<][^()\[\]〔〕【】{}「」『』<>]*(?:[)\]〕】}」』>]|$)")
_NUMBER = pattern(r"^(?:\(?\d{1,2}\)?[.、,)]?|\(?[一二三四五六七八九十]{1,2}[、.)])(?=[^\d])")
_DEMAND = pattern(r"必填项?|选填项?|必选项?|[*★☆※]")
_GLOSS = pattern(r"[^\W\d_\u2e80-\u9fff\uf900-\ufaff][^\d\u2e80-\u9fff\uf900-\ufaff()\[\]{}:;,、。]*")
"""A run of letters of another script, with the marks and points that belong to it: English, Mongolian, Tibetan."""
_EDGES = " :;,.、。·—-_|/\\\"“”'‘’"


_HOLDING = "()[]〔〕【】{}「」『』<>"


_REMEMBERED = 1 << 14
"""Texts: more than a table asks for at once."""


@lru_cache(_REMEMBERED)
def plain(text: str) -> str:
    """A text in one width, without blanks and line feeds, in simplified characters.

    Remembered, because every test of what a column is asks for it again.
    """
    return closed_up(text).translate(_TRADITIONAL)


def bare(text: str) -> str:
    """The words of a head alone: no brackets with what they hold, no number, no 必填, no other script beside it.

    Brackets around the whole head hold the head itself. A word that somebody typed twice stands once.
    """
    said = plain(text)
    without = _BRACKETS.sub("", said)
    said = _NUMBER.sub("", _DEMAND.sub("", without or said.strip(_HOLDING))).strip(_EDGES)
    han = _GLOSS.sub("", said).strip(_EDGES)
    said = han or said
    half = len(said) // 2
    return said[:half] if half > 1 and said[:half] * 2 == said else said


def bracketed(text: str) -> str:
    """What stands in the first brackets of a head; empty if there are none."""
    found = _BRACKETS.search(plain(text))
    return found[0].strip(_HOLDING) if found else ""
