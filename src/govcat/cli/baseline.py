"""`govcat baseline`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption, ProjectPath
from govcat.cli.speech import Language, has_colour, put, say

if TYPE_CHECKING:
    from govcat.actions.baseline import Recorded

PruneOption = Annotated[
    bool,
    typer.Option("--prune", help=say("只销账：去掉已经解决的，不增记", "only take out what has been mended")),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="baseline",
        help=say(
            "把现有问题记入 baseline.yaml，以后只报新问题",
            "write down what is found now; from then on only new findings are told",
        ),
    )(baseline)


def baseline(
    path: ProjectPath = Path(),
    prune: PruneOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Write down what is known and put up with."""
    from govcat.actions import baseline as actions
    from govcat.cli.options import asked, language_of
    from govcat.report.text import as_text

    language = language_of(lang)
    wanted = asked(path, None, as_of)
    outcome = actions.prune(wanted) if prune else actions.record(wanted)
    if outcome.path is None:
        errors = tuple(found for found in outcome.diagnostics if found.weight.weight == 0)
        sources = outcome.compiled.sources
        put(as_text(errors, sources, None, language=language, colour=has_colour(sys.stdout)))
        put(say("没有写 baseline.yaml", "no baseline.yaml was written", language))
        return 2
    put("\n".join(_told(outcome, outcome.path.as_posix(), language)))
    return 0


def _told(outcome: Recorded, name: str, language: Language) -> list[str]:
    n = outcome.recorded
    if outcome.pruned:
        pruned = outcome.pruned
        return [say(f"{name}：销去 {pruned} 个，还记着 {n} 个", f"{name}: {pruned} taken out, {n} left", language)]
    lines = [say(f"{name}：记着 {n} 个问题", f"{name}: {n} findings are written down", language)]
    if outcome.left_out:
        more = outcome.left_out
        lines.append(
            say(
                f"另有 {more} 个不能记账（读不懂的文件、个人信息），请先处理",
                f"{more} more cannot be written down (files that are not understood, personal data); mend them first",
                language,
            )
        )
    step = ("以后 govcat validate 只报新问题", "from now on govcat validate tells only what is new")
    return [*lines, say(*step, language)]
