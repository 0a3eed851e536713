"""Signs of picture fonts, which files keep as a letter and the name of a font."""

from __future__ import annotations

import re
from typing import NamedTuple

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from openpyxl.cell.rich_text import CellRichText, TextBlock  # type: ignore[import-untyped]  # its types are a package
from openpyxl.cell.text import InlineFont  # type: ignore[import-untyped]  # as above

FONTS = {"\uf052": "Wingdings 2", "\uf0a3": "Wingdings 2", "\uf0fc": "Wingdings"}


class Piece(NamedTuple):
    """A piece of a text in one font; `font` is empty where it is the font of the page."""

    text: str
    font: str = ""


def pieces(text: str) -> list[Piece]:
    """A text cut where its font changes; a sign is given as the letter under which its font holds it."""
    parts = re.split(f"([{''.join(FONTS)}])", text)
    return [Piece(chr(ord(part) - 0xF000), FONTS[part]) if part in FONTS else Piece(part) for part in parts if part]


def rich(text: str) -> CellRichText | str:
    """The value of a workbook's cell: a plain text, or one with signs in other fonts."""
    parts = pieces(text)
    if not any(part.font for part in parts):
        return text
    return CellRichText(*(TextBlock(InlineFont(rFont=p.font), p.text) if p.font else p.text for p in parts))


def put_into(paragraph: Paragraph, text: str) -> None:
    """Write a line of a document; signs of other fonts as Word's own symbols."""
    for part in pieces(text):
        run = paragraph.add_run("" if part.font else part.text)
        if part.font:
            symbol = OxmlElement("w:sym")
            symbol.set(qn("w:font"), part.font)
            symbol.set(qn("w:char"), f"F0{ord(part.text):02X}")
            run._r.append(symbol)
