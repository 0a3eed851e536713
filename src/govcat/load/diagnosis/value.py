"""Reads the value of an entry whose text cannot be parsed, and says what is wrong with it."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from govcat.core.diagnostic import Term
from govcat.load.diagnosis.brackets import Brackets
from govcat.load.diagnosis.page import Page
from govcat.load.diagnosis.signs import escapes, quote_end, reserved
from govcat.load.faults.layout import LIST_BESIDE_KEY, TAB
from govcat.load.faults.quotes import AFTER_THE_END, UNCLOSED_QUOTE
from govcat.load.faults.values import COLON_IN_VALUE, RESERVED_START, SWALLOWED
from govcat.load.finding import clipped

Kind: TypeAlias = Literal["none", "empty", "plain", "done", "lost"]
"""How an entry ended: before any entry, without a value, with a text that may go on, closed, in doubt."""

_SIGNS = "&*!%@`,]}|>"
_BLANKS = re.compile(r"[ \t]*")
_HEADER = re.compile(r"[|>][-+0-9]*(?:[ \t]+#.*|[ \t]*)$")
_REMARK = re.compile(r"[ \t]#")
_COLON = re.compile(r":(?=[ \t]|$)")
_TAIL = re.compile(r"[ \t]*(?:#.*)?$")
_SWALLOWED = re.compile(r"#+[^#\s]")


def read_value(page: Page, start: int, end: int, column: int, key: str) -> Kind:
    """Read the value that begins between `start` and the end of its line.

    `column` is that of its key or dash: lines further to the right may belong to it. `key` is empty in a list.
    """
    begin = _begin(page, start, end)
    if begin is None:
        return "plain"
    if begin == end:
        return "empty"
    sign = page.text[begin]
    if sign == "#":
        _swallowed(page, begin, end, column, key)
        return "empty"
    if sign in "\"'[{":
        return _closed(page, begin, column)
    return _block(page, column) if sign in "|>" else _plain(page, begin, end, key)


def _begin(page: Page, start: int, end: int) -> int | None:
    """Where the value begins behind blanks, anchors and tags; None if it begins with a sign and is a text."""
    rest: int | None = start
    while rest is not None:
        blanks = _BLANKS.match(page.text, rest, end)
        start = blanks.end() if blanks else rest
        is_block = _HEADER.match(page.text, start, end)
        if is_block or start == end or page.text[start] not in _SIGNS:
            return start
        rest = reserved(page, start, end)
    return None


def _plain(page: Page, start: int, end: int, key: str) -> Kind:
    if page.text[start] in "-?" and page.text[start + 1 : start + 2] in ("", " ", "\t", "\n", "\r"):
        _dash(page, start, end, key)
        return "done"
    remark = _REMARK.search(page.text, start, end)
    end = remark.start() if remark else end
    colon = _COLON.search(page.text, start, end)
    if colon:
        page.say(COLON_IN_VALUE, *colon.span(), text=clipped(page.text[start:end]))
    return "done" if remark else "plain"


def _swallowed(page: Page, start: int, end: int, column: int, key: str) -> None:
    following = page.next_body()
    goes_on = following is not None and following[0].first >= column + (0 if following[0].dashes and key else 1)
    if _SWALLOWED.match(page.text, start, end) and not goes_on:
        what = Term(f"“{clipped(key)}”", f"“{clipped(key)}”") if key else Term("列表的这一条", "this entry of the list")
        page.say(SWALLOWED, start, end, what=what, text=clipped(page.text[start:end]))


def _dash(page: Page, start: int, end: int, key: str) -> None:
    sign = page.text[start]
    if sign == "-" and key:
        page.say(LIST_BESIDE_KEY, start, start + 1, key=clipped(key))
    else:
        page.say(RESERVED_START, start, start + 1, text=clipped(page.text[start:end]), sign=sign)


def _closed(page: Page, start: int, column: int) -> Kind:
    """A value between quotes or brackets; if it is not closed, go on where the next entry begins."""
    recovery = page.recovery(column)
    limit = page.lines[recovery - 1][1]
    end = Brackets(page, start, limit).read() if page.text[start] in "[{" else _quoted(page, start, limit)
    if end is None:
        page.next_line = recovery
    else:
        _tail(page, end)
    return "done"


def _quoted(page: Page, start: int, limit: int) -> int | None:
    end = quote_end(page.text, start, limit)
    if end is None:
        line_end = page.lines[page.line_of(start)][1]
        page.say(UNCLOSED_QUOTE, start, start + 1, text=clipped(page.text[start:line_end]))
    else:
        escapes(page, start, end)
    return end


def _tail(page: Page, end: int) -> None:
    """What follows a closed value on its last line."""
    number = page.line_of(end - 1)
    page.next_line = number + 1
    line_end = page.lines[number][1]
    if not _TAIL.match(page.text, end, line_end):
        text = page.text[end:line_end]
        start = line_end - len(text.lstrip())
        page.say(AFTER_THE_END, start, line_end, close=page.text[end - 1], text=clipped(text))


def _block(page: Page, column: int) -> Kind:
    """Pass over a text after `|` or `>`."""
    is_first = True
    while page.next_line < len(page.lines):
        number = page.next_line
        start, end = page.lines[number]
        body = start + len(page.text[start:end]) - len(page.text[start:end].lstrip(" "))
        if body == end:
            page.next_line += 1
            continue
        if page.text[body] == "\t" and is_first:
            page.say(TAB, body, body + 1, text=clipped(page.text[body:end]))
        elif body - start <= column:
            break
        is_first = False
        page.next_line += 1
    return "done"
