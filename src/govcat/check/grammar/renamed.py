"""Names that bodies no longer have: what the reforms of the registry say of one, on a given day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from govcat.check.grammar.places import Name, name_of
from govcat.core.item import Header
from govcat.core.knowledge import Reform
from govcat.core.pattern import pattern

_STILL_IN_USE = frozenset({"林业局", "知识产权局", "大数据局", "大数据发展管理局", "农委"})
"""Old names that some places rightly use today, for a body, a plate or as a short form (notes of the registry)."""

_SPOKEN_OF_IN_LAW = frozenset({"城乡规划", "知识产权", "乡村振兴"})
"""Duties whose departments laws in force still call so (城乡规划主管部门)."""

_BRANCH = pattern(r"[㐀-鿿]{0,8}分局$")
_DEPARTMENT = pattern(r"(?:行政|主管|管理)*(?:部门|机关)")
_SHORTEST_DUTY = 4  # shorter ones are also said of the bodies of today (环保部门, 卫生部门)
_BYGONE = "扶贫"  # the one short duty that has itself a new name


@dataclass(frozen=True, slots=True)
class Renamed:
    """An old name found: as the registry has it, the reform, and the names that came after it, the latest last."""

    old: str
    reform: Reform
    new: tuple[str, ...]


def reforms_held(reforms: Iterable[Reform], header: Header, as_of: date) -> tuple[Reform, ...]:
    """The reforms that took names away here by `as_of`: not where only a duty moved, nor on the ground of a memory."""
    return tuple(
        reform
        for reform in reforms
        if reform.since
        and reform.since <= as_of.isoformat()
        and not reform.duty
        and reform.verification != "unverified"
        and reform.local in header.region  # as is the place of a reform that took place everywhere: it has none
    )


def renamed(text: str, held: Sequence[Reform]) -> Renamed | None:
    """What became of the body that `text` names, if one of the reforms took that name away.

    Silent where the text gives the new name as well, and for the offices of development zones.
    """
    name = name_of(text)
    if name.is_of_zone:
        return None
    for reform in held:
        old = next((old for old in reform.old if _is(name, old)), None)
        if old and not any(new in text.replace(old, "") for new in reform.new):
            return Renamed(old, reform, _after(reform, held))
    return None


def _is(name: Name, old: str) -> bool:
    if old in _STILL_IN_USE:
        return False
    if name.own.startswith(old):
        rest = name.own[len(old) :]
        return (not rest or bool(_BRANCH.fullmatch(rest))) and _may_have(name.place, old)
    return name.own.endswith(("部门", "机关")) and _is_department(name.own, name_of(old).stem)


def _is_department(own: str, duty: str) -> bool:
    """Whether a name says the department for a duty that went with its body: the short words for duties live on."""
    is_told = (len(duty) >= _SHORTEST_DUTY or duty == _BYGONE) and duty not in _SPOKEN_OF_IN_LAW
    return is_told and own.startswith(duty) and bool(_DEPARTMENT.fullmatch(own[len(duty) :]))


def _may_have(place: str, old: str) -> bool:
    """Whether a place had such a body: townships name their offices themselves, but 扶贫 was named so everywhere."""
    return _BYGONE in old or place[-1:] not in {"乡", "镇", "道"}


def _after(reform: Reform, held: Sequence[Reform]) -> tuple[str, ...]:
    """The names of today: where those were given up in turn, with the names after them."""
    later = [other for other in held if not set(other.old).isdisjoint(reform.new)]
    return (*reform.new, *(new for other in later for new in other.new))
