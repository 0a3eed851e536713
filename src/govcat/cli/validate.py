"""`govcat validate`."""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import (
    DEFAULT_LANG,
    AsOfOption,
    Format,
    FormatOption,
    LangOption,
    ProjectPath,
    StandardOption,
)
from govcat.cli.speech import has_colour, put, put_bytes, say


class FailOn(StrEnum):
    """The least severity that makes `validate` exit with 1."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


FailOnOption = Annotated[
    FailOn,
    typer.Option(
        "--fail-on", help=say("有这一级或更重的问题时，退出状态为 1", "the least severity that makes the exit status 1")
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="validate",
        help=say("检查目录，逐条说明问题、原因和改法", "find every fault, with place, reason and cure"),
    )(validate)


def validate(
    path: ProjectPath = Path(),
    standard: StandardOption = None,
    style: FormatOption = Format.TEXT,
    fail_on: FailOnOption = FailOn.ERROR,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Find every fault of a project, with place, reason and cure."""
    from govcat.actions.validate import validate as run
    from govcat.cli.options import asked, language_of
    from govcat.core.diagnostic import Severity
    from govcat.report.json import as_json
    from govcat.report.text import as_text

    compiled = run(asked(path, standard, as_of))
    language = language_of(lang)
    if style is Format.JSON:
        put_bytes(as_json(compiled.diagnostics, compiled.summary, language=language).encode())
    else:
        colour = has_colour(sys.stdout)
        put(as_text(compiled.diagnostics, compiled.sources, compiled.summary, language=language, colour=colour))
    if compiled.build is None:
        return 2
    if any(found.code == "GC999" for found in compiled.diagnostics):
        return 3
    threshold = Severity(fail_on.value).weight
    return int(any(found.weight.weight <= threshold for found in compiled.diagnostics))
