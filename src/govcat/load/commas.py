"""Finds the Chinese commas that were meant to part the entries of a list."""

from __future__ import annotations

import re

_PAIRS = {"《": "》", "〈": "〉", "（": "）", "(": ")", "“": "”", "‘": "’", "「": "」", "〔": "〕", "【": "】"}
_MARKS = re.compile("[，、" + re.escape("".join(_PAIRS) + "".join(_PAIRS.values())) + "]")


def chinese_comma(raw: str) -> int | None:
    """Where the first `，` or `、` of an entry stands, outside of titles, parentheses and quotes; None if nowhere.

    An entry in ASCII quotes is one on purpose.
    """
    if ("，" not in raw and "、" not in raw) or raw[:1] in ("'", '"'):
        return None
    waiting: list[str] = []
    for mark in _MARKS.finditer(raw):
        sign = mark[0]
        if sign in _PAIRS:
            waiting.append(_PAIRS[sign])
        elif waiting:
            if sign == waiting[-1]:
                waiting.pop()
        elif sign in "，、":
            return mark.start()
    return None
