"""How alike two items are: by name first, then by their headings and contents."""

from __future__ import annotations

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
_TELLING = pattern(r"[0-9〇零一二三四五六七八九十百不非未无免除]")
"""Characters that make another matter, be they only added."""


class Pair(NamedTuple):
    """Two that are alike, by their positions, and how much (percent)."""

    row: int
    item: int
    percent: int


def clear_pairs(rows: Sequence[tuple[int, Looks]], items: Sequence[tuple[int, Looks]]) -> Sequence[Pair]:
    """The pairs of which each is the clear choice of the other, the most alike first."""
    pairs = [
        Pair(row, item, percent)
        for row, here in rows
        for item, there in items
        if _may_be_alike(here[0], there[0]) and (percent := alike(here, there)) >= ENOUGH
    ]
    return sorted((pair for pair in pairs if _is_clear(pair, pairs)), key=lambda pair: (-pair.percent, pair))


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
    """Whether two names may mean one matter: one holds all the characters of the other in order, or nearly all.

    Why: in Chinese one other character makes another matter (迁入, 迁出), where one more often only says it at length.
    """
    shared = 2 * len(set(one) & set(other))
    if not shared or shared < _NAMES_ALIKE * (len(set(one)) + len(set(other))):
        return False
    return _TELLING.findall(one) == _TELLING.findall(other) and (_is_within(one, other) or _is_within(other, one))


def _is_within(short: str, long: str) -> bool:
    signs = iter(long)
    return all(sign in signs for sign in short)
