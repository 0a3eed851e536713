"""From a sheet as a file holds it to a grid: texts cleaned, merged blocks laid out, oddities told once a sheet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.grid import Grid, GridCell, Oddity
from govcat.core.pattern import pattern
from govcat.load.encoding import UNSEEN, code_point
from govcat.load.grid.blocks import laid_out
from govcat.load.grid.faults.cells import CONTROL
from govcat.load.grid.faults.contents import HIDDEN, PROTECTED
from govcat.load.grid.oddities import Met, met_in, told
from govcat.load.grid.sheet import Sheet, finding

LONGEST = 32_767
"""Characters that a cell of a workbook can hold (STANDARDS §11)."""

ROWS, COLUMNS = Term("行", "rows"), Term("列", "columns")

_LINE_ENDS = pattern("\r\n?|[\x0b\x0c\x85\u2028\u2029]")


def gridded(file: str, sheet: Sheet) -> tuple[Grid, tuple[Diagnostic, ...]]:
    """The grid of a sheet, and what a person should know about its cells."""
    met: list[Met] = []
    cells = list(_cleaned(sheet, met))
    laid = laid_out(cells, sheet.blocks)
    found = told(file, sheet.name, met + met_in(laid.cells, laid.covered, LONGEST))
    hidden_rows = sheet.hidden_rows.intersection(cell.row for cell in cells)
    hidden_columns = sheet.hidden_columns.intersection(cell.column for cell in cells)
    hides = [word for word, some in ((ROWS, hidden_rows), (COLUMNS, hidden_columns)) if some]
    found += [finding(file, sheet.name, HIDDEN, {"what": word}) for word in hides]
    if sheet.is_protected:
        found.append(finding(file, sheet.name, PROTECTED))
    before, after = (tuple(map(clean, texts)) for texts in (sheet.before, sheet.after))
    comments = {place: clean(text) for place, text in sheet.comments.items() if text.strip()}
    grid = Grid(file, sheet.name, laid.cells, before, after, sheet.is_hidden, hidden_rows, hidden_columns, comments)
    return grid, tuple(found)


def clean(text: str) -> str:
    """`text` with line feeds for every kind of line end, and without characters that nothing can show or store."""
    if text.isprintable():  # the quickest question: most texts have neither
        return text
    return UNSEEN.sub("", _LINE_ENDS.sub("\n", text))


def _cleaned(sheet: Sheet, met: list[Met]) -> Iterator[GridCell]:
    for cell in sheet.cells:
        text = clean(cell.text)
        if text != cell.text:
            unseen = UNSEEN.search(_LINE_ENDS.sub("\n", cell.text))
            if unseen:
                met.append(Met(CONTROL, cell.row, cell.column, ("code", code_point(unseen[0]))))
        if not text.strip() and cell.oddity is not Oddity.UNCOUNTED:
            continue
        if len(text) > LONGEST:
            yield replace(cell, text=text[:LONGEST], oddity=Oddity.CUT)
        else:
            yield cell if text is cell.text else replace(cell, text=text)
