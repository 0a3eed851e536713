"""Whether a changed 公开内容 holds less than before: elements are compared one by one, however they are listed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from govcat.core.comparison import Effect, Entries, Remark, Why
from govcat.core.elements.brackets import outside
from govcat.core.elements.narrowing import are_alike
from govcat.core.elements.plain import plain
from govcat.core.pattern import pattern

_CUT = pattern(r"[、，,；;。\n\r]|(?<=\w\w)(?:以及|[和与及])(?=\w\w)")
_NUMBERING = pattern(
    r"^\s*(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、](?!\d)|[①-⑳]|第?[一二三四五六七八九十]{1,3}、)\s*"
)


def judged(old: Entries, new: Entries) -> tuple[Effect, tuple[Remark, ...]]:
    """What a change from `old` to `new` means: elements that are gone, new, or only put otherwise."""
    before, now = _elements(old), _elements(new)
    lost = {key: text for key, text in before.items() if key not in now}
    gained = {key: text for key, text in now.items() if key not in before}
    reworded = []
    for key in list(lost):
        other = next((candidate for candidate in gained if _is_in_other_words(key, candidate)), None)
        if other is not None:
            reworded.append(f"{lost.pop(key)} → {gained.pop(other)}")
    if lost and gained and not reworded and len(lost) == len(before):
        return Effect.NEITHER, (Remark(Why.REWRITTEN),)
    told = ((Why.DROPPED, tuple(lost.values())), (Why.GAINED, tuple(gained.values())), (Why.REWORDED, tuple(reworded)))
    remarks = tuple(Remark(why, texts) for why, texts in told if texts)
    if lost:
        return Effect.NARROWER, remarks
    return (Effect.WIDER if gained else Effect.NEITHER), remarks or (Remark(Why.SPELLING),)


def elements(entries: Sequence[str]) -> Iterator[str]:
    """The elements that entries list: 办理条件、流程和材料 are three. What stands in brackets or titles stays whole."""
    for entry in entries:
        start = 0
        for mark in _CUT.finditer(_veiled(entry)):
            yield entry[start : mark.start()]
            start = mark.end()
        yield entry[start:]


def _veiled(entry: str) -> str:
    """The entry with brackets and titles blotted out, as long as before."""
    return _TITLE.sub(lambda title: "\0" * len(title[0]), outside(entry))


_TITLE = pattern("《[^《》]*》")


def _elements(entries: Sequence[str]) -> dict[str, str]:
    """The elements by their plain form."""
    found = (_NUMBERING.sub("", element).strip() for element in elements(entries))
    return {key: element for element in found if (key := plain(element))}


def _is_in_other_words(one: str, other: str) -> bool:
    return one in other or other in one or are_alike(one, other)
