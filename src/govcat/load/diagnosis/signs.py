"""Quotes, and signs that mean something at the beginning of a value."""

from __future__ import annotations

import re

from govcat.load.diagnosis.page import Page
from govcat.load.faults.closed import ALIAS, ANCHOR, TAG
from govcat.load.faults.quotes import BAD_ESCAPE
from govcat.load.faults.values import RESERVED_START
from govcat.load.finding import clipped

_QUOTED = {'"': re.compile(r'"(?:[^"\\]++|\\.)*+"', re.DOTALL), "'": re.compile(r"'(?:[^']++|'')*+'")}
_ESCAPE = re.compile(
    r"\\(x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|\r\n|[0abt\tnvfre \"/\\N_LP\r\n]|.)", re.DOTALL
)
_SOUND = re.compile(
    r"[0abt\tnvfre \"/\\N_LP]|\r?\n|\r|x..|u(?![dD][89a-fA-F])....|U000(?!0[dD][89a-fA-F])[0-9a-fA-F]{5}|U0010...."
)
_SIGN = re.compile(r"[&*!][^\s,\[\]{}]*")
_NAME = re.compile(r"[&*][A-Za-z0-9_-]+")


def quote_end(text: str, start: int, end: int) -> int | None:
    """Where the quoted text that begins at `start` ends; None if it does not."""
    found = _QUOTED[text[start]].match(text, start, end)
    return found.end() if found else None


def escapes(page: Page, start: int, end: int) -> None:
    """Report the backslashes of a text in double quotes that mean nothing."""
    if page.text[start] == '"':
        for escape in _ESCAPE.finditer(page.text, start, end - 1):
            if not _SOUND.fullmatch(escape[1]):
                page.say(BAD_ESCAPE, *escape.span(), text=escape[0])


def reserved(page: Page, start: int, end: int) -> int | None:
    """Report the sign at `start`. An anchor or tag stands before a value: then the offset where that begins."""
    sign = _SIGN.match(page.text, start, end)
    if sign and sign[0][0] == "!" and sign[0].isascii():
        page.say(TAG, *sign.span(), text=clipped(sign[0]))
        return sign.end()
    if sign and _NAME.fullmatch(sign[0]):
        if sign[0][0] == "&":
            page.say(ANCHOR, *sign.span(), text=clipped(sign[0]))
            return sign.end()
        if sign[0][1:] in page.anchors:
            page.say(ALIAS, *sign.span(), text=clipped(sign[0]))
            return None
    page.say(RESERVED_START, start, start + 1, text=clipped(page.text[start:end]), sign=page.text[start])
    return None
