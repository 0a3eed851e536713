"""How long something is shown (公示7个工作日), and how long before an event it is told (提前3日)."""

from __future__ import annotations

import re

from govcat.core.elements.limits.said import Said, Shape
from govcat.core.elements.limits.trigger import read_before
from govcat.core.elements.numeral import NUMERAL, value_of

_AT_LEAST = re.compile(
    rf"(?:不得?(?:少于|低于|短于|小于)|至少(?:为|提前)?|最[少短](?:为|不得?少于)?)\s*(?P<amount>{NUMERAL})?(?!\s*次)"
)
_AHEAD = re.compile(r"提前|提早|前(?=\s*(?:[0-9一二两三四五六七八九十半]))")
_SHOWING = re.compile(
    r"(?:(?:公示|公告|展示|张贴|公布(?!时限)|公开(?!时限)|征求意见|保留|留存|挂网)(?:期|期限|时间|时限|时长|天数)?\s*(?:一般)?(?:为|是|：|:|满|达|持续)?"
    r"|(?:公示|公告|展示|张贴|公[开布](?=期)|留存|挂网)(?:期|期限|时间|时限|时长|天数)(?:[为是：:]|一般|原则上|最[长短]|至多|不得?超过){1,3}|满)\s*$"
)
_IN_PASSING = re.compile(r"(?:经过?|进行|开展|组织|为期)\s*$")
_IS_SHOWN = re.compile(r"\s*(?:的|以上)?(?:公示|公告|展示)")
_IN_FORCE = re.compile(r"(?:有效|存续|公示|公告|展示|任)期限?(?:以内|之内|内|间)(?=公开|公布|公示|展示|长期|保留|\Z)")
_UNSAID = re.compile(r"\s*(?:公示|公告|展示)(?:期限|时间|时限|时长|期)(?:为|是|：|:)?[\s\0]*")
_WITHDRAWN = re.compile(r"(?:后|的)?(?:不再|撤下|撤除|撤销公示|删除|停止)")
_NEAR = 40
"""So far before a number the words that it is a display period may begin."""


def notice(said: Said) -> Shape | None:
    """不得少于30日, 提前24小时, 会议召开前3日."""
    least = _AT_LEAST.search(said.plain)
    ahead = _AHEAD.search(said.plain)
    word = least or ahead
    measure = next((one for one in said.measures if word and one.start >= word.start()), None)
    if word is None or (measure is None and not (least and least["amount"])):
        return None
    before = read_before(said.clause[: word.end() if word[0] == "前" else word.start()])
    if measure:
        return Shape("notice", measure.amount, measure.unit, before.trigger, before.label)
    return Shape("notice", value_of(word["amount"]), "", before.trigger, before.label)


def display(said: Said) -> Shape | None:
    """公示7个工作日, 经7日公示, 满5年不再公示, 有效期内公开."""
    if _UNSAID.fullmatch(said.plain) or _IN_FORCE.search(said.plain):
        return Shape("display")
    for measure in said.measures:
        shown = _SHOWING.search(said.plain, max(0, measure.start - _NEAR), measure.start)
        passing = None if shown else _IN_PASSING.search(said.plain, max(0, measure.start - _NEAR), measure.start)
        is_shown = passing and _IS_SHOWN.match(said.plain, measure.end)
        if shown or is_shown or _WITHDRAWN.match(said.plain, measure.end):
            word = shown or passing
            before = read_before(said.clause[: word.start() if word else measure.start])
            return Shape("display", measure.amount, measure.unit, before.trigger, before.label)
    return None
