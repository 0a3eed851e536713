"""Several entries in one cell: one a line, with numbers where an order helps to speak of them."""

from __future__ import annotations

from collections.abc import Iterable


def joined(entries: Iterable[str]) -> str:
    """Several entries in one cell, one a line."""
    return "\n".join(entries)


def numbered(entries: tuple[str, ...]) -> str:
    """Several entries with numbers, one a line; a single one needs no number."""
    if len(entries) == 1:
        return entries[0]
    return joined(f"{number}. {entry}" for number, entry in enumerate(entries, 1))


def width_of(text: str) -> int:
    """The width of one line in half characters: UTF-8 has three bytes for a Han character and one for a Latin one."""
    return (len(text) + len(text.encode(errors="replace")) + 1) // 2


def unwrapped(text: str) -> str:
    """A text on one line: where a line was broken between Latin words stands a blank, elsewhere nothing."""
    lines = [line.strip() for line in text.splitlines()]
    said = ""
    for line in filter(None, lines):
        said += " " + line if _ends_latin(said) and line[0].isascii() and line[0].isalnum() else line
    return said


def _ends_latin(text: str) -> bool:
    return bool(text) and text[-1].isascii() and text[-1].isalnum()
