"""`govcat rules`."""

from __future__ import annotations

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, LangOption
from govcat.cli.speech import put, say


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command, name="rules", help=say("列出全部代码和它们的依据", "list every code and what it rests on")
    )(rules)


def rules(lang: LangOption = DEFAULT_LANG) -> int:
    """Print the table of all codes."""
    from govcat.actions.rulebook import every_fault
    from govcat.cli.options import language_of
    from govcat.report.rulebook import rule_table

    put(rule_table(tuple(every_fault().values()), language_of(lang)))
    return 0
