"""The page that a sheet is printed on: A4 landscape with the margins of GB/T 9704-2012 turned (STANDARDS §8.1)."""

from __future__ import annotations

from govcat.render.workbook.drawing import Sheet

_A4 = 9
_TOP, _BOTTOM, _LEFT, _RIGHT = 1.102, 1.024, 1.378, 1.457
"""Inches: 28, 26, 35 and 37 mm."""
_FOOTER = '&C&"宋体,Regular"&14— &P —'
"""4号 numerals with a dash each side."""


def set_page(sheet: Sheet, repeated: int, rows: int) -> None:
    """Set up the page: `repeated` rows stand on every page and stay on the screen, `rows` is how many there are."""
    paper = sheet.paper
    last_column = len(sheet.widths) - 1
    paper.set_landscape()
    paper.set_paper(_A4)
    paper.set_margins(left=_LEFT, right=_RIGHT, top=_TOP, bottom=_BOTTOM)
    paper.center_horizontally()
    paper.fit_to_pages(1, 0)
    paper.set_footer(_FOOTER, {"margin": 0.55, "scale_with_doc": False})
    paper.repeat_rows(0, repeated - 1)
    paper.freeze_panes(repeated, 0)
    paper.print_area(0, 0, rows - 1, last_column)
    paper.hide_gridlines(2)
    paper.ignore_errors({"number_stored_as_text": _area(rows, last_column)})


def _area(rows: int, last_column: int) -> str:
    name = ""
    column = last_column + 1
    while column:
        column, letter = divmod(column - 1, 26)
        name = chr(ord("A") + letter) + name
    return f"A1:{name}{rows}"
