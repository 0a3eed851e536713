"""Whether a changed 公开时限 makes the public wait longer, as far as the two texts can be compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from govcat.core.comparison import Effect, Remark, Why
from govcat.core.elements.deadlines import deadlines, is_ahead, is_longer, is_shorter
from govcat.core.elements.narrowing import is_same_event
from govcat.core.elements.time_limit import Limit, TimeLimit
from govcat.core.pattern import pattern

_AT_ONCE = pattern("实时|即时|立即|立刻|即刻|随时|当[日天场]|即日|第一时间")
_DAYS = {
    "hour": (0.0, 1 / 24),
    "calendar_day": (1.0, 1.0),
    "working_day": (1.0, 3.5),
    "month": (28.0, 31.0),
    "year": (365.0, 366.0),
}
"""The fewest and the most days of one unit."""
_LONGEST_MONTH, _LONGEST_YEAR = 31, 366
_COUNTED_BY_DAY = frozenset({"working_day", "calendar_day"})
_COUNTED = frozenset({"working_days", "calendar_days", "hours"})

Judge = Callable[[Limit, Limit], bool]
"""Whether the first of two limits of one kind is certainly more than the second."""


def judged(old: TimeLimit, new: TimeLimit) -> tuple[Effect, tuple[Remark, ...]]:
    """What a change from `old` to `new` means. What cannot be compared is said to be so, never guessed."""
    found: list[tuple[Effect, Remark]] = []
    for parts, is_more, worse, better in _SCALES:
        before, now = parts(old), parts(new)
        if _exceeds(now, before, is_more):
            found.append((Effect.NARROWER, Remark(worse)))
        if _exceeds(before, now, is_more):
            found.append((Effect.WIDER, Remark(better)))
    if not found:
        told = () if _meaning(old) == _meaning(new) else (Remark(Why.INCOMPARABLE),)
        return Effect.NEITHER, told
    effects = {effect for effect, _ in found}
    return (Effect.NARROWER if Effect.NARROWER in effects else Effect.WIDER), tuple(remark for _, remark in found)


def _exceeds(parts: Sequence[Limit], others: Sequence[Limit], is_more: Judge) -> bool:
    """Whether one of `parts` is more than every one of `others` that is for the same thing."""
    for part in parts:
        alike = [other for other in others if is_same_event(part, other)]
        if alike and all(is_more(part, other) for other in alike):
            return True
    return False


def _latest(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say by when: counted, or at once."""
    at_once = (part for part in limit.parts if part.kind == "adverb" and _AT_ONCE.search(part.text))
    return (*deadlines(limit), *at_once)


def _is_later(part: Limit, other: Limit) -> bool:
    if part.kind == "adverb":
        return False
    if other.kind == "adverb":
        return bool(part.amount) and part.unit != "hour"
    if part.amount is None or other.amount is None:
        return False
    amount, unit = other.amount, other.unit
    if unit == part.unit:
        return part.amount > amount
    if unit == "hour":
        return part.unit != "hour" and is_shorter(other, part.amount, part.unit) and part.unit in _COUNTED_BY_DAY
    if unit in {"month", "year"}:
        amount, unit = amount * (_LONGEST_MONTH if unit == "month" else _LONGEST_YEAR), "calendar_day"
    return is_longer(part, amount, unit)


def _rhythms(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say how often, or on which day each year or month."""
    return tuple(part for part in limit.parts if part.kind in {"frequency", "fixed_date"} and part.amount)


def _is_rarer(part: Limit, other: Limit) -> bool:
    """Whether something comes round less often, or as often and on a later day."""
    if (part.amount, part.unit) == (other.amount, other.unit):
        return len(part.date) == len(other.date) == len("MM-DD") and part.date > other.date
    if part.unit == other.unit:
        return (part.amount or 0) > (other.amount or 0)
    return _days(part)[0] > _days(other)[1]


def _days(part: Limit) -> tuple[float, float]:
    fewest, most = _DAYS[part.unit]
    return (part.amount or 0) * fewest, (part.amount or 0) * most


def _periods(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say for how long something is shown, or how long ahead of an event it is told."""
    counted = (part for part in limit.parts if part.amount and part.unit)
    return tuple(
        part for part in counted if part.kind in {"display", "notice"} or (part.kind in _COUNTED and is_ahead(part))
    )


def _is_briefer(part: Limit, other: Limit) -> bool:
    if part.unit == other.unit:
        return (part.amount or 0) < (other.amount or 0)
    return _days(part)[1] < _days(other)[0]


def _extensions(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say by how much more a limit may be drawn out."""
    return tuple(part for part in limit.parts if part.kind == "extension" and part.amount and part.unit)


def _is_more(part: Limit, other: Limit) -> bool:
    return _is_briefer(other, part)


_SCALES: tuple[tuple[Callable[[TimeLimit], tuple[Limit, ...]], Judge, Why, Why], ...] = (
    (_latest, _is_later, Why.LATER, Why.SOONER),
    (_extensions, _is_more, Why.LATER, Why.SOONER),
    (_rhythms, _is_rarer, Why.LESS_OFTEN, Why.MORE_OFTEN),
    (_periods, _is_briefer, Why.SHOWN_SHORTER, Why.SHOWN_LONGER),
)


def _meaning(limit: TimeLimit) -> list[tuple[object, ...]]:
    """What a text says, apart from how it is put."""
    return [(part.kind, part.amount, part.unit, part.date, part.text if _is_bare(part) else "") for part in limit.parts]


def _is_bare(part: Limit) -> bool:
    """Whether only its words tell what a part says."""
    return part.amount is None and not part.date
