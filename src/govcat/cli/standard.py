"""`govcat standard`."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, LangOption
from govcat.cli.speech import put, put_bytes, say


class TableFormat(StrEnum):
    """Forms of the table."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"


TableFormatOption = Annotated[
    TableFormat,
    typer.Option(
        "--format",
        help=say("text 给人看，json 给程序读，markdown 放进文档", "text for people, json for programs, or markdown"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="standard",
        help=say(
            "随附的部门指引整理稿收录了多少、核对到什么程度、还缺什么", "what the national standard holds and lacks"
        ),
    )(standard)


def standard(style: TableFormatOption = TableFormat.TEXT, lang: LangOption = DEFAULT_LANG) -> int:
    """Print how many items each domain of the national standard has, by provenance, and what is missing."""
    import json
    from dataclasses import asdict

    from govcat.actions.standard import count_standard
    from govcat.cli.options import language_of
    from govcat.report.standard import standard_markdown, standard_table

    counts = count_standard(datetime.now().astimezone().date())
    if style is TableFormat.JSON:
        listed = [asdict(count) for count in counts]
        put_bytes(json.dumps(listed, ensure_ascii=False, indent=2).encode() + b"\n")
    else:
        table = standard_table if style is TableFormat.TEXT else standard_markdown
        put(table(counts, language_of(lang)))
    return 0
