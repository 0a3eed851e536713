"""Text separated by commas, tabs, semicolons or bars (csv, tsv), in whatever encoding.

Why not the csv module: a quotation mark without a partner makes it swallow the rest of the file into one cell, without
a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.grid import GridCell
from govcat.core.pattern import pattern
from govcat.load.grid.decoding import decoded
from govcat.load.grid.faults.contents import BROKEN_QUOTES
from govcat.load.grid.foreign import UNKNOWN, strange
from govcat.load.grid.sheet import MOST_CELLS, Allowance, Sheet, Sheets, finding

SHEET = "表1"
"""What the only table of such a file is called in reports."""

_FIELDS = {delimiter: pattern(rf'"((?:[^"]|"")*+)"(?=[{delimiter}\n]|\Z)|([^{delimiter}\n]*)') for delimiter in ",\t;|"}
_FORMULA = pattern(r'\A="([^"]*)"\Z')
"""How a number is kept from losing its zeros when a spreadsheet opens the file: it is a formula there."""

_PROBE, _PROBED_ROWS = 200_000, 60


class _Field(NamedTuple):
    row: int
    column: int
    text: str
    broken_at: int  # where an opening quotation mark has no partner, -1 elsewhere


def read_csv(file: str, content: bytes) -> Sheets:
    """Read a text file. Raises `Refused` if it is no text or has too many cells."""
    text = decoded(content)
    if text is None:
        raise strange(UNKNOWN)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    delimiter = _delimiter(text[:_PROBE])
    if not delimiter:
        return Sheets(())
    cells, broken = [], -1
    for field in _fields(text, delimiter):
        if field.text:
            cells.append(GridCell(field.row, field.column, field.text))
        if broken < 0:
            broken = field.broken_at
        if len(cells) > MOST_CELLS:  # before the memory is full; what they are long is bounded by the file
            break
    Allowance().spend(cells)
    sheets = (Sheet(SHEET, cells),)
    if broken < 0:
        return Sheets(sheets)
    line = text.count("\n", 0, broken) + 1
    return Sheets(sheets, (finding(file, "", BROKEN_QUOTES, {"line": line}),))


def _delimiter(text: str) -> str:
    """The delimiter that gives the most rows of like width; none if all rows have one column."""
    scores = []
    for delimiter in _FIELDS:
        widths = Counter(_widths(text, delimiter))
        width, rows = max(widths.items(), key=lambda each: (each[1] * (each[0] > 1), each[0]), default=(1, 0))
        if width > 1:
            scores.append((rows / widths.total(), width, delimiter))
    return max(scores)[2] if scores else ""


def _widths(text: str, delimiter: str) -> Iterator[int]:
    """How many fields each of the first rows has; blank ones do not count."""
    widths: dict[int, int] = {}
    filled = set()
    for field in _fields(text, delimiter):
        if field.row >= _PROBED_ROWS:
            break
        widths[field.row] = field.column + 1
        if field.text.strip():
            filled.add(field.row)
    yield from (width for row, width in widths.items() if row in filled)


def _fields(text: str, delimiter: str) -> Iterator[_Field]:
    match_at, position, row, column = _FIELDS[delimiter].match, 0, 0, 0
    while position <= len(text):
        match = match_at(text, position)
        if match is None:  # pragma: no cover  # the second branch matches anything
            raise AssertionError(position)
        quoted, plain = match.groups()
        is_broken = quoted is None and plain.startswith('"')
        value = _FORMULA.sub(r"\1", plain) if quoted is None else quoted.replace('""', '"')
        yield _Field(row, column, value, position if is_broken else -1)
        end = match.end()
        row, column = (row + 1, 0) if text[end : end + 1] == "\n" else (row, column + 1)
        position = end + 1
