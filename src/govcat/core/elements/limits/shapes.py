"""The shapes that one limit can have. The first shape that fits says what the clause is."""

from __future__ import annotations

import re
from collections.abc import Callable

from govcat.core.elements.brackets import CLOSING, OPENING, outside
from govcat.core.elements.limits.dates import find_date, find_rhythm
from govcat.core.elements.limits.measure import Measure, measures
from govcat.core.elements.limits.said import Kind, Said, Shape
from govcat.core.elements.limits.shown import display, notice
from govcat.core.elements.limits.trigger import read_before
from govcat.core.elements.limits.turns import so_often

_DITTO = re.compile(r"\s*(?:内容|时限)?\s*同[上前左](?:[（(][^（()）]*[）)])?\s*")
COUNTED = frozenset({"working_days", "calendar_days", "hours"})
"""The kinds that a latest day has."""

STILL = re.compile(r"(?:但|且)?(?:最[长短多少迟]|至多|一般|不得?超过)[^公发布]*\Z")
"""最长三年: a clause that goes on with the span of time before it."""
_LONGER = re.compile("[延顺](?:(?<=延)长|(?<=顺)延)")
_LATER = re.compile(r"\s*(?:以|之)?后")
_ADVERB = re.compile(
    r"(?=[实即及随立尽适第长永常动持不定当马滚分逐陆次翌隔下按全])(?:实时|即时|及时|随时|立即|立刻|即刻|尽快|适时|第一时间|长期|永久|常年|常态|动态|持续|不定期|定期|当[日天场]|即日|即办|立等|马上|随到随[办审]|滚动|[分逐陆][批步续]"
    r"|(?<![首每初一二两三多0-9])[次翌隔]日(?!常)|(?:次|下)一?个?工作日|第二[天日]|(?<![立随当])即(?:行)?(?=公[开布示]|发布|更新|调整)"
    r"|按(?:工作)?进(?:展|度)|按时|按期|按规定时[间限]|全年|全天)"
)
_BESIDE = re.compile(
    r"同步|同时|一并|事前|事后|会前|会后|随(?=.*(?:公开|发布|公布|印发|公示|公告|下发|提供|更新))"
    r"|(?<=.)(?:之|以)?[前后]\s*(?=公开|发布|公布|公示|公告|更新|调整|完成|向社会|\Z)"
    r"|(?<=..)(?:时|期间|(?<=[期限])内)(?=\s*(?:公开|发布|公布|告知|通知|公示|公告|更新|调整|，|,|在|\Z))"
)
_UNBRACKETED = dict.fromkeys(map(ord, OPENING + CLOSING), "，") | {0: None}
_WITH = re.compile(r"^\s*(?:应当)?(?:与|和|同)")
_BEHIND = re.compile(r"\s*[（(](?P<inner>[^（()）]*(?:[（(][^（()）]*[）)][^（()）]*)*)[）)]")
_BESIDE_WHAT = re.compile(
    r"随同?(?:着)?(.*?)(?:一并|同步|一起|同时)?(?:公开|发布|公布|印发|公示|公告|下发|提供|更新)?\s*$"
)


def read_shape(clause: str) -> Shape:
    """The limit in `clause`, of kind `unknown` if it holds none. Words in brackets count only if no others do."""
    plain = outside(clause)
    said = Said(clause, plain, tuple(measures(plain)), find_date(plain))
    for read in _SHAPES:
        shape = read(said)
        if shape is not None:
            return shape
    return read_shape(clause.translate(_UNBRACKETED)) if "\0" in plain else Shape("unknown")


def is_still(shape: Shape, clause: str) -> bool:
    """Whether a clause goes on with the span of time that was spoken of before it (最长三年)."""
    return shape.kind in COUNTED and not shape.trigger and not shape.label and bool(STILL.match(clause))


def _ditto(said: Said) -> Shape | None:
    return Shape("ditto") if "同" in said.clause and _DITTO.fullmatch(said.clause) else None


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


def _extension(said: Said) -> Shape | None:
    longer = _LONGER.search(said.plain)
    if longer is None:
        return None
    measure = next((one for one in said.measures if one.start >= longer.start()), None)
    if measure is None:
        return None
    return Shape("extension", measure.amount, measure.unit, label=read_before(said.clause[: longer.start()]).label)


def _latest_bare(said: Said) -> Shape | None:
    """20个工作日, which 20个工作日后 is not: it says no latest day."""
    measure = next(iter(said.measures), None)
    if measure is None:
        return None
    if _LATER.match(said.plain, measure.end):
        before = read_before(said.clause[: measure.start])
        return Shape("relative", trigger=before.trigger, label=before.label)
    return _latest(said.clause, measure)


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
    so_often,
    _latest_within,
    _fixed_date,
    notice,
    display,
    _extension,
    _frequency,
    _latest_bare,
    _adverb,
    _relative,
)
