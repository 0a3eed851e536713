"""The page that a sheet is printed on, with the margins of GB/T 9704-2012, turned if it lies (STANDARDS §8.1)."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.grid import reference
from govcat.core.layout import Paper
from govcat.render.workbook.drawing import Sheet
from govcat.render.workbook.styles import SIZE

_SIZES = {"A4": 9, "A3": 8}
"""As Excel numbers them."""


class Margins(NamedTuple):
    """Inches."""

    left: float
    right: float
    top: float
    bottom: float


_MARGINS = {
    "portrait": Margins(1.102, 1.024, 1.457, 1.378),  # 28, 26, 37 and 35 mm
    "landscape": Margins(1.378, 1.457, 1.102, 1.024),
}
_MILLIMETRES = {"A4": (297, 210), "A3": (420, 297)}
_INCH = 25.4
_POINTS = 72
_AIR = 5.25
"""Points that Excel leaves beside the text of a column: 7 pixels."""
_FOOTER = '&C&"宋体,Regular"&14— &P —'
"""4号 numerals with a dash each side."""


def set_page(sheet: Sheet, paper: Paper, repeated: int, rows: int) -> None:
    """Set up the page: `repeated` rows stand on every page and stay on the screen, `rows` is how many there are."""
    set_paper(sheet, paper)
    sheet.paper.fit_to_pages(1, 0)
    set_range(sheet, repeated, rows)


def set_paper(sheet: Sheet, paper: Paper) -> None:
    """Size and orientation of the paper, its margins, and the numbers of pages."""
    page = sheet.paper
    if paper.orientation == "landscape":
        page.set_landscape()
    page.set_paper(_SIZES[paper.size])
    page.set_margins(**_MARGINS[paper.orientation]._asdict())
    page.center_horizontally()
    page.set_footer(_FOOTER, {"margin": 0.55, "scale_with_doc": False})
    page.hide_gridlines(2)


def room_on(paper: Paper, widths: tuple[float, ...]) -> tuple[float, int]:
    """The points of rows that a page holds below the repeated ones, and the scale at which these columns fit on it."""
    long, short = _MILLIMETRES[paper.size]
    width, height = (long, short) if paper.orientation == "landscape" else (short, long)
    margins = _MARGINS[paper.orientation]
    inner = width / _INCH - margins.left - margins.right
    needed = sum(han * SIZE + _AIR for han in widths) / _POINTS
    scale = min(100, int(inner / needed * 99))
    return (height / _INCH - margins.top - margins.bottom) * _POINTS * 100 / scale, scale


def set_range(sheet: Sheet, repeated: int, rows: int) -> None:
    """What is printed, and which rows stand on every page."""
    page, last_column = sheet.paper, len(sheet.widths) - 1
    page.repeat_rows(0, repeated - 1)
    page.freeze_panes(repeated, 0)
    page.print_area(0, 0, rows - 1, last_column)
    page.ignore_errors({"number_stored_as_text": f"A1:{reference(rows - 1, last_column)}"})
