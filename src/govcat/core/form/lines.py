"""Several entries in one cell: one a line, with numbers where an order helps to speak of them."""

from __future__ import annotations

from collections.abc import Iterable

_BLANKS = " \t\u00a0\u3000\u200b\ufeff"


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


def lines_of(text: str) -> list[str]:
    """The lines of a cell without the blanks around them, those that hold nothing left out."""
    return [line for line in (line.strip(_BLANKS) for line in text.splitlines()) if line]


def on_one_line(lines: Iterable[str]) -> str:
    """Lines that were only wrapped: between Latin words stands a blank where one ended, elsewhere nothing."""
    said = ""
    for line in lines:
        said += " " + line if said and line and _are_two_words(said[-1], line[0]) else line
    return said


def unwrapped(text: str) -> str:
    """A cell as one line."""
    return on_one_line(lines_of(text))


def _are_two_words(last: str, first: str) -> bool:
    """Whether a line end parts two Latin words; between two digits it parts a number."""
    are_latin = last.isascii() and last.isalnum() and first.isascii() and first.isalnum()
    return are_latin and not (last.isdigit() and first.isdigit())
