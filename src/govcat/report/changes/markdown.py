"""A comparison as a Markdown table for a paper. What changed is marked by `<del>` and `<ins>`.

Why tags: `**` and `~~` do not mark a word between a Han character and punctuation (CommonMark, "left-flanking").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.core.comparison import Comparison
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords, change_words
from govcat.report.changes.rows import Line, matter_name, table_lines
from govcat.report.changes.wording import counts, edition_name, remarks
from govcat.report.changes.words import Pieces
from govcat.report.table import markdown

_MEANT = re.compile(r"[\\`*_\[\]<>|~&]")


def render(comparison: Comparison, language: Language) -> bytes:
    """The comparison as a page of Markdown."""
    words = change_words(language)
    lines = tuple(table_lines(comparison, words, language))
    return "\n".join(_page(comparison, lines, words)).encode(errors="replace")


def _page(comparison: Comparison, lines: tuple[Line, ...], words: ChangeWords) -> Iterator[str]:
    yield f"# {words.title}\n"
    for label, edition in ((words.before, comparison.before), (words.after, comparison.after)):
        yield f"- {label}{words.colon}{_escaped(edition_name(edition))}{words.brackets.format(_escaped(edition.where))}"
    told = (words.comma.join(counts(comparison, words)), *remarks(comparison, words))
    yield "\n" + "\n\n".join(map(_escaped, told)) + "\n"
    if lines:
        yield markdown((words.columns, *(_cells(line, words) for line in lines)))
    listed = [line for line in lines if line.listed]
    if listed:
        yield f"## {words.matters}\n"
    for line in listed:
        names = words.enumeration.join(matter_name(matter, words) for matter in line.listed)
        yield f"- {words.columns[0]} {line.number}{words.colon}{_escaped(names)}"
    yield ""


def _cells(line: Line, words: ChangeWords) -> tuple[str, ...]:
    old, new = _entries(line.old, "del"), _entries(line.new, "ins")
    texts = (str(line.number), _escaped(line.domain), _escaped(line.item), _escaped(line.field), old, new)
    return (*texts, words.kinds[line.kind], words.effects[line.effect], _escaped(line.note))


def _entries(entries: tuple[Pieces, ...], tag: str) -> str:
    return "<br>".join(_marked(pieces, tag) for pieces in entries)


def _marked(pieces: Pieces, tag: str) -> str:
    return "".join(f"<{tag}>{_escaped(text)}</{tag}>" if is_changed else _escaped(text) for text, is_changed in pieces)


def _escaped(text: str) -> str:
    """A text that is no markup, on one line."""
    return _MEANT.sub(lambda sign: f"\\{sign[0]}" if sign[0] not in "<&" else f"&#{ord(sign[0])};", text)
