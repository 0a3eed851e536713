"""A table of a page as cells on a grid, by the algorithm of the HTML standard (4.9.12)."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from govcat.core.grid import GridCell
from govcat.core.pattern import pattern
from govcat.load.grid.address import MOST_COLUMNS
from govcat.load.grid.element import Element, named
from govcat.load.grid.faults.contents import TOO_MANY
from govcat.load.grid.page_links import links_in
from govcat.load.grid.page_text import flow_of, is_hidden, lines_in, lines_of
from govcat.load.grid.sheet import MOST_CELLS, Block, Refused, Sheet

_WIDEST = 1_000  # so far a cell may reach (HTML 4.9.11)
_MOST_ROWS = 65_534
_ROW, _CELL = frozenset({"tr"}), frozenset({"td", "th"})
_NUMBER = pattern(r"\s*(\d{1,6})")


def is_table(table: Element) -> bool:
    """Whether a table is one by its looks: most tables of a page only place other things."""
    is_wide = False
    for at, (_, cells) in enumerate(_rows(table)):
        is_wide = is_wide or len(cells) > 2
        if at and is_wide:
            return True
    return False


def sheet_of(table: Element, name: str, is_apart: Callable[[Element], bool]) -> tuple[Sheet, tuple[Element, ...]]:
    """A table as a sheet, and the tables inside its cells for which `is_apart` holds."""
    height = sum(1 for _ in _rows(table))
    cells: list[GridCell] = []
    blocks: list[Block] = []
    hidden: set[int] = set()
    inner: list[Element] = []
    taken_until: dict[int, int] = {}
    for at, (is_unseen, row) in enumerate(_rows(table)):
        if is_unseen:
            hidden.add(at)
        column = 0
        for cell in row:
            while taken_until.get(column, 0) > at:
                column += 1
            if column >= MOST_COLUMNS:
                raise Refused(TOO_MANY, limit=MOST_CELLS)
            block = _block(cell, at, column, height)
            taken_until.update(dict.fromkeys(range(column, column + block.columns), at + block.rows))
            blocks.append(block)
            steps = tuple(flow_of(cell, is_apart))
            inner += (step for step in steps if not isinstance(step, str))
            text = "\n".join(lines_of(step for step in steps if isinstance(step, str)))
            cells.append(GridCell(at, column, text, links=links_in(cell, is_apart)))
            column += block.columns
    before = tuple(line for each in _below(table, frozenset({"caption"})) for line in lines_in(each))
    right = max((cell.column for cell in cells), default=0)  # a title that reaches further is as wide as the table
    blocks = [block._replace(columns=min(block.columns, right + 1 - block.column)) for block in blocks]
    sheet = Sheet(
        name, cells, blocks, before, hidden_rows=frozenset(hidden), hidden_columns=frozenset(_hidden_columns(table))
    )
    return sheet, tuple(inner)


def _rows(table: Element) -> Iterator[tuple[bool, list[Element]]]:
    """For each row whether it is hidden, and its cells. Cells that somebody forgot to put into a row are one."""
    stray: list[Element] = []
    for each in _below(table, _ROW | _CELL):
        if named(each) in _CELL:
            stray.append(each)
            continue
        if stray:
            yield False, stray
            stray = []
        yield is_hidden(each), list(_below(each, _CELL))
    if stray:
        yield False, stray


def _below(element: Element, wanted: frozenset[str]) -> Iterator[Element]:
    """The elements of these names in order, wherever below, but not in a table or cell inside."""
    waiting = list(reversed(list(element)))
    while waiting:
        step = waiting.pop()
        name = named(step)
        if name in wanted:
            yield step
        elif name not in {"table", "td", "th", "script", "template", ""}:
            waiting.extend(reversed(list(step)))


def _block(cell: Element, row: int, column: int, rows: int) -> Block:
    height, width = _number(cell.get("rowspan")), max(_number(cell.get("colspan")), 1)
    height = height or _MOST_ROWS  # 0 means down to the last row
    return Block(row, column, min(height, rows - row), min(width, _WIDEST))


def _number(text: str | None) -> int:
    match = _NUMBER.match(text or "")
    return min(int(match[1]), _MOST_ROWS) if match else 1


def _hidden_columns(table: Element) -> Iterator[int]:
    column = 0
    for each in _below(table, frozenset({"col"})):
        span = min(max(_number(each.get("span")), 1), _WIDEST)
        if is_hidden(each):
            yield from range(column, column + span)
        column += span
