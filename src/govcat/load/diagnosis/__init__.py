"""Why a text could not be read: every fault that its lines show for certain, in one run.

The parser stops at the first fault and often names the line after it. `outline` goes through the lines as a
person would: it knows what a key, a dash and a bracket look like, passes over quoted and block texts, and
recovers at the next line that begins something. It runs only when the parser has failed; on a text that can be
read it finds nothing (a test holds it to that).
"""

from __future__ import annotations

from collections.abc import Iterable

from govcat.core.diagnostic import Diagnostic
from govcat.core.source import TextPlaces
from govcat.load.diagnosis.outline import Outline
from govcat.load.diagnosis.page import Page
from govcat.load.faults.closed import ALIAS, ANCHOR, TAG
from govcat.load.faults.files import UNREADABLE
from govcat.load.faults.values import SWALLOWED
from govcat.load.finding import clipped

_READ_ON = (ALIAS, ANCHOR, SWALLOWED, TAG)  # the parser stumbles over none of these


def diagnose(places: TextPlaces, stopped: int, known: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Say why a text cannot be read beyond the offset `stopped`; `known` was found before the parser got there.

    What is told of indentation and missing colons rests on the lines around it. It is said only where
    nothing certain explains why the parser stopped.
    """
    page = Page(places)
    Outline(page).read()
    _, end = page.lines[page.line_of(stopped)]
    if not any(at <= end and found.fault not in _READ_ON for at, found in page.certain):
        doubts = [doubt for doubt in page.doubts if doubt[0] <= end]
        page.certain.append(doubts[-1] if doubts else _unreadable(page, stopped))
    told = {(found.code, found.place) for found in known}
    return tuple(found for _, found in page.certain if (found.code, found.place) not in told)


def _unreadable(page: Page, stopped: int) -> tuple[int, Diagnostic]:
    number = page.line_of(stopped)
    while number and not page.text[slice(*page.lines[number])].strip():
        number -= 1
    start, end = page.lines[number]
    raw = page.text[start:end]
    start, end = start + len(raw) - len(raw.lstrip()), start + len(raw.rstrip())
    return start, page.tell(UNREADABLE, min(start, end), end, text=clipped(raw))
