"""What a text's damage comes to: the fields that are looked at, and the smallest piece that mending would change."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.check.rule import Finding

WORDED = (
    *("category", "name", "content", "basis", "time_limit", "subject", "channel", "audience"),
    *("notes", "scope", "address", "aliases", "text"),
)
"""Keys of the public fields that hold words, not numbers, addresses of pages or words of a closed list."""

_AROUND = 2
_LONGEST = 20


class Mending(NamedTuple):
    """Where two texts differ: offsets into the first, and both pieces with a little of what stands around them."""

    start: int
    end: int
    part: str
    better: str


def mending(text: str, mended: str) -> Mending:
    """The piece of `text` that must change for it to become `mended`; the two differ."""
    start = _alike(text, mended)
    tail = _alike(text[start:][::-1], mended[start:][::-1])
    end, better_end = len(text) - tail, len(mended) - tail
    before, behind = max(0, start - _AROUND), _AROUND
    return Mending(start, end, excerpt(text[before : end + behind]), excerpt(mended[before : better_end + behind]))


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(pairs) if left != right), min(len(one), len(other)))


def excerpt(text: str) -> str:
    """`text` on one line and short enough for a message."""
    line = " ".join(text.split("\n"))
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"


def mendable(text: str, mended: str) -> Iterator[Finding]:
    """The finding that `text` would better be `mended`: nothing if it is already."""
    if text != mended:
        found = mending(text, mended)
        yield Finding(facts={"part": found.part, "better": found.better}, piece=(found.start, found.end))
