"""`govcat rules`."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, GradeOption, LangOption
from govcat.cli.speech import has_colour, put, put_bytes, say

if TYPE_CHECKING:
    from govcat.core.diagnostic import Diagnostic, Fault, Language


class BookFormat(StrEnum):
    """Forms of the rule book."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"


BookFormatOption = Annotated[
    BookFormat,
    typer.Option(
        "--format",
        help=say(
            "text 是一览表，markdown 每条一页，html 是整本规则",
            "text: a table; markdown: a page a rule; html: the book",
        ),
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="PATH",
        help=say("写到哪个文件；markdown 写到哪个目录", "the file to write; for markdown the directory"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="rules",
        help=say(
            "列出全部代码和它们的依据，或写出规则手册", "list every code and what it rests on, or write the rule book"
        ),
    )(rules)


def rules(
    style: BookFormatOption = BookFormat.TEXT,
    out: OutOption = None,
    grade: GradeOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Print the table of all codes, or write the rule book."""
    from govcat.actions.rulebook import faults_of, write_pages
    from govcat.cli.options import language_of

    language = language_of(lang)
    if style is BookFormat.MARKDOWN and out is not None:
        return _told(write_pages(out), out, language)
    content = _content(style, faults_of(grade), language)
    if out is not None:
        from govcat.actions.deliver import deliver

        return _told(deliver(out, content), out, language)
    if style is BookFormat.TEXT:
        put(content.decode())
    else:
        put_bytes(content)
    return 0


def _content(style: BookFormat, faults: tuple[Fault, ...], language: Language) -> bytes:
    if style is BookFormat.HTML:
        from govcat.report.pages.book import rule_book

        return rule_book(faults, language)
    if style is BookFormat.MARKDOWN:
        from govcat.report.rulebook_markdown import index_page

        return index_page(faults).encode()
    from govcat.report.rulebook import rule_table

    return rule_table(faults, language).encode()


def _told(refusal: Diagnostic | None, out: Path, language: Language) -> int:
    """Say how writing ended."""
    from govcat.report.text import as_text

    if refusal:
        put(as_text((refusal,), {}, None, language=language, colour=has_colour(sys.stdout)))
        return 2
    put(say(f"规则手册已写到 {out.as_posix()}", f"the rule book is in {out.as_posix()}", language))
    return 0
