"""`govcat import`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption
from govcat.cli.speech import Language, complain, say

if TYPE_CHECKING:
    from collections.abc import Callable

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
    Path,
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


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="import",
        help=say(
            "把 Excel、Word、网页里的目录表读成项目", "read tables in workbooks, documents and pages into a project"
        ),
    )(import_)


def import_(
    files: Files,
    out: OutOption,
    report: ReportOption = None,
    mapping: MapOption = None,
    replace: ReplaceOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Read tables into a project."""
    from govcat.actions.import_reading import read_files
    from govcat.actions.importing import ImportOrder, import_tables
    from govcat.cli.imported import tell
    from govcat.cli.options import asked, language_of
    from govcat.registry import knowledge

    language = language_of(lang)
    known = knowledge()
    intake = read_files(files, known, mapping, progress(language))
    imported = import_tables(intake, ImportOrder(out, asked(out, None, as_of).as_of, replaces=replace), known)
    return tell(imported, out, report, language)


def progress(language: Language) -> Callable[[int, int, str], None]:
    """Says on a terminal which of many files is being read; the line is wiped when all are."""
    is_seen = sys.stderr is not None and sys.stderr.isatty()

    def tell(number: int, count: int, name: str) -> None:
        if not is_seen or count < 2:
            return
        line = say(f"正在读 {number}/{count}：{name}", f"reading {number}/{count}: {name}", language)
        complain(f"\r\x1b[K{line if number <= count else ''}")

    return tell
