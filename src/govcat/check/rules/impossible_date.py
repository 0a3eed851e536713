"""GC830: a day that no calendar has, or an hour that no day has."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.damage import WORDED
from govcat.check.grammar.impossible_times import impossible_times
from govcat.check.rule import Finding, Text, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.pattern import pattern

_MAY_BE = pattern(
    r"[月年:：./午点时-](?:(?<=[月年])\s*[\d零〇一二三四五六七八九十廿]|(?<=\d[:：])\d\d"
    r"|(?<=(?:19|20)\d\d[-./])\d{1,2}[-./](?:29|3[01])|(?<=午)\s*\d|(?<=\d[点时])\s*[6-9]\d|(?<=[2-9]\d[点时]))"
)


@rule(
    "GC830",
    Severity.WARNING,
    on=Text(fields=WORDED, sieve=_MAY_BE, is_public=True),
    rests_on=Clause("GB/T 7408.1—2023 日期和时间表示法", certainty="B"),
    zh=Words(
        message="“{piece}”{what}",
        why="照这样的日期、时刻，群众办不了事；多半是抄录或者下拉填充时数字变了",
        fix="请核对原数字后改正",
    ),
    en=Words(
        message="“{piece}”: {what}",
        why="nobody can keep to such a day or hour; the number was probably changed in copying or by a fill-down",
        fix="look up the original number and write it",
    ),
    yields_to=("GC411",),
)
def impossible_date(text: str) -> Iterator[Finding]:
    """文字里写了日历上没有的日期，或者一天里没有的时刻。 / A text names a day or an hour that cannot be.

    例如 6 月 31 日、平年的 2 月 29 日、2018 年 13 月、8:30-25:00。没有写年份的 2 月 29 日、24:00、农历的日子、比例、
    比分（1:30）、“18 月”一类的时长，以及文字自己说明是笔误的，不在此列；公开时限里的另见 GC411。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content: [公示期：2024年6月31日止]  # GC830
      - id: death
        content: [受理时间：周一至周五8:30-25:00]  # GC830
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes: [2023年2月29日起施行]  # GC830
        basis: [《中华人民共和国户口登记条例》（1958年13月9日通过）]  # GC830
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content: [公示期：2024年2月29日至6月30日, 受理时间：0:00-24:00, 师生比1:30, 建设工期18月20日]
      - id: death
        notes: [农历二月三十日休息, 原文“6月31日”有误]
    ```
    """
    for found in impossible_times(text):
        facts: Facts = {"piece": text[found.start : found.end].strip(), "what": found.what}
        yield Finding(facts=facts, piece=(found.start, found.end))
