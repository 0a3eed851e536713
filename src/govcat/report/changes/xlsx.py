"""新旧对照表 for circulation and approval: one row for each difference, what changed struck out or in red.

The same comparison gives the same bytes for one Python and zlib.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from govcat.core.comparison import Comparison, Effect
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords, change_words
from govcat.report.changes.rows import Line, table_lines
from govcat.report.changes.wording import counts, edition_name, remarks
from govcat.report.changes.words import Piece, Pieces
from govcat.report.sheet import Book, Column, Run, Sheet, lines_of, opened
from govcat.report.visible import visible

_UNDATED = date(1980, 1, 1)
_TEXT = 36
"""How wide a text of the catalogue stands, in Latin characters."""
_HIGHEST = 22
"""Lines of the highest row that a sheet can have, with some air."""
_STRETCH = 300
"""Han characters that so many lines hold at least."""
_WIDTHS = (6, 13, 22, 12, _TEXT, _TEXT, 8, 8, 24)
_LOOKS = ("short", "text", "text", "text", "text", "text", "short", "short", "text")
_MATTER_WIDTHS = (12, 20, 46, 56)
_MATTER_LOOKS = ("short", "text", "text", "text")
_EFFECTS = {Effect.NARROWER: "error", Effect.WIDER: "good", Effect.NEITHER: "short"}
_EFFECT = 7
"""The column of the effect, which is coloured."""


def render(comparison: Comparison, language: Language) -> bytes:
    """The comparison as an .xlsx file."""
    words = change_words(language)
    book = opened(f"{words.title} {visible(edition_name(comparison.after))}", _day(comparison), words.cut)
    lines = tuple(table_lines(comparison, words, language))
    _table(book, comparison, lines, words)
    if any(line.listed for line in lines):
        _matters(book, lines, words)
    return book.content()


def _day(comparison: Comparison) -> date:
    """The date of the later edition, if it has one: nothing here looks at a clock."""
    said = comparison.after.catalogue.header.date
    return date.fromisoformat(said) if said else _UNDATED


def _table(book: Book, comparison: Comparison, lines: tuple[Line, ...], words: ChangeWords) -> None:
    sheet = book.sheet(words.title, tuple(map(Column, words.columns, _WIDTHS, _LOOKS)))
    last = len(words.columns) - 1
    sheet.paper.set_row(0, 34)
    sheet.paper.merge_range(0, 0, 0, last, "", book.look("title_centred"))
    sheet.write(0, 0, words.title, "title_centred")
    notes = tuple(_notes(comparison, words))
    for row, note in enumerate(notes, 1):
        sheet.write_wide(row, note, "note_wrapped")
    head = len(notes) + 1
    sheet.write_heads(head)
    sheet.paper.freeze_panes(head + 1, 3)
    sheet.paper.repeat_rows(head)
    parts = [(line, part) for line in lines for part in _parts(line)]
    for row, (line, part) in enumerate(parts, head + 1):
        _row(sheet, row, part, line, words)
    if lines:
        sheet.paper.autofilter(head, 0, head + len(parts), last)


def _notes(comparison: Comparison, words: ChangeWords) -> Iterator[str]:
    """Both editions, the counts, and how to read the marks."""
    for label, edition in ((words.before, comparison.before), (words.after, comparison.after)):
        header = edition.catalogue.header
        paper = words.brackets.format(visible(header.paper)) if header.paper else ""
        yield f"{label}{words.colon}{edition_name(edition)}{paper}"
    yield words.comma.join(counts(comparison, words))
    yield from remarks(comparison, words)
    yield words.comma.join((words.internal, words.legend))


class _Part(NamedTuple):
    """As much of a row as fits into the highest row that a sheet can have."""

    old: tuple[Pieces, ...]
    new: tuple[Pieces, ...]
    is_first: bool


def _parts(line: Line) -> Iterator[_Part]:
    """The parts of a row; a text that is too high for one goes on in the next, where Excel would hide its end."""
    pairs = zip_longest(_poured(line.old), _poured(line.new), fillvalue=())
    return (_Part(old, new, number == 0) for number, (old, new) in enumerate(pairs))


def _poured(entries: tuple[Pieces, ...]) -> Iterator[tuple[Pieces, ...]]:
    """Entries in portions that are not too high."""
    portion: list[Pieces] = []
    lines = 0
    for pieces in (part for entry in entries for part in _cut(entry)):
        needed = lines_of("".join(piece.text for piece in pieces), _TEXT)
        if portion and lines + needed > _HIGHEST:
            yield tuple(portion)
            portion, lines = [], 0
        portion.append(pieces)
        lines += needed
    yield tuple(portion)


def _cut(pieces: Pieces) -> Iterator[Pieces]:
    """An entry; one that no row could hold in stretches."""
    part: list[Piece] = []
    room = _STRETCH
    for text, is_changed in pieces:
        start = 0
        while start < len(text):
            stretch = text[start : start + room]
            part.append(Piece(stretch, is_changed))
            start, room = start + len(stretch), room - len(stretch)
            if not room:
                yield tuple(part)
                part, room = [], _STRETCH
    if part:
        yield tuple(part)


def _row(sheet: Sheet, row: int, part: _Part, line: Line, words: ChangeWords) -> None:
    old, new = _runs(part.old, "gone"), _runs(part.new, "new")
    field = line.field if part.is_first else line.field + words.continued
    note = line.note if part.is_first else ""
    named = (line.number, line.domain, line.item, field)
    cells = (*named, old, new, words.kinds[line.kind], words.effects[line.effect], note)
    sheet.write_marked_row(row, cells, {_EFFECT: _EFFECTS[line.effect]})


def _runs(entries: tuple[Pieces, ...], look: str) -> tuple[Run, ...]:
    """The runs of a cell: an entry on each line, what changed in a look of its own."""
    runs: list[Run] = []
    for number, pieces in enumerate(entries):
        if number:
            runs.append(Run("\n"))
        runs += (Run(piece.text, look if piece.is_changed else "") for piece in pieces)
    return tuple(runs)


def _matters(book: Book, lines: tuple[Line, ...], words: ChangeWords) -> None:
    """The items of rows that several share, one in each row."""
    columns = tuple(map(Column, words.matter_columns, _MATTER_WIDTHS, _MATTER_LOOKS))
    sheet = book.sheet(words.matters, columns)
    sheet.write_heads(0)
    sheet.paper.freeze_panes(1, 0)
    sheet.paper.repeat_rows(0)
    listed = ((line.number, matter.shown) for line in lines for matter in line.listed)
    for row, (number, named) in enumerate(listed, 1):
        sheet.write_marked_row(row, (number, *map(visible, (named.domain_name, named.name, named.key))), {})
