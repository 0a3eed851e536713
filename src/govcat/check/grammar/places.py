"""A body's name, cut into the place it belongs to and what it is: 某某县 + 公安局.

Why a grammar: many names of bodies begin with a word that looks like a place (市场监督管理局, 乡村振兴局, 城市管理局).
"""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.elements.plain import closed_up
from govcat.core.pattern import pattern

_PLACE = pattern(
    r"(?:[各本]|[㐀-鿿]{0,9}?"
    r"(?:镇街|街镇|省|市(?!场|容|民(?:中心|服务)|政(?![府务法协]))|州|盟|县(?!域)|(?<!社)区(?![域块划])|旗"
    r"|(?<![城村])镇(?!村(?!镇)|企)|(?<!城)乡(?!村)|苏木|街道)"
    r"(?:级|直)?(?:人民政府(?=.{2})|政府(?=.{2}))?)"
)
_CITY = pattern(r"城市(?=[㐀-鿿])")
_LAST_ORGAN = pattern(r"(?:局|委员会|委|办公室|办|厅|(?:行政|主管|管理)*部门)$")
_ZONE = pattern(r"(?:开发|高新|经开|示范|度假|保税|产业|合作|试验|管理|工业|物流|风景|园)区|新区|园$|园区|自贸")
_AFTER = pattern(r"(?:[（(][^（()）]*[）)]?|[/／].*)$")


class Name(NamedTuple):
    """`place` is what stands before (某某县, 各, or nothing), `own` the rest, `after` a bracket or section behind."""

    place: str
    own: str
    after: str

    @property
    def stem(self) -> str:
        """What it does, without the word for an office: 民政 of 民政局."""
        return _LAST_ORGAN.sub("", self.own) or self.own

    @property
    def is_of_zone(self) -> bool:
        """Whether it belongs to a development zone, which names its offices as it likes."""
        return bool(_ZONE.search(self.place))


def name_of(text: str) -> Name:
    """The parts of a body's name. What has no place before it is all its own."""
    said = closed_up(text)
    tail = _AFTER.search(said)
    name = said[: tail.start()] if tail and tail.start() else said
    at = 0
    while not _CITY.match(name, at) and (found := _PLACE.match(name, at)) and found.end() < len(name):
        at = found.end()
    return Name(name[:at], name[at:], said[len(name) :])


def is_short_for(short: str, full: str) -> bool:
    """Whether `short` takes some characters of `full` in order, the first among them: 住建 of 住房和城乡建设."""
    rest = iter(full)  # each character is looked for behind the one before
    return len(short) > 1 and short[0] == full[:1] and all(character in rest for character in short)
