"""Numbers as Chinese texts write them: 20, ２０, 二十, 第一百〇四."""

from __future__ import annotations

DIGITS = "0-9０-９"
HAN_DIGITS = "零〇一二两三四五六七八九十百千廿"
NUMERAL = f"(?:[{DIGITS}]{{1,9}}|[{HAN_DIGITS}]{{1,9}})"
"""A number of at most nine characters: longer runs are no number that a catalogue counts with."""

_VALUES = {"零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
_TENS = {"十": 10, "百": 100, "千": 1000}


def value_of(numeral: str) -> int:
    """The value of a numeral; its characters are all of `NUMERAL`."""
    if numeral.isdecimal():
        return int(numeral)
    said = numeral.replace("廿", "二十")
    if _TENS.keys().isdisjoint(said):
        return int("".join(str(_VALUES[char]) for char in said))
    total = 0
    digit = 0
    for char in said:
        if char in _TENS:
            total += (digit or 1) * _TENS[char]
            digit = 0
        else:
            digit = _VALUES[char]
    return total + digit
