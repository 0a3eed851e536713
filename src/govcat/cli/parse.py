"""`govcat parse`."""

from __future__ import annotations

import sys
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, Format, FormatOption, LangOption, day
from govcat.cli.speech import Language, put, put_bytes, say

if TYPE_CHECKING:
    from govcat.actions.parse import Reading


class Element(StrEnum):
    """The elements whose texts have a grammar."""

    CITATION = "citation"
    TIME_LIMIT = "time-limit"
    CHANNEL = "channel"
    SUBJECT = "subject"
    AUDIENCE = "audience"


ElementArgument = Annotated[
    Element,
    typer.Argument(
        metavar="ELEMENT",
        help=say(
            "citation 依据，time-limit 时限，channel 渠道，subject 主体，audience 对象",
            "citation, time-limit, channel, subject or audience",
        ),
        show_default=False,
    ),
]
TextArgument = Annotated[
    str,
    typer.Argument(
        metavar="TEXT",
        help=say("要解读的文字；写 - 则从标准输入逐行读取", "the text; - reads one text a line from standard input"),
        show_default=False,
    ),
]
FromOption = Annotated[
    date | None,
    typer.Option(
        "--from",
        parser=day,
        metavar="DATE",
        help=say("起算日：推算工作日时限的最后一天", "the day that starts a limit: tells its last working day"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="parse",
        help=say("说明 govcat 怎样读懂一段依据、时限、渠道、主体或对象", "show what govcat understands of one text"),
    )(parse)


def parse(
    element: ElementArgument,
    text: TextArgument,
    start: FromOption = None,
    style: FormatOption = Format.TEXT,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Print what the compiler understands of one text. With `-` each line gets one line of JSON, or one paragraph."""
    from govcat.actions.parse import parse as read
    from govcat.cli.options import language_of

    if text != "-":
        _print(read(element.value, text, start), style, language_of(lang), indent=2)
        return 0
    stream = sys.stdin.buffer if sys.stdin else ()
    for line in stream:
        said = line.decode("utf-8", "replace").rstrip("\r\n").removeprefix("\ufeff")
        _print(read(element.value, said, start), style, language_of(lang), indent=None)
    return 0


def _print(readings: list[Reading] | Reading, style: Format, language: Language, indent: int | None) -> None:
    import json

    from govcat.report.understood import understood

    if style is Format.JSON:
        put_bytes(json.dumps(readings, ensure_ascii=False, indent=indent).encode() + b"\n")
    else:
        put(understood(readings, language))
