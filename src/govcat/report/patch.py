"""What changes in a file, as a unified diff that `patch -p0` takes; on a terminal in colour, and unable to steer it."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from govcat.report.visible import visible

_COLOURS = {"-": "31", "+": "32", "@": "36"}
_NO_NEWLINE = "\\ No newline at end of file\n"


def as_patch(name: str, before: str, after: str, *, colour: bool = False) -> str:
    """The difference between two texts of the file `name`; nothing if there is none."""
    lines = unified_diff(_lines(before), _lines(after), name, name)
    return "".join(_coloured(lines) if colour else _whole(lines))


def _lines(text: str) -> list[str]:
    """The lines of a text with their line feeds; other breaks belong to a line."""
    lines = [f"{line}\n" for line in text.split("\n")]
    return [*lines[:-1], *([lines[-1][:-1]] if lines[-1] != "\n" else [])]


def _whole(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n{_NO_NEWLINE}"


def _coloured(lines: Iterator[str]) -> Iterator[str]:
    for number, line in enumerate(lines):
        style = "1" if number < 2 else _COLOURS.get(line[0], "")
        shown = visible(line.rstrip("\r\n"))
        yield f"\x1b[{style}m{shown}\x1b[0m\n" if style else f"{shown}\n"
