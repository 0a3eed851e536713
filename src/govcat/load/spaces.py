"""Spaces that look like indentation and are none."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.core.diagnostic import Term

_WIDE = re.compile("[ \t]*(\u3000|\xa0)[ \t\u3000\xa0]*")
_KINDS = {"\u3000": Term("全角空格", "a full-width space"), "\xa0": Term("不间断空格", "a no-break space")}


class WideSpace(NamedTuple):
    """Where such spaces end, and what people call the first of them."""

    end: int
    kind: Term


def wide_space(text: str, start: int) -> WideSpace | None:
    """The full-width or no-break spaces that stand at `start`."""
    found = _WIDE.match(text, start)
    return WideSpace(found.end(), _KINDS[found[1]]) if found else None
