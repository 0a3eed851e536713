"""多余的空格: spaces inside words and around the marks of Chinese text, where nothing is to be kept apart.

A space between two names (民政部 财政部) or two entries of a list says something and stays, as does one beside Latin
letters and digits, behind a number of a list, and one that leaves room for writing (a row of spaces, a bracket).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.core.tidy.script import CLOSES, GAP, HAN, OPENS, STOPS

_SPACE = rf"(?<![{GAP}])[{GAP}]{{1,2}}(?![{GAP}])"
"""One or two spaces; more are a gap to be filled in, or part columns."""

_BEFORE_MARK = pattern(rf"(?<=[^\s{OPENS}]){_SPACE}(?=[{STOPS}{CLOSES}])")
_BEHIND_MARK = pattern(
    rf"(?<=[，、：{OPENS}]){_SPACE}(?=[^\s{CLOSES}])|(?<=[。；！？]){_SPACE}(?=[{HAN}])(?![一二三四五六七八九十]{{1,3}}、)"
)
_NUMBERING = pattern(r"(?:^|[\s。；])(?:[一二三四五六七八九十]{1,3}|[0-9]{1,3})、\Z")
_WORDS = pattern(rf"(?<![{HAN}0-9A-Za-z%])[{HAN}]+(?:{_SPACE}[{HAN}]+)+(?![{HAN}0-9A-Za-z%])")
_SPACES = pattern(rf"[{GAP}]+")
_BETWEEN_HAN = pattern(rf"(?<=[{HAN}])[{GAP}]+(?=[{HAN}])")
_SPLIT = pattern(
    rf"(?<=个){_SPACE}(?=工作日)|(?<=工作){_SPACE}(?=日)|(?<=之日){_SPACE}(?=起)|(?<=《中华人民共和国){_SPACE}(?=[{HAN}])"
)

_GAP = f"[{GAP}]{{0,2}}"
_AMOUNT = pattern(
    rf"(?:(?:之{_GAP}日{_GAP})?起{_GAP})?(?<![0-9.．])(?:[0-9]{{1,3}}|[一二两三四五六七八九十]{{1,3}}){_GAP}个{_GAP}工{_GAP}作{_GAP}日(?:{_GAP}[以之]?{_GAP}内)?"
)
"""之日起20个工作日内: if a word of it is parted, all of it is joined; 20 个工作日 alone is a way of writing."""

_TO_FILL_IN = pattern(rf"[{OPENS}][{GAP}]*[0-9]{{0,3}}\Z")
"""An opening bracket with no more than the beginning of a year in it: 〔20  〕, which somebody is to fill in."""

_OPEN = pattern(f"[{OPENS}]")
_REST_TO_FILL_IN = pattern(rf"[0-9]{{1,3}}[{GAP}]*[{CLOSES}]")

_LONGEST_WORD = 60
"""Characters; no word of a vocabulary and no role is longer, however it is spaced."""

_COUNTS = frozenset("一二三四五六七八九十甲乙丙丁男女是否有无")
"""Characters that stand alone in lists and forms, and are never part of a spread word."""

_LISTED = frozenset("省市州县区旗乡镇村组年月日时分东南西北上下左右")
"""Characters that may follow one another as a list (省 市 县), though they also stand in words."""


def usual_spacing(text: str, knowledge: Knowledge) -> str:
    """`text` without spaces that part what belongs together: 出 生 登 记 ，所需材料 becomes 出生登记，所需材料."""
    if not _SPACES.search(text):
        return text
    if len(text) <= _LONGEST_WORD and "《" not in text and _BETWEEN_HAN.search(text) and _is_a_word(text, knowledge):
        text = _BETWEEN_HAN.sub("", text)
    text = _AMOUNT.sub(_amount, text)
    text = _BEHIND_MARK.sub(_behind_mark, _BEFORE_MARK.sub(_before_mark, text))
    return _WORDS.sub(_joined, _SPLIT.sub("", text))


def _is_a_word(text: str, knowledge: Knowledge) -> bool:
    """Whether the whole text is a word of a vocabulary, or a role, that has no space in it."""
    return any(words.resolve(text) for words in (*knowledge.vocabularies.values(), knowledge.roles))


def _amount(found: re.Match[str]) -> str:
    return _SPACES.sub("", found[0]) if _BETWEEN_HAN.search(found[0]) else found[0]


def _before_mark(found: re.Match[str]) -> str:
    at = found.start()
    return found[0] if _TO_FILL_IN.search(found.string[max(0, at - 5) : at]) else ""


def _behind_mark(found: re.Match[str]) -> str:
    at = found.start()
    is_gap = _OPEN.match(found.string, at - 1) and _REST_TO_FILL_IN.match(found.string, found.end())
    return found[0] if is_gap or _NUMBERING.search(found.string[max(0, at - 5) : at]) else ""


def _joined(found: re.Match[str]) -> str:
    """Words with the spaces around single characters taken out: 出 生 登记, but not 民政部 财政部 or 省 市 县."""
    words = _SPACES.split(found[0])
    spread = tuple(_spread(words))
    joined = words[0]
    for at, space in enumerate(_SPACES.findall(found[0]), 1):
        joined += words[at] if spread[at - 1] or spread[at] else space + words[at]
    return joined


def _spread(words: list[str]) -> Iterator[bool]:
    """For each word whether it is a character of a word that was written with spaces."""
    for is_single, run in groupby(words, lambda word: len(word) == 1 and word not in _COUNTS):
        row = tuple(run)
        is_list = len(row) > 1 and all(word in _LISTED for word in row)
        yield from [is_single and not is_list] * len(row)
