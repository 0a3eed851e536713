"""Where each character of a YAML scalar stands in what was typed: quotes, escapes and folded lines shift it.

Source: YAML 1.1 (2005), sections 9.1 to 9.3, as libyaml reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple


class Typed(NamedTuple):
    """One character of a scalar and the range of what was typed for it; `is_escaped` keeps it from being folded."""

    char: str
    start: int
    end: int
    is_escaped: bool = False


_UNIT = re.compile(r"\r\n|.", re.DOTALL)
_SINGLE = re.compile(r"''|\r\n|.", re.DOTALL)
_DOUBLE = re.compile(r"\\(?:x(..)|u(....)|U(.{8})|(\r\n|.))|\r\n|.", re.DOTALL)
_LETTERS = dict(zip('0abt\tnvfre "/\\N_LP', '\0\a\b\t\t\n\v\f\r\x1b "/\\\x85\xa0\u2028\u2029', strict=True))
_HEADER = re.compile(r"([|>])[+-]?[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n|$)")
_LINE = re.compile(r"([ ]*)([^\r\n]*)(\r\n|\r|\n|$)")
_LITERAL = re.compile(r"""'([^'\r\n]*)'|"([^"\\\r\n]*)"|([^\s&!*|>'"][^\r\n]*)""")


def span_of(raw: str, start: int, end: int) -> tuple[int, int] | None:
    """The range of `raw` in which `start:end` of its text was typed; None if that is nothing or cannot be told."""
    literal = _LITERAL.fullmatch(raw)
    if literal:  # one line without escapes, as nearly all are: the text is its own typing
        first, last = literal.span(literal.lastindex or 0)
        span = (first + start, min(first + end, last))
        return span if span[0] < span[1] else None
    meant = (typed(raw) or [])[start:end]
    return (meant[0].start, meant[-1].end) if meant else None


def typed(raw: str) -> list[Typed] | None:
    """Take apart the scalar that `raw` writes.

    None where that cannot be done: a block whose header gives its indentation, an anchor or a tag before the scalar.
    """
    if raw[:1] in ("&", "!", "*"):
        return None
    if raw[:1] in ("|", ">"):
        header = _HEADER.match(raw)
        return None if header is None else list(_block(raw, header.end(), is_folded=header[1] == ">"))
    if raw[:1] == '"':
        return _folded(_double_quoted(raw))
    if raw[:1] == "'":
        return _folded(Typed(unit[0][0], *unit.span()) for unit in _SINGLE.finditer(raw, 1, len(raw) - 1))
    return _folded(Typed(unit[0], *unit.span()) for unit in _UNIT.finditer(raw))


def _double_quoted(raw: str) -> Iterator[Typed]:
    for unit in _DOUBLE.finditer(raw, 1, len(raw) - 1):
        number = unit[1] or unit[2] or unit[3]
        if number:
            yield Typed(chr(int(number, 16)), *unit.span(), is_escaped=True)
        elif unit[4]:
            yield Typed("" if unit[4] in ("\n", "\r", "\r\n") else _LETTERS[unit[4]], *unit.span(), is_escaped=True)
        else:
            yield Typed(unit[0], *unit.span())


def _folded(units: Iterator[Typed]) -> list[Typed]:
    """Join the lines of a scalar: one break is a space, of several the first is lost; an escaped one is nothing."""
    kept: list[Typed] = []
    broken: Typed | None = None
    breaks: list[Typed] = []
    for unit in units:
        is_break = not unit.is_escaped and unit.char in ("\n", "\r", "\r\n")
        if is_break and broken is None:
            while kept and not kept[-1].is_escaped and kept[-1].char in " \t":
                kept.pop()
            broken = unit
        elif is_break:
            breaks.append(unit._replace(char="\n"))
        elif broken is None or unit.is_escaped or unit.char not in " \t":
            kept += _joint(broken, breaks)
            broken, breaks = (unit, []) if unit.char == "" else (None, [])
            kept += [unit] if unit.char else []
    return kept + _joint(broken, breaks)


def _joint(broken: Typed | None, breaks: list[Typed]) -> list[Typed]:
    """What stands for the end of a line and the blank lines after it."""
    if broken is None or broken.char == "" or breaks:
        return breaks
    return [broken._replace(char=" ")]


def _block(raw: str, start: int, *, is_folded: bool) -> Iterator[Typed]:
    """Take apart the lines after the header of a block; what their first line is indented by is not text."""
    lines = [line for line in _LINE.finditer(raw, start) if line[0]]
    indent = next((len(line[1]) for line in lines if line[2]), 0)
    before: Typed | None = None  # the break before this line, until it is known what it stands for
    was_indented = True
    breaks: list[Typed] = []
    for line in lines:
        text = raw[line.start() + indent : line.end(2)] if len(line[0]) > indent else ""
        end = Typed("\n", *line.span(3))
        if not text:
            breaks.append(end)
            continue
        is_indented = text[0] in " \t"
        if before and is_folded and not was_indented and not is_indented:
            yield from breaks or [before._replace(char=" ")]
        else:
            yield from [before, *breaks] if before else breaks
        at = line.end(2) - len(text)
        yield from (Typed(char, at + step, at + step + 1) for step, char in enumerate(text))
        before, breaks, was_indented = end, [], is_indented
    if before and before.start < before.end:
        yield before
    yield from (blank for blank in breaks if blank.start < blank.end)
