"""The fill-in form: what departments write their rows into, for those who know Excel and WPS and nothing else."""

from __future__ import annotations

from govcat.core.diagnostic import Diagnostic
from govcat.core.published import Published, PublishedBody
from govcat.render.form.choices import Offers

__all__ = ["Offers", "render_form"]


def render_form(published: Published, body: PublishedBody | None, offers: Offers) -> bytes | tuple[Diagnostic, ...]:
    """A workbook with a sheet for each domain of `published`, filled in as the catalogue stands, with empty rows below.

    `body` is whose form it is. The same catalogue gives the same bytes. Where a text does not fit into a cell, the
    findings are returned.
    """
    from govcat.render.form.book import write_form  # noqa: PLC0415  # whoever does not write needs no XlsxWriter

    return write_form(published, body, offers)
