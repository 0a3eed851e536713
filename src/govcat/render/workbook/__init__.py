"""The official Excel form of a catalogue (STANDARDS §5.2, §8, §11)."""

from __future__ import annotations

from govcat.core.diagnostic import Diagnostic
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.workbook.division import Division
from govcat.render.workbook.faults import FAULTS

__all__ = ["FAULTS", "Division", "render_workbook"]


def render_workbook(
    published: Published, *, layout: str = "", division: Division = "whole"
) -> Rendered | tuple[Diagnostic, ...]:
    """The official form of a catalogue in the layout of that name, or in the one that the project has chosen.

    The same catalogue gives the same bytes: files are dated by the edition, else by the project's reference date,
    never by the clock. Where a text does not fit into a cell, the findings are returned and nothing is rendered.
    """
    from govcat.render.workbook.book import render_books  # noqa: PLC0415  # `explain` needs FAULTS, not XlsxWriter

    return render_books(published, published.layouts[layout or published.header.layout], division)
