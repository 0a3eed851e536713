"""Findings about the files that an import has written, told where the clerk sees them: in the cells of the table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from govcat.core.diagnostic import Diagnostic, Related
from govcat.core.place import Cell, Path, Place, Span
from govcat.core.source import Source, TextPlaces

Cells = Mapping[str, Mapping[Path, Cell]]
"""For each file by name, the cell that each of its values was read from."""


def in_cells(found: Iterable[Diagnostic], cells: Cells, sources: Mapping[str, Source]) -> Iterator[Diagnostic]:
    """The findings about these files, each at its cell; what no cell says stays where it is."""
    for one in found:
        if not isinstance(one.place, Span) or one.place.file not in cells:
            continue
        place = _cell(one.path, cells[one.place.file]) or one.place
        related = tuple(Related(_moved(other.place, cells, sources), other.label) for other in one.related)
        yield replace(one, place=place, related=related)


def _moved(place: Place, cells: Cells, sources: Mapping[str, Source]) -> Place:
    """The cell of a second place, of which only the span is known."""
    source = sources.get(place.file)
    if not isinstance(place, Span) or place.file not in cells or source is None:
        return place
    places = source.places
    if not isinstance(places, TextPlaces):
        return place
    paths = (path for path in cells[place.file] if places.at(path) == place or places.key(path) == place)
    return next((cells[place.file][path] for path in paths), place)


def _cell(path: Path, cells: Mapping[Path, Cell]) -> Cell | None:
    """The cell of a value, or of what it belongs to."""
    for length in range(len(path), 0, -1):
        if path[:length] in cells:
            return cells[path[:length]]
    return None
