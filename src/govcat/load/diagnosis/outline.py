"""Goes through the lines of a text that cannot be read and keeps the outline that they make."""

from __future__ import annotations

import re
from typing import NamedTuple

from govcat.load.diagnosis.levels import Levels
from govcat.load.diagnosis.page import Body, KeyLine, Page
from govcat.load.diagnosis.value import Kind, read_value
from govcat.load.faults.closed import COMPLEX_KEY
from govcat.load.faults.documents import DIRECTIVE
from govcat.load.faults.keys import NO_COLON
from govcat.load.faults.layout import DASH, INDENTATION, TAB, WIDE_SPACE
from govcat.load.faults.values import COLON_IN_VALUE, RESERVED_START
from govcat.load.finding import clipped
from govcat.load.keyish import Keyish, keyish
from govcat.load.spaces import wide_space

_DOCUMENT = re.compile(r"(?:---|\.\.\.)(?:[ \t]|$)")
_BROKEN_DASH = re.compile(r"-[^\s\d-]")
_TABS = re.compile(r"[ \u3000\xa0]*(?:-[ ]*)?(\t+)")
_NAME = re.compile(r"[\w.+-]{1,30}")
_OPENING = "[{\"'|>&*!"
_RESERVED = "%@`,]}|>"
_NO_KEY = ":?"
_REMARK = re.compile(r"[ \t]#")


class _Last(NamedTuple):
    """How the last entry ended, and the column beyond which a line belongs to it.

    `text` is where the entry began if it had no key: perhaps that lacks only its colon.
    """

    kind: Kind
    column: int
    text: Body | None = None


