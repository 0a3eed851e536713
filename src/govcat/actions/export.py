"""`govcat export-xlsx`: the official sheets."""

from __future__ import annotations

from functools import partial

from govcat.actions.produce import Order, Produced, produce
from govcat.actions.validate import Asked
from govcat.render.workbook import render_workbook


def export_workbook(asked: Asked, order: Order, *, split: bool) -> Produced:
    """Compile and publish one workbook, or one for each domain if `split`."""
    return produce(asked, order, partial(render_workbook, split=split))
