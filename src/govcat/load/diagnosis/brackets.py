"""Goes through a list or mapping between brackets that cannot be parsed."""

from __future__ import annotations

import re

from govcat.load.diagnosis.page import Page
from govcat.load.diagnosis.signs import escapes, quote_end, reserved
from govcat.load.faults.closed import COMPLEX_KEY
from govcat.load.faults.keys import NO_SPACE
from govcat.load.faults.lists import BRACKET_INSIDE, CHINESE_COMMA, EMPTY_ENTRY, FULL_WIDTH_BRACKET, UNCLOSED_BRACKET
from govcat.load.faults.quotes import AFTER_THE_END, UNCLOSED_QUOTE
from govcat.load.faults.values import COLON_IN_VALUE, RESERVED_START
from govcat.load.finding import clipped

_CLOSES = {"[": "]", "{": "}"}
_BLANKS = re.compile(r"(?:[ \t\r\n]+|(?<=[ \t\r\n])#[^\r\n]*)*+")
_PLAIN = re.compile(r"(?:[^\s,\[\]{}:]|:(?![\s,\[\]{}]|$)|[ \t]+(?![ \t]|[#,\[\]{}:]|$))++")
_FULL_WIDTH = re.compile("[］】｝]")
_CHINESE_COMMA = re.compile("[，、]")


class Brackets:
    """One pass from an opening bracket to its close, not beyond `limit`."""

    def __init__(self, page: Page, start: int, limit: int) -> None:
        self.page = page
        self.text = page.text
        self.at = start
        self.limit = limit
        self.open: list[int] = []
        self.entry = start
        self.colons = 0
        self.has_value = False

    def read(self) -> int | None:
        """Report what is wrong inside; the offset behind the closing bracket, or None if it was not found."""
        while True:
            blanks = _BLANKS.match(self.text, self.at, self.limit)
            self.at = blanks.end() if blanks else self.at
            if self.at >= self.limit:
                self._unclosed(self.open[-1])
                return None
            if not self._token():
                return None
            if not self.open:
                return self.at

    def _token(self) -> bool:
        """Read one token; False if nothing after it can be told for certain."""
        sign = self.text[self.at]
        if sign in "[{":
            return self._opening(sign)
        if sign in "]}":
            return self._closing(sign)
        if sign == ",":
            return self._comma()
        if sign == ":" and self.text[self.at + 1 : self.at + 2] in ("", *" \t\r\n,[]{}"):
            return self._colon()
        if sign in "\"'" and not self.has_value:
            return self._quoted()
        return self._plain(sign)

    def _opening(self, sign: str) -> bool:
        if self.has_value:
            text = clipped(self._entry_text())
            self.page.say(BRACKET_INSIDE, self.at, self.at + 1, text=text, sign=sign)
            return False
        self.open.append(self.at)
        self.at += 1
        self._fresh()
        return True

    def _closing(self, sign: str) -> bool:
        opening = self.open.pop()
        if _CLOSES[self.text[opening]] != sign:
            self._unclosed(opening)
            return False
        self.at += 1
        self._fresh()
        self.has_value = True
        return True

    def _comma(self) -> bool:
        if not self.has_value and not self.colons:
            self.page.say(EMPTY_ENTRY, self.at, self.at + 1)
        self.at += 1
        self._fresh()
        return True

    def _colon(self) -> bool:
        self.colons += 1
        if self.colons == 1 and not self.has_value:
            self.page.say(COMPLEX_KEY, self.at, self.at + 1)
        elif self.colons == 1 and self._is_glued():
            word = clipped(self.text[self.entry : self.at])
            fault = NO_SPACE if self.text[self.open[-1]] == "{" else COLON_IN_VALUE
            self.page.say(fault, self.at, self.at + 1, key=word, text=word)
        elif self.colons == 2:
            comma = _CHINESE_COMMA.search(self.text, self.entry, self.at)
            text = clipped(self._entry_text())
            if comma:
                self.page.say(CHINESE_COMMA, *comma.span(), text=text, sign=comma[0])
            else:
                self.page.say(COLON_IN_VALUE, self.at, self.at + 1, text=text)
        self.at += 1
        self.has_value = False
        return True

    def _is_glued(self) -> bool:
        """Whether a text without quotes runs into a colon that a comma or bracket follows."""
        follower = self.text[self.at + 1 : self.at + 2]
        return follower in ("", *",[]{}") and self.text[self.at - 1] not in "\"'"

    def _quoted(self) -> bool:
        start, end = self.at, quote_end(self.text, self.at, self.limit)
        if end is None:
            line_end = self.page.lines[self.page.line_of(start)][1]
            self.page.say(UNCLOSED_QUOTE, start, start + 1, text=clipped(self.text[start:line_end]))
            return False
        escapes(self.page, start, end)
        self.at, self.has_value = end, True
        blanks = _BLANKS.match(self.text, end, self.limit)
        following = blanks.end() if blanks else end
        if following < self.limit and self.text[following] not in ",]}:":
            text = clipped(self.text[following : self._entry_end(following)])
            self.page.say(AFTER_THE_END, following, following + 1, close=self.text[start], text=text)
            self.at = self._entry_end(following)
        return True

    def _plain(self, sign: str) -> bool:
        if not self.has_value and sign in "&*!%@`|>":
            rest = reserved(self.page, self.at, self._entry_end(self.at))
            self.at = rest if rest is not None else self._entry_end(self.at)
            self.has_value = rest is None
            return True
        if sign in "-?" and not self.has_value and self.text[self.at + 1 : self.at + 2] in (" ", "\t", "\n"):
            text = clipped(self.text[self.at : self._entry_end(self.at)])
            self.page.say(RESERVED_START, self.at, self.at + 1, text=text, sign=sign)
        word = _PLAIN.match(self.text, self.at, self.limit)
        self.at = word.end() if word else self.at + 1
        self.has_value = True
        return True

    def _fresh(self) -> None:
        self.entry, self.colons, self.has_value = self.at, 0, False

    def _entry_text(self) -> str:
        return self.text[self.entry : self._entry_end(self.at + 1)].strip()

    def _entry_end(self, start: int) -> int:
        """Where the entry ends that goes on at `start`, as far as its line shows."""
        end = re.compile(r"[^,\[\]{}\r\n]*").match(self.text, start, self.limit)
        return end.end() if end else start

    def _unclosed(self, opening: int) -> None:
        sign = self.text[opening]
        brackets = list(_FULL_WIDTH.finditer(self.text, opening, self.limit))
        if brackets:
            self.page.say(FULL_WIDTH_BRACKET, *brackets[-1].span(), sign=brackets[-1][0], close=_CLOSES[sign])
        else:
            self.page.say(UNCLOSED_BRACKET, opening, opening + 1, sign=sign, close=_CLOSES[sign])