class Outline:
    """The levels that are open at a line, and the entry that came last."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.levels = Levels()
        self.last = _Last("none", -1)

    def read(self) -> None:
        """Go through all lines."""
        page = self.page
        while page.next_line < len(page.lines):
            number = page.next_line
            page.next_line += 1
            self._line(number)

    def _line(self, number: int) -> None:
        page = self.page
        start, end = page.lines[number]
        has_tab = self._tabs(number)
        if _DOCUMENT.match(page.text, start, end):
            self.levels.clear()
            self.last = _Last("none", -1)
            return
        if page.text.startswith("%", start) and self.last.kind == "none":
            page.say(DIRECTIVE, start, end, text=clipped(page.text[start:end]))
            return
        body = page.body(number)
        if body is None:
            return
        self._wide_space(start, body, end)
        self._entry(body, end, has_tab=has_tab)

    def _tabs(self, number: int) -> bool:
        """Report a tab among the spaces at the beginning of a line, or behind its first dash."""
        page = self.page
        start, end = page.lines[number]
        found = _TABS.match(page.text, start, end)
        if found is None or (self.last.kind == "plain" and found.start(1) - start > self.last.column):
            return False
        page.say(TAB, *found.span(1), text=clipped(page.text[start:end]))
        return True

    def _wide_space(self, start: int, body: Body, end: int) -> None:
        """Report indentation by spaces that are none, unless it is that of a paragraph inside a text."""
        page = self.page
        wide = wide_space(page.text, start)
        if wide:
            spaces = len(page.text[start:end]) - len(page.text[start:end].lstrip(" "))
            is_paragraph = self.last.kind == "plain" and spaces > self.last.column
            if not is_paragraph or body.dashes or page.looks_like_key(body.start, end):
                page.say(WIDE_SPACE, start, wide.end, text=clipped(page.text[wide.end : end]), kind=wide.kind)

    def _entry(self, body: Body, end: int, *, has_tab: bool) -> None:
        page = self.page
        key = page.key_at(body.start, end)
        wrong = keyish(page.text, body.start, end)
        if key and (wrong is None or wrong.colon > key.colon):
            wrong = None
        if self.last.kind == "plain" and body.first > self.last.column:
            self._continuation(body, end, key, wrong, has_tab=has_tab)
        elif not body.dashes and _BROKEN_DASH.match(page.text, body.start, end):
            self._broken_dash(body, end)
        elif wrong and (key or self._is_meant_as_key(wrong, body)):
            page.say(wrong.fault, wrong.colon, wrong.colon + 1, key=wrong.key)
            fits = self._fit(body, end, has_key=True)
            self._value(wrong.colon + 1, end, body.column, wrong.key, fits=fits)
        elif key:
            fits = self._fit(body, end, has_key=True)
            self._value(key.colon + 1, end, body.column, key.name, fits=fits)
        else:
            self._text(body, end)

    def _broken_dash(self, body: Body, end: int) -> None:
        """A dash without a space: go on as if it had one."""
        self.page.say(DASH, body.start, body.start + 1, text=clipped(self.page.text[body.start : end]))
        inner = Body(body.start + 1, body.column + 2, (body.column,))
        key = self.page.key_at(inner.start, end)
        fits = self._fit(inner, end, has_key=key is not None)
        if key:
            self._value(key.colon + 1, end, inner.column, key.name, fits=fits)
        else:
            self.last = _Last("plain", body.column)

    def _text(self, body: Body, end: int) -> None:
        """A line without a key: an entry of a list, a value below its key, or a line that lacks its colon."""
        page, last = self.page, self.last
        sign, text = page.text[body.start : body.start + 1], clipped(page.text[body.start : end])
        if body.dashes:
            fits = self._fit(body, end, has_key=False)
            self._value(body.start, end, body.dashes[-1], "", fits=fits)
            self.last = self.last._replace(text=body)
        elif body.first > last.column and (last.kind == "empty" or (last.kind == "none" and sign in _OPENING)):
            self._value(body.start, end, last.column, "")
            self.last = self.last._replace(text=body)
        else:
            if sign in _RESERVED:
                page.say(RESERVED_START, body.start, body.start + 1, text=text, sign=sign)
            elif sign in _NO_KEY:
                page.say(COMPLEX_KEY, body.start, body.start + 1)
            else:
                page.doubt(NO_COLON, body.start, end, text=text)
            self.last = _Last("lost", body.column)

    def _continuation(self, body: Body, end: int, key: KeyLine | None, wrong: Keyish | None, *, has_tab: bool) -> None:
        """A line that belongs to the text above, unless it was meant as an entry of its own."""
        page = self.page
        text = clipped(page.text[body.start : end])
        if wrong and not body.dashes and (wrong.is_full_width or wrong.is_ascii):
            page.say(wrong.fault, wrong.colon, wrong.colon + 1, key=wrong.key)
            self._begin(body, wrong.colon + 1, end, wrong.key)
        elif key and not body.dashes and _NAME.fullmatch(key.name):
            before = self.last.text
            if before and before.column == body.column:
                line_end = page.lines[page.line_of(before.start)][1]
                page.say(NO_COLON, before.start, line_end, text=clipped(page.text[before.start : line_end]))
            elif not has_tab:
                page.say(INDENTATION, body.start, key.colon, text=text, spaces=body.first)
            self._begin(body, key.colon + 1, end, key.name)
        elif key:
            page.say(COLON_IN_VALUE, key.colon, key.colon + 1, text=text)
        elif _BROKEN_DASH.match(page.text, body.start, end):
            page.say(DASH, body.start, body.start + 1, text=text)
        elif _REMARK.search(page.text, body.start, end):
            self.last = _Last("done", self.last.column)

    def _begin(self, body: Body, start: int, end: int, key: str) -> None:
        self.levels.enter(body, None, has_key=True)
        self._value(start, end, body.column, key)

    def _value(self, start: int, end: int, column: int, key: str, *, fits: bool = True) -> None:
        kind = read_value(self.page, start, end, column, key)
        self.last = _Last(kind if fits or kind == "empty" else "lost", column)

    def _is_meant_as_key(self, wrong: Keyish, body: Body) -> bool:
        """Whether what stands around a word with a wrong colon proves that it is a key and not prose."""
        following = self.page.next_body()
        if following:
            after, end = following
            is_twin = after.column == body.column and not after.dashes
            if is_twin and self.page.looks_like_key(after.start, end):
                return True
        if body.dashes:
            return self.levels.lists_mappings(body.dashes[-1])
        is_below_key = self.last.kind == "empty" and wrong.is_ascii
        return body.column == 0 or is_below_key or self.levels.has_keys(body.column)

    def _fit(self, body: Body, end: int, *, has_key: bool) -> bool:
        """Whether a line has its place in the outline; if not, doubt its indentation."""
        last = self.last
        lowest = last.column if body.dashes or last.kind == "lost" else last.column + 1
        fits = self.levels.enter(body, lowest if last.kind in ("none", "empty", "lost") else None, has_key=has_key)
        if not fits:
            start, _ = self.page.lead(self.page.line_of(body.start))
            text = clipped(self.page.text[start:end])
            self.page.doubt(INDENTATION, start, end, text=text, spaces=body.first)
        return fits
