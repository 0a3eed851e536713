"""Links that a sheet lists apart from its cells, fastened to the cells that they lie on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.load.grid.sheet import MOST_CELLS, Block


class Link(NamedTuple):
    """A link as a sheet lists it: the cells that it lies on, and where it leads."""

    block: Block
    target: str


def fastened(cells: Sequence[GridCell], links: Iterable[Link]) -> list[GridCell]:
    """The cells, each with the links that lie on it. A link on a cell without text is left out.

    Links stop being read where they cover more places than a file may have cells: one may lie over a whole sheet.
    """
    wanted = [link for link in links if link.target]
    if not wanted:
        return list(cells)
    at = {(cell.row, cell.column): number for number, cell in enumerate(cells)}
    found: dict[int, dict[str, None]] = {}
    steps = 0
    for block, target in wanted:
        size = block.rows * block.columns
        steps += min(size, len(cells))
        if steps > MOST_CELLS:
            break
        for number in _under(block, at) if size <= len(cells) else _within(block, cells):
            found.setdefault(number, {})[target] = None
    return [
        replace(cell, links=tuple(dict.fromkeys((*cell.links, *found[number])))) if number in found else cell
        for number, cell in enumerate(cells)
    ]


def _under(block: Block, at: dict[tuple[int, int], int]) -> Iterable[int]:
    for row in range(block.row, block.row + block.rows):
        for column in range(block.column, block.column + block.columns):
            if (row, column) in at:
                yield at[row, column]


def _within(block: Block, cells: Sequence[GridCell]) -> Iterable[int]:
    whole = GridCell(block.row, block.column, "", block.rows, block.columns)
    return (number for number, cell in enumerate(cells) if whole.covers(cell.row, cell.column))
