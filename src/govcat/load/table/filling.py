"""Tables whose merged blocks were lost (in files of commas, in pages that were copied): what stood over several rows.

Nothing is filled down unless the column's own shape says so: every group of rows begins with a text, and blanks stand
only behind the first row of groups.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from govcat.load.table.items import Item, Shape

_WORDS = ("basis", "time_limit", "subject", "channel", "audience", "method", "level")


def fill_groups(items: Sequence[Item], shape: Shape) -> dict[str, tuple[int, ...]]:
    """Fill what a lost block covered, in place. Returns for each element which items were filled."""
    if len(shape.matters) < 2 or any(
        cell.rows > 1 for item in items for cells in item.cells.values() for cell in cells
    ):
        return {}
    first = shape.matters[0]
    starts = [place for place, item in enumerate(items) if first in item.cells and first not in item.carried]
    elements = _elements(shape)
    found = {}
    for element, places in elements.items():
        if _follows_groups(items, starts, places):
            found[element] = _fill(items, starts, places)
    return found


def _elements(shape: Shape) -> Mapping[str, tuple[int, ...]]:
    elements: dict[str, tuple[int, ...]] = {}
    for place, column in enumerate(shape.columns):
        element = column.shows.partition(".")[0]
        if element in _WORDS:
            elements[element] = (*elements.get(element, ()), place)
    return elements


def _follows_groups(items: Sequence[Item], starts: Sequence[int], places: Sequence[int]) -> bool:
    """Whether every group begins with a text, two at least leave it blank below, and none gives it in part."""
    blank = [place for place, item in enumerate(items) if not any(at in item.cells for at in places)]
    if not starts or starts[0] != 0 or not blank or set(blank) & set(starts):
        return False
    groups = [range(start, end) for start, end in zip(starts, [*starts[1:], len(items)], strict=True)]
    with_blanks = [group for group in groups if set(group) & set(blank)]
    is_whole = all(set(group[1:]) <= set(blank) for group in with_blanks)
    return len(with_blanks) >= 2 and is_whole


def _fill(items: Sequence[Item], starts: Sequence[int], places: Sequence[int]) -> tuple[int, ...]:
    filled = []
    first = set(starts)
    above: Item | None = None
    for position, item in enumerate(items):
        if position in first:
            above = item
        elif above is not None and not any(at in item.cells for at in places):
            for at in places:
                if at in above.cells:
                    item.cells[at] = list(above.cells[at])
                    item.carried.add(at)
            filled.append(position)
    return tuple(filled)
