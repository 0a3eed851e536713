"""`govcat export-xlsx`: the official sheets."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from govcat.actions.produce import Order, Produced, produce
from govcat.actions.validate import Asked
from govcat.core.diagnostic import Diagnostic
from govcat.core.published import Published, of_levels
from govcat.registry import unknown_layout
from govcat.render import Rendered
from govcat.render.workbook import Division, render_workbook


@dataclass(frozen=True, slots=True)
class Form:
    """Which workbooks are wanted: their layout (that of the project if empty), how many, and of which levels."""

    layout: str = ""
    division: Division = "whole"
    levels: tuple[str, ...] = ()


OFFICIAL = Form()


def export_workbook(asked: Asked, order: Order, form: Form = OFFICIAL) -> Produced:
    """Compile and publish one workbook, one for each domain, or one for each body."""
    return produce(asked, order, partial(_rendered, form), partial(_chosen, form))


def _chosen(form: Form, published: Published) -> Published:
    return of_levels(published, form.levels) if form.levels else published


def _rendered(form: Form, published: Published) -> Rendered | tuple[Diagnostic, ...]:
    unknown = unknown_layout(form.layout, published.layouts) if form.layout else None
    if unknown:
        return (unknown,)
    return render_workbook(published, layout=form.layout, division=form.division)
