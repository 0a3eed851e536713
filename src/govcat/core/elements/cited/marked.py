"""Titles in book marks, 《…》, with whatever is nested in them and whatever mark was lost."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.elements.brackets import TITLE_OPENING
from govcat.core.elements.title import KINDS, kind_of_title

_DOUBLE = ("《≪«", "》≫»")
_SINGLE = ("〈＜﹤<‹", "〉＞﹥>›")
_OPENS = re.compile(rf"[{TITLE_OPENING[:3]}〈＜﹤‹]|<(?=[^\x00-\x7f])")
_KIND_THEN_BREAK = re.compile(
    rf"(?:{KINDS})(?=[、，,；;。\s]|[（(〔\[【﹝]|$)|(?=[；;。\n\r]|[（(](?:[^（()）]*[0-9]号)?)"
)
_GOES_ON = re.compile(rf"的?[^，,；;。、《（(\s]{{0,12}}(?:{KINDS})(?=[、，,；;。\s》]|[（(]|$)")
_LONGEST = 400
"""No title is longer; the bound keeps a text full of lost marks from being searched again and again."""
_SEPARATORS = " 　、，,；;\n\r"


class MarkedTitle(NamedTuple):
    """A title in marks: `start:end` with the marks, `title_start:title_end` without; `is_broken` if a mark was lost."""

    start: int
    end: int
    title_start: int
    title_end: int
    is_broken: bool


def next_marked(text: str, start: int) -> MarkedTitle | None:
    """The first title in marks at or after `start`."""
    opening = _OPENS.search(text, start)
    if opening is None:
        return None
    opens, closes = _DOUBLE if opening[0] in _DOUBLE[0] else _SINGLE
    depth, last_close, limit = 1, None, len(text)
    for offset in range(opening.end(), min(len(text), opening.end() + _LONGEST)):
        char = text[offset]
        if char in closes:
            depth, last_close = depth - 1, offset
            if depth == 0:
                return MarkedTitle(opening.start(), offset + 1, opening.end(), offset, is_broken=False)
        elif char in opens:
            if last_close is None and kind_of_title(_bare(text[opening.end() : offset])):
                limit = offset  # 《甲办法、《乙办法》: the first never closed
                break
            depth += 1
    return _broken(text[:limit], opening, last_close)


def rest_of_title(text: str, start: int) -> int | None:
    """Where a title ends that goes on behind an inner 《…》 (的通知, 办法); None if nothing of that kind follows."""
    found = _GOES_ON.match(text, start)
    return found.end() if found else None


def _broken(text: str, opening: re.Match[str], last_close: int | None) -> MarkedTitle:
    """A title whose closing mark was lost ends at the last mark of an inner title, or where a title would end."""
    start = opening.end()
    if last_close is not None:
        rest = rest_of_title(text, last_close + 1)
        end = rest or last_close
        return MarkedTitle(opening.start(), rest or last_close + 1, start, end, is_broken=True)
    single = next((offset for offset in range(start, len(text)) if text[offset] in "〉＞﹥>›》；;\n"), None)
    if single is not None and text[single] in "〉＞﹥>›》":
        return MarkedTitle(opening.start(), single + 1, start, single, is_broken=True)
    found = _KIND_THEN_BREAK.search(text, start + 1)
    end = found.end() if found else len(text)
    return MarkedTitle(opening.start(), end, start, end, is_broken=True)


def _bare(text: str) -> str:
    """`text` without separators, and without a number in brackets, at its end."""
    return re.sub(r"[（(〔\[【][^》]*$", "", text.rstrip(_SEPARATORS)).rstrip(_SEPARATORS)
