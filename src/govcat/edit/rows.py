"""The rows of a list or mapping as they stand in a text, and the splices that take some away or put some in.

A row is an entry of a list with its dash, or a pair of a mapping. In a block, what belongs to it are its lines, the
remarks straight above it at its own column and those below it that are indented further.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from govcat.core.source import Node
from govcat.edit.emit import Slot
from govcat.edit.splice import Splice, line_before, line_end, line_start, newline_of

_TO_DASH = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*-")
_REMARK_BELOW = re.compile(r"\r?\n( *)#[^\r\n]*")
_REMARK_ABOVE = re.compile(r"( *)#[^\n]*\n")
_EMPTY_LINE = re.compile(r"\r?\n[ \t]*(?:\r?\n|$)")
_BLANK = re.compile(r"[ \t\r\n]*")
_COMMA = re.compile(r"[ \t]*,?[ \t]*")
_LINE_END = re.compile(r"(?:#[^\r\n]*)?(?:\r?\n|$)")


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of the collection `node`: from the key or dash (in brackets: from the value) to the end of the value."""

    text: str
    node: Node
    extents: Sequence[tuple[int, int]]

    @property
    def is_flow(self) -> bool:
        """Whether the collection stands between brackets."""
        return self.text[self.node.start] in "[{"

    @property
    def column(self) -> int:
        """The column of every row of a block, from 0."""
        start = self.extents[0][0] if self.extents else self.node.start
        return start - line_start(self.text, start)

    @property
    def slot(self) -> Slot:
        """Where the value of a row stands."""
        return Slot(self.column, newline_of(self.text), self.is_flow)


def rows_of(text: str, node: Node) -> Rows:
    """The rows of a list or mapping, in the order of the text."""
    if isinstance(node.kids, dict):
        pairs = ((kid.key or (kid.start, kid.start), kid) for kid in node.kids.values())
        return Rows(text, node, [(key[0], max(key[1], kid.end)) for key, kid in pairs])
    kids = node.kids or []
    if text[node.start] == "[":
        return Rows(text, node, [(kid.start, kid.end) for kid in kids])
    extents: list[tuple[int, int]] = []
    at = node.start
    for kid in kids:
        dash = _TO_DASH.match(text, at)
        if dash is None:
            raise ValueError(text[at : at + 40])
        at = max(dash.end(), kid.end)
        extents.append((dash.end() - 1, at))
    return Rows(text, node, extents)


def inserted(rows: Rows, after: int, body: str) -> Splice:
    """Put a new row behind the row `after`, or before all others if that is -1."""
    if rows.is_flow:
        if not rows.extents:
            return Splice(rows.node.start + 1, rows.node.start + 1, body)
        at = rows.extents[0][0] if after < 0 else rows.extents[after][1]
        return Splice(at, at, f"{body}, " if after < 0 else f", {body}")
    at = line_before(rows.text, _block_start(rows, 0)) if after < 0 else _block_end(rows, after)
    return Splice(at, at, f"{rows.slot.newline}{' ' * rows.column}{body}")


def removed(rows: Rows, gone: Collection[int]) -> Iterator[Splice]:
    """Take rows away with what belongs to them; at least one row stays."""
    for first in sorted(gone):
        if first - 1 in gone:
            continue
        last = first
        while last + 1 in gone:
            last += 1
        if rows.is_flow:
            yield from _flow_removal(rows, first, last)
        else:
            yield _block_removal(rows, first, last)


def _block_removal(rows: Rows, first: int, last: int) -> Splice:
    text, start = rows.text, rows.extents[first][0]
    end = _block_end(rows, last)
    if text[line_start(text, start) : start].strip():  # the first pair of an entry stands behind its dash
        blank = _BLANK.match(text, end)
        return Splice(start, blank.end() if blank else end, "")
    above = line_before(text, _block_start(rows, first))
    if _EMPTY_LINE.match(text, end) and not text[line_start(text, above) : above].strip():
        above = line_before(text, line_start(text, above))  # of two empty lines one stays
    return Splice(above, end, "")


def _block_start(rows: Rows, n: int) -> int:
    start = line_start(rows.text, rows.extents[n][0])
    floor = rows.extents[n - 1][1] if n else 0
    while start > floor:
        above = line_start(rows.text, start - 1)
        remark = _REMARK_ABOVE.fullmatch(rows.text, above, start)
        if above < floor or remark is None or len(remark[1]) != rows.column:
            break
        start = above
    return start


def _block_end(rows: Rows, n: int) -> int:
    end = line_end(rows.text, rows.extents[n][1])
    while (remark := _REMARK_BELOW.match(rows.text, end)) and len(remark[1]) > rows.column:
        end = remark.end()
    return end


def _flow_removal(rows: Rows, first: int, last: int) -> Iterator[Splice]:
    text, extents = rows.text, rows.extents
    left = extents[first - 1][1] if first else extents[0][0]
    right = extents[last + 1][0] if last + 1 < len(extents) else rows.node.end - 1
    if "\n" in text[left:right]:
        for n in range(first, last + 1):
            yield _flow_row_removal(rows, n)
    elif last + 1 < len(extents):
        yield Splice(extents[first][0], right, "")
    else:
        yield Splice(left, extents[last][1], "")


def _flow_row_removal(rows: Rows, n: int) -> Splice:
    """Take one row out of brackets that span lines: its whole line if it is alone there, else itself and its comma."""
    text, (start, end) = rows.text, rows.extents[n]
    comma = _COMMA.match(text, end)
    stop = comma.end() if comma else end
    rest = _LINE_END.match(text, stop)
    head = line_start(text, start)
    if rest and not text[head:start].strip():
        return Splice(head, rest.end(), "")
    return Splice(start, stop, "")
