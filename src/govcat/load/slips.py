"""Slips that the parser does not notice, because what was typed means something else.

Each is told only where the structure around it proves it: prose may hold `说明：` and quotes. What stands in
ASCII quotes is meant as it is, so quoting silences every one of them.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from govcat.core.diagnostic import Diagnostic, Fact, Fault
from govcat.core.place import Path
from govcat.core.source import Node, TextPlaces, Value
from govcat.load.commas import outer_commas
from govcat.load.faults.layout import DASH, INDENTATION, LIST_BESIDE_KEY, WIDE_SPACE
from govcat.load.faults.lists import FULL_WIDTH_BRACKET, UNOPENED_BRACKET
from govcat.load.faults.quotes import CHINESE_QUOTES
from govcat.load.faults.values import COLON_IN_VALUE
from govcat.load.finding import called, clipped, finding
from govcat.load.keyish import Keyish, keyish
from govcat.load.quoted import QUOTED, Quotes
from govcat.load.spaces import wide_space
from govcat.load.suspects import BROKEN_DASH, suspects

_LINE = re.compile(r"[^\r\n]+")
_PROSE = re.compile("[《》“”（）。，；]")
_ASCII_QUOTES = ("'", '"')


def slips(places: TextPlaces, value: Value, known: Sequence[int]) -> list[Diagnostic]:
    """Find the slips of a text that was read; `known` are the offsets that the composer found suspect."""
    offsets = suspects(places.text, known)
    return list(_Slips(places, offsets, Quotes(value)).within((), value, places.root)) if offsets else []


class _Slips:
    """A walk to the values and keys that hold a suspect offset, past all others."""

    def __init__(self, places: TextPlaces, offsets: list[int], quotes: Quotes) -> None:
        self.places = places
        self.quotes = quotes
        self.text = places.text
        self.offsets = offsets

    def within(self, path: Path, value: Value, node: Node) -> Iterator[Diagnostic]:
        """Find the slips in a mapping or list."""
        if isinstance(value, dict) and isinstance(node.kids, dict):
            for key, kid in node.kids.items():
                if self._is_suspect(kid.key[0] if kid.key else kid.start, kid.end):
                    here = (*path, key)
                    yield from self._key(here, kid)
                    yield from self._below_key(here, value[key], kid)
        elif isinstance(value, list) and isinstance(node.kids, list):
            yield from self._all_quoted(path, node.kids)
            has_mappings = any(isinstance(entry, dict) for entry in value)
            has_texts = any(isinstance(entry, str) and not keyish(entry, 0) for entry in value)
            for step, kid in enumerate(node.kids):
                here, entry = (*path, step), value[step]
                if isinstance(entry, dict):
                    yield from self._sentence_as_key(here, kid, has_texts=has_texts)
                if self._is_suspect(kid.start, kid.end):
                    yield from self._entry(here, entry, kid, has_mappings=has_mappings)

    def _is_suspect(self, start: int, end: int) -> bool:
        position = bisect_left(self.offsets, start)
        return position < len(self.offsets) and self.offsets[position] <= end

    def _all_quoted(self, path: Path, kids: list[Node]) -> Iterator[Diagnostic]:
        """A list whose entries all stand in Chinese quotes: somebody took them for the quotes of YAML."""
        if len(kids) > 1 and all(self._is_quoted(kid) for kid in kids):
            first = (*path, 0)
            yield self._say(CHINESE_QUOTES, kids[0].start, kids[0].end, first, what=called(first))

    def _entry(self, path: Path, value: Value, kid: Node, *, has_mappings: bool) -> Iterator[Diagnostic]:
        if not isinstance(value, str):
            yield from self.within(path, value, kid)
            return
        wrong = keyish(self.text, kid.start, kid.end) if has_mappings else None
        if wrong:
            yield self._colon(wrong, path)
        yield from self._continued(path, kid)

    def _key(self, path: Path, node: Node) -> Iterator[Diagnostic]:
        """A key that holds a colon, or that begins with a space or a dash that is none."""
        start, end = node.key or (node.start, node.start)
        wide = wide_space(self.text, start)
        begin = wide.end if wide else start
        if wide:
            yield self._say(WIDE_SPACE, start, begin, path, text=clipped(self.text[start:end]), kind=wide.kind)
        if BROKEN_DASH.match(self.text, begin):
            yield self._say(DASH, begin, begin + 1, path, text=clipped(self.text[begin:end]))
        wrong = keyish(self.text, begin, end)
        if wrong and (wrong.is_full_width or node.start == node.end):
            yield self._colon(wrong, path)

    def _below_key(self, path: Path, value: Value, node: Node) -> Iterator[Diagnostic]:
        """The value of a key."""
        raw = self.text[node.start : node.end]
        if not isinstance(value, str):
            yield from self.within(path, value, node)
        elif self._is_quoted(node):
            if self.quotes.are_slips(path):
                yield self._say(CHINESE_QUOTES, node.start, node.end, path, what=called(path))
        elif raw[-1:] == "]" and "[" not in raw and ", " in raw and raw[:1] not in _ASCII_QUOTES:
            yield self._say(UNOPENED_BRACKET, node.end - 1, node.end, path, text=clipped(raw))
        elif raw[:1] == "［" and raw[-1:] in ("］", "]") and (any(outer_commas(raw[1:-1])) or "," in raw):
            yield self._say(FULL_WIDTH_BRACKET, node.start, node.start + 1, path, sign="［", close="[")
        elif node.key and "\n" in self.text[node.key[1] : node.start]:
            yield from self._on_its_own_line(path, node)
        else:
            yield from self._continued(path, node)

    def _on_its_own_line(self, path: Path, node: Node) -> Iterator[Diagnostic]:
        """Lines below a key that were meant as a list or as a mapping."""
        lines = self._lines(node)
        dashes = [line for line in lines if BROKEN_DASH.match(self.text, line[0])]
        for start, end in dashes:
            yield self._say(DASH, start, start + 1, path, text=clipped(self.text[start:end]))
        wrong = [found for start, end in lines if (found := keyish(self.text, start, end))]
        if not dashes and wrong and (wrong[0].is_ascii or len(wrong) == len(lines) > 1):
            yield from (self._colon(found, path) for found in wrong)

    def _continued(self, path: Path, node: Node) -> Iterator[Diagnostic]:
        """Lines that continue a text and look like the next entry."""
        is_first = True
        for start, end in self._lines(node)[1:]:
            text = clipped(self.text[start:end])
            wrong = keyish(self.text, start, end)
            if wrong and (wrong.is_full_width or wrong.is_ascii):
                yield self._colon(wrong, path)
            elif BROKEN_DASH.match(self.text, start):
                yield self._say(DASH, start, start + 1, path, text=text)
            elif self.text.startswith("- ", start) and is_first and node.key:
                is_first = False
                yield self._say(LIST_BESIDE_KEY, start, start + 1, path, key=clipped(str(path[-1])))
            elif self.text.startswith("- ", start) and is_first:
                is_first = False
                spaces = start - self.text.rfind("\n", 0, start) - 1
                yield self._say(INDENTATION, start, end, path, text=text, spaces=spaces)

    def _sentence_as_key(self, path: Path, node: Node, *, has_texts: bool) -> Iterator[Diagnostic]:
        """An entry of a list that became a mapping because its sentence holds a colon and a space."""
        if not isinstance(node.kids, dict) or len(node.kids) != 1 or self.text[node.start] in "{\"'":
            return
        ((key, kid),) = node.kids.items()
        start, end = kid.key or (node.start, node.start)
        is_sentence = _PROSE.search(key) or (has_texts and not key.isascii())
        if is_sentence and not keyish(self.text, start, end):
            colon = self.text.index(":", end)
            yield self._say(COLON_IN_VALUE, colon, colon + 1, path, text=clipped(self.text[start : node.end]))

    def _lines(self, node: Node) -> list[tuple[int, int]]:
        """Extents of the lines of a plain text, without their indentation; none if it is quoted or a block."""
        if self.text[node.start : node.start + 1] in (*_ASCII_QUOTES, "|", ">"):
            return []
        found = (line.span() for line in _LINE.finditer(self.text, node.start, node.end))
        return [(end - len(self.text[start:end].lstrip(" \t")), end) for start, end in found]

    def _is_quoted(self, node: Node) -> bool:
        return node.kids is None and QUOTED.fullmatch(self.text, node.start, node.end) is not None

    def _colon(self, wrong: Keyish, path: Path) -> Diagnostic:
        return self._say(wrong.fault, wrong.colon, wrong.colon + 1, path, key=wrong.key)

    def _say(self, fault: Fault, start: int, end: int, path: Path, **facts: Fact) -> Diagnostic:
        return finding(self.places, fault, (start, end), facts, path)
