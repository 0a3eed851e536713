"""What the columns of an export mean that came back, known by what was exported in them.

Why: a county may call its columns as it likes, and the layout that said so may be gone. The digests of the cells say
for every row which text went out under which leaf; a head is only a name.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping as AbcMapping
from dataclasses import replace

from govcat.actions.import_reading import ReadFile
from govcat.core.form.trace import ABOUT, FLAT, OFFICIAL, SHEET, Printed, Trace, digest, trace_of
from govcat.core.grid import letters
from govcat.core.knowledge import Knowledge
from govcat.core.table import Table
from govcat.load.table import Mapping, mapping_of, read_tables


def trace_in(file: ReadFile) -> Trace | None:
    """What a workbook of ours says of itself."""
    traces = (trace_of(grid) for grid in file.grids if grid.sheet == SHEET)
    return next((found for found in traces if found), None)


def form_of(table: Table) -> str:
    """Which of the two forms of a workbook a table is."""
    return FLAT if table.grid.sheet == FLAT else OFFICIAL


def with_own_columns(file: ReadFile, knowledge: Knowledge) -> ReadFile:
    """The workbook, read once more if some of its columns were taken for what they are not."""
    trace = trace_in(file)
    if trace is None:
        return file
    tables, is_wrong = [], False
    for table in file.tables:
        (mapped,) = mapping_of([table]).tables or (None,)
        if mapped is None:
            continue
        meant = _meant(table, trace.forms.get(form_of(table), {}))
        is_wrong = is_wrong or bool(meant)
        tables.append(replace(mapped, columns={**mapped.columns, **meant}))
    if not is_wrong:
        return file
    grids = (grid for grid in file.grids if grid.sheet not in (*ABOUT, SHEET))
    return replace(file, tables=read_tables(grids, knowledge, Mapping(tuple(tables))))


def _meant(table: Table, printed: Printed) -> AbcMapping[str, str]:
    """The leaves of the columns that hold what was exported under another one, by the letters of the column."""
    if table.heads == (0, 0):  # the lines of cards are no columns
        return {}
    agreed = {column.column: _agreed(table, column.column, printed) for column in table.columns}
    shown = {column.column: column.shows for column in table.columns}
    meant = {}
    for column, counts in agreed.items():
        leaf, most = max(counts.items(), key=lambda count: count[1], default=("", 0))
        others = (counts[leaf] for other, counts in agreed.items() if other != column)
        if most > 2 * counts[shown[column]] and most > max(others, default=0):
            meant[letters(column)] = leaf
    return meant


def _agreed(table: Table, column: int, printed: Printed) -> Counter[str]:
    """In how many rows a column says what was exported of the item, by leaf."""
    counts: Counter[str] = Counter()
    for row in table.rows:
        text = row.cells.get(column, "").strip()
        if text:
            said = digest(text)
            counts.update(leaf for leaf, wanted in printed.get(row.id, {}).items() if wanted == said)
    return counts
