"""Tables in plain text: Han characters are two columns wide on a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence


def aligned(rows: Iterable[Sequence[str]]) -> str:
    """Rows with their columns under one another, two spaces between, nothing behind the last."""
    listed = list(rows)
    widths = [max(map(_columns, column)) for column in zip(*listed, strict=True)]
    lines = ("  ".join(map(_padded, row, widths)).rstrip() for row in listed)
    return "\n".join(lines) + "\n"


def markdown(rows: Iterable[Sequence[str]]) -> str:
    """Rows as a Markdown table; the first is the head."""
    head, *body = rows
    lines = ["| " + " | ".join(row) + " |" for row in (head, *body)]
    return "\n".join((lines[0], "|" + "---|" * len(head), *lines[1:])) + "\n"


def _columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)


def _padded(text: str, columns: int) -> str:
    return text + " " * (columns - _columns(text))
