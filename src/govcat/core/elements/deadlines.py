"""What a text of 公开时限 asks for: its latest days, told from other spans of time, and whether one is longer."""

from __future__ import annotations

import re
from collections.abc import Iterable

from govcat.core.elements.limits.handling import is_of_else
from govcat.core.elements.limits.measure import measures
from govcat.core.elements.limits.shapes import COUNTED, STILL
from govcat.core.elements.time_limit import Limit, TimeLimit
from govcat.core.pattern import pattern

_AHEAD = pattern(r"(?:工作日|[日天时月年周])(?:之|以)?前")
_GENERAL = pattern(
    r"(?:该|本|此|各|类|项|相关|有关|政府|公开|事项|信息|内容|数据|文件|资料|形成|产生|生成|制作|制订|制定|获取|获得|取得|保存|变更|变化|更新|调整"
    r"|或者|或|及|和|与|并|[、，,/（）()\s]|之日|起|自|从|的|后|完成)+"
)
_NOT_YET_MADE = pattern(
    r"结束|终了|届满|期满|到期|完成|完毕|完工|竣工|建成|验收|启动|开始|召开|受理|收到|接到|立案\Z|年度|季度|申请"
)
_DAYS = {"calendar_day": 1.0, "month": 28.0, "year": 365.0, "hour": 1 / 24}
_LONGEST_HOLIDAY = 8
_START = pattern(r"之日起|当日起|(?<![未无没缺写明])起算|起计算|(?:自|从)[^。；;]{1,24}起(?:计算|算)")
_OF_SOME = pattern(r"决定(?!外|以外|除外)|印发之日|起(?:正式)?(?:施行|实施|执行|生效)")


def deadlines(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say by when at the latest, counted in time.

    Not the time ahead of an event (听证7个工作日前), nor how long something else takes (异议期, 60日内办结).
    """
    found: list[Limit] = []
    is_else = False
    for part in limit.parts:
        if part.kind in COUNTED and not is_ahead(part):
            is_else = _is_of_else(part) or (is_else and bool(STILL.match(part.text)))
            if not is_else:
                found.append(part)
    return tuple(found)


def _is_of_else(part: Limit) -> bool:
    """Whether a part says how long something else takes than disclosure."""
    alike = (one for one in measures(part.text) if (one.amount, one.unit) == (part.amount, part.unit))
    measure = next(alike, None)
    return measure is not None and is_of_else(part.label, part.text[: measure.start], measure, part.text[measure.end :])


def is_ahead(part: Limit) -> bool:
    """Whether a part says how long before an event something is told (听证7个工作日前)."""
    return bool(_AHEAD.search(part.text))


def is_general(trigger: str) -> bool:
    """Whether a limit runs from the making or change of any information, in whatever words (条例 art. 26)."""
    return bool(_GENERAL.fullmatch(trigger))


def comes_before(trigger: str) -> bool:
    """Whether a limit runs from an event after which the information may still have to be made (年度结束, 收到申请)."""
    return bool(_NOT_YET_MADE.search(trigger))


def is_longer(part: Limit, amount: int, unit: str) -> bool:
    """Whether `part`, counted from the same day, certainly ends later than `amount` working or calendar days."""
    if part.amount is None:
        return False
    if part.unit == unit:
        return part.amount > amount
    if part.unit == "working_day":
        return _fewest_days(part.amount) > amount
    return part.amount * _DAYS[part.unit] > (amount if unit == "calendar_day" else _most_days(amount))


def is_shorter(part: Limit, amount: int, unit: str) -> bool:
    """Whether a period of `part` is certainly over before one of `amount` working or calendar days is."""
    if part.amount is None or part.unit not in {"working_day", "calendar_day", "hour"}:
        return False
    if part.unit == unit:
        return part.amount < amount
    if part.unit == "working_day":
        return _most_days(part.amount) < amount
    return part.amount * _DAYS[part.unit] < (amount if unit == "calendar_day" else _fewest_days(amount))


def _fewest_days(working_days: int) -> int:
    """The fewest days in which so many working days pass: whole weeks bring their weekends."""
    return working_days + 2 * ((working_days - 1) // 5)


def _most_days(working_days: int) -> int:
    """The most days in which so many working days pass: one weekend more, and the longest holiday."""
    return working_days + 2 * (working_days // 5 + 1) + _LONGEST_HOLIDAY


def states_start(notes: Iterable[str]) -> bool:
    """Whether a note of a whole table says from when limits run; one that speaks of decisions only does not."""
    sentences = (sentence for note in notes if mentions_start((note,)) for sentence in re.split("[。；;]", note))
    return any(_START.search(sentence) and not _OF_SOME.search(sentence) for sentence in sentences)


def mentions_start(notes: Iterable[str]) -> bool:
    """Whether a note of one item says from when its limit runs."""
    return any("起" in note and _START.search(note) for note in notes)
