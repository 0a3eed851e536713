"""`govcat adopt`."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption, ProjectPath
from govcat.cli.speech import has_colour, put, say


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="adopt",
        help=say(
            "确认以上级目录的现行版本为底，写入 standard.lock",
            "accept the edition above and record it in standard.lock",
        ),
    )(adopt)


def adopt(path: ProjectPath = Path(), as_of: AsOfOption = None, lang: LangOption = DEFAULT_LANG) -> int:
    """Accept the edition above as the ground that a project stands on."""
    from govcat.actions.adopt import adopt as run
    from govcat.cli.options import asked, language_of
    from govcat.report.text import as_text

    language = language_of(lang)
    adopted = run(asked(path, None, as_of))
    if adopted.lock is None:
        errors = tuple(found for found in adopted.diagnostics if found.weight.weight == 0)
        if adopted.compiled.build is not None and not errors:
            nothing = ("本项目没有上级目录，不需要确认", "this project has no layer above; there is nothing to adopt")
            put(say(*nothing, language))
            return 0
        put(as_text(errors, adopted.compiled.sources, None, language=language, colour=has_colour(sys.stdout)))
        put(
            say(
                "没有写 standard.lock：先解决上面的错误",
                "no standard.lock was written: mend the errors above first",
                language,
            )
        )
        return 2 if adopted.compiled.build is None else 1
    name = adopted.lock.as_posix()
    if adopted.is_changed:
        put(say(f"已记入 {name}；请与项目一同保存", f"recorded in {name}; keep it with the project", language))
    else:
        put(say(f"{name} 已是最新，未改动", f"{name} is up to date; nothing was changed", language))
    return 0
