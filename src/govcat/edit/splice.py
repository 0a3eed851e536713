"""Replaces pieces of a text by their offsets; everything else keeps its bytes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Splice(NamedTuple):
    """Put `text` in the place of the characters `start:end`."""

    start: int
    end: int
    text: str


def spliced(text: str, splices: Iterable[Splice]) -> str:
    """The text after all splices, whose offsets are those of `text`; insertions at one place keep their order."""
    pieces: list[str] = []
    at = 0
    for splice in sorted(splices, key=lambda splice: splice[:2]):
        if splice.start < at:
            raise ValueError(splice)
        pieces += [text[at : splice.start], splice.text]
        at = splice.end
    return "".join((*pieces, text[at:]))


def newline_of(text: str) -> str:
    """The line break that a text uses."""
    return "\r\n" if "\r\n" in text else "\n"


def line_start(text: str, at: int) -> int:
    """Where the line begins that holds the offset `at`."""
    return text.rfind("\n", 0, at) + 1


def line_end(text: str, at: int) -> int:
    """Where the line ends that holds the offset `at`, before its line break."""
    end = text.find("\n", at)
    if end < 0:
        return len(text)
    return end - 1 if end > at and text[end - 1] == "\r" else end


def line_before(text: str, start: int) -> int:
    """Where the line ends, before its line break, that stands above the line beginning at `start`."""
    end = max(start - 1, 0)
    return end - 1 if text[max(end - 1, 0) : end] == "\r" else end
