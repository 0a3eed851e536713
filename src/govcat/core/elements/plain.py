"""The form that equal texts share, however they are typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_BRACKETS = str.maketrans("[{〔【〈]}〕】〉", "((((《))))》")
_HAN = re.compile("[一-鿿]+")
_ENDS = ".。;；、，,"


def closed_up(text: str) -> str:
    """`text` in one width and without spaces."""
    if _HAN.fullmatch(text):  # as most texts are: nothing to fold
        return text
    return "".join(unicodedata.normalize("NFKC", text).split())


def plain(text: str) -> str:
    """`text` as equal texts share it: one width and kind of bracket, no spaces, no mark at its end."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_BRACKETS).split()).rstrip(_ENDS)


def plains(texts: Iterable[str]) -> frozenset[str]:
    """The plain forms of several texts."""
    return frozenset(plain(text) for text in texts)
