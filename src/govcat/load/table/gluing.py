"""One text that was cut over several rows, put together again."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.elements.brackets import CLOSING, OPENING, TITLE_CLOSING, TITLE_OPENING
from govcat.core.form.signs import CHOSEN, OPEN
from govcat.core.pattern import pattern

_OPENS = OPENING + TITLE_OPENING
_CLOSES = CLOSING + TITLE_CLOSING
_BEGINS = pattern(f"[《{CHOSEN}{OPEN}①-⑳]|[(（]?[\\d一二三四五六七八九十]{{1,2}}[.、．)）]")


def glued(texts: Sequence[str]) -> str:
    """The pieces one below the other; where a piece ends inside brackets or book marks, the next goes on directly."""
    said = ""
    for text in texts:
        piece = text.strip()
        if said and piece:
            said += piece if _is_open(said) and not _BEGINS.match(piece) else f"\n{piece}"
        else:
            said = said or piece
    return said


def _is_open(text: str) -> bool:
    last = text.rpartition("\n")[2]
    depth = sum(char in _OPENS for char in last) - sum(char in _CLOSES for char in last)
    return depth > 0
