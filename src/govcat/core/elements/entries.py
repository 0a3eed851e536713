"""A cell that holds several entries, cut where offices cut them: 政府网站、公开查阅点."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from govcat.core.elements.brackets import outside

SEPARATORS = "、，,；;\\n\\r"
_MOST_PIECES = 6  # no word of any vocabulary holds more separators; keeps a cell of thousands of pieces linear
_EDGES = " \t　、，,；;。\n\r"


def entries(text: str, cut: re.Pattern[str], is_known: Callable[[str], object]) -> Iterator[tuple[int, int]]:
    """The spans of the entries of `text`: cut outside brackets where `cut` matches, unless the whole is known.

    The longest run of pieces that `is_known` stays one entry, so a word that holds a separator survives
    (乡（镇）人民政府、街道办事处).
    """
    marks = [(match.start(), match.end()) for match in cut.finditer(outside(text))]
    pieces = [(one[1], two[0]) for one, two in pairwise([(0, 0), *marks, (len(text), len(text))])]
    at = 0
    while at < len(pieces):
        runs = range(min(len(pieces), at + _MOST_PIECES), at + 1, -1)
        last = next((end for end in runs if is_known(text[pieces[at][0] : pieces[end - 1][1]].strip(_EDGES))), at + 1)
        start, end = _trimmed(text, pieces[at][0], pieces[last - 1][1])
        if start < end:
            yield start, end
        at = last


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return start, end
