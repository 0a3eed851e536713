"""What the styles of an xlsx say about its texts: the format of a number, and fonts whose letters are pictures."""

from __future__ import annotations

from typing import NamedTuple

from govcat.load.grid.element import Element, child, named
from govcat.load.grid.figures import format_of
from govcat.load.grid.parts import Parts
from govcat.load.grid.stream import elements
from govcat.load.grid.symbols import is_pictorial

_MOST = 100_000  # styles of cells; Excel stops at 65,490


class Style(NamedTuple):
    """The format code of a cell's number, empty for the general one, and its font if its letters are pictures."""

    code: str = ""
    font: str = ""


PLAIN = Style()


def styles_of(parts: Parts, name: str) -> dict[str, Style]:
    """The styles of cells, by number as cells write it; none if the file has no such part."""
    if not parts.has(name):
        return {}
    codes: dict[int, str] = {}
    fonts: list[str] = []
    styles: dict[str, Style] = {}
    for element in elements(parts, name, "numFmt", "font", "xf"):
        shelf = element.getparent()
        where = named(shelf) if shelf is not None else ""
        if where == "numFmts":
            codes[_number(element, "numFmtId")] = element.get("formatCode") or ""
        elif where == "fonts" and len(fonts) < _MOST:
            fonts.append(_pictorial(element))
        elif where == "cellXfs" and len(styles) < _MOST:
            at = _number(element, "fontId")
            font = fonts[at] if 0 <= at < len(fonts) else ""
            styles[str(len(styles))] = Style(format_of(_number(element, "numFmtId"), codes), font)
    return styles


def _pictorial(font: Element) -> str:
    name = child(font, "name")
    family = (name.get("val") or "") if name is not None else ""
    return family if is_pictorial(family) else ""


def _number(element: Element, name: str) -> int:
    text = element.get(name) or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else -1  # no such style
