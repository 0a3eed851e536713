"""Take the marks of an earlier run away: what is ours goes, what is the clerk's looks as it did."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from govcat.report.marked.column import unset_filter, unset_width
from govcat.report.marked.hues import Filter, Hue, Use
from govcat.report.marked.looks import Looks
from govcat.report.marked.notes import strip_notes
from govcat.report.marked.package import Element, Package
from govcat.report.marked.paper import Paper, empty, give_look, is_filled, look_of, paper_of
from govcat.report.marked.relations import related
from govcat.report.marked.sheets import MEMORY, forget, remembered, sheets_of


def strip(package: Package, looks: Looks) -> None:
    """Take all marks out of a workbook."""
    hues = looks.hues()
    former = remembered(package)
    for sheet in sheets_of(package):
        if sheet.name == MEMORY or not (hues or related(package, sheet.part, "comments")):
            continue
        paper = paper_of(package, sheet.part, sheet.position)
        strip_notes(package, paper)
        if hues:
            _strip_cells(package, paper, hues, _Former(looks, hues, former))
    forget(package)
    looks.trim()


class _Former:
    """Gives each mark the look back that it had; a mark that was given another font since keeps that font."""

    def __init__(self, looks: Looks, hues: Mapping[int, Hue], pairs: Mapping[int, int]) -> None:
        self._looks = looks
        self._pairs = dict(pairs)
        self._by_hue = {hues[mark]: look for mark, look in pairs.items() if mark in hues}
        self._hues = hues

    def of(self, mark: int) -> int:
        """The look that a mark stands for."""
        if mark not in self._pairs:
            self._pairs[mark] = self._looks.unmarked(mark, self._by_hue.get(self._hues[mark]))
        return self._pairs[mark]


def _strip_cells(package: Package, paper: Paper, hues: Mapping[int, Hue], former: _Former) -> None:
    columns: dict[int, Filter] = {}
    for row, column, cell, hue in list(_ours(paper, hues)):
        if hue.use is Use.HEAD:
            columns[column] = list(Filter)[hue.step]
        is_of_column = hue.use in {Use.HEAD, Use.TEXT}
        if is_of_column:
            empty(cell)
        if not hue.over if is_of_column else hue.use is Use.MADE and not is_filled(cell):
            paper.remove(row, cell)
        else:
            give_look(cell, former.of(look_of(cell)))
    for column, done in columns.items():
        unset_filter(package, paper, column, done)
        unset_width(paper, column)


def _ours(paper: Paper, hues: Mapping[int, Hue]) -> Iterator[tuple[int, int, Element, Hue]]:
    for row in list(paper.rows):
        for column, cell in paper.cells(row):
            hue = hues.get(look_of(cell))
            if hue:
                yield row, column, cell, hue
