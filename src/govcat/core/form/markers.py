"""Signs that open a point of a list: numbers in all their dresses, and bullets. A number in a text is none of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.elements.numeral import value_of
from govcat.core.pattern import pattern

_HAN = "[一二三四五六七八九十]{1,3}"
_NUMBER_NEXT = r"(?=(?:19|20)\d\d\s*年|\d{5,}[^\W\d元万亿])"
_STYLES = {
    "dot": rf"(\d{{1,3}})\s?[.．](?:(?!\d)|{_NUMBER_NEXT})",
    "comma": r"(\d{1,3})\s?、(?!\s?\d{1,2}(?!\d))",
    "closed": r"(\d{1,3})\s?[)）]",
    "brackets": r"[（(]\s?(\d{1,3})\s?[)）]",
    "han": rf"({_HAN})\s?[、.．]",
    "han brackets": rf"[（(]\s?({_HAN})\s?[)）]",
    "circled": "([①-⑳])",
    "circled brackets": "([⑴-⒇])",
    "circled dot": "([⒈-⒛])",
    "circled han": "([㈠-㈩])",
}
_FIRST = {"circled": "①", "circled brackets": "⑴", "circled dot": "⒈", "circled han": "㈠"}
_AT_START = {style: pattern(source) for style, source in _STYLES.items()}
_NOT_BEFORE = r"(?<![\d第附（(A-Za-z.．])(?<!附[件表图])"
_WITHIN = {style: pattern(source if style in _FIRST else _NOT_BEFORE + source) for style, source in _STYLES.items()}
_BARE = pattern(r"(\d{1,2})[ 　]+(?=[\u3400-\u9fff《“])")
ARABIC = frozenset({"dot", "comma", "closed", "bare"})
"""Styles of numbers that people mix up within one list."""

_PAIRS = {"○": "●", "〇": "●", "◯": "●", "□": "■", "◇": "◆", "☆": "★", "△": "▲", "▫": "▪"}
_SYMBOLS = "●■◆★▲▪•►▶➢➤❖" + "".join(_PAIRS)
_BULLET = pattern(rf"(?:[{_SYMBOLS}]|[·∙・](?!\d)|[*＊](?![*＊])|[-–—－]+(?=[\s\u3400-\u9fff《“]))")
_BULLET_WITHIN = pattern(
    rf"[{_SYMBOLS.replace('〇', '')}]|(?<![一二三四五六七八九十〇零\d])〇(?![一二三四五六七八九十〇零\d年])"
)
_DOT_WITHIN = pattern(r"(?<=[\s；;。，,、])[·∙・]")


class Marker(NamedTuple):
    """A sign that opens a point. `style` is how it looks, `value` its number (0 for a bullet), `end` where it ends."""

    style: str
    value: int
    end: int
    sign: str = ""


def marker_of(line: str) -> Marker | None:
    """The sign that a line begins with."""
    bullet = _BULLET.match(line)
    if bullet:
        sign = bullet[0][0]
        return Marker(_PAIRS.get(sign, sign), 0, bullet.end(), sign)
    for style, shape in _AT_START.items():
        found = shape.match(line)
        if found:
            return Marker(style, _value(style, found[1]), found.end())
    bare = _BARE.match(line)
    return Marker("bare", int(bare[1]), bare.end()) if bare else None


def within(text: str, start: int, first: Marker) -> Iterator[int]:
    """Where further signs of the list that `first` opens stand in a text, from `start` on: numbers one by one."""
    if not first.value:
        shape = _DOT_WITHIN if first.style in "·∙・" else _BULLET_WITHIN
        for found in shape.finditer(text, start):
            if _PAIRS.get(found[0], found[0]) == first.style:
                yield found.start()
        return
    if first.style not in _WITHIN:
        return
    awaited = first.value + 1
    for found in _WITHIN[first.style].finditer(text, start):
        if _value(first.style, found[1]) == awaited:
            awaited += 1
            yield found.start()


def _value(style: str, numeral: str) -> int:
    return ord(numeral) - ord(_FIRST[style]) + 1 if style in _FIRST else value_of(numeral)
