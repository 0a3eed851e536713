"""A clause of 公开时限 as it is handed to the shapes, and what a shape makes of it."""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from govcat.core.elements.limits.dates import Recurring
from govcat.core.elements.limits.measure import Measure

Kind: TypeAlias = Literal[
    "working_days",
    "calendar_days",
    "hours",
    "adverb",
    "fixed_date",
    "frequency",
    "notice",
    "display",
    "extension",
    "relative",
    "ditto",
    "unknown",
]


class Said(NamedTuple):
    """A clause, the same without what stands in brackets, and the spans of time and the date that are left in it."""

    clause: str
    plain: str
    measures: tuple[Measure, ...]
    date: Recurring | None


class Shape(NamedTuple):
    """What one clause says; the fields are those of `Limit`."""

    kind: Kind
    amount: int | None = None
    unit: str = ""
    trigger: str = ""
    label: str = ""
    date: str = ""
