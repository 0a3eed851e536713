"""What stands in a column of ticks: a tick, its contrary, or words beside it or instead."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.form.signs import Signs
from govcat.core.pattern import pattern

_BLANKS = " \t\r\n\u00a0\u3000"
_YES = frozenset({"是", "有", "对", "y", "yes", "v", "∨", "1", "１", "ｙ", "ｖ"})
_NO = frozenset(
    {"否", "无", "不", "n", "no", "x", "×", "✗", "✕", "✖", "☓", "╳", "0", "０", "空", "没有", "\\", "/", "／"}
)
_DASHES = pattern(r"[—–\-－―_]+|[（(\[【]\s*[）)\]】]")
_HELD = pattern(r"[（(\[【]\s*(\S)\s*[）)\]】]")


class Tick(NamedTuple):
    """Whether a cell says yes or no (None: by words alone, or nothing at all), and the words in it."""

    is_yes: bool | None
    words: str = ""


def tick_of(text: str, signs: Signs) -> Tick:
    """What a cell of a tick column says. A sign that nobody knows is among the words."""
    said = text.strip(_BLANKS)
    held = _HELD.match(said)
    if held and held[1] in signs.chosen | signs.open:
        said = held[1] + said[held.end() :]
    if said.casefold() in _YES:
        return Tick(is_yes=True)
    if said.casefold() in _NO or _DASHES.fullmatch(said):
        return Tick(is_yes=False)
    for is_yes, kind in ((True, signs.chosen), (False, signs.open)):
        marks = "".join(sorted(kind))
        words = said.strip(marks + _BLANKS)
        if said and not words:
            return Tick(is_yes)
        if said[:1] in kind or said[-1:] in kind:
            words = said.strip(marks).strip(_BLANKS)
            return (
                Tick(is_yes, words)
                if not any(sign in words for sign in signs.chosen | signs.open)
                else Tick(None, said)
            )
    return Tick(None, said)
