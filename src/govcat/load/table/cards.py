"""Vertical cards: field names on the left and values beside them, one item a card, often two pairs in a row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.core.knowledge import Knowledge
from govcat.load.table.band import Band, Speak
from govcat.load.table.column import Column
from govcat.load.table.columns import Below, columns_of
from govcat.load.table.items import Item
from govcat.load.table.meaning import ELEMENTS
from govcat.load.table.plain import bare, plain
from govcat.load.table.witness import kinds_of

LONGEST_LABEL = 14
_TELLING = ("basis", "time_limit", "channel", "method", "level")
_HALF = 0.5
_TALL, _SELDOM = 5, 0.3


class Pair(NamedTuple):
    """Field names from the left, and the values beside them."""

    labels: tuple[GridCell, ...]
    values: tuple[GridCell, ...]


class Cards(NamedTuple):
    """The items of the cards in a strip, the columns that their field names make, and the cells of those names."""

    columns: tuple[Column, ...]
    items: tuple[Item, ...]
    labels: tuple[GridCell, ...]


def cards_in(band: Band, speak: Speak, knowledge: Knowledge) -> Cards | None:
    """The cards in a strip; None if it holds none: they name the content and four elements at least."""
    values = _value_columns(band, speak)
    pairs = [(row, pair) for row in band.rows for pair in _pairs(band, row, speak, values)]
    said = [speak(pair.labels[0].text) for _, pair in pairs]
    kinds = {head.kind for head in said if head}
    if "content" not in kinds or len(kinds & set(ELEMENTS)) < 3 or len(kinds & {*ELEMENTS, "matter"}) < 4:
        return None
    names: dict[tuple[str, ...], int] = {}
    for _, pair in pairs:
        names.setdefault(_name(pair), len(names))
    several = sum(len(pair.values) > 1 for _, pair in pairs) * 2 > len(pairs)
    lanes = _lanes(pairs)
    drafts = _beside(pairs, names) if several else [item for lane in lanes for item in _below(lane, names)]
    paths = {place: next(pair.labels for _, pair in pairs if _name(pair) == name) for name, place in names.items()}
    below = {place: _found(drafts, place) for place in paths}
    labels = tuple(cell for _, pair in pairs for cell in pair.labels)
    columns = columns_of(paths, below, knowledge)
    return Cards(columns, tuple(drafts), labels) if _speak_of_items(columns, below, knowledge) else None


def _speak_of_items(columns: Sequence[Column], below: Mapping[int, Below], knowledge: Knowledge) -> bool:
    """Whether values are what their field names say. A sheet that explains the elements has the names alone."""
    told = [column for column in columns if column.shows in _TELLING]
    kinds = {column.shows: kinds_of(below[column.places[0]].texts, knowledge)[column.shows] for column in told}
    return len(told) < 2 or sum(share >= _HALF for share in kinds.values()) * 2 >= len(kinds)


def _lanes(pairs: Sequence[tuple[int, Pair]]) -> list[list[tuple[int, Pair]]]:
    """Cards that lie side by side: the same field name stands several times in most rows."""
    met: dict[tuple[int, tuple[str, ...]], int] = {}
    lanes: list[list[tuple[int, Pair]]] = []
    for row, pair in pairs:
        lane = met[row, _name(pair)] = met.get((row, _name(pair)), -1) + 1
        lanes += [[]] if lane == len(lanes) else []
        lanes[lane].append((row, pair))
    return lanes if len(lanes) > 1 and len(lanes[1]) * 2 > len(lanes[0]) else [list(pairs)]


def _name(pair: Pair) -> tuple[str, ...]:
    return tuple(plain(label.text) for label in pair.labels)


def _found(drafts: Sequence[Item], place: int) -> Below:
    cells = tuple(cell for item in drafts for cell in item.cells.get(place, ()))
    return Below(tuple(cell.text for cell in cells), cells)


def _value_columns(band: Band, speak: Speak) -> frozenset[int]:
    """Columns whose cells are hardly ever field names: what reads like one there is a value (地方法规政策)."""
    cells: dict[int, list[bool]] = {}
    for row in band.rows:
        for cell in band.own(row):
            cells.setdefault(cell.column, []).append(_is_label(cell, speak) and not _is_part(cell, speak))
    return frozenset(
        column for column, names in cells.items() if len(names) >= _TALL and sum(names) <= _SELDOM * len(names)
    )


def _pairs(band: Band, row: int, speak: Speak, values_in: frozenset[int]) -> Iterator[Pair]:
    """The pairs of field names and values in a row, from the left."""
    cells = list(dict.fromkeys(_Same(cell) for column in band.columns if (cell := band.at(row, column))))
    labels: list[GridCell] = []
    values: list[GridCell] = []
    for number, same in enumerate(cells):
        cell = same.cell
        follower = cells[number + 1].cell if number + 1 < len(cells) else None
        is_label = _is_label(cell, speak) and (cell.column not in values_in or _is_part(cell, speak))
        is_label = is_label and not (
            labels
            and (_goes_on(labels[-1], values, cell, speak) or _is_value((labels[-1], values), cell, follower, speak))
        )
        if is_label:
            if labels and values:
                yield Pair(tuple(labels), tuple(values))
                labels, values = [], []
            labels.append(cell)
        elif labels:
            values.append(cell)
    if labels:
        yield Pair(tuple(labels), tuple(values))


class _Same:
    """A cell that is the same only as itself."""

    def __init__(self, cell: GridCell) -> None:
        self.cell = cell

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.cell is self.cell

    def __hash__(self) -> int:
        return id(self.cell)


def _is_label(cell: GridCell, speak: Speak) -> bool:
    said = speak(cell.text)
    return said is not None and said.kind != "vague" and len(bare(cell.text)) <= LONGEST_LABEL


def _is_part(cell: GridCell, speak: Speak) -> bool:
    said = speak(cell.text)
    return said is not None and "." in said.kind


def _goes_on(label: GridCell, values: Sequence[GridCell], cell: GridCell, speak: Speak) -> bool:
    """Whether a cell goes on with values that read like names themselves: 公开方式 | 主动公开 | 依申请公开."""
    above, said = speak(label.text), speak(cell.text)
    before = speak(values[-1].text) if values else None
    if above is None or said is None or before is None or "." not in said.kind:
        return False
    return above.element == before.element == said.element


def _is_value(
    before: tuple[GridCell, Sequence[GridCell]], cell: GridCell, follower: GridCell | None, speak: Speak
) -> bool:
    """Whether a cell right behind a field name is its value though it reads like a name itself: 公开方式 | 主动公开."""
    label, values = before
    if values:
        return False
    above, said = speak(label.text), speak(cell.text)
    if above is None or said is None:
        return True
    is_part = (said.element == above.element and "." in said.kind) or said.kind == above.kind == "matter"
    if not is_part:
        return True
    if follower is None:
        return label.rows == 1
    return _is_label(follower, speak)


def _below(pairs: Sequence[tuple[int, Pair]], names: dict[tuple[str, ...], int]) -> list[Item]:
    """Cards one below the other: a field name that comes again opens the next."""
    drafts: list[Item] = []
    met: dict[int, GridCell] = {}
    for row, pair in pairs:
        place = names[_name(pair)]
        if not drafts or (place in met and met[place] is not pair.labels[-1]):
            drafts.append(Item([row], {}))
            met = {}
        met[place] = pair.labels[-1]
        item = drafts[-1]
        item.rows.append(row)
        cells = item.cells.setdefault(place, [])
        cells += [cell for cell in pair.values if not any(cell is other for other in cells)]
    return [item for item in drafts if any(item.cells.values())]


def _beside(pairs: Sequence[tuple[int, Pair]], names: dict[tuple[str, ...], int]) -> list[Item]:
    """A table on its side: the field names in the first column, an item in each of the others."""
    columns = sorted({cell.column for _, pair in pairs for cell in pair.values})
    drafts = {column: Item([], {}) for column in columns}
    for row, pair in pairs:
        for column, item in drafts.items():
            for cell in pair.values:
                if cell.covers(cell.row, column):
                    item.rows.append(row)
                    item.cells.setdefault(names[_name(pair)], []).append(cell)
    return [item for item in drafts.values() if item.rows]
