"""Findings about what came back: which are new, in which cell they stand, and which line of the project differs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from govcat.core.build import Build
from govcat.core.change import COMPARED
from govcat.core.diagnostic import Diagnostic, Related, Term
from govcat.core.place import Cell
from govcat.merge import BOTH_CHANGED, Edit


def beside_line(found: Diagnostic, build: Build) -> Diagnostic:
    """A finding about a cell, with the line of the project that says something else."""
    if found.fault is not BOTH_CHANGED or found.owner is None:
        return found
    item = next(item for item in build.catalogue.items() if item.key == found.owner.key)
    origin = item.origin_of((found.field,))
    related = Related(build.sources[origin.source].places.at(origin.path), Term("项目里现在写的", "in the project now"))
    return replace(found, related=(related,))


def new_findings(before: Build, after: Build) -> Iterator[Diagnostic]:
    """The findings that were not there before."""
    known = {_identity(one) for one in (*before.diagnostics, *before.known)}
    return (one for one in after.diagnostics if _identity(one) not in known)


def _identity(found: Diagnostic) -> tuple[object, ...]:
    return found.code, found.owner, found.field, tuple(sorted(found.facts.items()))


def in_cells(found: Iterable[Diagnostic], edits: Sequence[Edit]) -> Iterator[Diagnostic]:
    """The findings at the cells that the clerk wrote; what no cell says stays where it is."""
    cells: dict[tuple[str, str], Cell] = {}
    for edit in edits:
        key = f"{edit.change.domain}/{edit.change.item}"
        for name in (edit.change.field,) if edit.change.field else ("", *COMPARED):
            cells.setdefault((key, name), edit.place)
    for one in found:
        owner = one.owner.key if one.owner else ""
        place = cells.get((owner, one.field.removesuffix("+")), cells.get((owner, "")))
        yield replace(one, place=place) if place else one
