"""Finds the offsets of a text where a slip may be, quickly: most files have none, and nobody walks through them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

BROKEN_DASH = re.compile(r"-[^\s\d-]")
"""A dash without a space at the beginning of a line; numbers and rules of dashes are none."""

_COLONS = (re.compile("："), re.compile(r":[^\s/\\]"))
_BEFORE_COLON = re.compile(r"(?:^|[\n\r{,\[])[ \t\u3000\xa0]*(?:- +)*[\w+-]{1,30}[ \t\u3000]*$")
_LINE_WITH_DASH = re.compile(r"\n[ ]*(?=-[^\s\d-])")
_SENTENCE_AS_KEY = re.compile(r"》[^:\n]{0,60}: ")
_UNOPENED = re.compile(r"(?:^|\n)[^\[\]\n]*\]")
_SIGNS = ("［", "\u3000", "\xa0")
_QUOTED = re.compile("“[^“”]*”")
_FURTHEST = 60


def suspects(text: str, known: Iterable[int]) -> list[int]:
    """Offsets worth a look, in order; `known` are those that the composer came upon."""
    return sorted({*known, *_colons(text), *_dashes(text), *_signs(text), *_quoted(text), *_brackets(text)})


def _colons(text: str) -> Iterator[int]:
    for pattern in _COLONS:
        for colon in pattern.finditer(text):
            at = colon.start()
            if _BEFORE_COLON.search(text[max(0, at - _FURTHEST) : at]):
                yield at
    for sentence in _SENTENCE_AS_KEY.finditer(text):
        yield sentence.start()


def _dashes(text: str) -> Iterator[int]:
    if BROKEN_DASH.match(text):
        yield 0
    for line in _LINE_WITH_DASH.finditer(text):
        yield line.end()


def _signs(text: str) -> Iterator[int]:
    for sign in _SIGNS:
        at = text.find(sign)
        while at >= 0:
            yield at
            at = text.find(sign, at + 1)


def _brackets(text: str) -> Iterator[int]:
    """Closing brackets on a line without an opening one, if one kind is more frequent than the other."""
    if text.count("[") != text.count("]"):
        for line in _UNOPENED.finditer(text):
            yield line.end() - 1


def _quoted(text: str) -> Iterator[int]:
    """Chinese quotes with nothing before and behind them."""
    for quoted in _QUOTED.finditer(text):
        start, end = quoted.span()
        if text[start - 1 : start] in (" ", "\t", "[", ",") and text[end : end + 1] in (
            "",
            "\n",
            "\r",
            ",",
            "]",
            "}",
            " ",
            "\t",
        ):
            yield start
