"""What looks like a key whose colon was typed wrongly: `名称：…` or `name:…`."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.diagnostic import Fault
from govcat.load.faults.keys import FULL_WIDTH_COLON, NO_SPACE

_KEYISH = re.compile(
    r"([A-Za-z_][A-Za-z0-9_-]{0,29}\+?|[\u4e00-\u9fff]{1,12}\+?)(?:[ \t\u3000]*(：)|(:)(?![\s/\\]|$))",
)
_ASCII_KEY = re.compile(r"[a-z][a-z0-9_]*\+?")


class Keyish(NamedTuple):
    """A word and the wrong colon behind it; `colon` is the colon's offset."""

    key: str
    colon: int
    fault: Fault

    @property
    def is_full_width(self) -> bool:
        """Whether the colon is the Chinese one."""
        return self.fault is FULL_WIDTH_COLON

    @property
    def is_ascii(self) -> bool:
        """Whether the word is written like the keys of govcat, which Chinese prose never is."""
        return _ASCII_KEY.fullmatch(self.key) is not None


def keyish(text: str, start: int, end: int | None = None) -> Keyish | None:
    """The word with a wrong colon that stands at `start`; web addresses, paths and times are none."""
    found = _KEYISH.match(text, start, len(text) if end is None else end)
    if found is None:
        return None
    if found[2]:
        return Keyish(found[1], found.start(2), FULL_WIDTH_COLON)
    return Keyish(found[1], found.start(3), NO_SPACE)
