"""GC739: a catalogue on trial for years."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Catalogue, Header
from govcat.core.pattern import pattern

_ON_TRIAL = pattern("试行|暂行|征求意见稿|试用")
_YEAR = pattern(r"(20\d{2})\s*年")
_LONG = 3


@rule(
    "GC739",
    Severity.HINT,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="目录写着“{word}”，而版本日期是 {since}，已过 {years} 年",
        why="目录要动态调整；写着试行而多年不动，群众不知道它还算不算数",
        fix="修订后去掉“{word}”，并在 edition 里写明新的版本和日期；仍在试行的，写明试行到何时",
    ),
    en=Words(
        message="the catalogue says “{word}”, and its edition is of {since}, {years} years ago",
        why="a catalogue is to be kept up to date; one that has been on trial for years leaves people in doubt whether"
        " it counts",
        fix="revise it, drop “{word}” and give the new edition with its date; if it is still on trial say until when",
    ),
)
def outlived_trial(catalogue: Catalogue, context: Context) -> Iterator[Finding]:
    """目录标着试行，版本日期已过三年。 / A catalogue is marked as on trial, and its edition is over three years old.

    看 title 和 edition 的名称；没有日期、也没有写年份的，不作判断；写明试行截止时间的，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    title: 某某县基层政务公开标准目录（试行）  # GC739
    region: {name: 某某县, level: 县级}
    edition: {name: 2020年版, date: 2020-11-30}
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    title: 某某县基层政务公开标准目录（试行）
    region: {name: 某某县, level: 县级}
    edition: {name: 2025年版, date: 2025-11-30}
    ```
    """
    header = catalogue.header
    for path, text in ((("header", "title"), header.title), (("header", "edition", "name"), header.edition)):
        marked = _ON_TRIAL.search(text)
        since = _date_of(header)
        if marked and since and not re.search(rf"{marked[0]}[^，,；;]{{0,6}}至", text):
            years = _years(since, context.as_of)
            if years >= _LONG:
                facts: Facts = {"word": marked[0], "since": since.isoformat(), "years": years}
                yield Finding(path, facts)
                return


def _date_of(header: Header) -> date | None:
    """The date of the edition, or the last day of the year that its name or the title gives."""
    if header.date:
        return date.fromisoformat(header.date)
    named = _YEAR.search(header.edition) or _YEAR.search(header.title)
    return date(int(named[1]), 12, 31) if named else None


def _years(since: date, until: date) -> int:
    """Whole years from one day to another."""
    return until.year - since.year - ((until.month, until.day) < (since.month, since.day))
