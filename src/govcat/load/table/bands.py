"""Catalogues that lie side by side: a grid is cut into strips where a second row of heads begins."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from govcat.core.grid import Grid, GridCell
from govcat.load.table.band import Band, Speak, strip, whole
from govcat.load.table.heads import is_header
from govcat.load.table.meaning import ELEMENTS, Meaning

_NOTHING = Meaning("")


def bands_of(grid: Grid, speak: Speak) -> tuple[Band, ...]:
    """The strips of a grid, from the left: one, unless rows of heads stand beside each other."""
    all_of_it = whole(grid)
    spans = sorted({span for row in all_of_it.rows for span in _runs(all_of_it.own(row), speak)})
    starts: list[int] = []
    reach = -1
    for left, right in spans:
        if left > reach:
            starts.append(left)
        reach = max(reach, right)
    if len(starts) < 2:
        return (all_of_it,)
    edges = [0, *starts[1:], all_of_it.right]
    return tuple(strip(grid, left, right) for left, right in pairwise(edges))


def _runs(cells: tuple[GridCell, ...], speak: Speak) -> Iterator[tuple[int, int]]:
    """The first and last column of each run of heads in a row."""
    if not is_header(cells, speak):
        return
    cut = _second_start(cells, speak)
    parts = (cells[:cut], cells[cut:]) if cut else (cells,)
    if cut and all(is_header(part, speak) for part in parts):
        yield cells[0].column, cells[cut - 1].column
        yield from _runs(cells[cut:], speak)
    else:
        yield cells[0].column, cells[-1].column + cells[-1].columns - 1


def _second_start(cells: tuple[GridCell, ...], speak: Speak) -> int:
    """Where heads begin again; 0 if they do not. A gap before the place, or 序号 at it, is best."""
    kinds = [(speak(cell.text) or _NOTHING).kind for cell in cells]
    strong = [kind if kind in ELEMENTS else "" for kind in kinds]
    twice = {kind for kind in strong if kind and strong.count(kind) > 1}
    if len(twice) < 2:
        return 0
    places = []
    for place in range(1, len(cells)):
        left, right = strong[:place], strong[place:]
        is_clean = all(left.count(kind) == 1 and kind in right for kind in twice)
        if is_clean:
            before = cells[place - 1]
            gap = cells[place].column - (before.column + before.columns)
            places.append((-gap, kinds[place] != kinds[0], place))
    return min(places)[2] if places else 0
