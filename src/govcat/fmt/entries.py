"""What belongs to each entry of a mapping, so that whole entries can change places.

With an entry go the remarks straight above it at its own column, the remark at its end, and the remarks below it that
are indented further. Where one may doubt what a remark or an empty line belongs to, there is no answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import TypeAlias

from govcat.core.source import Node
from govcat.edit.rows import Rows
from govcat.edit.splice import line_end, line_start

Extent: TypeAlias = tuple[int, int]

_MODELINE = "# yaml-language-server:"
_REMARK_ABOVE = re.compile(r"( *)#[^\n]*\n")
_REMARK_BELOW = re.compile(r"\r?\n( *)#([^\r\n]*)")
_ROW = re.compile(r"[ #]*-")
_BETWEEN = {True: re.compile(r"[\s,]*"), False: re.compile(r"\s*")}
_BLOCK_TEXT = re.compile(r"\s[|>][-+0-9]*[ \t]*(?:#[^\n]*)?\n")
_KEEPS_LINES = re.compile(r"\s[|>][-0-9]*\+")


def extents(rows: Rows, wanted: Sequence[int]) -> Sequence[Extent] | None:
    """Where each entry begins and ends with what belongs to it; None if the order `wanted` could tear things apart."""
    found = _in_braces(rows) if rows.is_flow else _in_lines(rows, wanted)
    if found is None:
        return None
    gaps = (rows.text[one[1] : other[0]] for one, other in pairwise(found))
    return found if all(_BETWEEN[rows.is_flow].fullmatch(gap) for gap in gaps) else None


def _in_braces(rows: Rows) -> Sequence[Extent] | None:
    around = rows.text[rows.node.start + 1 : rows.extents[0][0]], rows.text[rows.extents[-1][1] : rows.node.end - 1]
    return rows.extents if all(_BETWEEN[True].fullmatch(text) for text in around) else None


def _in_lines(rows: Rows, wanted: Sequence[int]) -> Sequence[Extent] | None:
    text, last = rows.text, len(rows.extents) - 1
    found = [(_begin(rows, row), _end(rows, row)) for row in range(len(rows.extents))]
    is_behind_a_dash = bool(text[line_start(text, rows.extents[0][0]) : rows.extents[0][0]].strip())
    heads_remark = found[wanted[0]][0] < rows.extents[wanted[0]][0]
    doubts = (
        is_behind_a_dash and heads_remark,
        not is_behind_a_dash and wanted[0] != 0 and _is_remarked(text, found[0][0]),
        wanted[last] != last and _remark_below(rows, found[last][1], rows.column) is not None,
        any(_may_hold_a_row_more(rows, node, end) for node, (_, end) in zip(_kids(rows.node), found, strict=True)),
        any(_KEEPS_LINES.search(text, start, end) for start, end in found),
        found[last][1] == len(text) and any(_BLOCK_TEXT.search(text, start, end) for start, end in found),
    )
    return None if any(doubts) else found


def _begin(rows: Rows, row: int) -> int:
    """Where an entry begins: at its key, or at the first of the remarks above it. Those at the top are the file's."""
    text, start = rows.text, rows.extents[row][0]
    line = line_start(text, start)
    if text[line:start].strip() or (row == 0 and rows.column == 0):
        return start
    floor = rows.extents[row - 1][1] if row else 0
    while remark := _REMARK_ABOVE.fullmatch(text, line_start(text, line - 1), line):
        if len(remark[1]) != rows.column or remark.start() < floor:
            break
        line = remark.start()
    return line + rows.column


def _end(rows: Rows, row: int) -> int:
    """Where an entry ends: after its last line, or after the remarks below it that are indented further."""
    text, end = rows.text, line_end(rows.text, rows.extents[row][1])
    while (remark := _REMARK_BELOW.match(text, end)) and len(remark[1]) > rows.column:
        end = remark.end()
    return end


def _remark_below(rows: Rows, end: int, column: int) -> re.Match[str] | None:
    remark = _REMARK_BELOW.match(rows.text, end)
    return remark if remark and len(remark[1]) == column else None


def _is_remarked(text: str, start: int) -> bool:
    """Whether a remark straight above a first entry, at another column or at the top of the file, may be about it."""
    above = text[line_start(text, max(line_start(text, start) - 1, 0)) : start].lstrip()
    return above.startswith("#") and not above.startswith(_MODELINE)


def _kids(node: Node) -> Iterable[Node]:
    return node.kids.values() if isinstance(node.kids, dict) else node.kids or ()


def _may_hold_a_row_more(rows: Rows, node: Node, end: int) -> bool:
    """Whether a list at the column of its key is followed by a remark that may be one of its rows."""
    if node.start - line_start(rows.text, node.start) != rows.column:
        return False
    remark = _remark_below(rows, end, rows.column)
    return remark is not None and _ROW.match(remark[2]) is not None
