"""Texts of an xlsx: runs of several looks joined, what tells the pronunciation dropped, escapes undone."""

from __future__ import annotations

import re

from govcat.core.diagnostic import Term
from govcat.core.pattern import pattern
from govcat.load.grid.element import Element, child, named
from govcat.load.grid.faults.files import TOO_LARGE
from govcat.load.grid.parts import Parts
from govcat.load.grid.sheet import MOST_CHARACTERS, Refused
from govcat.load.grid.stream import elements
from govcat.load.grid.symbols import shown

_MOST = 1_000_000
_ESCAPED = pattern("_x([0-9A-Fa-f]{4})_")


def shared_strings(parts: Parts, name: str) -> list[str]:
    """The texts that cells refer to by number. Raises `Refused` as `elements` does."""
    texts: list[str] = []
    length = 0
    for element in elements(parts, name, "si"):
        text = text_of(element)
        length += len(text)
        if len(texts) >= _MOST or length > MOST_CHARACTERS:
            raise Refused(TOO_LARGE, what=Term("文字过多", "too much text"), limit=MOST_CHARACTERS)
        texts.append(text)
    return texts


def text_of(element: Element) -> str:
    """The text of a shared or inline string, or of a comment."""
    if len(element) == 1 and named(element[0]) == "t":  # nearly all texts
        return unescaped(element[0].text or "")
    pieces = []
    for piece in element:
        name = named(piece)
        if name == "t":
            pieces.append(piece.text or "")
        elif name == "r":
            pieces.append(_run(piece))
    return unescaped("".join(pieces))


def unescaped(text: str) -> str:
    """`text` with `_x000D_` and the like as the characters they stand for (ECMA-376 part 1, 22.9.2.19)."""
    return _ESCAPED.sub(_character, text) if "_x" in text else text


def _character(escaped: re.Match[str]) -> str:
    return chr(int(escaped[1], 16))


def _run(run: Element) -> str:
    text = "".join(piece.text or "" for piece in run if named(piece) == "t")
    font = child(run, "rPr", "rFont")
    return shown(text, font.get("val") or "") if font is not None else text
