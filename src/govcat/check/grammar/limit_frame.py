"""Slips in the words that nearly every time limit is made of: 信息形成或者变更之日起20个工作日内公开.

Why windows: a sign that was lost, doubled or has changed places is known by the signs around it (息形或者, 者更变之),
and no other word of a limit holds these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.elements.numeral import NUMERAL
from govcat.core.pattern import pattern

LOST = Term("缺字", "a character is lost")
DOUBLED = Term("写了两遍", "stands twice")
TURNED = Term("字序颠倒", "two characters have changed places")

_EVENTS = ("信息形成或者变更之日起", "信息形成或变更之日起")
_FRAMES = (*_EVENTS, "个工作日内公开")
_LOST_BELOW = frozenset("信息日起者之")
"""Without 者 or 之 the frame is sound; the others are asked for by what stands around them."""

_SOUND = frozenset({"形成变更"})

_LONGEST_RUN = 3
_STOP = r"(?=\Z|[；;，,。\n])"
_DAYS = rf"\s*{NUMERAL}\s*个?\s*工作[日天](?!\s*[以之]?前)"


def _lost(frame: str) -> Iterator[tuple[str, str]]:
    """Each sign left out, between the two before and the two behind it."""
    for at, sign in enumerate(frame):
        before, behind = frame[max(0, at - 2) : at], frame[at + 1 : at + 3]
        if sign not in _LOST_BELOW and before + behind not in _SOUND:
            yield before + behind, before + sign + behind


def _turned(frame: str) -> Iterator[tuple[str, str]]:
    """Each two neighbours turned, with the sign before and the one behind them."""
    for at in range(len(frame) - 2):
        before, behind = frame[max(0, at - 1) : at], frame[at + 2 : at + 3 + (not at)]
        yield before + frame[at + 1] + frame[at] + behind, before + frame[at : at + 2] + behind


def _doubled(frame: str) -> Iterator[tuple[str, str]]:
    """Each run written twice, with the sign before and the one behind it; 征信信息 and 公开开放 are sound."""
    for at, length in product(range(1, len(frame)), range(1, _LONGEST_RUN + 1)):
        run, behind = frame[at : at + length], frame[at + length : at + length + 1]
        if behind:
            yield frame[at - 1] + run * 2 + behind, frame[at - 1] + run + behind


def _windows() -> dict[str, tuple[str, Term]]:
    """Every wrong window, with the right one and what has happened."""
    kinds = ((_lost, LOST, _EVENTS), (_turned, TURNED, _FRAMES), (_doubled, DOUBLED, _FRAMES))
    return {wrong: (right, what) for slips, what, frames in kinds for frame in frames for wrong, right in slips(frame)}


_KNOWN = _windows()
_ANYWHERE = pattern(
    rf"(?=[{''.join(sorted({wrong[0] for wrong in _KNOWN}))}])(?:{'|'.join(sorted(_KNOWN, key=len, reverse=True))})"
)
_BY_NEIGHBOURS = (
    (rf"之日(?={_DAYS})", "之日起", LOST),
    (rf"之起(?={_DAYS})", "之日起", LOST),
    (rf"(?:日之起|之起日)(?={_DAYS})", "之日起", TURNED),
    (r"(?:(?<=自)|(?<=府)|(?<=[该本])|(?<![^；;。\n]))[信息](?=形成(?:或|[、（(]|之日|后))", "信息", LOST),
    (r"(?<=信息)[形成](?=[（(、](?:变更|更新))", "形成", LOST),
    (r"(?<=形成[（(])[变更](?=[）)])", "变更", LOST),
    (rf"(?<=工作日内)[公开]{_STOP}", "公开", LOST),
    (rf"(?<=工作日内)(?:公公开|公开开|公开公开){_STOP}", "公开", DOUBLED),
)
_BESIDE = pattern(rf"(?=[之日信息形成变更公开])(?:{'|'.join(f'({shape})' for shape, *_ in _BY_NEIGHBOURS)})")


class FrameSlip(NamedTuple):
    """A slip in the usual words: where it stands, what is likely meant, and what has happened."""

    match: re.Match[str]
    likely: str
    what: Term


def frame_slips(text: str) -> Iterator[FrameSlip]:
    """The slips in the usual words of `text`: the first of each kind."""
    if match := _ANYWHERE.search(text):
        yield FrameSlip(match, *_KNOWN[match[0]])
    if match := _BESIDE.search(text):
        _, likely, what = _BY_NEIGHBOURS[int(match.lastindex or 1) - 1]
        yield FrameSlip(match, likely, what)
