"""The line that a finding speaks of, with the piece underlined."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from govcat.core.place import Place, Span
from govcat.core.source import Source, TextPlaces
from govcat.report.visible import cells

_WIDEST = 100
_BEFORE = 30
_ELLIPSIS = ("…", 1)


Cells: TypeAlias = list[tuple[str, int]]
"""What is printed for each character, and how many columns it takes."""


class Excerpts:
    """Lines of the sources, split once for each file."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._lines: dict[str, list[str]] = {}

    def line(self, place: Place | None) -> str | None:
        """The line on which a place begins; None if it is not in a text, or the text is not at hand."""
        if not isinstance(place, Span):
            return None
        lines = self._of(place.file)
        return lines[place.line - 1] if 0 < place.line <= len(lines) else None

    def _of(self, file: str) -> list[str]:
        if file not in self._lines:
            source = self._sources.get(file)
            places = source.places if source else None
            self._lines[file] = places.text.split("\n") if isinstance(places, TextPlaces) else []
        return self._lines[file]


def underlined(line: str, span: Span, mark: str) -> tuple[str, str]:
    """The line, and below it `mark` under every column of the span's first line; a long line is clipped around it."""
    before, piece, after = _pieces(line, span)
    shown = "".join(map(_text, (before, piece, after)))
    indent = " " * _width(before)
    return shown.rstrip(), indent + mark * max(_width(piece), 1)


def divided(line: str, span: Span) -> tuple[str, str, str]:
    """The line in three: what stands before the span, what is in it, what stands behind; clipped where it is long."""
    before, piece, after = _pieces(line, span)
    return _text(before), _text(piece), _text(after).rstrip()


def _pieces(line: str, span: Span) -> tuple[Cells, Cells, Cells]:
    printed = cells(line.removesuffix("\r"))
    start = min(span.column - 1, len(printed))
    end = span.end_column - 1 if span.end_line == span.line else len(printed)
    end = max(min(end, len(printed)), start)
    while end > start + 1 and printed[end - 1][0].isspace():
        end -= 1
    return _clipped(printed[:start], printed[start:end], printed[end:])


def _clipped(before: Cells, piece: Cells, after: Cells) -> tuple[Cells, Cells, Cells]:
    if _width(before) + _width(piece) + _width(after) <= _WIDEST:
        return before, piece, after
    while _width(before) > _BEFORE:
        before = [_ELLIPSIS, *_without_ellipsis(before)[1:]]
    room = max(_WIDEST - _width(before), 1)
    piece, rest = _head(piece, room)
    if rest:
        return before, piece, [_ELLIPSIS]
    after, rest = _head(after, room - _width(piece))
    return before, piece, [*after, _ELLIPSIS] if rest else after


def _without_ellipsis(printed: Cells) -> Cells:
    return printed[1:] if printed[0] is _ELLIPSIS else printed


def _head(printed: Cells, room: int) -> tuple[Cells, Cells]:
    """As much of the beginning as fits into `room` columns, and the rest."""
    taken = 0
    for position, (_, width) in enumerate(printed):
        taken += width
        if taken > room:
            return printed[:position], printed[position:]
    return printed, []


def _width(printed: Cells) -> int:
    return sum(width for _, width in printed)


def _text(printed: Cells) -> str:
    return "".join(shown for shown, _ in printed)
