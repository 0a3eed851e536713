"""Names that are a listed body's with one sign lost, doubled or wrong: 市场监督管局, 岭县公安局, 城关街道办事外.

Short forms lose more than one sign (住建局), or one that need not be there (发展改革局). Names with another sign may be
other bodies (教育局, 体育局), so a wrong one is a slip only where it leaves no word for an office.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from operator import ne

from govcat.check.grammar.likeness import agree_up_to
from govcat.check.grammar.places import Name, name_of
from govcat.core.elements.plain import closed_up
from govcat.core.item import Body
from govcat.core.pattern import pattern

_ORGAN = pattern(r"(?:局|委|委员会|办|办公室|政府|办事处)$")
_MAY_BE_LEFT_OUT = frozenset("和与及暨并、的第地大化部")
"""Words that join, and signs that a customary form does without: 房产管理局, 数据局, 老干局."""

_PLACE_MARKS = frozenset("省市州盟县区旗镇乡各本级直")
_ENDS_OF_OFFICES = frozenset(
    "局委办厅部处科股所站队院校会室社园馆台场库组司署网区县镇乡村段门关构位界口线类系方家团校厂店行中心点级长员人"
)
_ANY_PLACE = pattern(r"[各本]?(?:[省市县区旗乡镇]|街道)?级?(?:人民政府|政府)?")
_SHORTEST = 2
_OFFICE = "(局|委|办|厅|部|政府|委员会)"
_SLIPPED = pattern(rf"{_OFFICE}\1$|[0-9①-⑳]$|^(.{{2,10}})\2")
_TWICE = pattern(rf"{_OFFICE}(?=\1$)|^(.{{2,10}})(?=\2)")
_NOTE = pattern(r"[0-9]+$")
_LONG = 4
"""Shorter names of offices are one character apart and two bodies (教育局, 体育局)."""


def slip_of(said: str, bodies: Collection[Body], region: str) -> str:
    """The listed body of which `said` is a slip; empty if it is none, or itself the name of a listed body."""
    whole = closed_up(said)
    if any(whole == body.name for body in bodies):  # as most names are: nothing to look for
        return ""
    name = name_of(whole)
    signs = frozenset(name.own)
    near = [body.name for body in bodies if len(signs.difference(body.name)) <= 1]
    if whole in map(closed_up, near):
        return ""
    return next((known for known in near if _ORGAN.search(known) and _is_slip(name, name_of(known), region)), "")


def likely_body(said: str, bodies: Collection[Body]) -> str:
    """What to suggest for a name that no listed body has: the body that it is, but for one wrong sign in many.

    Or but for a word that stands twice, or the number of a note behind.
    """
    name = closed_up(said)
    mended = _TWICE.sub("", _NOTE.sub("", name))
    return next((body.name for body in bodies if _is_likely(name, mended, closed_up(body.name))), "")


def has_slipped(said: str) -> bool:
    """Whether a name has what a short form of no name has: a word for offices or a place twice, a note's number."""
    return bool(_SLIPPED.search(said))


def _is_likely(name: str, mended: str, known: str) -> bool:
    if name != mended:
        return mended == known
    is_long = len(name_of(known).own) >= _LONG
    return is_long and len(name) == len(known) and sum(map(ne, name, known)) == 1


def _is_slip(name: Name, known: Name, region: str) -> bool:
    if name.own == known.own:
        return _is_slip_of_a_place(name.place, known.place)
    is_there = _ANY_PLACE.fullmatch(name.place) or name.place == region or known.place.endswith(name.place)
    return bool(is_there) and len(name.own) >= _SHORTEST and _is_slip_of_an_office(name.own, known.own)


def _is_slip_of_a_place(place: str, known: str) -> bool:
    """Whether a place has lost one sign of its name. What stands for any place has lost none."""
    at = agree_up_to(place, known)
    is_shorter = len(place) == len(known) - 1 and place[at:] == known[at + 1 :]
    return is_shorter and known[at] not in _PLACE_MARKS and not _ANY_PLACE.fullmatch(place)


def _is_slip_of_an_office(own: str, known: str) -> bool:
    at = agree_up_to(own, known)
    if len(own) == len(known) - 1:
        lost = known[at]
        return own[at:] == known[at + 1 :] and lost not in _MAY_BE_LEFT_OUT and known[at - 1 : at] != lost
    if len(own) == len(known) + 1:
        return own[at:] == known[at - 1 :] and _doubles(own) > _doubles(known)
    is_last = len(own) == len(known) and at == len(own) - 1
    return is_last and own[-1] not in _ENDS_OF_OFFICES


def _doubles(text: str) -> int:
    return sum(one == other for one, other in pairwise(text))
