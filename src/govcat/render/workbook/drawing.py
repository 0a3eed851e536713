"""Texts into cells. The only place that hands a text to XlsxWriter; every text arrives there as text."""

from __future__ import annotations

from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.render.workbook.heights import height_of, line_count
from govcat.render.workbook.pieces import poured
from govcat.render.workbook.styles import SIZE, Part, Styles


class Sheet(NamedTuple):
    """A sheet that is being written: where to, with which formats, and how wide its columns are, in Han characters."""

    paper: Worksheet
    styles: Styles
    widths: tuple[float, ...]


class Block(NamedTuple):
    """Cells that print one text: first and last row and column, counted from 0."""

    top: int
    left: int
    bottom: int
    right: int


def set_widths(sheet: Sheet) -> None:
    """Give every column its width: Han characters of the body font, and the air that Excel leaves at both sides."""
    for column, han in enumerate(sheet.widths):
        sheet.paper.set_column_pixels(column, column, round(han * SIZE * 96 / 72) + 7)


def write(sheet: Sheet, block: Block, text: str, style: str, part: Part = "whole") -> None:
    """Write `text` into `block`, merged if it is more than one cell."""
    paper, top, left = sheet.paper, block.top, block.left
    look = sheet.styles.of(style, text, part)
    if (top, left) != (block.bottom, block.right):
        paper.merge_range(top, left, block.bottom, block.right, "", look)
    if not text:
        paper.write_blank(top, left, None, look)
    elif text.startswith("<r>") and text.endswith("</r>"):
        # XlsxWriter takes a text of this form for markup of its own and would write it unescaped
        plain = sheet.styles.of(style, "", part)
        paper.write_rich_string(top, left, plain, text[:1], plain, text[1:], look)
    else:
        paper.write_string(top, left, text, look)


def write_band(sheet: Sheet, row: int, text: str, style: str, size: float = SIZE) -> int:
    """Write `text` across all columns, over as many rows as it needs; the next free row."""
    han = sum(sheet.widths) * SIZE / size - 1
    for piece in poured(text, han, []):
        shown = piece.text.removesuffix("\n")
        set_heights(sheet, row, [height_of(line_count(shown, han), size)])
        write(sheet, Block(row, 0, row, len(sheet.widths) - 1), shown, style)
        row += 1
    return row


def set_heights(sheet: Sheet, row: int, heights: list[float]) -> None:
    """Set the heights of the rows from `row` on."""
    for offset, height in enumerate(heights):
        sheet.paper.set_row(row + offset, height)


def height_needed(texts: list[tuple[str, float]]) -> float:
    """The height of a row whose cells hold these texts in these widths."""
    return height_of(max(line_count(text, han) for text, han in texts), SIZE)
