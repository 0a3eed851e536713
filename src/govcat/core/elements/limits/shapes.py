"""The shapes that one limit can have. The first shape that fits says what the clause is."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal, NamedTuple, TypeAlias

from govcat.core.elements.brackets import CLOSING, OPENING, outside
from govcat.core.elements.limits.dates import Recurring, find_date, find_rhythm
from govcat.core.elements.limits.measure import Measure, measures
from govcat.core.elements.limits.trigger import read_before
from govcat.core.elements.numeral import NUMERAL, value_of

Kind: TypeAlias = Literal[
    "working_days",
    "calendar_days",
    "hours",
    "adverb",
    "fixed_date",
    "frequency",
    "notice",
    "display",
    "extension",
    "relative",
    "ditto",
    "unknown",
]

_DITTO = re.compile(r"\s*(?:内容|时限)?\s*同[上前左](?:[（(][^（()）]*[）)])?\s*")
_AT_LEAST = re.compile(rf"(?:不得?(?:少于|低于|短于|小于)|至少(?:为|提前)?|最少)\s*(?P<amount>{NUMERAL})?(?!\s*次)")
_AHEAD = re.compile(r"提前|提早|前(?=\s*(?:[0-9一二两三四五六七八九十半]))")
_SHOWING = re.compile(
    r"(?:公示|公告|展示|张贴|公布|公开|征求意见|保留|留存|挂网)(?:期|期限|时间|时限|时长|天数)?\s*(?:一般)?(?:为|是|：|:|满|达|持续)?\s*$|满\s*$"
)
_UNSAID = re.compile(r"\s*(?:公示|公告|展示)(?:期限|时间|时限|时长|期)(?:为|是|：|:)?[\s\0]*")
_WITHDRAWN = re.compile(r"(?:后|的)?(?:不再|撤下|撤除|撤销公示|删除|停止)")
_ADVERB = re.compile(
    r"实时|即时|及时|随时|立即|立刻|即刻|尽快|适时|第一时间|长期|永久|常年|常态|动态|持续|不定期|定期|当[日天场]|即日"
    r"|按(?:工作)?进(?:展|度)|按时|按期|按规定时[间限]|全年|全天"
)
_BESIDE = re.compile(
    r"同步|同时|一并|事前|事后|会前|会后|随(?=.*(?:公开|发布|公布|印发|公示|公告|下发|提供|更新))"
    r"|(?<=.)(?:之|以)?[前后]\s*(?=公开|发布|公布|公示|公告|完成|向社会|\Z)|(?<=..)(?:时|期间)(?=\s*(?:公开|发布|公布|告知|通知|公示|公告|，|,|在|\Z))"
)
_NEAR = 40
"""So far before a number the words that it is a display period may begin."""

_UNBRACKETED = dict.fromkeys(map(ord, OPENING + CLOSING), "，") | {0: None}
_WITH = re.compile(r"^\s*(?:应当)?(?:与|和|同)")
_BEHIND = re.compile(r"\s*[（(](?P<inner>[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]")
_BESIDE_WHAT = re.compile(
    r"随同?(?:着)?(.*?)(?:一并|同步|一起|同时)?(?:公开|发布|公布|印发|公示|公告|下发|提供|更新)?\s*$"
)


class Said(NamedTuple):
    """A clause, the same without what stands in brackets, and the spans of time and the date that are left in it."""

    clause: str
    plain: str
    measures: tuple[Measure, ...]
    date: Recurring | None


class Shape(NamedTuple):
    """What one clause says; the fields are those of `Limit`."""

    kind: Kind
    amount: int | None = None
    unit: str = ""
    trigger: str = ""
    label: str = ""
    date: str = ""


def read_shape(clause: str) -> Shape:
    """The limit in `clause`, of kind `unknown` if it holds none. Words in brackets count only if no others do."""
    plain = outside(clause)
    said = Said(clause, plain, tuple(measures(plain)), find_date(plain))
    for read in _SHAPES:
        shape = read(said)
        if shape is not None:
            return shape
    return read_shape(clause.translate(_UNBRACKETED)) if "\0" in plain else Shape("unknown")


def _ditto(said: Said) -> Shape | None:
    return Shape("ditto") if _DITTO.fullmatch(said.clause) else None


def _latest_within(said: Said) -> Shape | None:
    """…之日起20个工作日内: the words 内 leave no doubt, even beside 每年 or 公示."""
    date = said.date
    for measure in said.measures:
        if measure.is_within and not (date and date.start < measure.end and measure.start < date.end):
            return _extension(said) or _latest(said.clause, measure)
    return None


def _fixed_date(said: Said) -> Shape | None:
    date = said.date
    if date is None:
        return None
    before = read_before(said.clause[: date.start])
    return Shape("fixed_date", date.amount, date.unit, before.trigger, before.label, date.date)


def _frequency(said: Said) -> Shape | None:
    rhythm = find_rhythm(said.plain)
    if rhythm is None:
        return None
    before = read_before(said.clause[: rhythm.start])
    return Shape("frequency", rhythm.amount, rhythm.unit, before.trigger, before.label)


def _notice(said: Said) -> Shape | None:
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


def _display(said: Said) -> Shape | None:
    """公示7个工作日, 满5年不再公示."""
    if _UNSAID.fullmatch(said.plain):
        return Shape("display")
    for measure in said.measures:
        shown = _SHOWING.search(said.plain, max(0, measure.start - _NEAR), measure.start)
        if shown or _WITHDRAWN.match(said.plain, measure.end):
            before = read_before(said.clause[: shown.start() if shown else measure.start])
            return Shape("display", measure.amount, measure.unit, before.trigger, before.label)
    return None


def _extension(said: Said) -> Shape | None:
    longer = re.search("延长|顺延", said.plain)
    measure = next((one for one in said.measures if longer and one.start >= longer.start()), None)
    if longer is None or measure is None:
        return None
    return Shape("extension", measure.amount, measure.unit, label=read_before(said.clause[: longer.start()]).label)


def _latest_bare(said: Said) -> Shape | None:
    measure = next(iter(said.measures), None)
    return _latest(said.clause, measure) if measure else None


def _latest(clause: str, measure: Measure) -> Shape:
    kind: Kind = "calendar_days"
    if measure.unit == "working_day":
        kind = "working_days"
    elif measure.unit == "hour":
        kind = "hours"
    before = read_before(clause[: measure.start])
    behind = _BEHIND.match(clause, measure.end)
    trigger = before.trigger or (read_before(behind["inner"]).trigger if behind else "")
    return Shape(kind, measure.amount, measure.unit, trigger, before.label)


def _adverb(said: Said) -> Shape | None:
    word = _ADVERB.search(said.plain)
    if word is None:
        return None
    before = read_before(said.clause[: word.start()])
    return Shape("adverb", trigger=before.trigger, label=before.label.removesuffix("保持"))


def _relative(said: Said) -> Shape | None:
    word = _BESIDE.search(said.plain)
    if word is None:
        return None
    if word[0] == "随":
        named = _BESIDE_WHAT.match(said.clause, word.start())
        label = read_before(said.clause[: word.start()]).label
        return Shape("relative", trigger=named[1] if named else "", label=label)
    circumstance, _, event = said.clause[: word.start()].removesuffix("的").replace(",", "，").rpartition("，")
    before = read_before(_WITH.sub("", event))
    label = read_before(circumstance).label or (before.label if before.trigger else "")
    return Shape("relative", trigger=before.trigger or before.label, label=label)


_SHAPES: tuple[Callable[[Said], Shape | None], ...] = (
    _ditto,
    _latest_within,
    _fixed_date,
    _notice,
    _display,
    _extension,
    _frequency,
    _latest_bare,
    _adverb,
    _relative,
)
