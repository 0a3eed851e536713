"""What a time limit runs from, and what it is for: the words before the number."""

from __future__ import annotations

import re
from typing import NamedTuple

_FROM = re.compile(r"(?:自|从)(?![然治主身愿行事业])")
_EVENT_TAIL = re.compile(
    r"(?:(?<!\s)|(?!\s))\s*+(?:(?:的)?之?(?:当)?日(?:开始)?起?(?:的)?|起(?:的)?|的|(?:之|以)?后(?:的)?|的?(?:同时|时候|时|过程中|期间)|(?:之|以)?前(?:的)?)?\s*+(?:[，,：:]\s*+)?$"
)
_TAIL_ENDS = tuple("日始起的后时候中间前，,：:")
"""What `_EVENT_TAIL` can end in, apart from blanks."""

_EVENT_WORDS = (
    "形成|变更|变化|获取|获得|产生|生成|制作|制定|制订|保存|作出|做出|批准|批复|审批|核准|公布|发布|印发|下发|下达|送达|确定|认定|结束|完成|办结|"
    "受理|收到|通过|生效|施行|实施|签订|签署|成交|启动|更新|调整|修改|备案|出台|立项|期满|届满|到期|终了|竣工|召开|开标|评审|验收|登记|拨付|发放"
)
_IS_EVENT = re.compile(
    rf"(?:{_EVENT_WORDS})\s*+(?:(?:了|的)\s*+)?(?:[（(][^（()）]*[）)]\s*+)?$|(?:下发|送达|报送|交付)至[^，,]*$|^(?:收到|接到|取得|获得|作出|做出)"
)
_FORE = re.compile(
    r"^(?:其中|对于|对|凡|属于|应当|应|须|在|于|并|且|或|原则上|一般|[\s，,、；;：:。．.（(]|[0-9]{1,2}[.．、)）])+"
)
_EDGES = " \t　，,、；;：:（("
_HIND = re.compile(
    r"(?<![\s，,、；;：:（(])(?:应当|应|须|(?<![许认])可以?|在|于|并|且|一般|原则上|不超过|最长|最迟|保持|"
    r"[\s，,、；;：:（(])+$"
)

_HIND_ENDS = tuple("当应须可以在于并且般上过长迟持，,、；;：:（(")
"""What `_HIND` can end in, apart from blanks."""


class Before(NamedTuple):
    """The words before a number: `trigger` the event it runs from, `label` what it is for; either may be empty."""

    trigger: str = ""
    label: str = ""


def read_before(words: str) -> Before:
    """Tells trigger and label apart: 其中行政许可自决定之日起 is the label 行政许可 and the trigger 决定."""
    said = words.replace("=", "：")
    if fore := _FORE.match(said):
        said = said[fore.end() :]
    if said.endswith(_HIND_ENDS) or said[-1:].isspace():
        said = _HIND.sub("", said)
    heading, colon, rest = said.rpartition("：") if "：" in said else said.rpartition(":")
    if colon:
        inner = read_before(rest)
        return Before(inner.trigger, inner.label or heading.strip(_EDGES))
    starts = list(_FROM.finditer(said)) if "自" in said or "从" in said else []
    if starts:
        return Before(_event(said[starts[-1].end() :]), said[: starts[-1].start()].strip(_EDGES))
    circumstance, comma, event = said.rpartition("，")
    if comma and circumstance.endswith(("的", "信息", "事项", "内容")):
        return Before(read_before(event).trigger, circumstance.removesuffix("的"))
    if said.endswith("的") and not _IS_EVENT.search(said):
        return Before("", said.removesuffix("的"))
    event = _event(said)
    if said and (event != said or _IS_EVENT.search(said)):
        return Before(event, "")
    return Before("", said)


def _event(words: str) -> str:
    """The event without 之日起, 后, 时 and the like."""
    if words.endswith("之日起"):  # as nearly all do
        return words[:-3].removesuffix("的").rstrip().strip(_EDGES)
    tail = _EVENT_TAIL.search(words) if words.endswith(_TAIL_ENDS) or words[-1:].isspace() else None
    return (words[: tail.start()] if tail else words).strip(_EDGES)
