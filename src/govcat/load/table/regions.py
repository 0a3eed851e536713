"""Where one table ends and the next begins, in a strip of a grid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.core.knowledge import Knowledge
from govcat.load.table.band import Band
from govcat.load.table.furniture import NOTE, is_signed, is_title, line_of
from govcat.load.table.head_meaning import head_meaning
from govcat.load.table.heads import Heads
from govcat.load.table.plain import plain


class Region(NamedTuple):
    """One table in a strip: its heads, the same heads where they are repeated, and the rows before and after them.

    `above` are the rows before the first heads, `rows` those that may hold items, in order. Without heads `above` is
    empty and `heads` None.
    """

    band: Band
    heads: Heads | None
    repeats: tuple[Heads, ...]
    above: tuple[int, ...]
    rows: tuple[int, ...]


def regions_of(band: Band, blocks: Sequence[Heads], knowledge: Knowledge) -> tuple[Region, ...]:
    """The tables of a strip, one for each block of heads that does not repeat the one before."""
    groups: list[tuple[Heads, list[Heads], int]] = []
    for block in blocks:
        start = _start(band, block, groups[-1] if groups else None)
        if groups and _repeats(band, groups[-1], (block, start), knowledge):
            groups[-1][1].append(block)
        else:
            groups.append((block, [], start))
    ends = [start for _, _, start in groups[1:]] + [max(band.rows, default=-1) + 1]
    return tuple(_region(band, group, end) for group, end in zip(groups, ends, strict=True))


def _region(band: Band, group: tuple[Heads, list[Heads], int], end: int) -> Region:
    heads, repeats, start = group
    taken = {row for block in (heads, *repeats) for row in range(block.top, block.bottom + 1)}
    taken |= {block.numbered for block in (heads, *repeats) if block.numbered is not None}
    inside = [row for row in band.rows if start <= row < end and row not in taken]
    width = sum(1 for path in heads.paths.values() if path)
    early = {row for row in inside if row < heads.top and _is_full(band, row, width)}
    above = tuple(row for row in inside if row < heads.top and row not in early)
    return Region(band, heads, tuple(repeats), above, tuple(row for row in inside if row not in above))


def _is_full(band: Band, row: int, width: int) -> bool:
    """Whether a row above the heads holds an item: about as many cells as there are heads."""
    cells = band.own(row)
    return len(cells) * 2 >= max(width, 6) and not all(is_signed(cell.text) for cell in cells)


def _start(band: Band, block: Heads, before: tuple[Heads, list[Heads], int] | None) -> int:
    """The first row that belongs to a block of heads: its title and the lines under it. 0 for the first block."""
    if before is None:
        return 0
    floor = max(heads.bottom for heads in (before[0], *before[1])) + 1
    start = block.top
    for row in range(block.top - 1, floor - 1, -1):
        cells = band.own(row)
        if cells and not _is_opening(band, row, cells):
            break
        if cells:
            start = row
        elif row + 1 == start and any(is_title(cell.text) for cell in band.own(start)):
            break
    return start


def _is_opening(band: Band, row: int, cells: tuple[GridCell, ...]) -> bool:
    """Whether a row above heads opens a table: a title, or a line of unit and date."""
    if len(cells) == 1:
        is_alone = all(band.at(row, column) in {None, cells[0]} for column in band.columns)
        return is_alone and line_of(cells[0].text) is not NOTE
    return all(is_signed(cell.text) for cell in cells)


def _repeats(band: Band, group: tuple[Heads, list[Heads], int], later: tuple[Heads, int], knowledge: Knowledge) -> bool:
    """Whether heads are those of the table before, on its next page: the same meaning, and no new title above."""
    heads, _, first = group
    block, start = later
    if heads.said() != block.said() and _meanings(heads, knowledge) != _meanings(block, knowledge):
        return False
    old, new = _titles(band, range(first, heads.top)), _titles(band, range(start, block.top))
    return not new or new <= old


def _meanings(heads: Heads, knowledge: Knowledge) -> list[tuple[int, object]]:
    return [(column, head_meaning(heads.texts(column), knowledge)) for column, path in heads.paths.items() if path]


def _titles(band: Band, rows: range) -> set[str]:
    said = (plain(cell.text) for row in rows for cell in band.own(row) if is_title(cell.text))
    return {text.replace("(续表)", "").replace("(续)", "").removesuffix("续表").removesuffix("续") for text in said}
