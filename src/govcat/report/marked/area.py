"""Cells by their position: rows and columns count from 0, as in a grid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.grid import reference
from govcat.core.pattern import pattern

_REF = pattern(r"\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6})(?::\$?([A-Z]{1,3})\$?([1-9][0-9]{0,6}))?")
LAST_ROW, LAST_COLUMN = 1_048_575, 16_383
"""The last cell of a sheet is XFD1048576."""


class Area(NamedTuple):
    """A cell, or a range of them."""

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, row: int, column: int) -> bool:
        """Whether the cell is inside."""
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    @property
    def ref(self) -> str:
        """Its name as spreadsheets give it."""
        first, last = reference(self.top, self.left), reference(self.bottom, self.right)
        return first if first == last else f"{first}:{last}"


def area_of(ref: str) -> Area | None:
    """The area that a name such as `C4` or `C4:C9` stands for; None if it is no such name."""
    found = _REF.fullmatch(ref.strip())
    if found is None:
        return None
    top, left = int(found[2]) - 1, column_of(found[1])
    bottom, right = (int(found[4]) - 1, column_of(found[3])) if found[3] else (top, left)
    area = Area(min(top, bottom), min(left, right), max(top, bottom), max(left, right))
    return area if area.bottom <= LAST_ROW and area.right <= LAST_COLUMN else None


def areas_of(refs: str) -> Iterator[Area]:
    """The areas of a list of names."""
    yield from filter(None, map(area_of, refs.split()))


def column_of(letters: str) -> int:
    """The position of a column: A is 0, AA is 26."""
    position = 0
    for letter in letters:
        position = position * 26 + ord(letter) - ord("A") + 1
    return position - 1
