"""What is said of a whole table: columns that were guessed or are absent, and parts that are hidden."""

from __future__ import annotations

from collections.abc import Container, Sequence

from govcat.core.diagnostic import Facts, Term
from govcat.core.fields import ELEMENTS, title_of
from govcat.core.grid import GridCell, letters
from govcat.load.table.column import ASIDE, UNPLACED, Column
from govcat.load.table.faults.columns import ABSENT_COLUMNS, GUESSED_COLUMN
from govcat.load.table.faults.rows import HIDDEN_PARTS
from govcat.load.table.ledger import Ledger
from govcat.load.table.plain import bare
from govcat.load.table.regions import Region


def cells_of(region: Region) -> list[GridCell]:
    """All cells with text that lie within a region, in order."""
    blocks = (region.heads, *region.repeats) if region.heads else ()
    heads = {row for block in blocks for row in (*range(block.top, block.bottom + 1), block.numbered or block.top)}
    rows = sorted({*region.above, *region.rows, *heads})
    return [cell for row in rows for cell in region.band.own(row)]


def tell_columns(ledger: Ledger, region: Region, columns: Sequence[Column]) -> None:
    """Report columns that were guessed, and elements that have none."""
    for column in columns:
        if not column.is_certain and column.shows not in {UNPLACED, ASIDE}:
            head = " ".join(map(bare, column.heads)) or letters(column.places[0])
            facts: Facts = {"head": head, "title": title_of_column(column.shows)}
            ledger.find(GUESSED_COLUMN, _head_cell(region, column), facts)
    shown = {key.partition(".")[0] for column in columns for key in (column.shows, column.above)}
    absent = [title_of(element) for element in ELEMENTS if element not in shown]
    if absent:
        titles = Term("、".join(title.zh for title in absent), ", ".join(title.en for title in absent))
        ledger.find(ABSENT_COLUMNS, next(iter(cells_of(region)), None), {"titles": titles})


_KEPT = Term("目录要素以外的栏目（原样保留）", "no element of a catalogue (kept as it is)")
_CALLED = {
    "number": Term("序号", "number"),
    "id": Term("编号", "id"),
    "domain": Term("领域", "domain"),
    "audience.everyone": Term("公开对象·全社会", "audience: everyone"),
    "audience.groups": Term("公开对象·特定群体", "audience: groups"),
}


def title_of_column(shows: str) -> Term:
    """What people call a column that shows `shows`."""
    if shows.startswith("x-"):
        return _KEPT
    element, _, part = shows.partition(".")
    title = _CALLED.get(shows) or title_of(element)
    if shows in _CALLED or not part or part.isdecimal():
        return title
    return Term(f"{title.zh}·{part}", f"{title.en}: {part}")


def _head_cell(region: Region, column: Column) -> GridCell | None:
    path = region.heads.paths.get(column.places[0], ()) if region.heads else ()
    return path[-1] if path else None


def tell_hidden(ledger: Ledger, region: Region, ids: Container[int]) -> None:
    """Report what is read although nobody sees it; that the column of ids is hidden is as it should be."""
    grid = region.band.grid
    rows = [row for row in region.rows if row in grid.hidden_rows]
    columns = [column for column in region.band.columns if column in grid.hidden_columns and column not in ids]
    told = []
    if grid.is_hidden:
        told.append(Term("工作表", "sheet"))
    if rows:
        numbers = "、".join(str(row + 1) for row in rows[:10]) + ("…" if len(rows) > 10 else "")
        told.append(Term(f"第 {numbers} 行", f"rows {numbers.replace('、', ', ')}"))
    if columns:
        names = "、".join(map(letters, columns))
        told.append(Term(f" {names} 列", f"columns {names.replace('、', ', ')}"))
    for parts in told:
        ledger.find(HIDDEN_PARTS, next(iter(cells_of(region)), None), {"parts": parts})
