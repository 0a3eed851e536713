"""GC409: a time limit that has lost a character, or got one too many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.pattern import pattern

_ENDS = r"(?=\s*(?:[以之]?内|公开|公布|公示|予以|\Z|[；;，,。）)\]\n]))"
_NO_UNIT = Term("后面缺单位", "the unit is missing")
_NO_DAY = Term("缺字，不成“工作日”", "“工作日” has lost a character")
_STRAY = Term("夹了多余的字符", "a stray character stands inside")
_NO_NUMBER = Term("数字没有填写", "the number was never filled in")


class _Damage(NamedTuple):
    """A way in which an amount is damaged, and what it may have been."""

    words: re.Pattern[str]
    what: Term
    mend: Callable[[re.Match[str]], str]


def _working_days(match: re.Match[str]) -> str:
    return f"{match['amount'] or match['before']}个工作日"


def _from_that_day(match: re.Match[str]) -> str:
    return f"之日起{match['amount']}"


def _nothing(_: re.Match[str]) -> str:
    return ""


_DAMAGES = (
    _Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个{_ENDS}"), _NO_DAY, _working_days),
    _Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个?\s*工作?{_ENDS}"), _NO_DAY, _working_days),
    _Damage(pattern(rf"(?P<amount>{NUMERAL})\s*个?\s*(?:个?作[日天]|工[日天]|工作[目口臼])"), _NO_DAY, _working_days),
    _Damage(
        pattern(
            rf"(?P<amount>{NUMERAL})\s*个\s*(?:工[^作\s]作[日天]|工作[^日天小\s][日天]|[^\w\s（(“\"]工作[日天])"
            rf"|(?P<before>{NUMERAL})[，,。.、；;：:？?]个工作[日天]"
        ),
        _STRAY,
        _working_days,
    ),
    _Damage(
        pattern(rf"之日起(?:[口囗]|[^\w\s（(“\"，,：:、—-])\s*(?P<amount>{NUMERAL})(?=\s*个?\s*工作[日天])"),
        _STRAY,
        _from_that_day,
    ),
    _Damage(
        pattern(rf"(?:不得?(?:少于|低于|短于)|至少|最少)为?\s*{NUMERAL}(?=\s*(?:\Z|[；;，,。）)\n]))"),
        _NO_UNIT,
        _nothing,
    ),
    _Damage(pattern(rf"(?:之?日起|[起后])\s*{NUMERAL}{_ENDS}(?![^\w\s]个)"), _NO_UNIT, _nothing),
    _Damage(pattern(r"[×xXnN＊*_＿□☐?？]{1,6}\s*个\s*工作[日天]"), _NO_NUMBER, _nothing),
)


@rule(
    "GC409",
    Severity.WARNING,
    on=TimeLimit,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限中的“{piece}”{what}",
        why="缺了字的时限读不出期限，公众无从知道最迟哪一天公开",
        fix="{likely}请核对原文后补正",
    ),
    en=Words(
        message="“{piece}” in the time limit is damaged: {what}",
        why="without the lost character nobody can read the term, nor know the latest day",
        fix="{likely}check the original and mend it",
    ),
    yields_to=("GC825",),
)
def damaged_limit(limit: TimeLimit) -> Iterator[Finding]:
    """公开时限缺了单位、缺字或者夹了多余的字符。 / A time limit has lost its unit or a character, or holds a stray one.

    只看数字和单位，形近字（工作曰）见 GC825；缺“个”（20工作日）、缺“内”和字间空格不影响意思，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 启动征收时公告至少30  # GC409
      - id: death
        time_limit: 信息形成或者变更之日起20个工作  # GC409
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个作日内  # GC409
      - id: death
        time_limit: 信息形成或者变更之日起××个工作日内  # GC409
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起，20 工作日
      - id: death
        time_limit: 公告至少30日，半年至少更新1次
    ```
    """
    found = [(match.start(), match, damage) for damage in _DAMAGES if (match := damage.words.search(limit.text))]
    if not found:
        return
    _, match, damage = min(found, key=lambda one: one[0])
    likely = damage.mend(match)
    facts: Facts = {
        "piece": match[0],
        "what": damage.what,
        "likely": Term(f"可能是“{likely}”，", f"perhaps “{likely}” is meant; ") if likely else Term("", ""),
    }
    yield Finding(facts=facts, piece=match.span())
