"""Reads texts for the tests of the reader: with either parser, and with the findings as short rows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch

from yaml._yaml import CParser

from govcat.core.diagnostic import Diagnostic, Term
from govcat.core.place import Span
from govcat.core.source import Source, TextPlaces
from govcat.load.parsers import PurePythonParser
from govcat.load.yaml import read_yaml

PARSERS = {"libyaml": CParser, "python": PurePythonParser}

Row = tuple[str, int, int, int, int]


@contextmanager
def parsing(parser: str) -> Iterator[None]:
    """Read with the parser of this name."""
    with patch("govcat.load.yaml.open_parser", PARSERS[parser]):
        yield


def read(text: str) -> tuple[Source | None, tuple[Diagnostic, ...]]:
    """Read a text as the file `x.yaml`."""
    return read_yaml("x.yaml", text.encode())


def sound(text: str) -> Source:
    """Read a text in which nothing is wrong."""
    source, found = read(text)
    assert source is not None
    assert not found, rows(found)
    return source


def places_of(source: Source) -> TextPlaces:
    """Give the places of a text file."""
    assert isinstance(source.places, TextPlaces)
    return source.places


def codes(found: tuple[Diagnostic, ...]) -> list[str]:
    """Give the codes in order."""
    return [one.code for one in found]


def rows(found: tuple[Diagnostic, ...]) -> list[Row]:
    """Give code, line, column, last line and last column of each finding."""
    spans = [(one.code, one.place) for one in found]
    return [(code, *place[1:]) for code, place in spans if isinstance(place, Span)]


def message(found: Diagnostic, part: str = "message") -> str:
    """Give a sentence of a finding in Chinese, its facts filled in."""
    facts = {name: fact.zh if isinstance(fact, Term) else fact for name, fact in found.facts.items()}
    return str(getattr(found.fault.zh, part).format(**facts))


def stored(text: str) -> tuple[bytes, dict[str, int]]:
    """Store an example as its first remark says; the second value are options for the reader."""
    if limit := re.match(r"# 上限为 (\d+) 字节", text):
        return text.encode(), {"size_limit": int(limit[1])}
    if whole := re.match(r"# 以 (\S+) 编码保存", text):
        return text.encode(whole[1]), {}
    if line := re.match(r"# 第 (\d+) 行以 (\S+) 编码保存", text):
        parts = enumerate(text.splitlines(keepends=True), 1)
        return b"".join(part.encode(line[2] if number == int(line[1]) else "utf-8") for number, part in parts), {}
    return (b"PK\x03\x04" if text.startswith("# 由 xlsx") else b"") + text.encode(), {}
