"""The form that equal texts share, however they are typed."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

_BRACKETS = str.maketrans("[{〔【〈]}〕】〉", "((((《))))》")
_HAN = re.compile("[一-鿿]+")
_ENDS = ".。;；、，,"


_OF_ONE_WIDTH = re.compile("[㐀-鿿0-9a-z（）《》“”—，；。、：～\0]*")


def are_of_one_width(texts: Iterable[str]) -> bool:
    """Whether no two of `texts` that differ are equal when closed up: all their signs have one width each."""
    return _OF_ONE_WIDTH.fullmatch("\0".join(texts)) is not None


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
