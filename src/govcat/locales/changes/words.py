"""Which fixed words a comparison needs. Texts with `{…}` are filled by `str.format`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from govcat.core.comparison import Effect, Kind, Why


@dataclass(frozen=True, slots=True)
class Summed:
    """What the last lines say: counts, what was left out, and what to do now."""

    compared: str
    items: Mapping[Kind, str]
    differences: str
    effects: Mapping[Effect, str]
    nothing: str
    internal: str
    errors: str
    table: str
    only: str
    unplaced: str
    next_step: str
    confirm: str
    read: str
    nothing_to_do: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The fixed words of comparisons in one language. `columns` are those of the sheet for approval.

    `colon`, `comma` and `enumeration` join texts; `fields` are what is no field of an item.
    """

    title: str
    to: str
    colon: str
    comma: str
    enumeration: str
    brackets: str
    kinds: Mapping[Kind, str]
    effects: Mapping[Effect, str]
    whys: Mapping[Why, str]
    fields: Mapping[str, str]
    columns: tuple[str, ...]
    item: str
    domain: str
    count: str
    count_of: str
    several_domains: str
    whole: str
    shared: str
    shared_note: str
    unchanged: str
    part: str
    withheld: str
    nothing: str
    more_items: str
    matters: str
    matter_columns: tuple[str, ...]
    before: str
    after: str
    internal: str
    legend: str
    cut: str
    continued: str
    summed: Summed
