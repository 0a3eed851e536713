"""`govcat build`: the site, with the workbook and the data file to download."""

from __future__ import annotations

from govcat.actions.produce import Order, Produced, produce
from govcat.actions.validate import Asked
from govcat.core.diagnostic import Diagnostic
from govcat.core.published import Published
from govcat.render import Rendered
from govcat.render.site import render_site
from govcat.render.workbook import render_workbook


def build_site(asked: Asked, order: Order) -> Produced:
    """Compile and publish the site into `order.out`."""
    return produce(asked, order, _site)


def _site(published: Published) -> Rendered | tuple[Diagnostic, ...]:
    workbook = render_workbook(published)
    if not isinstance(workbook, Rendered):
        return workbook
    return render_site(published, workbook=workbook.files)
