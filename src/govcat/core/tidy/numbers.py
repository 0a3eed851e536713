"""文号的写法: document numbers in the form of GB/T 9704—2012, 7.2.5 (国办发〔2016〕80号), and orders with their 第.

Only what is complete is mended: where a bracket or 号 was lost, nobody but the writer knows what was meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from govcat.core.elements.brackets import CLOSING, OPENING, closing_of
from govcat.core.elements.document_number import DocumentNumber, find_numbers
from govcat.core.elements.numeral import NUMERAL
from govcat.core.elements.title import kind_of_title
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_OPENERS, _CLOSERS = tuple(OPENING), tuple(CLOSING)
_OF_YEARS, _OPENERS_OF_YEARS = tuple("〕﹞"), tuple("〔﹝")
"""Brackets that stand around a year; behind 号 they close nothing, unless the whole number stands in such brackets."""
_OPENS = f"[{re.escape(OPENING)}]"
_UNUSUAL = pattern(
    rf"(?!〔){_OPENS}\s*(?:19|20|１９|２０)|〔[^〔〕]{{0,8}}[^0-9〕]|〕[^1-9]|[０-９]|[{re.escape(OPENING)}号號]\s|\s[〔号號]"
    r"|[0-9]\s+[0-9号號]|令\s*[0-9零〇一二三四五六七八九十百]|令\s+第|第\s"
)
"""What no number in the usual form holds: a text without it needs no reading."""
_ORDER = pattern(rf"(?P<who>.*令)\s*第?\s*(?P<serial>{NUMERAL})\s*(?P<no>[号號])", re.DOTALL)
_LONGEST_CODE = 12
_FARTHEST = 400
"""Where a bracket's other half is looked for: no title is longer."""
_WITH_NTH = ("令", "公告", "通告")


@dataclass(frozen=True, slots=True)
class Respelling:
    """A complete number at `start:end` that is written otherwise than usual, and its usual form."""

    start: int
    end: int
    usual: str


def usual_numbers(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` with every complete document number in its usual form: 〔〕 around the year, no spaces, ASCII digits."""
    for one in reversed(tuple(respellings(text))):
        text = text[: one.start] + one.usual + text[one.end :]
    return text


def respellings(text: str) -> Iterator[Respelling]:
    """The numbers in `text` that are complete and written otherwise than usual, in order."""
    if not _UNUSUAL.search(text):
        return
    plain = text.translate(_FULL_WIDTH)
    for number in find_numbers(plain):
        if number.is_whole and not lost_bracket(plain, number):
            written = replace(number, text=text[number.start : number.end])
            usual = _usual_paper(written) if number.kind == "paper" else _usual_order(written)
            if usual and usual != written.text:
                yield Respelling(number.start, number.end, usual)


def lost_bracket(text: str, number: DocumentNumber) -> tuple[int, int] | None:
    """The number with the bracket beside it whose other half was lost; None if no half is missing."""
    lead = text[max(0, number.start - _FARTHEST) : number.start]
    rest = text[number.end : number.end + _FARTHEST]
    before = len(lead.rstrip()) - 1
    onwards = (lead[before:] + number.text + rest).replace("\n", " ")
    if lead.rstrip()[-1:] in _OPENERS and closing_of(onwards, 0) is None:
        return number.start - len(lead) + before, number.end
    after = len(rest) - len(rest.lstrip()) + 1
    closing = rest.lstrip()[:1]
    is_foreign = closing in _OF_YEARS and lead.rstrip()[-1:] not in _OPENERS_OF_YEARS
    if closing in _CLOSERS and (is_foreign or not _was_opened(lead + number.text + rest[:after])):
        return number.start, number.end + after
    return None


def _was_opened(text: str) -> bool:
    """Whether the bracket that `text` ends in has an opening one before it, whatever its kind."""
    depth = 0
    for char in reversed(text):
        depth += (char in CLOSING) - (char in OPENING)
        if depth == 0:
            return True
    return False


def _usual_paper(number: DocumentNumber) -> str:
    """国办发〔2016〕80号; empty if the words in front are no code, but the end of a title."""
    opening = next(offset for offset, char in enumerate(number.text) if char in OPENING)
    code, rest = number.text[:opening].rstrip(), number.text[opening:]
    if len(code) > _LONGEST_CODE or (len(kind_of_title(code)) > 1 and not code.endswith(_WITH_NTH)):
        return ""
    nth = "第" if "第" in rest and code.endswith(_WITH_NTH) else ""
    return f"{code}〔{number.year}〕{nth}{number.serial}{rest[-1]}"


def _usual_order(number: DocumentNumber) -> str:
    """国务院令第711号; empty for the other forms of an order (国务院第711号令, 令2017年第138号) and for notices."""
    match = _ORDER.fullmatch(number.text)
    return f"{match['who']}第{match['serial'].translate(_FULL_WIDTH)}{match['no']}" if match else ""
