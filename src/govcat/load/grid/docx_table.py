"""Rows of a table of Word as cells on a grid: what spans columns, what goes on from above, tables inside cells."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from govcat.core.grid import GridCell
from govcat.load.grid.address import MOST_COLUMNS
from govcat.load.grid.docx_links import links_of
from govcat.load.grid.docx_text import text_of
from govcat.load.grid.element import Element, attribute, child, named
from govcat.load.grid.faults.contents import TOO_MANY
from govcat.load.grid.sheet import MOST_CELLS, Block, Refused

_WRAPPERS = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"})
_WIDEST = 1_000  # Word itself knows 63 columns


@dataclass
class Surface:
    """A table while its rows come in. `open` are the blocks that the next row may continue, by their first column.

    `targets` is where the links of the document lead, by key; `comments` has the keys of remarks by the cell they are
    fastened to.
    """

    targets: Mapping[str, str]
    cells: list[GridCell] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    open: dict[int, Block] = field(default_factory=dict)
    comments: dict[tuple[int, int], list[str]] = field(default_factory=dict)
    rows: int = 0

    def closed(self) -> tuple[Block, ...]:
        """All blocks, once no further row comes."""
        return (*self.blocks, *self.open.values())


def take_row(row: Element, surface: Surface) -> tuple[Element, ...]:
    """Add a row; return the tables inside its cells that are tables of their own."""
    if child(row, "trPr", "del") is not None:
        return ()
    nested: list[Element] = []
    still_open: dict[int, Block] = {}
    column = _number(child(row, "trPr", "gridBefore"))
    for cell in _below(row, "tc"):
        if column >= MOST_COLUMNS:
            raise Refused(TOO_MANY, limit=MOST_CELLS)
        looks = child(cell, "tcPr")
        span, merge = min(max(_number(child(looks, "gridSpan")), 1), _WIDEST), child(looks, "vMerge")
        block = Block(surface.rows, column, 1, span)
        if merge is not None:
            above = None if attribute(merge, "val") == "restart" else surface.open.pop(column, None)
            still_open[column] = above._replace(rows=above.rows + 1) if above else block
        elif span > 1:
            surface.blocks.append(block)
        own = tuple(each for each in _below(cell, "tbl") if is_table(each))
        nested += own
        links = links_of(cell, own, surface.targets)
        surface.cells.append(GridCell(surface.rows, column, text_of(cell, own), links=links))
        for remark in cell.iter("{*}commentReference"):
            surface.comments.setdefault((surface.rows, column), []).append(attribute(remark, "id"))
        column += span
    surface.blocks += surface.open.values()
    surface.open = still_open
    surface.rows += 1
    return tuple(nested)


def rows_of(table: Element) -> Iterator[Element]:
    """The rows of a table, not those of tables inside it."""
    return _below(table, "tr")


def is_table(table: Element) -> bool:
    """Whether a table inside a cell is one of its own: people also use them to line up a few words."""
    widths = [sum(1 for _ in _below(row, "tc")) for row in rows_of(table)]
    return len(widths) > 1 and max(widths) > 2  # three columns are a table


def _below(element: Element, wanted: str) -> Iterator[Element]:
    """The parts of that name, in order, also within the wrappers of content controls and revisions."""
    waiting = list(reversed(list(element)))
    while waiting:
        step = waiting.pop()
        name = named(step)
        if name == wanted:
            yield step
        elif name in _WRAPPERS:
            waiting.extend(reversed(list(step)))


def _number(element: Element | None) -> int:
    text = attribute(element, "val") if element is not None else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0  # Word knows 63
