"""The numbers and bullets that open the entries of a list: 1. 一、（二）③ ●."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.pattern import pattern

_NUMERALS = "一二三四五六七八九十"
_HAN = f"[{_NUMERALS}]{{1,3}}"
_BULLETS = "●○■□▪◆◇·•＊*"
_OPENING = pattern(
    rf"\s*(?:(?P<circled>[①-⑳⑴-⒛㈠-㈩])|[（(]\s*(?P<bracketed>[0-9]{{1,3}}|{_HAN})\s*[）)]"
    rf"|(?P<arabic>[0-9]{{1,3}})(?:[.．](?![0-9])|[、)）](?!\s*[0-9]))|(?P<han>{_HAN})(?:、(?!{_HAN}[级类期])|[.．])"
    rf"|(?P<bullet>[{_BULLETS}]))\s*"
)


class Opening(NamedTuple):
    """How an entry opens: `level` is the kind of number, `is_first` says that a list begins, `end` is its length."""

    level: str
    is_first: bool
    end: int


def opening_of(text: str) -> Opening | None:
    """The number or bullet at the beginning of `text`; None if it has none."""
    if text[:1].isalpha() and text[0] not in _NUMERALS:
        return None
    found = _OPENING.match(text)
    if found is None:
        return None
    level = str(found.lastgroup)
    number = found[level]
    if level == "bracketed":
        level = "bracketed arabic" if number.isascii() else "bracketed han"
    return Opening(level, number in ("1", "01", "一", "①", "⑴", "⒈", "㈠"), found.end())


def without_opening(text: str) -> str:
    """`text` without the number or bullet that it begins with."""
    opening = opening_of(text)
    return text[opening.end :] if opening else text.strip()
