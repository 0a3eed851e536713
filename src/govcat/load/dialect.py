"""What govcat's dialect of YAML (DESIGN §2) says of the events of a text, beyond what the parser says."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace

from govcat.core.diagnostic import Diagnostic, Fact, Fault, Related, Term
from govcat.core.place import Path
from govcat.core.source import TextPlaces
from govcat.load.commas import chinese_comma
from govcat.load.encoding import UNSEEN, code_point
from govcat.load.faults.closed import ALIAS, ANCHOR, COMPLEX_KEY, MERGE, TAG
from govcat.load.faults.encoding import CONTROL
from govcat.load.faults.keys import DUPLICATE_KEY, JOINED_ENTRIES
from govcat.load.faults.lists import CHINESE_COMMA
from govcat.load.faults.values import RESERVED_START, SWALLOWED
from govcat.load.finding import called, clipped, finding
from govcat.load.parsers import AnyEvent

_SWALLOWED = re.compile(r"[ \t]+(#+[^#\s][^\n\r]*)")
_QUESTION = re.compile(r"(?:^|[\n\r{\[,])[ \t-]*\?\s+$")
_REST_OF_LINE = re.compile(r"[^\r\n]*")
_SIGN = re.compile(r"\s*([&!][^\s,\[\]{}]*)")
_AGAIN = ("二", "三", "四", "五", "六", "七", "八", "九", "十")
_REACH = 200
_JOINED = 3  # two lines may be copied by mistake; three are an entry


class Unreadable(Exception):  # noqa: N818  # no fault of govcat's, and no finding yet
    """Nothing more of a text can be read from the offset `at` on; `is_told` says that a finding explains why."""

    def __init__(self, at: int, *, is_told: bool = False) -> None:
        super().__init__(at)
        self.at = at
        self.is_told = is_told


class Dialect:
    """The findings about one text, in the order in which its events came."""

    def __init__(self, places: TextPlaces) -> None:
        self.found: list[Diagnostic] = []
        self._places = places
        self._text = places.text
        self._anchors: set[str] = set()
        self._times: Counter[Path] = Counter()

    def report(self, fault: Fault, start: int, end: int, path: Path, **facts: Fact) -> None:
        """Keep a finding about an extent of the text."""
        self.found.append(finding(self._places, fault, (start, end), facts, path))

    def key_counts(self, event: AnyEvent, name: str, path: Path, first: tuple[int, int] | None) -> bool:
        """Whether the value of a key counts; `first` is where the same key stood before."""
        start, end = event.start_mark.index, event.end_mark.index
        if not name or _QUESTION.search(self._text[max(0, start - _REACH) : start]):
            self.report(COMPLEX_KEY, start, max(end, start + 1), path)
        elif name == "<<" and not event.style:
            self.report(MERGE, start, end, (*path, name))
        elif first is not None:
            self._twice(name, (*path, name), first, (start, end))
        else:
            return True
        return False

    def _twice(self, name: str, path: Path, first: tuple[int, int], second: tuple[int, int]) -> None:
        times = self._times[path]
        self._times[path] += 1
        again = Term(f"第{_AGAIN[min(times, len(_AGAIN) - 1)]}次", "again")
        one, two = self._places.span(*first), self._places.span(*second)
        facts: dict[str, Fact] = {"key": clipped(name), "first": one.line, "second": two.line}
        related = (Related(one, Term("第一次", "first")), Related(two, again))
        self.found.append(replace(finding(self._places, DUPLICATE_KEY, second, facts, path), related=related))

    def settle(self) -> None:
        """Tell of two joined entries once: each of their keys was found to be written twice."""
        runs: dict[Path, list[Diagnostic]] = {}
        for found in self.found:
            *entry, _ = found.path or ("",)
            if found.fault is DUPLICATE_KEY and entry and isinstance(entry[-1], int):
                runs.setdefault(tuple(entry), []).append(found)
        joined = {entry: run[0] for entry, run in runs.items() if len({found.path for found in run}) >= _JOINED}
        self.found = [
            found for found in self.found if found.fault is not DUPLICATE_KEY or found.path[:-1] not in joined
        ]
        self.found += [replace(found, fault=JOINED_ENTRIES, path=entry) for entry, found in joined.items()]

    def signs(self, event: AnyEvent, path: Path) -> None:
        """Report the anchor and the tag that stand before a value."""
        at = event.start_mark.index
        for _ in range((event.anchor is not None) + (event.tag is not None)):
            sign = _SIGN.match(self._text, at)
            if sign:
                self.report(ANCHOR if sign[1][0] == "&" else TAG, *sign.span(1), path, text=clipped(sign[1]))
                at = sign.end()
        self._anchors.add(event.anchor or "")

    def alias(self, event: AnyEvent, path: Path) -> None:
        """Report an alias, or a text that begins like one."""
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor in self._anchors:
            self.report(ALIAS, start, end, path, text=clipped(self._text[start:end]))
        else:
            text = clipped(self._text[start : self.line_end(start)])
            self.report(RESERVED_START, start, start + 1, path, text=text, sign="*")

    def swallowed(self, end: int, path: Path) -> None:
        """Report the text that a `#` made a remark where a value was expected; `# …` is a remark on purpose."""
        remark = _SWALLOWED.match(self._text, end)
        if remark:
            self.report(SWALLOWED, *remark.span(1), path, what=called(path), text=clipped(remark[1]))

    def escapes(self, value: str, start: int, end: int, path: Path) -> None:
        """Report a character that no output can hold and that is written as an escape."""
        unseen = UNSEEN.search(value)
        if unseen and "\ud800" <= unseen[0] <= "\udfff":
            raise Unreadable(start)  # the parser in C refuses half a character, the one in Python does not
        if unseen:
            self.report(CONTROL, start, end, path, code=code_point(unseen[0]))

    def one_entry(self, start: int, end: int, path: Path) -> None:
        """Report the only entry of a list between brackets if Chinese commas were meant to part it."""
        raw = self._text[start:end]
        comma = chinese_comma(raw)
        if comma is not None:
            at = start + comma
            self.report(CHINESE_COMMA, at, at + 1, path, text=clipped(raw), sign=raw[comma])

    def line_end(self, start: int) -> int:
        """Where the line ends that holds an offset."""
        line = _REST_OF_LINE.match(self._text, start)
        return line.end() if line else start
