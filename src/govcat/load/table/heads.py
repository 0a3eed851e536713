"""Header rows: where they are, how many belong together, and which heads stand above each column."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern
from govcat.load.table.band import Band, Speak, elements, is_in_card, likenesses, parted
from govcat.load.table.meaning import ELEMENTS, GROUPS, Meaning, meaning
from govcat.load.table.plain import bare, plain

DEEPEST = 5
_SHORT = 12
_LONG = 20
_MANY = 5
"""Kinds of head in one row that are enough where only one of them is certain."""
_LINE = pattern("[:：。；;]|填报|填表|制表|日期|\\d{4}年|《")
_DATUM = pattern("[√✓■□☑☐《]|^[\\d.、]+$|工作日")
_PLACE_VALUE = pattern(r"\(?\d{1,2}\)?|[甲乙丙丁]|[A-Z]")


class Heads(NamedTuple):
    """One block of header rows: its first and last row, its cells, and the heads above each column from the top."""

    top: int
    bottom: int
    cells: tuple[GridCell, ...]
    paths: Mapping[int, tuple[GridCell, ...]]
    numbered: int | None = None
    """A row right below that numbers the columns (栏次), if there is one."""

    def texts(self, column: int) -> tuple[str, ...]:
        """The words above a column."""
        return tuple(cell.text for cell in self.paths.get(column, ()))

    def said(self) -> tuple[tuple[str, ...], ...]:
        """The words of all heads, to know the block again where it is repeated."""
        return tuple(tuple(plain(text) for text in self.texts(column)) for column in self.paths)


def find_heads(band: Band, speak: Speak, knowledge: Knowledge) -> tuple[Heads, ...]:
    """All blocks of header rows, from above."""
    found: list[Heads] = []
    for row in band.rows:
        floor = found[-1].bottom + 1 if found else 0
        if row >= floor and is_header(band.own(row), speak) and not is_in_card(band, row, speak):
            found.append(heads_at(band, (floor, row), speak, knowledge))
    return tuple(found)


def is_header(cells: tuple[GridCell, ...], speak: Speak) -> bool:
    """Whether the cells of one row are heads: most words known, among them two of the elements for certain.

    One is enough where parts of others stand beside it, or much that is like a head and nothing that only items hold.
    """
    if len(cells) < 3 or _has_strangers(cells, speak):
        return False
    kinds = elements(cells, speak)
    strong = len(kinds & set(ELEMENTS))
    by_words = strong >= 2 and len(kinds) >= 3
    by_parts = strong >= 1 and "matter" in kinds and len(parted(cells, speak)) >= 2
    by_likeness = strong >= 1 and len(likenesses(cells, speak)) >= _MANY
    return by_words or by_parts or (by_likeness and not any(_DATUM.search(plain(cell.text)) for cell in cells))


def _has_strangers(cells: tuple[GridCell, ...], speak: Speak) -> bool:
    """Whether more than two cells of five are no heads, or three of five where all are short words without any sign.

    Long texts and single signs come first: they are quick to tell.
    """
    are_words = all(len(cell.text) <= _LONG and not _DATUM.search(cell.text) for cell in cells)
    most = len(cells) * (3 if are_words else 2)
    strangers = 0
    for cell in sorted(cells, key=lambda cell: 1 < len(cell.text) <= _LONG):
        strangers += speak(cell.text) is None
        if strangers * 5 > most:
            return True
    return False


def heads_at(band: Band, rows: tuple[int, int], speak: Speak, knowledge: Knowledge) -> Heads:
    """The block of header rows around one that is known to be one; `rows` are the first that it may take, and that."""
    floor, row = rows
    top = max(floor, _top(band, row, speak))
    bottom = max(row, *(_last(cell) for cell in _covering(band, row) if _last(cell) < row + DEEPEST))
    while bottom - top < DEEPEST and _is_below(band, top, bottom, knowledge):
        bottom += 1
    return block(band, top, bottom, speak)


def block(band: Band, top: int, bottom: int, speak: Speak) -> Heads:
    """The block of the rows `top` to `bottom`."""
    cells = tuple(cell for row in range(top, bottom + 1) for cell in band.own(row))
    numbered = bottom + 1 if _numbers_columns(band.own(bottom + 1)) else None
    return Heads(top, bottom, cells, _paths(band, top, bottom, speak), numbered)


def _last(cell: GridCell) -> int:
    return cell.row + cell.rows - 1


def _covering(band: Band, row: int) -> Iterator[GridCell]:
    return (cell for column in band.columns if (cell := band.at(row, column)))


def _top(band: Band, row: int, speak: Speak) -> int:
    """The first row of the block: blocks that reach down into the row, and rows of groups right above it."""
    wide = len(band.columns)
    reaching = [cell.row for cell in _covering(band, row) if cell.columns < wide and len(bare(cell.text)) <= _SHORT]
    top = min([row, *(start for start in reaching if start > row - DEEPEST)])
    while top > 0 and row - top < DEEPEST and _is_above(band, top - 1, speak):
        top -= 1
    return top


def _is_above(band: Band, row: int, speak: Speak) -> bool:
    """Whether a row right above heads holds their groups: short words over several columns, no unit or date."""
    cells = band.own(row)
    if len(cells) < 2 or any(len(plain(cell.text)) > _SHORT or _LINE.search(cell.text) for cell in cells):
        return False
    if any(_DATUM.search(plain(cell.text)) for cell in cells):
        return False
    return any(cell.columns > 1 for cell in cells) or bool(elements(cells, speak))


def _is_below(band: Band, top: int, bottom: int, knowledge: Knowledge) -> bool:
    """Whether the next row still holds heads: sub-heads of the groups above, or what a head's block reaches into."""
    row = bottom + 1
    cells = band.own(row)
    if not cells or any(cell.columns * 2 > len(band.columns) for cell in cells):
        return False
    if any(cell.row >= top and cell.row + cell.rows > row for cell in _covering(band, bottom) if cell.rows > 1):
        return True
    known = 0
    for cell in cells:
        group = _group(band, top, bottom, cell.column, knowledge)
        said = meaning(cell.text, knowledge, group)
        if said and said.kind not in {"vague", "own"}:
            known += 1 if len(cells) > 1 or "." in said.kind else 0
        elif not (group and group.kind in GROUPS and _is_short_word(cell.text)):
            return False
    return known * 2 >= len(cells) and known > 0


