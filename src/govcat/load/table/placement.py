"""What the cells of one table are read with, and how one column of a row is read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from govcat.core.diagnostic import Term
from govcat.core.form.leaf import Read
from govcat.core.form.signs import Signs
from govcat.core.grid import Grid, GridCell
from govcat.core.knowledge import Knowledge
from govcat.core.table import Entry
from govcat.load.table.column import Column
from govcat.load.table.faults.cells import LOST_CHAIN, UNREAD_PIECE
from govcat.load.table.gluing import glued
from govcat.load.table.items import Shape
from govcat.load.table.ledger import Ledger
from govcat.load.table.linking import addresses_behind
from govcat.load.table.plain import bare, plain
from govcat.load.table.reading_cells import field_of, read_cell

LOST = Term("“同上”没有可以指的上一行", "a ditto without anything above it")
_TICK = "√"
UNREAD = Term("看不懂", "not understood")


@dataclass(slots=True)
class Placing:
    """What all cells of one table are read with."""

    grid: Grid
    shape: Shape
    signs: Signs
    knowledge: Knowledge
    ledger: Ledger
    separator: str = ""
    texts: dict[int, list[str]] = field(default_factory=dict)
    meant: dict[int, dict[int, int | None]] = field(default_factory=dict)
    linked: dict[tuple[tuple[int, ...], int], tuple[str, ...]] = field(default_factory=dict)
    """The addresses that stood behind the texts of a column of links in a row: a ditto below stands for them too."""
    known: dict[tuple[str, str], Read] = field(default_factory=dict)
    """What texts said that were read before: a table says the same again and again."""

    def say(self, shows: str, text: str) -> Read:
        """What a text says in a column that shows `shows`."""
        key = shows, text
        if key not in self.known:
            self.known[key] = read_cell(shows, text, self.signs, self.knowledge)
        return self.known[key]


def meant(placing: Placing, row: int, place: int, written: str) -> str | None:
    """The text that counts: what stands there, or what a ditto stands for; None if that is lost."""
    meant = placing.meant[place]
    if row not in meant:
        return written
    target = meant[row]
    return None if target is None else placing.texts[place][target]


def read(
    placing: Placing,
    at: tuple[int, Column],
    cells: Sequence[GridCell],
    said: tuple[str, str],
    fields: dict[str, list[Entry]],
) -> None:
    row, column = at
    cells, text, written = _without_links(placing, at, cells, said, fields)
    if not cells:
        return
    read = placing.say(column.shows, _TICK if _says_its_head(column, text) else text)
    for key, entries in read.fields.items():
        for entry in entries:
            cell = cells[0] if len(cells) == 1 else _holder(entry, cells)
            fields.setdefault(key, []).append(
                Entry(entry, placing.grid.place(cell), "" if entry == written else written)
            )
    if read.fields and column.above:
        _say_above(placing, column.above, cells[0], written, fields)
    for cell in cells:
        if read.unread and not read.fields:
            placing.ledger.unplaced(cell, UNREAD, row)
        else:
            placing.ledger.placed(cell, field_of(column.shows), row)
    for piece in read.unread:
        facts = {"text": piece, "head": " ".join(map(bare, column.heads[-1:])) or column.shows}
        placing.ledger.find(UNREAD_PIECE, cells[0], facts, as_one=(column.places, piece))


def _says_its_head(column: Column, text: str) -> bool:
    """Whether a cell of a column of ticks repeats the head instead: 街 below 街 is a yes."""
    is_ticked = column.shows.startswith(_TICKED) or column.shows == "audience.everyone"
    return is_ticked and bool(column.heads) and plain(text) == plain(column.heads[-1])


_TICKED = ("level.", "method.", "stage.", "channel.")


def _say_above(placing: Placing, above: str, cell: GridCell, written: str, fields: dict[str, list[Entry]]) -> None:
    """What is chosen below 主动公开 is chosen there too: its tick says both."""
    for key, entries in placing.say(above, _TICK).fields.items():
        known = fields.setdefault(key, [])
        known += [Entry(text, placing.grid.place(cell), written) for text in entries if text not in map(_text, known)]


def _text(entry: Entry) -> str:
    return entry.text


def _without_links(
    placing: Placing,
    at: tuple[int, Column],
    cells: Sequence[GridCell],
    said: tuple[str, str],
    fields: dict[str, list[Entry]],
) -> tuple[Sequence[GridCell], str, str]:
    """Take the addresses behind the texts of a column of links; what is left are the cells that say theirs in words."""
    row, column = at
    found = [(cell, addresses_behind(column, cell)) for cell in cells]
    if column.shows == "link" and said[0] != said[1] and not any(links for _, links in found):
        above = placing.meant[placing.shape.columns.index(column)].get(row)
        found = [(cells[0], placing.linked.get((column.places, above), ()))] if above is not None else found
    taken = {id(cell) for cell, links in found if links}
    if not taken:
        return cells, *said
    placing.linked[column.places, row] = tuple(link for _, links in found for link in links)
    for cell, links in found:
        entries = (Entry(link, placing.grid.place(cell), cell.text) for link in links)
        fields.setdefault(column.shows, []).extend(entries)
        if links:
            placing.ledger.placed(cell, column.shows, row)
    rest = [cell for cell in cells if id(cell) not in taken]
    text = glued([cell.text for cell in rest])
    return rest, text, text


def _holder(entry: str, cells: Sequence[GridCell]) -> GridCell:
    """Which of the cells that make up a text holds an entry of it."""
    return next((cell for cell in cells if plain(entry) in plain(cell.text)), cells[0])


def lose(placing: Placing, cells: Sequence[GridCell], row: int) -> None:
    """A ditto that points at nothing: its cells are listed."""
    for cell in cells:
        placing.ledger.unplaced(cell, LOST, row)
        placing.ledger.find(LOST_CHAIN, cell, {"text": cell.text.strip()})
