"""Signs of the fonts Wingdings, Webdings and Symbol, in which a letter stands for a picture, as characters.

Why: a box that was set in such a font comes out of a file as “R”, “£” or “þ”. As long as the font is known there is
nothing to guess.
"""

from __future__ import annotations

from collections.abc import Mapping

_WINGDINGS = {
    0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x73: "◆", 0x74: "◆", 0x75: "◆", 0x76: "❖",
    0x78: "☒", 0x9E: "·", 0x9F: "•", 0xA1: "○", 0xA2: "○", 0xA4: "◉", 0xA5: "◎", 0xA7: "▪", 0xA8: "□", 0xD8: "➢",
    0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2 = {
    0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x95: "·", 0x96: "•", 0x97: "●", 0x98: "●",
    0x99: "○", 0x9A: "○", 0x9F: "▪", 0xA0: "■", 0xA1: "■", 0xA2: "■", 0xA3: "□", 0xA4: "□", 0xA5: "□", 0xAE: "◆",
    0xAF: "◆", 0xB0: "◇",
}  # fmt: skip
_WINGDINGS_3 = {0x70: "▲", 0x71: "▼", 0x72: "△", 0x73: "▽", 0x74: "◀", 0x75: "▶"}
_WEBDINGS = {0x61: "✓", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✗"}
_SYMBOL = {0xA8: "♦", 0xB7: "•", 0xD6: "√", 0xE0: "◊"}

_FONTS: Mapping[str, Mapping[int, str]] = {
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": _WINGDINGS_3,
    "webdings": _WEBDINGS,
    "symbol": _SYMBOL,
}


def is_pictorial(font: str) -> bool:
    """Whether letters of a font are pictures."""
    return font.strip(" '\"").lower() in _FONTS


def shown(text: str, font: str) -> str:
    """`text` as somebody sees it who has set it in `font`; signs that are not known stay what they are stored as."""
    if not font:
        return text
    signs = _FONTS.get(font.strip(" '\"").lower())
    if not signs:
        return text
    return "".join(signs.get(_position(char), char) for char in text)


def _position(char: str) -> int:
    """The place of a character in its font: programs store it as it is, or in the private area from U+F000 on."""
    code = ord(char)
    return code - 0xF000 if 0xF020 <= code <= 0xF0FF else code  # the bounds of that area
