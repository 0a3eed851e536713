"""From the rows of a table to items: merged blocks reach down, rows that only go on with an item belong to it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from govcat.core.grid import GridCell
from govcat.load.table.band import Band
from govcat.load.table.column import Column
from govcat.load.table.sorting import DataRow

Cells = Mapping[int, tuple[GridCell, ...]]
"""The cells that a row shows, by position of their column."""

_ONE = ("time_limit", "audience.", "method", "level", "stage.", "channel.")
"""Leaves that say one thing in one cell: such a cell is never the rest of the one above."""


@dataclass(slots=True)
class Item:
    """One item on its way: its grid rows, and for each column (by position) the cells that count there.

    `carried` are the columns whose cell was taken from the row above, where the table leaves repeated texts blank.
    """

    rows: list[int]
    cells: dict[int, list[GridCell]]
    sections: tuple[GridCell, ...] = ()
    carried: set[int] = field(default_factory=set)
    matters: tuple[tuple[int, GridCell], ...] = ()
    has_name: bool = True


@dataclass(frozen=True, slots=True)
class Shape:
    """What a table's columns are for: positions of the levels of 公开事项, of numbers, of single texts."""

    columns: tuple[Column, ...]
    matters: tuple[int, ...]
    numbers: tuple[int, ...]
    singles: tuple[int, ...]


def shape_of(columns: Sequence[Column]) -> Shape:
    """The shape of a table with these columns."""
    shows = [column.shows for column in columns]
    levels = sorted((key, place) for place, key in enumerate(shows) if key.startswith("category."))
    names = [place for place, key in enumerate(shows) if key == "name"]
    return Shape(
        tuple(columns),
        (*(place for _, place in levels), *names),
        tuple(place for place, key in enumerate(shows) if key in {"number", "id"}),
        tuple(place for place, key in enumerate(shows) if key.startswith(_ONE)),
    )


def items_of(band: Band, rows: Sequence[DataRow], shape: Shape) -> tuple[Item, ...]:
    """The items of a table, in order."""
    items: list[Item] = []
    carry: dict[int, GridCell] = {}
    for row, sections in rows:
        here = dict(_cells_at(band, row, shape.columns))
        own = {place for place, cells in here.items() if any(cell.row == row for cell in cells)}
        before = items[-1] if items and items[-1].sections == sections else None
        if before is not None and _goes_on(before, here, own, shape):
            _add(before, row, here)
            continue
        for place in shape.matters:
            if place in own:
                _forget_below(carry, shape, place)
                carry[place] = here[place][-1]
        if not own <= set(shape.matters[:-1]) or set(here) - set(shape.matters):
            item = _item(row, here, carry, shape)
            item.sections = sections
            item.has_name = bool(item.matters) and _is_name(band, row, item.matters[-1], shape)
            items.append(item)
    return tuple(items)


def _cells_at(band: Band, row: int, columns: Sequence[Column]) -> Iterator[tuple[int, tuple[GridCell, ...]]]:
    for place, column in enumerate(columns):
        cells: list[GridCell] = []
        for at in column.places:
            cell = band.at(row, at)
            if cell is not None and not any(cell is other for other in cells):
                cells.append(cell)
        if cells:
            yield place, tuple(cells)


def _goes_on(before: Item, here: Cells, own: set[int], shape: Shape) -> bool:
    """Whether a row goes on with the item above: no number or name of its own, and nothing that an item has once."""
    if own & {*shape.matters, *shape.numbers} or not own:
        return False
    name = before.matters[-1][1] if before.matters and before.has_name else None
    shown = [cell for place in shape.matters for cell in here.get(place, ())]
    if any(cell is name for cell in shown):
        return not any(place in own and before.cells.get(place) for place in shape.singles)
    has_name_column = bool(shape.matters)
    return has_name_column and not any(place in own for place in shape.singles)


def _add(item: Item, row: int, here: Cells) -> None:
    item.rows.append(row)
    for place, cells in here.items():
        known = item.cells.setdefault(place, [])
        known += [cell for cell in cells if not any(cell is other for other in known)]


def _forget_below(carry: dict[int, GridCell], shape: Shape, place: int) -> None:
    for lower in shape.matters[shape.matters.index(place) :]:
        carry.pop(lower, None)


def _item(row: int, here: Cells, carry: Mapping[int, GridCell], shape: Shape) -> Item:
    """A new item. Blank cells of a category above a name take what stands above them."""
    cells = {place: list(found) for place, found in here.items()}
    carried = set()
    filled = [place for place in shape.matters if place in cells]
    for place in shape.matters[:-1]:
        if (
            place not in cells
            and place in carry
            and any(shape.matters.index(other) > shape.matters.index(place) for other in filled)
        ):
            cells[place] = [carry[place]]
            carried.add(place)
    return Item([row], cells, carried=carried, matters=matters_of(cells, shape))


def matters_of(cells: Mapping[int, list[GridCell]], shape: Shape) -> tuple[tuple[int, GridCell], ...]:
    """The cells of 公开事项 from above, each block once, at the lowest level that it covers."""
    found: dict[int, tuple[int, GridCell]] = {}
    for place in shape.matters:
        for cell in cells.get(place, ()):
            found.pop(id(cell), None)
            found[id(cell)] = (place, cell)
    return tuple(found.values())


def _is_name(band: Band, row: int, lowest: tuple[int, GridCell], shape: Shape) -> bool:
    """Whether the lowest cell of 公开事项 names the item: in the lowest column, or with nothing below it."""
    place, cell = lowest
    if place == shape.matters[-1]:
        return True
    lower = [at for other in shape.matters[shape.matters.index(place) + 1 :] for at in shape.columns[other].places]
    rows = range(cell.row, cell.row + cell.rows)
    return cell.row == row and not any(
        (found := band.at(below, at)) is not None and found is not cell for below in rows for at in lower
    )
