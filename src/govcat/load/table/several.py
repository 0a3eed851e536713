"""Heads that hold more than one word of a form: their group as well, or parts of two fields."""

from __future__ import annotations

from collections.abc import Iterable

from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.matter_words import KIND
from govcat.load.table.meaning import GROUPS, Meaning, meaning
from govcat.load.table.parts import part_of
from govcat.load.table.plain import bare, bracketed, plain


def in_one(text: str, knowledge: Knowledge) -> Meaning | None:
    """What a head means that holds its group as well: 公开对象全社会, 公开方式（主动）, 公开层级-县级."""
    crossed = _crossed(text, knowledge)
    if crossed:
        return crossed
    inner = bracketed(text)
    named = _part_within(((bare(text), inner),), knowledge) if inner and bare(text) != inner else None
    whole = named or meaning(text, knowledge)
    if whole and whole.is_certain and whole.kind not in {"own", "kind", "form"}:
        return whole
    return _part_within(_halves(text), knowledge) or _pieced(text, whole, knowledge)


def below_part(above: Meaning | None, own: Meaning | None) -> Meaning | None:
    """What a part of a field means below a part of another: 全社会 below 主动公开 says both. None if it is no such."""
    if above is None or own is None or not (above.is_certain and own.is_certain) or above.element == own.element:
        return None
    if not all(said.element in {"audience", "method"} and "." in said.kind for said in (above, own)):
        return None
    people, method = (above, own) if above.element == "audience" else (own, above)
    return people._replace(above=method.kind)


def _crossed(text: str, knowledge: Knowledge) -> Meaning | None:
    """What a head means that holds parts of two fields: 主动公开（全社会）, 主动公开-全社会."""
    inner = bracketed(text)
    halves = (*(((bare(text), inner),) if inner else ()), *_cuts(text))
    found = (below_part(meaning(first, knowledge), meaning(second, knowledge)) for first, second in halves)
    return next(filter(None, found), None)


def _pieced(text: str, whole: Meaning | None, knowledge: Knowledge) -> Meaning | None:
    """What a head means that says little as a whole: 公开（时限）, 是否主动公开."""
    inner = bracketed(text)
    if whole and whole.kind == "vague" and inner:
        return meaning(bare(text) + inner, knowledge) or whole
    asked = part_of(bare(text).partition("是否")[2], "", knowledge)
    return Meaning(asked.key, is_certain=False) if asked else whole


def _part_within(halves: Iterable[tuple[str, str]], knowledge: Knowledge) -> Meaning | None:
    """What the second half of a head means, if it is a part of the group that the first half names.

    公开类型 and 公开形式 name none, but what a part of one says behind them is told: 公开类型-主动公开.
    """
    for first, second in halves:
        above = meaning(first, knowledge)
        told = meaning(second, knowledge) if above and _is_a_kind(above) else None
        if told and told.is_certain and told.element in {"audience", "method"} and "." in told.kind:
            return told._replace(is_certain=False)
        if above and above.kind in GROUPS - {"vague"}:
            below = meaning(second, knowledge, above)
            if below and below.element == above.element and below != above:
                return below
    return None


def _is_a_kind(said: Meaning) -> bool:
    return said.kind in {"kind", "form"} or (said.rank is not None and said.rank.order == KIND)


def _halves(text: str) -> tuple[tuple[str, str], ...]:
    said = plain(text)
    grown = [found.end() for found in _GROUP_WORD.finditer(said)][:1]
    return (*_cuts(text), *((said[:end], said[end:]) for end in grown if end < len(said)))


def _cuts(text: str) -> tuple[tuple[str, str], ...]:
    """What stands before and behind each joint of a head; a joint in brackets joins what they hold."""
    said = plain(text)
    cuts = [
        found.span()
        for found in _JOINT.finditer(said)
        if said.count("(", 0, found.start()) == said.count(")", 0, found.start())
    ]
    return tuple((said[:start], said[end:]) for start, end in cuts if start and end < len(said))


_JOINT = pattern("[-—–_/:|>.·]")
_GROUP_WORD = pattern("(?:公开)?(?:对象|方式|层级|层次|级别|事项|渠道和载体|渠道|五公开|范围)")
