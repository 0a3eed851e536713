"""Days that no calendar has and hours that no day has: 2024年6月31日, 8:30-25:00.

Why so narrow: 1:30 may be a ratio, 25:20 a score, 18月 a length of time, and the lunar calendar has a 二月三十日.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.elements.numeral import value_of
from govcat.core.pattern import pattern

NO_SUCH_DAY = Term("日历上没有这一天", "no calendar has this day")
NO_SUCH_MONTH = Term("没有这个月份", "there is no such month")
NO_SUCH_HOUR = Term("一天里没有这个时刻", "no day has this hour")

_A_LEAP_YEAR = 2024
_MONTHS, _LONGEST_MONTH, _HOURS, _MINUTES = 12, 31, 24, 60
_HAN = "零〇一二三四五六七八九十廿"
_NUMBER = rf"\d{{1,2}}|[{_HAN}]{{1,3}}"
_NO_SPAN = r"(?!\s*[以之]?[内后]|\s*为[限期])"
_DATE = pattern(
    rf"(?:(?<!\d)(?P<year>(?:19|20)\d\d)\s*年\s*(?:\d{{1,2}}\s*月?\s*(?:[-—－–~～]{{1,2}}|至|到)\s*)?|(?<![\d.．第个{_HAN}]))(?P<month>{_NUMBER})\s*月"
    rf"(?:\s*(?P<day>{_NUMBER})\s*(?:日|号(?![文楼令公线路院机门井])){_NO_SPAN}|(?=\s*(?:[份底初末前，,；;。、）)]|\Z)))"
)
_IN_FIGURES = pattern(
    r"(?<![A-Za-z\d.．/-])(?P<year>(?:19|20)\d\d)(?P<mark>[-./])(?P<month>0?[1-9]|1[0-2])(?P=mark)(?P<day>3[01]|29)(?![\d./-])"
)
_CLOCK = r"(?<![\d:：.])\d{1,2}[:：]\d\d(?![\d:：])"
_HOURS_FROM_TO = pattern(rf"(?P<one>{_CLOCK})\s*(?:[-—–－~～]{{1,2}}|至|到)\s*(?:[上下]午|次日)?\s*(?P<other>{_CLOCK})")
_ONE_HOUR = pattern(
    rf"(?:[上下]午|凌晨|[早晚]上|时间|截止|截至|每[日天]|月\d{{1,2}}日)[：:为是于\s]{{0,3}}(?P<one>{_CLOCK})"
)
_SPOKEN = pattern(
    r"(?:[上下]午|凌晨|[早晚]上|月\d{1,2}日)\s*(?P<one>(?:(?:2[5-9]|[3-9]\d)[时点](?![间长])|\d{1,2}[时点]\s*[6-9]\d\s*分))"
)
_OTHER_CALENDAR = pattern(r"[农阴旧夏藏傣彝]历|腊月|闰")
_QUOTED = pattern(r"有误|笔误|误[写为作]|错误|应[为是]|改[为成]|更正|没有这|不存在|原文|照录")
_RATIO = pattern(r"比(?!赛)|系数|得分")
_NEAR = 16
_ROUND = 15
"""Hours of offices begin and end on the quarter; scores and ratios seldom do."""


class Impossible(NamedTuple):
    """A day or an hour that cannot be: where it stands, and what is wrong."""

    start: int
    end: int
    what: Term


def impossible_times(text: str) -> Iterator[Impossible]:
    """The days and hours in `text` that cannot be."""
    for match in (*_DATE.finditer(text), *_IN_FIGURES.finditer(text)):
        what = _wrong_date(match)
        if what and not _is_spoken_of(match):
            yield Impossible(*match.span(), what)
    for match in _HOURS_FROM_TO.finditer(text):
        hours = [_clock(match[name]) for name in ("one", "other")]
        are_hours = all(minute % _ROUND == 0 for _, minute in hours) and not _RATIO.search(_before(match))
        if are_hours and not all(map(_is_hour, hours)) and any(map(_is_hour, hours)):
            yield Impossible(*match.span(), NO_SUCH_HOUR)
            return
    for match in _ONE_HOUR.finditer(text):
        if not _is_hour(_clock(match["one"])):
            yield Impossible(*match.span("one"), NO_SUCH_HOUR)
            return
    for match in _SPOKEN.finditer(text):
        yield Impossible(*match.span("one"), NO_SUCH_HOUR)


def _wrong_date(match: re.Match[str]) -> Term | None:
    """What is wrong with a date; a number of months without its year is none."""
    year, month, day = match["year"], value_of(match["month"]), match["day"]
    if not 1 <= month <= _MONTHS:
        return NO_SUCH_MONTH if year else None
    if not day:
        return None
    is_of_any_calendar = not year and not match["month"].isdecimal()
    longest = monthrange(int(year or _A_LEAP_YEAR), month)[1]
    if is_of_any_calendar:  # months of the moon have thirty days
        longest = max(longest, _LONGEST_MONTH - 1)
    return None if 1 <= value_of(day) <= longest else NO_SUCH_DAY


def _is_spoken_of(match: re.Match[str]) -> bool:
    """Whether the words near a date are of another calendar, or call it a mistake themselves."""
    before, behind = _before(match), match.string[match.end() : match.end() + _NEAR]
    return bool(_OTHER_CALENDAR.search(before) or _QUOTED.search(before) or _QUOTED.search(behind))


def _before(match: re.Match[str]) -> str:
    """What stands near in front of a match."""
    return match.string[max(0, match.start() - _NEAR) : match.start()]


def _clock(said: str) -> tuple[int, int]:
    hour, minute = re.split("[:：]", said)
    return int(hour), int(minute)


def _is_hour(clock: tuple[int, int]) -> bool:
    """Whether a day has the hour: 24:00 is its end."""
    hour, minute = clock
    return (hour < _HOURS and minute < _MINUTES) or (hour == _HOURS and not minute)
