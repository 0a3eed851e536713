"""公开时限的写法: amounts and brackets in a time limit as the guidelines write them (20个工作日, 形成（变更）).

Whatever would read otherwise afterwards is left as it stands.
"""

from __future__ import annotations

import re

from govcat.core.elements.numeral import HAN_DIGITS
from govcat.core.elements.time_limit import TimeLimit, read_time_limit
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

_FULL_WIDTH = str.maketrans("０１２３４５６７８９", "0123456789")
_NARROW_BRACKETS = str.maketrans("()", "（）")
_SPACES = r"[ \t　]*"
_NUMBER = rf"(?:(?<![0-9.])[0-9]{{1,3}}|(?<![{HAN_DIGITS}])[{HAN_DIGITS}]{{1,4}})"
_AMOUNT = pattern(
    rf"(?P<number>{_NUMBER}){_SPACES}(?P<each>个?){_SPACES}(?P<unit>工作日(?!历)|自然日|日(?!报|常)|小时)"
    rf"(?:{_SPACES}(?P<within>[以之]?内))?"
)
_BEFORE_A_NUMBER = pattern(r"(?<=[起后])[ \t　]+(?=[0-9])")
_HAN = pattern("[㐀-鿿]")


def usual_limit(text: str, _knowledge: Knowledge | None = None) -> str:
    """`text` with 个 before 工作日, ASCII digits, no spaces inside an amount, full-width brackets around Han."""
    usual = _AMOUNT.sub(_usual_amount, text.translate(_FULL_WIDTH))
    usual = _wide_brackets(_BEFORE_A_NUMBER.sub("", usual))
    return usual if _meaning(read_time_limit(usual)) == _meaning(read_time_limit(text)) else text


def _usual_amount(match: re.Match[str]) -> str:
    each = "个" if match["unit"] == "工作日" else match["each"]
    return f"{match['number']}{each}{match['unit']}{match['within'] or ''}"


def _wide_brackets(text: str) -> str:
    """`text` with the pairs of round brackets that hold a Han character in full width."""
    wide = list(text)
    waiting: list[int] = []
    for at, char in enumerate(text):
        if char in "(（":
            waiting.append(at)
        elif char in ")）" and waiting:
            start = waiting.pop()
            if _HAN.search(text, start, at):
                wide[start], wide[at] = "（", "）"
    return "".join(wide)


def _meaning(limit: TimeLimit) -> object:
    """What a text asks for, apart from how it is written."""
    return limit.has_exception, [
        (part.kind, part.amount, part.unit, _plain(part.trigger), _plain(part.label), part.date) for part in limit.parts
    ]


def _plain(words: str) -> str:
    return "".join(words.translate(_FULL_WIDTH).translate(_NARROW_BRACKETS).split())
