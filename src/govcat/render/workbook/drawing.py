"""Texts into cells. The only place that hands a text to XlsxWriter; every text arrives there as text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise
from typing import NamedTuple

from xlsxwriter.worksheet import Worksheet  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.render.workbook.heights import height_of, line_count, shares
from govcat.render.workbook.pieces import poured
from govcat.render.workbook.styles import SIZE, TITLE_SIZE, Part, Styles

BACK = "← "
GAP = "　"
"""What stands between the parts of a line under a title."""

_BACK_WIDTH = 110


class Sheet(NamedTuple):
    """A sheet that is being written: where to, with which formats, and how wide its columns are, in Han characters.

    `home` is the sheet to which a link leads back, if there is one.
    """

    paper: Worksheet
    styles: Styles
    widths: tuple[float, ...]
    home: str = ""


class Shown(NamedTuple):
    """A text in a row of a plain table: its style, and over how many columns it stands."""

    text: str
    style: str = "text"
    columns: int = 1


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
    for shown, height in _band(sheet, text, size):
        set_heights(sheet, row, [height])
        write(sheet, Block(row, 0, row, len(sheet.widths) - 1), shown, style)
        row += 1
    return row


def _band(sheet: Sheet, text: str, size: float) -> Iterator[tuple[str, float]]:
    """The rows of a text across all columns, each with its height."""
    han = sum(sheet.widths) * SIZE / size - 1
    for piece in poured(text, han, []):
        shown = piece.text.removesuffix("\n")
        yield shown, height_of(line_count(shown, han), size)


def write_title(sheet: Sheet, title: str, lines: tuple[str, ...]) -> int:
    """Write the title and the lines under it; the next free row."""
    row = write_band(sheet, 0, title, "title", TITLE_SIZE)
    for line in _folded(sheet, lines):
        row = write_band(sheet, row, line, "line")
    return row


def _folded(sheet: Sheet, lines: tuple[str, ...]) -> Iterator[str]:
    """The lines under a title; one that is too long for the sheet is parted between what it says, not within."""
    room = sum(sheet.widths) - 1
    for line in lines:
        first, *parts = line.split(GAP)
        for part in parts:
            if line_count(f"{first}{GAP}{part}", room) > 1:
                yield first
                first = part
            else:
                first = f"{first}{GAP}{part}"
        yield first


def write_way_back(sheet: Sheet, column: int) -> None:
    """Write the link to `home` into the first row of a column that is not printed."""
    if sheet.home:
        link(sheet, 0, column, sheet.home)
        write(sheet, Block(0, column, 0, column), f"{BACK}{sheet.home}", "back")
        sheet.paper.set_column_pixels(column, column, _BACK_WIDTH)


def title_height(sheet: Sheet, title: str, lines: tuple[str, ...]) -> float:
    """The points that `write_title` takes."""
    bands = [(title, TITLE_SIZE), *((line, SIZE) for line in _folded(sheet, lines))]
    return sum(height for text, size in bands for _, height in _band(sheet, text, size))


def write_row(sheet: Sheet, row: int, cells: Sequence[Shown]) -> int:
    """Write one row of a plain table; the next free row."""
    lefts = list(accumulate((cell.columns for cell in cells), initial=0))
    widths = [sum(sheet.widths[left:right]) for left, right in pairwise(lefts)]
    heights = shares(height_needed([(cell.text, han) for cell, han in zip(cells, widths, strict=True)]))
    set_heights(sheet, row, heights)
    bottom = row + len(heights) - 1
    for (text, style, columns), left in zip(cells, lefts, strict=False):
        write(sheet, Block(row, left, bottom, left + columns - 1), text, style)
    return bottom + 1


def link(sheet: Sheet, row: int, column: int, name: str) -> None:
    """Make a cell lead to the sheet `name`; whoever writes its text afterwards decides how it looks."""
    quoted = name.replace("'", "''")
    sheet.paper.write_url(row, column, f"internal:'{quoted}'!A1", None, "")


def set_heights(sheet: Sheet, row: int, heights: list[float]) -> None:
    """Set the heights of the rows from `row` on."""
    for offset, height in enumerate(heights):
        sheet.paper.set_row(row + offset, height)


def height_needed(texts: list[tuple[str, float]]) -> float:
    """The height of a row whose cells hold these texts in these widths."""
    return height_of(max(line_count(text, han) for text, han in texts), SIZE)
