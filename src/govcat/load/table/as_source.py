"""Rows of tables as a source like any other: the values as a YAML file would hold them, the places as cells."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.change import Record, WrittenValue
from govcat.core.place import Cell, Path
from govcat.core.source import Source, Value
from govcat.core.texts import FORMAT


class SourceItem(NamedTuple):
    """An item with its values, the cells that its entries were read from, and the cell that it is known by."""

    id: str
    values: Record
    cells: Mapping[str, tuple[Cell, ...]]
    place: Cell


@dataclass(frozen=True, slots=True)
class CellPlaces:
    """The places of a table: `cells` by path, and `whole` for what no cell says."""

    cells: Mapping[Path, Cell]
    whole: Cell

    def at(self, path: Path) -> Cell:
        """The cell of the value at `path`, or of what it belongs to."""
        return next((self.cells[path[:end]] for end in range(len(path), 0, -1) if path[:end] in self.cells), self.whole)

    def key(self, path: Path) -> Cell:
        """The cell of the value: a key of a table is the head of its column."""
        return self.at(path)

    def piece(self, path: Path, start: int, end: int) -> Cell:  # noqa: ARG002  # a cell has no smaller places
        """The cell of the text."""
        return self.at(path)


def as_source(name: str, domain: tuple[str, str], items: Iterable[SourceItem], whole: Cell) -> Source:
    """The source `name` of a domain (its key and its name) with these items."""
    key, title = domain
    cells: dict[Path, Cell] = {}
    written: list[Value] = []
    for number, item in enumerate(items):
        written.append({"id": item.id, **{field: _plain(value) for field, value in item.values.items()}})
        cells["items", number] = item.place
        for field, places in item.cells.items():
            cells["items", number, field] = places[0]
            value = item.values[field]
            steps: Iterable[str | int] = value if isinstance(value, Mapping) else range(len(places))
            cells |= {("items", number, field, step): place for step, place in zip(steps, places, strict=False)}
    root: Value = {"schema": FORMAT, "domain": key, "name": title, "items": written}
    return Source(name, root, CellPlaces(cells, whole))


def _plain(value: WrittenValue) -> Value:
    if isinstance(value, str):
        return value
    return dict(value) if isinstance(value, Mapping) else list(value)
