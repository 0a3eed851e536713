"""Private matters that an entry of 公开内容 would make public.

An entry says what will be public. So a word counts only where the thing itself would be shown: not where it is masked,
asked for as a paper to bring (申请材料：身份证号), the object of a procedure (住址变更登记) or of a standard
(残疾等级评定标准), and not where it is an office's own (缴费银行账号) or a tree's (古树健康状况).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcat.check.grammar.distinct import holding
from govcat.check.grammar.private.governed import is_governed
from govcat.check.grammar.private.owners import is_of_an_office
from govcat.check.grammar.private.withheld import is_withheld
from govcat.check.grammar.private.words import ANCHOR, MATTER
from govcat.core.pattern import pattern

_NEAR = 60
"""So many characters before and behind a word say whose it is and what is done with it."""

_JOINT = pattern("[、，,；;：:（(和及与]")
_TITLE = pattern("《[^《》]{0,80}》")


class PrivateMatter(NamedTuple):
    """A word for a private matter in an entry, its kind and where it stands."""

    kind: str
    word: str
    start: int
    end: int


def entries_in_question(entries: Iterable[str]) -> Iterator[str]:
    """Those of `entries` that may hold a private matter; mostly there are none."""
    return holding(ANCHOR, entries)


def private_matters(entry: str) -> Iterator[PrivateMatter]:
    """The private matters that an entry of 公开内容 would make public, each with its place."""
    if not ANCHOR.search(entry) or is_withheld(entry):
        return
    titled = {place for title in _TITLE.finditer(entry) for place in range(*title.span())}
    judged: dict[tuple[str, int, str], bool] = {}  # a hostile text says the same thing again and again
    for found in MATTER.finditer(entry):
        start, end = found.span()
        kind = str(found.lastgroup)
        first = max(0, start - _NEAR)
        near = (entry[first : end + _NEAR], start - first, kind)
        if near not in judged:
            judged[near] = _is_shown(*near, end - start)
        if judged[near] and start not in titled:
            yield PrivateMatter(kind, found[0], start, end)


def _is_shown(near: str, start: int, kind: str, length: int) -> bool:
    """Whether the word at `start` of what stands around it would show somebody's own."""
    end = start + length
    return not (is_of_an_office(near, start, end, kind) or is_governed(near, start, end))


def is_nothing_else(entry: str, matter: PrivateMatter) -> bool:
    """Whether an entry names `matter` and its owner only (受益人身份证号): were it left out, nothing would remain."""
    return matter.end == len(entry) and not _JOINT.search(entry)
