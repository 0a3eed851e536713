"""Private matters that an entry of 公开内容 would make public.

An entry says what will be public. So a word counts only where the thing itself would be shown: not where it is masked,
asked for as a paper to bring (申请材料：身份证号), the object of a procedure (住址变更登记) or of a standard
(残疾等级评定标准), and not where it is an office's own (缴费银行账号) or a tree's (古树健康状况).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcat.check.grammar.private.governed import is_governed
from govcat.check.grammar.private.owners import is_of_an_office
from govcat.check.grammar.private.withheld import is_withheld
from govcat.check.grammar.private.words import ANCHOR, MATTER
from govcat.core.pattern import pattern

_JOINT = pattern("[、，,；;：:（(和及与]")
_TITLE = pattern("《[^《》]{0,80}》")


class PrivateMatter(NamedTuple):
    """A word for a private matter in an entry, its kind and where it stands."""

    kind: str
    word: str
    start: int
    end: int


def entries_in_question(entries: Iterable[str]) -> Iterator[str]:
    """Those of `entries` that may hold a private matter. All are searched as one: mostly there are none."""
    texts = tuple(entries)
    if ANCHOR.search("\0".join(texts)):
        yield from filter(ANCHOR.search, texts)


def private_matters(entry: str) -> Iterator[PrivateMatter]:
    """The private matters that an entry of 公开内容 would make public, each with its place."""
    if not ANCHOR.search(entry) or is_withheld(entry):
        return
    titles = [title.span() for title in _TITLE.finditer(entry)]
    for found in MATTER.finditer(entry):
        start, end = found.span()
        kind = str(found.lastgroup)
        is_title = any(first <= start < last for first, last in titles)
        if not (is_title or is_of_an_office(entry, start, end, kind) or is_governed(entry, start, end)):
            yield PrivateMatter(kind, found[0], start, end)


def is_nothing_else(entry: str, matter: PrivateMatter) -> bool:
    """Whether an entry names `matter` and its owner only (受益人身份证号): were it left out, nothing would remain."""
    return matter.end == len(entry) and not _JOINT.search(entry)
