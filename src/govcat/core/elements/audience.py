"""公开对象: everyone, or a named group."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govcat.core.elements.brackets import bare
from govcat.core.elements.entries import entries

_EVERYONE = re.compile(
    "(?:面向|向)?(?:全社会|全体社会|社会|社会公众|社会大众|全体公众|公众|全民|社会各界|所有人)(?:公众)?(?:公开)?"
)
_GROUP = re.compile(r"(?:特定(?:群体|群众|对象|主体|人群|公众)|特殊群体|部分群体)\s*(?:[（(]请写明[）)])?")
_MARKS = " \t　：:，,、；;。.—-_－/"
_CUT = re.compile(r"[；;\n\r]|(?<=全社会)[、，,和及]|[、，,](?=特定|全社会)")
_TICKS = "■√☑●◆▲✓✔ 　\t"
_EMPTY = "□☐▢◻"
_TICKED = re.compile(r"[■√☑●◆▲✓✔]\s*[㐀-鿿]")
_NOT_CHOSEN = re.compile(rf"[{_EMPTY}][^{_EMPTY}■√☑●◆▲✓✔]*")


@dataclass(frozen=True, slots=True)
class Audience:
    """One audience. `group` is the named group (特定群体：申请人 → 申请人), empty for 全社会 or one left unnamed.

    `is_unchosen` says that an empty box stands before it: then it is neither everyone nor a group.
    """

    text: str
    is_everyone: bool
    group: str = ""
    is_unchosen: bool = False


def read_audience(text: str) -> Audience:
    """What one entry of 公开对象 says. A text that is no known word is the name of a group.

    Of a whole cell of the form with its boxes (■全社会 □特定群体) the ticked one counts.
    """
    said = (_NOT_CHOSEN.sub("", text) if _TICKED.search(text) else text).strip(_TICKS)
    if said.startswith(tuple(_EMPTY)):
        return Audience(text, is_everyone=False, is_unchosen=True)
    if _EVERYONE.fullmatch(said):
        return Audience(text, is_everyone=True)
    opening = _GROUP.match(said)
    if opening is None:
        return Audience(text, is_everyone=False, group=said)
    return Audience(text, is_everyone=False, group=_named(said[opening.end() :]))


def _named(rest: str) -> str:
    """The group that stands after 特定群体, without the marks that join them; empty for `请写明`."""
    named = bare(rest, _MARKS)
    return "" if named == "请写明" else named


def read_audiences(text: str) -> tuple[tuple[int, int, Audience], ...]:
    """The audiences in a cell that holds several, each with its span."""
    spans = entries(text, _CUT, lambda _: False)
    return tuple((start, end, read_audience(text[start:end])) for start, end in spans)
