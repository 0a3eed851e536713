"""One way to write a project's files: English keys, canonical order, no needless quotes, usual spellings.

reading      a file by canonical paths; `leaves`: its texts    keys         Chinese keys → English ones
spelling     keys and texts; `respelling`: one text            arranging    entries in order; `entries`: with what
proof        both texts read and compared                      conversion   GBK and UTF-16 → UTF-8
allowed      texts that an item knowingly keeps

Every change is a span edit; all other bytes stay. A file of which it cannot be shown that it says the same is left as
it is. Nothing here touches the disk.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.source import Source
from govcat.edit.splice import spliced
from govcat.fmt.allowed import allowed
from govcat.fmt.arranging import arranged
from govcat.fmt.conversion import converted
from govcat.fmt.faults import FAULTS, NOT_PROVEN
from govcat.fmt.leaves import leaves, places_of
from govcat.fmt.proof import says_the_same
from govcat.fmt.reading import Read, read
from govcat.fmt.spelling import Tidiers, Tidy, rewritten, spelled
from govcat.load import unread_source
from govcat.shape.forms import Form

__all__ = [
    "FAULTS",
    "Counts",
    "Formatted",
    "Kind",
    "Tidiers",
    "Tidy",
    "converted",
    "formatted",
    "leaves",
    "places_of",
    "rewritten",
]


class Counts(NamedTuple):
    """How much changed: keys, the order of mappings, quotes, texts."""

    keys: int = 0
    order: int = 0
    quotes: int = 0
    texts: int = 0


UNCHANGED = Counts()


@dataclass(frozen=True, slots=True)
class Formatted:
    """A file in its canonical writing; or with `diagnostics` as it was, and they say why it was left alone."""

    source: Source
    content: bytes
    counts: Counts = UNCHANGED
    diagnostics: tuple[Diagnostic, ...] = ()


class Kind(NamedTuple):
    """A kind of file: its keys, and what is done with the texts of each field.

    `codes` are those of the findings that are mended thereby: an item that allows one of them keeps its texts.
    """

    form: Form
    tidiers: Tidiers
    codes: frozenset[str] = frozenset()


def formatted(name: str, content: bytes, kind: Kind) -> Formatted:
    """The file `name` in its canonical writing."""
    before = read(name, content, kind.form)
    if not isinstance(before, Read):
        return Formatted(unread_source(name, content), content, diagnostics=before)
    spelling = spelled(before, kind.form, kind.tidiers, allowed(before.source, kind.codes))
    middle = _read_again(name, before, spelling.text, kind.form)
    moves = arranged(middle.source, kind.form) if middle else None
    text = spliced(spelling.text, moves.splices) if moves else spelling.text
    after = _read_again(name, middle, text, kind.form) if middle else None
    if moves is None or after is None or not says_the_same(before, after, kind.form, spelling.texts):
        fault = Diagnostic(NOT_PROVEN, None, {"file": name}, owner=Owner(name))
        return Formatted(before.source, content, diagnostics=(fault,))
    mark = codecs.BOM_UTF8 if content.startswith(codecs.BOM_UTF8) else b""
    counts = Counts(spelling.keys, moves.moved, spelling.quotes, len(spelling.texts))
    return Formatted(before.source, mark + text.encode(), counts)


def _read_again(name: str, former: Read, text: str, form: Form) -> Read | None:
    """What a new text says; the former reading if it is no new one, None if it could not be understood."""
    if text == places_of(former.source).text:
        return former
    again = read(name, text.encode(), form)
    return again if isinstance(again, Read) else None
