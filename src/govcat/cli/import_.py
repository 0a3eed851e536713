"""`govcat import`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli import tables
from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption
from govcat.cli.speech import Language, complain, has_colour, say
from govcat.cli.tables import MarkOption
from govcat.cli.validate import AllOption, CodeOption

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Files = Annotated[
    list[Path],
    typer.Argument(
        metavar="FILE…",
        help=say(
            "表格文件（xlsx、xls、ods、csv、docx、html），或放着表格的文件夹",
            "tables (xlsx, xls, ods, csv, docx, html), or folders of them",
        ),
        show_default=False,
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option(
        "--out",
        metavar="DIR",
        help=say("写到哪个项目目录；没有的会新建", "the project to write; it is made if there is none"),
        show_default=False,
    ),
]
ReportOption = Annotated[
    Path | None,
    typer.Option(
        "--report",
        metavar="FILE.json",
        help=say(
            "把每个单元格的去向写到这个文件（内部使用，可能含不予公开的内容）",
            "write what became of every cell into this file (internal: it may hold what stays closed)",
        ),
    ),
]
MapOption = Annotated[
    Path | None,
    typer.Option(
        "--map",
        metavar="FILE.yaml",
        help=say("各栏的对应关系，照第一次导入写出的 import-map.yaml 改", "how columns are to be understood"),
    ),
]
ReplaceOption = Annotated[
    bool,
    typer.Option(
        "--replace", help=say("已有的领域文件以表格为准重写", "write over domain files that say something else")
    ),
]
IntoOption = Annotated[
    Path | None,
    typer.Option(
        "--into",
        metavar="PROJECT",
        help=say(
            "把填好交回的表收进这个项目：只改填表人改过的格子，其他一个字节不动",
            "take returned workbooks into this project: only cells that their clerks changed, not a byte more",
        ),
    ),
]
DryRunOption = Annotated[
    bool,
    typer.Option(
        "--dry-run", help=say("与 --into 合用：只看会改什么，不写文件", "with --into: tell the changes, write nothing")
    ),
]
RemoveOption = Annotated[
    str,
    typer.Option(
        "--remove",
        metavar=say("理由", "REASON"),
        help=say(
            "与 --into 合用：导出过而表里没有了的行，以这个理由取消（例如 本地不涉及）；不写就都保留",
            "with --into: remove the items whose rows are gone, with this reason; otherwise they stay",
        ),
        show_default=False,
    ),
]
WithErrorsOption = Annotated[
    bool,
    typer.Option(
        "--with-errors",
        help=say("与 --into 合用：会带来新的错误也写入", "with --into: write although there would be new errors"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="import",
        help=say(
            "把 Excel、Word、网页里的目录表读成项目", "read tables in workbooks, documents and pages into a project"
        ),
    )(import_)


def import_(  # a command takes what people may ask of it, each by name
    files: Files,
    out: OutOption = None,
    into: IntoOption = None,
    report: ReportOption = None,
    mapping: MapOption = None,
    mark: MarkOption = None,
    replace: ReplaceOption = False,
    dry_run: DryRunOption = False,
    remove: RemoveOption = "",
    with_errors: WithErrorsOption = False,
    codes: CodeOption = None,
    every: AllOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Read tables into a project of their own, or take returned workbooks into one that there is."""
    from govcat.actions.import_reading import read_files
    from govcat.cli.options import asked, language_of
    from govcat.registry import knowledge

    language = language_of(lang)
    of_into = {"--dry-run": dry_run, "--remove": remove, "--with-errors": with_errors}
    of_out = {"--report": report, "--replace": replace, "--code": codes, "--all": every}
    _refuse_misfits({"--out": out, "--into": into}, {"--out": of_out, "--into": of_into}, language)
    known = knowledge()
    intake = read_files(files, known, mapping, progress(language))
    day = asked(into or out or Path(), None, as_of).as_of
    if into is not None:
        from govcat.actions.returning import Wish, bring_back
        from govcat.cli import returned

        wish = Wish(remove, accepts_errors=with_errors, is_rehearsal=dry_run)
        back = bring_back(intake, into, day, wish)
        status = returned.tell(back, into, language)
        return max(status, tables.mark_imported(intake, back.diagnostics, into, day, mark, language))
    from govcat.actions.importing import ImportOrder, import_tables
    from govcat.cli import imported

    folder = out or Path()
    outcome = import_tables(intake, ImportOrder(folder, day, replaces=replace), known)
    how = imported.Telling(folder, report, _command(files, folder), tuple(codes or ()), every, language)
    status = imported.tell(outcome, how)
    return max(status, tables.mark_imported(intake, outcome.diagnostics, folder, day, mark, language))


def _refuse_misfits(
    doors: Mapping[str, Path | None], options: Mapping[str, Mapping[str, object]], language: Language
) -> None:
    """Raise BadParameter unless one door was named, and only options that belong to it. `options` are those of each."""
    if sum(path is not None for path in doors.values()) != 1:
        raise typer.BadParameter(
            say("--out 和 --into 要写一个，也只写一个", "give either --out or --into", language), param_hint="--out"
        )
    for door in (door for door, path in doors.items() if path is None):
        misplaced = [name for name, value in options[door].items() if value]
        if misplaced:
            raise typer.BadParameter(
                say(f"{'、'.join(misplaced)} 只能与 {door} 合用", f"{', '.join(misplaced)} goes with {door}", language)
            )


def _command(files: list[Path], out: Path) -> str:
    """What the user ran, to be run again with another option."""
    from govcat.report.visible import visible

    names = [visible(path.as_posix()) for path in (*files, out)]
    *quoted, into = (f'"{name}"' if " " in name else name for name in names)
    return f"govcat import {' '.join(quoted)} --out {into}"


def progress(language: Language) -> Callable[[int, int, str], None]:
    """Says on a terminal which of many files is being read; the line is wiped when all are."""
    is_seen = has_colour(sys.stderr)  # the line is wiped by a sign of the same kind as colours

    def tell(number: int, count: int, name: str) -> None:
        if not is_seen or count < 2:
            return
        line = say(f"正在读 {number}/{count}：{name}", f"reading {number}/{count}: {name}", language)
        complain(f"\r\x1b[K{line if number <= count else ''}")

    return tell
