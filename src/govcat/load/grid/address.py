"""Addresses of cells as spreadsheets write them, back into rows and columns that count from 0."""

from __future__ import annotations

from govcat.core.pattern import pattern
from govcat.load.grid.sheet import Block

MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""What a sheet of Excel has (ECMA-376); anything beyond is no address."""

_ADDRESS = pattern(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})")


def position_of(address: str) -> tuple[int, int] | None:
    """Row and column of `C4`; None if it is no address of a sheet."""
    match = _ADDRESS.fullmatch(address)
    if match is None:
        return None
    row, column = int(match[2]) - 1, column_of(match[1])
    return (row, column) if row < MOST_ROWS and column < MOST_COLUMNS else None


def column_of(letters: str) -> int:
    """The column that letters name: A is 0, AA is 26."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1


def block_of(addresses: str) -> Block | None:
    """The block that `A1:C3` names; None if it is none."""
    first, _, last = addresses.partition(":")
    start, end = position_of(first), position_of(last or first)
    if start is None or end is None or end < start or end[1] < start[1]:
        return None
    return Block(*start, end[0] - start[0] + 1, end[1] - start[1] + 1)
