"""GC411: a day that no calendar has, or a term of no length."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.numeral import NUMERAL, value_of
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.pattern import pattern

_A_LEAP_YEAR = 2024
_LONGEST_MONTH = 31
_MONTHS = 12
_MOST = 1000
_DAY = pattern(
    rf"(?:(?<![0-9０-９个第])(?P<month>{NUMERAL})\s*月|(?:每个?|首个?|末|当|次|翌|下个?)月的?)\s*(?P<day>{NUMERAL})\s*[日号](?!\s*[以之]?内)"
)
_MONTH = pattern(
    rf"(?:(?P<period>季度?|半年|(?<!半)年)度?的?第(?P<of>{NUMERAL})个?月"
    rf"|(?:(?<=每年)|(?<=[当次翌全]年)|(?<=年度))的?(?P<in_year>{NUMERAL})\s*月(?!\s*[以之]?内)"
    rf"|(?<![0-9０-９个第每])(?P<part>{NUMERAL})\s*月(?=[底末份]|[上中下]旬))"
)
_SPAN = pattern(
    rf"(?P<sign>(?:\A|[起后：:，,；;。\s])[-－−]\s*)?(?<![0-9０-９.．零〇一二两三四五六七八九十])(?<![0-9０-９]\s)(?P<amount>{NUMERAL})\s*个?\s*(?:工作[日天](?!历)|(?:[日天]|小时)(?=[以之]?内))"
)
_AT_ONCE = pattern(r"即[时办刻]|当[日天场]|立即|立等|马上|随到随")
_SENTENCE = pattern(r"[；;。\n]")
_NEAR = 40
"""So far from 0个工作日 the words may stand by which it is sound."""

_NO_SUCH_DAY = Term("日历上没有这一天", "no calendar has this day")
_NO_SUCH_MONTH = Term("没有这个月份", "there is no such month")
_NO_LENGTH = Term("不成期限", "this is no term")


@rule(
    "GC411",
    Severity.WARNING,
    on=TimeLimit,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限中的“{piece}”{what}",
        why="照这样写算不出最迟哪一天公开，多半是填写或者下拉填充时数字变了",
        fix="请核对原数字后改正；当天公开的，写“即时公开”",
    ),
    en=Words(
        message="“{piece}” in the time limit: {what}",
        why="no latest day can be counted from it; the number was probably changed in typing or by a fill-down",
        fix="look up the original number and write it; if it is disclosed on the same day write “即时公开”",
    ),
)
def impossible_limit(limit: TimeLimit) -> Iterator[Finding]:
    """公开时限写了日历上没有的日子，或者不成期限的数字。 / A time limit names no day, or no length of time.

    例如 2 月 30 日、13 月底、季度的第 4 个月、0 个工作日、负数、上千个工作日。2 月 29 日、长而可能的期限
    （如 200 个工作日）、写明即时办结的“0 个工作日”不在此列，数字断开的（2 0个工作日）见 GC409。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 每年6月31日前  # GC411
      - id: death
        time_limit: 信息形成或者变更之日起0个工作日内  # GC411
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 每季度首月20日前；每年2月29日前
      - id: death
        time_limit: 即办件0个工作日，承诺件3-5个工作日内
    ```
    """
    has_month = "月" in limit.text
    for match in _DAY.finditer(limit.text) if has_month else ():
        what = _wrong_day(match)
        if what:
            yield Finding(facts={"piece": match[0], "what": what}, piece=match.span())
            return
    for match in _MONTH.finditer(limit.text) if has_month else ():
        if not _is_month(match):
            yield Finding(facts={"piece": match[0], "what": _NO_SUCH_MONTH}, piece=match.span())
            return
    for match in _SPAN.finditer(limit.text):
        if match["sign"] or not _is_possible(match):
            piece = match[0].lstrip("起后：:，,；;。 ")
            yield Finding(facts={"piece": piece, "what": _NO_LENGTH}, piece=(match.end() - len(piece), match.end()))
            return


def _wrong_day(match: re.Match[str]) -> Term | None:
    """What is wrong with a day of a month, or of any month."""
    month = value_of(match["month"]) if match["month"] else 1
    if not 1 <= month <= _MONTHS:
        return _NO_SUCH_MONTH
    longest = monthrange(_A_LEAP_YEAR, month)[1] if match["month"] else _LONGEST_MONTH
    return None if 1 <= value_of(match["day"]) <= longest else _NO_SUCH_DAY


def _is_month(match: re.Match[str]) -> bool:
    """Whether a year, or the part of it that is named, has so many months."""
    most = _MONTHS if match["period"] in (None, "年") else _MONTHS // 2 if match["period"] == "半年" else _MONTHS // 4
    return 1 <= value_of(match["of"] or match["in_year"] or match["part"]) <= most


def _is_possible(match: re.Match[str]) -> bool:
    """Whether a span of time can pass; none at all can where the words beside it say 即时."""
    amount = value_of(match["amount"])
    return 0 < amount < _MOST or (amount == 0 and bool(_AT_ONCE.search(_sentence(match))))


def _sentence(match: re.Match[str]) -> str:
    """What stands near, without what is parted from it by ；."""
    before = _SENTENCE.split(match.string[max(0, match.start() - _NEAR) : match.start()])[-1]
    return before + _SENTENCE.split(match.string[match.end() : match.end() + _NEAR], maxsplit=1)[0]
