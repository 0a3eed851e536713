"""Limits that come round: dates (每年1月31日前) and rhythms (半年至少更新1次)."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.elements.numeral import NUMERAL, value_of

_PERIOD = "半年|年|季度|季|月|周|星期|日|天|学期|学年|旬"
_DAY = "[0-9]{1,2}|[一二三四五六七八九十廿]{1,3}"
_BEFORE = r"\s*(?:之前|以前|前|底前|以内|之内|内|期间)?"

_DATE = re.compile(
    rf"(?:(?P<every>每个?(?P<period>年|季度|季|月|半年|学期|学年)|(?:次|翌|当|下一?)(?P<next>年|季度|月)|(?P<year>20[0-9]{{2}})\s*年)度?的?\s*)?"
    rf"(?:第?[首一二三四末]个?季度的?|的?首个?月的?|末月|第[一二三]个月的?)?"
    rf"(?:(?P<month>{_DAY})\s*月\s*(?:(?P<day>{_DAY})\s*[日号]|份|底|初|末|[上中下]旬)?|(?P<only>{_DAY})\s*[日号]){_BEFORE}"
)
_PART_OF_A_YEAR = re.compile(
    rf"(?<![个0-9一二两三四五六七八九十半几数多])(?:每年的?)?(?:(?:每个?|当|次|翌|下个?|本|各|20[0-9]{{2}})?(?P<period>年|季度|季|月|学期)度?的?)(?:第?[一二三四]个?季度|[初底末内]|[上中下]旬|中(?!的|等)|[上下]半年|首月|末月)(?:之前|以前|前|内)?"
    rf"|[每本当次下]周(?:[一二三四五六日]|内)|(?:[上下]半年|第[一二三四]季度){_BEFORE}"
)
_NAMES_A_DAY = re.compile("月|[0-9一二三四五六七八九十廿]\\s*[日号]")
_NAMES_A_PERIOD = re.compile("[年季月周期]")
"""What every date, and every part of a year, holds; most texts hold neither."""

_FREQUENT = re.compile(
    rf"(?:每|按|逐)\s*(?:(?P<count>{NUMERAL}|半)\s*个?)?(?P<period>{_PERIOD})度?(?!(?:度)?(?:终了|结束|后))"
    rf"|每\s*(?![0０])(?P<working>{NUMERAL})\s*+(?:个\s*+)?工作[日天](?!终了|结束|后)"
    rf"|(?P<bare>半年|一年|年度|季度|月度)(?=内?\s*(?:至少|不少于|不低于|更新|公开|公布|发布|通报|定期|{NUMERAL}\s*次))"
)
_TIMES = re.compile(rf"(?P<times>{NUMERAL})\s*次")
_LENGTHS = {
    "半年": (6, "month"),
    "一年": (1, "year"),
    "年": (1, "year"),
    "年度": (1, "year"),
    "学年": (1, "year"),
    "学期": (6, "month"),
    "季": (3, "month"),
    "季度": (3, "month"),
    "月": (1, "month"),
    "月度": (1, "month"),
    "旬": (10, "calendar_day"),
    "周": (7, "calendar_day"),
    "星期": (7, "calendar_day"),
    "日": (1, "calendar_day"),
    "天": (1, "calendar_day"),
}


class Recurring(NamedTuple):
    """A date or a rhythm.

    `amount` `unit`s pass between two turns (None for one date); `date` is `MM-DD` or `YYYY-MM-DD`.
    """

    start: int
    end: int
    amount: int | None
    unit: str
    date: str = ""


def find_date(text: str) -> Recurring | None:
    """The first date in `text` that is a day of the calendar and no span of time (1月31日前, 每季度首月20日)."""
    for match in _DATE.finditer(text) if _NAMES_A_DAY.search(text) else ():
        parts = match.groupdict()
        every = parts["period"] or parts["next"]
        is_date = parts["day"] or every or re.search(r"[底初末份旬]", match[0]) or match[0].rstrip().endswith("前")
        if not is_date or (parts["only"] and not every):
            continue
        amount, unit = _LENGTHS[every] if every else ((1, "year") if not parts["year"] else (None, ""))
        return Recurring(match.start(), match.end(), amount, unit, _calendar_day(parts))
    part = _PART_OF_A_YEAR.search(text) if _NAMES_A_PERIOD.search(text) else None
    if part is None:
        return None
    amount, unit = _LENGTHS[part["period"] or ("周" if "周" in part[0] else "年")]
    return Recurring(part.start(), part.end(), amount, unit)


def find_rhythm(text: str) -> Recurring | None:
    """The first rhythm in `text`: every so long, or so many times in so long."""
    match = _FREQUENT.search(text)
    if match is None:
        return None
    if match["working"]:
        amount, unit = value_of(match["working"]), "working_day"
    elif match["bare"]:
        amount, unit = _LENGTHS[match["bare"]]
    else:
        amount, unit = _LENGTHS[match["period"]]
        if match["count"] == "半":
            amount, unit = (6, "month") if unit == "year" else (amount, unit)
        elif match["count"]:
            amount *= value_of(match["count"])
    times = _TIMES.search(text, match.end())
    amount, unit = per_turn(amount, unit, value_of(times["times"]) if times else 1)
    return Recurring(match.start(), times.end() if times else match.end(), amount, unit)


def per_turn(amount: int, unit: str, count: int) -> tuple[int, str]:
    """How long one turn takes if there are `count` in a span of time, as far as whole months tell."""
    months = amount * 12 if unit == "year" else amount
    if count > 1 and unit in ("year", "month") and months % count == 0:
        return months // count, "month"
    return amount, unit


def _calendar_day(parts: dict[str, str | None]) -> str:
    if not (parts["month"] and parts["day"]):
        return ""
    day = f"{value_of(parts['month']):02d}-{value_of(parts['day']):02d}"
    return f"{parts['year']}-{day}" if parts["year"] else day
