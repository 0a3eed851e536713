"""`govcat schema`."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, LangOption, ProjectPath
from govcat.cli.speech import has_colour, put, say


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="schema",
        help=say("写出编辑器用的提示文件（.govcat）", "write completion and hover help for editors (.govcat)"),
    )(schema)


def schema(path: ProjectPath = Path(), lang: LangOption = DEFAULT_LANG) -> int:
    """Write the JSON Schemas of a project's files."""
    from govcat.actions.schema import write_schemas
    from govcat.cli.options import language_of
    from govcat.report.text import as_text

    language = language_of(lang)
    written = write_schemas(path)
    if not written.paths or written.diagnostics:
        put(as_text(written.diagnostics, {}, None, language=language, colour=has_colour(sys.stdout)))
        return 1 if written.paths else 2
    folder = written.paths[0].parent.as_posix()
    put(
        say(
            f"已写到 {folder}/；用支持 YAML 提示的编辑器打开领域文件，会列出可写的要素和用词",
            f"written to {folder}/; an editor with YAML support now offers keys and words in domain files",
            language,
        )
    )
    return 0
