"""Rhythms that are said by a span of time and how often in it: 半年内至少更新1次, 三个月更新一次, 两年一评."""

from __future__ import annotations

import re

from govcat.core.elements.limits.dates import per_turn
from govcat.core.elements.limits.measure import Measure
from govcat.core.elements.limits.said import Said, Shape
from govcat.core.elements.limits.trigger import read_before
from govcat.core.elements.numeral import NUMERAL, value_of

_STOP = r"(?=[\s，,；;。、）)\0]|\Z)"
_TIMES = re.compile(rf"[^0-9０-９第，,；;。、\s\0]{{0,8}}?(?P<times>{NUMERAL})\s*次(?:以上)?{_STOP}")
"""更新一次, 至少公布2次; not 一次性告知, and not 第一次会议."""

_ONE_EACH = re.compile(rf"\s*一(?!个(?!周期)|[次般并起律同致旦定直些切])[㐀-鿿]{{1,4}}{_STOP}")
"""一评, 一公示; not 一并公开."""

_EVERY = re.compile(r"(?:每隔?|间隔|(?:周期|频次|频率)(?:一般)?[为是：:]?)\s*$")
_ENDS = re.compile(r"\s*(?:终了|结束|届满|期满|之?后)")
_SAID = re.compile(r"[次每隔率]|周期|[年月周日天度期]\s*一")
"""What every rhythm holds, and most limits do not."""

_NEAR = 8
"""So far before a number the words of a rhythm may begin."""


def so_often(said: Said) -> Shape | None:
    """A span of time that something comes round in, however it is said that it does."""
    date = said.date
    for measure in said.measures if _SAID.search(said.plain) else ():
        if date and date.start < measure.end and measure.start < date.end:
            continue
        every = _EVERY.search(said.plain, max(0, measure.start - _NEAR), measure.start)
        turns = _turns(said.plain, measure)
        if turns or (every and not _ENDS.match(said.plain, measure.end)):
            before = read_before(said.clause[: every.start() if every else measure.start])
            if every or not (measure.is_within and before.trigger):  # 形成后一个月内公开一次 is its first turn
                amount, unit = per_turn(measure.amount, measure.unit, turns or 1)
                return Shape("frequency", amount, unit, before.trigger, before.label)
    return None


def _turns(text: str, measure: Measure) -> int:
    """How often something is done in a span of time, as the words behind it say; none if they do not."""
    times = _TIMES.match(text, measure.end)
    if times:
        return value_of(times["times"])
    return 0 if measure.is_within or not _ONE_EACH.match(text, measure.end) else 1