def _is_short_word(text: str) -> bool:
    return len(plain(text)) <= _SHORT and not _DATUM.search(plain(text)) and not _LINE.search(text)


def _group(band: Band, top: int, bottom: int, column: int, knowledge: Knowledge) -> Meaning | None:
    """What the nearest head above a place means, or left of it where its group was not merged."""
    for row in range(bottom, top - 1, -1):
        for place in range(column, band.left - 1, -1):
            cell = band.at(row, place)
            if cell:
                return meaning(cell.text, knowledge)
    return None


def _paths(band: Band, top: int, bottom: int, speak: Speak) -> dict[int, tuple[GridCell, ...]]:
    """For each column the heads from above; a group that was not merged stands over the blank places to its right."""
    paths: dict[int, tuple[GridCell, ...]] = {}
    for column in band.columns:
        path: list[GridCell] = []
        for row in range(top, bottom + 1):
            cell = band.at(row, column) or _shared(band, (row, column), (top, bottom), speak)
            if cell and cell.row >= top and cell not in path:
                path.append(cell)
        paths[column] = tuple(path)
    return paths


def _shared(band: Band, place: tuple[int, int], rows: tuple[int, int], speak: Speak) -> GridCell | None:
    """The head of the group on the left, if the place below it is blank and a sub-head stands underneath."""
    row, column = place
    if not any(_own_below(band, lower, column) for lower in range(row + 1, rows[1] + 1)):
        return None
    for left in range(column - 1, band.left - 1, -1):
        cell = band.at(row, left)
        if cell:
            said = speak(cell.text)
            stands_alone = not any(_own_below(band, lower, left) for lower in range(row + 1, rows[1] + 1))
            return cell if said and said.kind in GROUPS and not stands_alone else None
    return None


def _own_below(band: Band, row: int, column: int) -> bool:
    cell = band.at(row, column)
    return cell is not None and cell.row == row


def _numbers_columns(cells: tuple[GridCell, ...]) -> bool:
    """Whether a row below the heads only counts columns: 1, 2, 3 … or 甲, 乙, 1, 2."""
    texts = [plain(cell.text) for cell in cells]
    numbers = [int(text.strip("()")) for text in texts if text.strip("()").isdecimal()]
    in_order = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return len(texts) >= 4 and len(numbers) >= 3 and in_order and all(_PLACE_VALUE.fullmatch(text) for text in texts)
