"""Spans of time as texts write them: 20个工作日, 二十日, 3至5个工作日, 半年, 48小时."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple, TypeAlias

from govcat.core.elements.numeral import DIGITS, HAN_DIGITS, NUMERAL, value_of

Unit: TypeAlias = Literal["working_day", "calendar_day", "hour", "month", "year"]

_DECIMAL = r"(?<=[0-9０-９][.．])[0-9０-９](?![0-9０-９])"
"""The 5 of 1.5个工作日. In 1.20个工作日 the 1. is taken for an enumeration, which 0. is not."""

_MEASURE = re.compile(
    rf"(?=[{DIGITS}{HAN_DIGITS}半])(?!{_DECIMAL}|(?<=[下次])一)(?:{NUMERAL}\s*[-—－–~～至到]+\s*)?(?P<amount>0[.．][0-9]?[1-9]0?|{NUMERAL}|半)[\s\0]*+(?:个\s*+)?"
    r"(?P<unit>(?:法定)?工作[日天]|自然[日天]|日历[日天]|小时|天|日|周|星期|季度|月|年)(?![度报号级])(?P<within>\s*(?:以|之)?内)?"
)
_UNITS: dict[str, tuple[Unit, int]] = {
    "周": ("calendar_day", 7),
    "星期": ("calendar_day", 7),
    "小时": ("hour", 1),
    "月": ("month", 1),
    "季度": ("month", 3),
    "年": ("year", 1),
}
_POINTS = (".", "．")
_LONGEST = 1000


class Measure(NamedTuple):
    """A span of time; of a range (3至5个工作日) the longer end, of a part of one (0.5个工作日) the whole.

    `start:end` are offsets, with 内 if it `is_within`.
    """

    amount: int
    unit: Unit
    is_within: bool
    start: int
    end: int


def measures(text: str) -> Iterator[Measure]:
    """Every span of time in `text`, in order. A year such as 2026年 is none."""
    for match in _MEASURE.finditer(text):
        unit, factor = _unit(match["unit"])
        is_half = match["amount"] == "半"
        if is_half and unit == "year":
            unit, factor = "month", 6
        amount = factor if is_half or match["amount"][1:2] in _POINTS else value_of(match["amount"]) * factor
        if 0 < amount < _LONGEST:
            yield Measure(amount, unit, bool(match["within"]), match.start(), match.end())


def _unit(word: str) -> tuple[Unit, int]:
    if "工作" in word:
        return "working_day", 1
    return _UNITS.get(word, ("calendar_day", 1))
