"""Where something stands: a span of a text file, or a cell of a sheet."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The way from the root of a source to a value: mapping keys and list positions (from 0)."""


class Span(NamedTuple):
    """A piece of a text file. Lines and columns count characters from 1; the end is exclusive."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int


class Cell(NamedTuple):
    """A cell (`C4`) or a range (`C4:D9`) of a sheet."""

    file: str
    sheet: str
    ref: str


Place: TypeAlias = Span | Cell
