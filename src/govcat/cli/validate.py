"""`govcat validate`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer

from govcat.cli import tables
from govcat.cli.fixed import FixOption, mend
from govcat.cli.help import Command
from govcat.cli.options import (
    DEFAULT_LANG,
    AsOfOption,
    GradeOption,
    LangOption,
    ProjectPath,
    Standard,
    StandardOption,
    Style,
    StyleOption,
    code_known,
)
from govcat.cli.speech import say
from govcat.cli.tables import GroundOption, MarkOption


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
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help=say("报告写到哪个文件", "write the report into this file")),
]
CodeOption = Annotated[
    list[str] | None,
    typer.Option(
        "--code",
        parser=code_known,
        metavar="CODE",
        help=say("只看这个代码，可以多写几个；GC3 是全部 GC3xx", "only this code (repeatable); GC3 is all of GC3xx"),
    ),
]
BaselineOption = Annotated[
    Path | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help=say("用这个文件里记下的旧问题，不用项目里的 baseline.yaml", "known findings from this file"),
    ),
]
KnownOption = Annotated[
    bool, typer.Option("--no-baseline", help=say("已经记账的旧问题也列出来", "tell what the baseline knows as well"))
]
AllOption = Annotated[
    bool, typer.Option("--all", help=say("问题再多也逐条列出", "every finding, however many there are"))
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
    style: StyleOption = Style.TEXT,
    out: OutOption = None,
    grade: GradeOption = None,
    codes: CodeOption = None,
    every: AllOption = False,
    fixes: FixOption = False,
    baseline: BaselineOption = None,
    known: KnownOption = False,
    into: GroundOption = None,
    mark: MarkOption = None,
    fail_on: FailOnOption = FailOn.ERROR,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Find every fault of a project or of a table, with place, reason and cure."""
    from dataclasses import replace

    from govcat.actions.validate import Wanted
    from govcat.actions.validate import validate as run
    from govcat.cli.options import asked, language_of
    from govcat.cli.reported import tell
    from govcat.core.diagnostic import Severity

    started, threshold = perf_counter(), Severity(fail_on.value)
    if _is_table(path, standard):
        if fixes:
            raise typer.BadParameter(say("“--fix”只改项目，不改表格", "“--fix” mends projects, not tables"))
        command, kinds = _command(path, None), not every and not codes
        how = tables.Telling(style, out, mark, threshold, command, kinds, language_of(lang))
        return tables.check(path, into, asked(path, None, as_of).as_of, codes or (), how)
    if into or mark:
        raise typer.BadParameter(say("“--into”和“--mark”只用于检查表格", "“--into” and “--mark” are for tables"))
    wish = replace(asked(path, standard, as_of), baseline=baseline, tells_known=known)
    wanted = Wanted(grade, tuple(codes or ()))
    if fixes and not mend(wish, wanted, language_of(lang), is_read_by_people=style is Style.TEXT or out is not None):
        return 2
    compiled = run(wish, wanted)
    report = replace(
        compiled.report(language_of(lang)),
        threshold=threshold,
        command=_command(path, standard),
        groups_kinds=not every and not codes,
    )
    if tell(report, style, out, perf_counter() - started):
        return 2
    if compiled.build is None:
        return 2
    if any(found.code == "GC999" for found in compiled.diagnostics):
        return 3
    return int(any(found.weight.weight <= threshold.weight for found in compiled.diagnostics))


def _is_table(path: Path, standard: Standard | None) -> bool:
    """Whether a table is to be checked, not a project."""
    from govcat.workspace.incoming import may_hold_tables

    return standard is None and may_hold_tables(path) and not path.is_dir()


def _command(path: Path, standard: Standard | None) -> str:
    """What the user ran, to be run again with another option."""
    if standard:
        return f"govcat validate --standard {standard.value}"
    from govcat.report.visible import visible

    name = visible(path.as_posix())
    quoted = f'"{name}"' if " " in name else name
    return "govcat validate" if name == "." else f"govcat validate {quoted}"
