"""Merged blocks laid over the cells of a sheet: clipped to where there is text, none upon another.

Why clipped: a file may merge a million rows by sixteen thousand columns in forty bytes, and a grid knows the place of
each cell that a block covers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.load.grid.sheet import Block

_PLAIN = 2_000
"""Places that a block may cover without being looked at: no block that a person made is larger."""

_MOST_PLACES = 1_000_000
"""Places that all blocks of a sheet may cover together."""


class LaidOut(NamedTuple):
    """Cells and blocks row by row, and the cells with another text that a block covers."""

    cells: tuple[GridCell, ...]
    covered: tuple[GridCell, ...]


def laid_out(cells: Sequence[GridCell], blocks: Sequence[Block]) -> LaidOut:
    """Join cells and blocks. A block that meets an earlier one, or is too large even when clipped, is no block."""
    at = {(cell.row, cell.column): cell for cell in cells}
    bottom = max((cell.row for cell in cells), default=-1)
    right = max((cell.column for cell in cells), default=-1)
    taken: set[tuple[int, int]] = set()
    spent = 0
    covered = []
    for block in sorted(set(blocks)):
        clipped = _clipped(block, bottom, right)
        size = clipped.rows * clipped.columns
        if size < 2 or spent + size > _MOST_PLACES:  # one place is no block
            continue
        spent += size
        places = [
            (row, column)
            for row in range(clipped.row, clipped.row + clipped.rows)
            for column in range(clipped.column, clipped.column + clipped.columns)
        ]
        if not taken.isdisjoint(places):
            continue
        taken.update(places)
        first = at.get(places[0]) or GridCell(block.row, block.column, "")
        under = [at.pop(place) for place in places[1:] if place in at]
        covered += [cell for cell in under if cell.text not in {first.text, ""}]
        at[places[0]] = replace(first, rows=clipped.rows, columns=clipped.columns)
    return LaidOut(tuple(at[place] for place in sorted(at)), tuple(covered))


def _clipped(block: Block, bottom: int, right: int) -> Block:
    if block.rows * block.columns <= _PLAIN:
        return block
    rows, columns = min(block.rows, bottom + 1 - block.row), min(block.columns, right + 1 - block.column)
    return Block(block.row, block.column, max(rows, 0), max(columns, 0))
