"""How alike two items are: by name first, then by their headings and contents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

from govcat.core.pattern import pattern

Looks: TypeAlias = tuple[str, str, str]
"""The plain texts that likeness is judged by: name, headings, content."""

ENOUGH = 75
"""Percent from which two items may be the same."""

AHEAD = 5
"""Percent by which the most alike must be ahead of the next: a clear winner only."""

_WEIGHTS = (0.6, 0.2, 0.2)
_NAMES_ALIKE = 0.7
_ONE_CONTENT = 0.9
_ONE_HEADING = 0.75
_FILLING = pattern(
    r"事项|信息|情况|办理|服务|工作|管理|有关|相关|内容|公开|业务|办法|开展|实施|本[省市县区旗镇乡]|县级|乡级"
)
"""Words that a name may have or lack and mean the same."""

_TELLING = pattern(r"[0-9〇零一二三四五六七八九十百不非未无免除]")
"""Characters that make another matter, be they only added."""


class Pair(NamedTuple):
    """Two that are alike, by their positions, and how much (percent)."""

    row: int
    item: int
    percent: int


def clear_pairs(rows: Sequence[tuple[int, Looks]], items: Sequence[tuple[int, Looks]]) -> Sequence[Pair]:
    """The pairs of which each is the clear choice of the other, the most alike first."""
    contents = Counter(content for _, (_, _, content) in items)
    pairs = [
        Pair(row, item, percent)
        for row, here in rows
        for item, there in items
        if _may_be_alike(here[0], there[0])
        and (_says_no_more(here, there) or (contents[there[2]] == 1 and _is_one_content(here, there)))
        and (percent := alike(here, there)) >= ENOUGH
    ]
    return sorted((pair for pair in pairs if _is_clear(pair, pairs)), key=lambda pair: (-pair.percent, pair))


def core_of(name: str) -> str:
    """A name without the words that it may as well lack."""
    return _FILLING.sub("", name) or name


def alike(one: Looks, other: Looks) -> int:
    """How alike two items are, in percent."""
    weights = [weight if here or there else 0 for weight, here, there in zip(_WEIGHTS, one, other, strict=True)]
    ratios = [
        SequenceMatcher(None, here, there, autojunk=False).ratio() for here, there in zip(one, other, strict=True)
    ]
    return round(100 * sum(map(float.__mul__, ratios, map(float, weights))) / (sum(weights) or 1))


def _is_clear(pair: Pair, pairs: Iterable[Pair]) -> bool:
    rivals = (other for other in pairs if other != pair and (other.row == pair.row or other.item == pair.item))
    return all(pair.percent >= other.percent + AHEAD for other in rivals)


def _may_be_alike(one: str, other: str) -> bool:
    """Whether two names may mean one matter: one holds all the characters of the other in order.

    Why: in Chinese one other character makes another matter (迁入, 迁出), where one more often only says it at length.
    """
    shared = 2 * len(set(one) & set(other))
    if not shared or shared < _NAMES_ALIKE * (len(set(one)) + len(set(other))):
        return False
    return _TELLING.findall(one) == _TELLING.findall(other) and (_is_within(one, other) or _is_within(other, one))


def _says_no_more(one: Looks, other: Looks) -> bool:
    """Whether the longer name adds only what stands in the headings anyway.

    Of items with one name the headings say which is which.
    """
    if one[0] == other[0]:
        return headings_agree(one[1], other[1])
    short, long = sorted((one[0], other[0]), key=len)
    context = f"{one[1]} {other[1]}"
    added = (long[j1:j2] for tag, _, _, j1, j2 in _blocks(short, long) if tag != "equal")
    return all(piece in context for piece in added)


def headings_agree(one: str, other: str) -> bool:
    """Whether two plain headings may mean the same; one that is blank says nothing against it."""
    return one in other or other in one or SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ONE_HEADING


def _is_one_content(one: Looks, other: Looks) -> bool:
    if not one[2] or one[0] == other[0]:
        return False
    return SequenceMatcher(None, one[2], other[2], autojunk=False).ratio() >= _ONE_CONTENT


def _blocks(one: str, other: str) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, one, other, autojunk=False).get_opcodes()


def _is_within(short: str, long: str) -> bool:
    signs = iter(long)
    return all(sign in signs for sign in short)
