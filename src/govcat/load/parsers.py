"""The parser that turns YAML into events: PyYAML's, in C where it was built with libyaml, else in Python.

The one in Python is brought to the grammar of the one in C, so that a file means the same on every machine.
Offsets of their marks count characters.
"""

from __future__ import annotations

import re
from typing import Any, Protocol, TypeAlias

from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken

_BREAKS = "\r\n\x85\u2028\u2029"
_BLANKS = "\0 \t" + _BREAKS
_TAB_AFTER_HEADER = re.compile(r"[|>][-+0-9]*([ \t]*\t)")


AnyEvent: TypeAlias = Any
"""An event of PyYAML: its types promise no marks, but a parser always gives them."""

AnyMark: TypeAlias = Any
"""A place in the scanner's text: its types know only the marks of the parser in Python."""


class EventParser(Protocol):
    """What the composer needs of a parser. It raises `yaml.YAMLError` where the text is no YAML."""

    def get_event(self) -> AnyEvent:
        """Give the next event."""


class PurePythonParser(Reader, Scanner, Parser):
    """PyYAML's parser in Python, where it differs from libyaml: tabs between tokens, question marks in flow lists."""

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def scan_to_next_token(self) -> None:
        """Skip blanks and remarks; tabs too, where no key can begin."""
        while True:
            while self.peek() == " " or (self.peek() == "\t" and (self.flow_level or not self.allow_simple_key)):
                self.forward()
            if self.peek() == "#":
                while self.peek() not in "\0" + _BREAKS:
                    self.forward()
            if not self._break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain(self) -> ScalarToken:
        """Scan a text without quotes, which may hold tabs and question marks."""
        chunks: list[str] = []
        spaces: list[str] = []
        start = end = self.get_mark()
        while self.peek() != "#":
            length = self._plain_length(start)
            if not length:
                break
            self.allow_simple_key = False
            chunks += [*spaces, self.prefix(length)]
            self.forward(length)
            end = self.get_mark()
            spaces = self.scan_plain_spaces(self.indent + 1, start)
            if not spaces or (not self.flow_level and self.column <= self.indent):
                break
        return ScalarToken("".join(chunks), plain=True, start_mark=start, end_mark=end)

    def _plain_length(self, start: AnyMark) -> int:
        length = 0
        while (char := self.peek(length)) not in _BLANKS:
            if char == ":":
                follower = self.peek(length + 1)
                if self.flow_level and follower in ",?[]{}":
                    raise ScannerError("while scanning a plain scalar", start, "found unexpected ':'", self.get_mark())
                if follower in _BLANKS:
                    break
            elif self.flow_level and char in ",[]{}":
                break
            length += 1
        return length

    def scan_plain_spaces(self, indent: int, start_mark: AnyMark) -> list[str]:
        """Scan what stands between two words of a text without quotes."""
        length = 0
        while self.peek(length) in " \t":
            length += 1
        blank = self.prefix(length)
        self.forward(length)
        if self.peek() not in _BREAKS:
            return [blank] if blank else []
        first = self._break()
        self.allow_simple_key = True
        breaks: list[str] = []
        while not self._at_document() and (char := self.peek()) in " \t" + _BREAKS:
            if char in _BREAKS:
                breaks.append(self._break())
            elif char == "\t" and self.column < indent:
                raise ScannerError("while scanning a plain scalar", start_mark, "found a tab", self.get_mark())
            else:
                self.forward()
        if self._at_document():
            return []
        return ([first] if first != "\n" else [] if breaks else [" "]) + breaks

    def _break(self) -> str:
        return str(self.scan_line_break())  # type: ignore[no-untyped-call]

    def _at_document(self) -> bool:
        return self.column == 0 and self.prefix(3) in ("---", "...") and self.peek(3) in _BLANKS

    def scan_block_scalar(self, style: str) -> AnyEvent:
        """Scan a text after `|` or `>`, which tabs may follow."""
        header = _TAB_AFTER_HEADER.match(self.buffer, self.pointer)
        if header:
            blank = " " * len(header[1])
            self.buffer = self.buffer[: header.start(1)] + blank + self.buffer[header.end(1) :]
        return super().scan_block_scalar(style)

    def scan_block_scalar_indentation(self) -> AnyEvent:
        """Find how far such a text is indented; a tab cannot say it."""
        found = super().scan_block_scalar_indentation()
        if self.peek() == "\t":
            mark = self.get_mark()
            raise ScannerError("while scanning a block scalar", mark, "found a tab", mark)
        return found


def open_parser(text: str) -> EventParser:
    """Open the fastest parser that this installation of PyYAML has."""
    try:
        from yaml._yaml import CParser  # noqa: PLC0415  # only there if PyYAML was built with libyaml
    except ImportError:
        return PurePythonParser(text)
    return CParser(text)
