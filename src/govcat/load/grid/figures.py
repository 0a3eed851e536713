"""Numbers and dates as somebody sees them in a sheet: `20`, not `20.0`; `0505` where the format writes four digits."""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from govcat.core.grid import Oddity
from govcat.core.pattern import pattern

_BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 37: "#,##0", 38: "#,##0", 39: "#,##0.00",
    40: "#,##0.00",
    **dict.fromkeys((*range(14, 18), *range(27, 32), 36, *range(50, 55), 57, 58), "yyyy-mm-dd"),
    22: "yyyy-mm-dd hh:mm",
    **dict.fromkeys((*range(18, 22), *range(32, 36), 45, 46, 47, 55, 56), "hh:mm"),
}  # fmt: skip
"""Formats that a file names by number only (ECMA-376 part 1, 18.8.30), those of Chinese systems among them."""

_QUIET = pattern(r'"[^"]*"|\\.|\[(?![hms]+\])[^\]]*\]|[_*].')
_PIECE = pattern(r'"([^"]*)"|\\(.)|\[[^\]]*\]|[_*].|(General|[#0?][#0?,]*(?:\.[#0?]*)?)|(%)|(.)')
_BARE = frozenset("-+()$: ")  # signs that need no quotation marks to stand for themselves
_DATE = pattern("[ymdhs年月日时分秒]")
_LARGEST_DATE = 2_958_466  # the day after 9999-12-31
_MOST_DIGITS = 40


class Shown(NamedTuple):
    """A number as text, and what it was."""

    text: str
    oddity: Oddity = Oddity.NUMBER


def format_of(number: int, codes: dict[int, str]) -> str:
    """The code of a number format: one that the file declares, or a built-in one; empty for the general one."""
    code = codes.get(number, _BUILT_IN.get(number, "")).replace("G/通用格式", "General")
    return "" if code in {"General", "GENERAL", "@"} else code


def shown(value: str, code: str, *, is_1904: bool = False) -> Shown:
    """`value`, as it is stored, in the format `code`. What is no number stays as it is."""
    if not code and value.isascii() and value.isdigit():
        return Shown(value.lstrip("0") or "0")
    try:
        number = Decimal(value)
    except InvalidOperation:
        return Shown(value)
    if not number.is_finite() or abs(number.adjusted()) > _MOST_DIGITS:
        return Shown(value)
    if code and _DATE.search(_QUIET.sub("", code.partition(";")[0]).lower()):
        date = _date(number, is_1904=is_1904)
        return Shown(date, Oddity.DATE) if date else Shown(_plain(number))
    return Shown(_formatted(number, code.partition(";")[0]))


def when(stamp: str) -> str:
    """A date as files write it (`2026-01-05T08:30:00`) as people do: without a time of day that says nothing."""
    date, _, time = stamp.replace("T", " ").removesuffix("Z").partition(" ")
    time = time.partition(".")[0].removesuffix(":00")
    return f"{date} {time}" if time and time != "00:00" else date


def _date(serial: Decimal, *, is_1904: bool) -> str:
    """The date that a serial number stands for; 1900 had a 29 February in the first spreadsheet, and still has."""
    if not 0 <= serial < _LARGEST_DATE:
        return ""
    time = timedelta(seconds=round(float(serial % 1) * 86400))
    if serial < 1:
        return (datetime(2000, 1, 1) + time).strftime("%H:%M:%S").removesuffix(":00")  # noqa: DTZ001  # a time only
    start = (1904, 1, 1) if is_1904 else (1899, 12, 31 if serial < 60 else 30)
    epoch = datetime(*start)  # noqa: DTZ001  # sheets know no time zones
    try:
        return when((epoch + timedelta(days=int(serial)) + time).isoformat())
    except OverflowError:
        return ""


def _formatted(number: Decimal, code: str) -> str:
    before, digits, percent, after = "", "", "", ""
    for piece in _PIECE.finditer(code):
        quoted, escaped, pieces, sign, other = piece.groups()
        literal = quoted or escaped or (other if other and (other in _BARE or not other.isascii()) else None)
        if pieces and not digits:
            digits = pieces
        elif sign:
            percent = sign
        elif literal:
            before, after = (before, after + literal) if digits else (before + literal, after)
        elif pieces or other:
            return _plain(number)  # a fraction, an exponent or a condition: what is stored says enough
    if not digits:
        return _plain(number)
    return before + _in_digits(number * 100 if percent else number, digits) + percent + after


def _in_digits(number: Decimal, digits: str) -> str:
    if digits == "General":
        return _plain(number)
    whole, _, decimals = digits.partition(".")
    text = f"{abs(number):.{len(decimals)}f}"
    first, point, rest = text.partition(".")
    shortest = decimals.count("0")
    while len(rest) > shortest and rest.endswith("0"):
        rest = rest[:-1]
    first = first.zfill(whole.count("0"))
    if "," in whole:
        first = f"{int(first):,}"
    sign = "-" if number < 0 and (first.strip("0") or rest.strip("0")) else ""
    return sign + first + (point + rest if rest else "")


def _plain(number: Decimal) -> str:
    """At most 15 digits that count, as sheets show them, and no exponent: a person types none."""
    rounded = Decimal(f"{number:.14e}").normalize()
    return f"{rounded:f}" if rounded else "0"
