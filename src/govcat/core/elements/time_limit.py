"""公开时限: when a matter must be disclosed (条例 art. 26 and the wording of catalogues).

A text may hold several limits (处罚决定20个工作日；其他内容长期公开), display periods, notice periods and a
clause that other law goes before. What is not understood stays as a part of kind `unknown`.
"""

from __future__ import annotations

from dataclasses import dataclass

from govcat.core.elements.limits.clauses import clauses, without_exception
from govcat.core.elements.limits.said import Kind
from govcat.core.elements.limits.shapes import is_still, read_shape

_SHOWN = frozenset({"display", "notice"})


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit. `amount` counts `unit`s (working_day, calendar_day, hour, month, year); weeks are 7 days.

    `kind` says what the amount means: a latest day (`working_days`, `calendar_days`, also months and years,
    `hours`), a rhythm (`frequency`: at least once in so long), a shortest notice or the time ahead of an event
    (`notice`), how long it stays public (`display`), how much may be added (`extension`). `fixed_date` has a
    `date` (`MM-DD` each year, `YYYY-MM-DD` once, empty for 年初 and the like) and comes round every `amount` `unit`s.
    `adverb` is 及时, 长期 and so on, `relative` goes beside another event, `ditto` is 同上.
    `trigger` is the event it runs from; `label` what it is for if a text splits it; `start:end` offsets into the text.
    """

    kind: Kind
    text: str
    start: int
    end: int
    amount: int | None = None
    unit: str = ""
    trigger: str = ""
    label: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """A whole text of 公开时限: its limits in order, and whether it yields to other law (另有规定的，从其规定)."""

    text: str
    parts: tuple[Limit, ...]
    has_exception: bool = False


def read_time_limit(text: str) -> TimeLimit:
    """The limits in `text`. Never raises; words that hold no known limit are one part of kind `unknown`."""
    plain, has_exception = without_exception(text)
    parts: list[Limit] = []
    for start, end in clauses(plain):
        shape = read_shape(plain[start:end])
        if parts and parts[-1].kind in _SHOWN and is_still(shape, text[start:end]):
            shape = shape._replace(kind="display")
        parts.append(
            Limit(
                shape.kind,
                text[start:end],
                start,
                end,
                shape.amount,
                shape.unit,
                shape.trigger,
                shape.label,
                shape.date,
            )
        )
    return TimeLimit(text, tuple(parts), has_exception)
