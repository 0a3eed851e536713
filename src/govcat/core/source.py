"""What a reader makes of one file: values as text, and where each of them stands.

Why: every later stage speaks of values by `Path`; only a `Source` turns a path into a place, so a
YAML file and a workbook are the same thing to shape, compose and the rules.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple, Protocol, TypeAlias

from govcat.core.place import Path, Place, Span
from govcat.core.scalar import span_of

Value: TypeAlias = "str | list[Value] | dict[str, Value] | None"
"""A loaded value. Scalars are always text; `None` is a key whose value was left empty."""


def value_at(value: Value, path: Path) -> Value:
    """What stands at `path` below `value`; None if there is nothing. A text is its own first entry."""
    for step in path:
        if isinstance(value, dict):
            value = value.get(str(step))
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        elif step != 0:
            return None
    return value


class Node(NamedTuple):
    """Where a value stands in a text, as character offsets; the end is exclusive.

    `key` is the span of its key if it is the value of a mapping. `kids` mirrors the value: a dict for
    a mapping, a list for a list, `None` for a scalar.
    """

    start: int
    end: int
    key: tuple[int, int] | None
    kids: dict[str, Node] | list[Node] | None


class Places(Protocol):
    """Turns paths into places. A path that does not exist answers with its nearest ancestor."""

    def at(self, path: Path) -> Place:
        """Place of the value at `path`."""

    def key(self, path: Path) -> Place:
        """Place of the key at `path`, or of the value where there is no key."""

    def piece(self, path: Path, start: int, end: int) -> Place:
        """Place of the characters `start:end` of the text at `path`; the whole value if they cannot be found."""


@dataclass(frozen=True, slots=True)
class Source:
    """One file as read: `name` is what a report prints for it."""

    name: str
    value: Value
    places: Places


@dataclass(frozen=True, slots=True)
class TextPlaces:
    """The places of a text file, computed from offsets only when somebody asks."""

    name: str
    text: str
    root: Node
    _line_starts: list[int] = field(default_factory=list, repr=False, compare=False)

    def at(self, path: Path) -> Span:
        """Span of the value at `path`."""
        node = self.node(path)
        return self.span(node.start, node.end)

    def key(self, path: Path) -> Span:
        """Span of the key at `path`, or of the value where there is no key."""
        node = self.node(path)
        return self.span(*(node.key or (node.start, node.end)))

    def piece(self, path: Path, start: int, end: int) -> Span:
        """Span of `start:end` of the text at `path`; the whole value if what was typed for it cannot be told."""
        node = self.node(path)
        typed = None if node.kids is not None else span_of(self.text[node.start : node.end], start, end)
        first, last = typed or (0, node.end - node.start)
        return self.span(node.start + first, node.start + last)

    def node(self, path: Path) -> Node:
        """Node at `path`, or its nearest ancestor that exists."""
        node = self.root
        for step in path:
            kid = _kid(node, step)
            if kid is None:
                break
            node = kid
        return node

    def text_of(self, span: Span) -> str:
        """What stands in a span, as typed."""
        lines = self.text.split("\n")[span.line - 1 : span.end_line]
        return "\n".join(lines)[span.column - 1 :][: _length(lines, span)]

    def span(self, start: int, end: int) -> Span:
        """Lines and columns of a range of character offsets."""
        if not self._line_starts:
            lengths = (len(line) + 1 for line in self.text.split("\n"))
            self._line_starts.extend(accumulate(lengths, initial=0))
            self._line_starts.pop()
        line = bisect_right(self._line_starts, start)
        end_line = bisect_right(self._line_starts, end)
        first, last = self._line_starts[line - 1], self._line_starts[end_line - 1]
        return Span(self.name, line, start - first + 1, end_line, end - last + 1)


def _length(lines: list[str], span: Span) -> int:
    """How many characters a span covers in its lines."""
    return sum(len(line) + 1 for line in lines[:-1]) + span.end_column - span.column


def _kid(node: Node, step: str | int) -> Node | None:
    """The node one step below; a text where a list is expected is its own first entry."""
    if isinstance(step, str):
        return node.kids.get(step) if isinstance(node.kids, dict) else None
    if isinstance(node.kids, list):
        return node.kids[step] if step < len(node.kids) else None
    return node if node.kids is None and step == 0 else None
