"""Cells that point at the row above: 同上, 〃, 内容同上, 同序号3. What they mean, if their head is still there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from govcat.core.pattern import pattern
from govcat.load.table.plain import plain

_ABOVE = pattern(
    "(?:公开)?(?:内容|依据|时限|主体|渠道|对象|方式|层级|要求|均|全部)?(?:同|与)(?:上|前|以?上(?:一)?[行栏格条项列款]?|上述|上面|前述|前(?:一)?[行栏格条项])"
    "(?:一致|相同|内容)?(?:[(].{0,6}[)])?[。.]?|[〃″\"”＂々]|''|′′|‘’|””"
)
_NUMBERED = pattern("(?:内容)?(?:同|与|见)(?:第)?(?:序号|事项|第)?([A-Za-z]?\\d{1,5})(?:号|项|条)?(?:相同|一致)?[。.]?")


class Link(NamedTuple):
    """Where a cell points: at the row above, or at the row with a number."""

    number: str = ""


def link_of(text: str) -> Link | None:
    """What a cell points at; None if it speaks for itself."""
    said = plain(text)
    if len(said) > 16:
        return None
    if _ABOVE.fullmatch(said):
        return Link()
    numbered = _NUMBERED.fullmatch(said)
    return Link(numbered[1]) if numbered else None


def followed(
    texts: Sequence[str], links: Mapping[int, Link], numbers: Sequence[str], *, breaks: frozenset[int]
) -> dict[int, int | None]:
    """For each cell of one column that points somewhere, the row whose text it stands for; None if that is lost.

    `breaks` are the rows above which rows have been dropped, as the gap in their numbers shows.
    """
    meant: dict[int, int | None] = {}
    by_number = {plain(number).strip(".、"): row for row, number in reversed(list(enumerate(numbers))) if number}
    for row, link in links.items():
        target = by_number.get(link.number) if link.number else row - 1
        if target is None or target < 0 or target == row or (not link.number and row in breaks):
            meant[row] = None
        elif target in links:
            meant[row] = meant.get(target)
        else:
            meant[row] = target if texts[target].strip() else None
    return meant


def broken(numbers: Sequence[str]) -> frozenset[int]:
    """The rows before which numbers are missing: 1, 2, 5."""
    values = [
        int(said) if (said := plain(number).strip(".、")).isdecimal() and len(said) < 6 else None for number in numbers
    ]
    pairs = pairwise(values)
    return frozenset(
        row
        for row, (before, here) in enumerate(pairs, 1)
        if before is not None and here is not None and here > before + 1
    )
