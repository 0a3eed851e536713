"""`govcat diff`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.compared import excuse, tell
from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption
from govcat.cli.speech import say

if TYPE_CHECKING:
    from govcat.actions.comparing_sides import Side


class DiffStyle(StrEnum):
    """Styles of comparison: each is the module of that name in `report.changes`."""

    TEXT = "text"
    JSON = "json"
    MARKDOWN = "markdown"
    HTML = "html"
    XLSX = "xlsx"


_SUFFIXES = {".json": DiffStyle.JSON, ".md": DiffStyle.MARKDOWN, ".html": DiffStyle.HTML, ".htm": DiffStyle.HTML}
_SUFFIXES[".xlsx"] = DiffStyle.XLSX

BeforeArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="A",
        help=say(
            "旧的：项目目录、其中一个领域文件、目录表（xlsx、docx 等）、git 里的版本（HEAD~3:examples/hello，"
            "从仓库根目录算起；v2025 是当前目录在标签 v2025 时的样子），或 national（随附的部门指引整理稿）",
            "the old one: a project, one of its domain files, a table (xlsx, docx …), a revision of git"
            " (HEAD~3:examples/hello, from the root of the repository; v2025 is the current directory as of that tag),"
            " or national (it ships with govcat)",
        ),
        show_default=False,
    ),
]
AfterArgument = Annotated[
    str | None,
    typer.Argument(
        metavar="B",
        help=say(
            "新的，写法相同。只写一个目录，就是它现在的样子与 git 里最近一次提交比；都不写，就是当前目录",
            "the new one, likewise. One project alone is compared with its last commit; none is the current directory",
        ),
        show_default=False,
    ),
]
AgainstOption = Annotated[
    str | None,
    typer.Option(
        "--against",
        metavar="A",
        help=say(
            "拿一个目录与它比：national 是随附的部门指引整理稿，也可以是上级或外地的项目、目录表、git 里的版本",
            "compare one project with this: national (it ships with govcat), another project, a table, a revision",
        ),
    ),
]
RevisionsOption = Annotated[
    str | None,
    typer.Option(
        "--rev",
        metavar="OLD..NEW",
        help=say(
            "同一个目录在 git 里的两个版本，例如 v2025..v2026；只写 v2025，就与现在的文件比",
            "one project at two revisions of git, such as v2025..v2026; v2025 alone: with the files as they are",
        ),
    ),
]
DiffStyleOption = Annotated[
    DiffStyle | None,
    typer.Option(
        "--format",
        help=say(
            "text 给人看，xlsx 是传阅送审的新旧对照表，html 给浏览器和打印，markdown 放进文稿，json 给程序读；"
            "不写就看 --out 的扩展名",
            "text for people, xlsx as a sheet to approve, html for browsers and paper, markdown for papers, json for"
            " programs; by default what the name after --out ends in",
        ),
        show_default=False,
    ),
]
OutOption = Annotated[
    Path | None,
    typer.Option("--out", metavar="FILE", help=say("对照写到哪个文件", "write the comparison into this file")),
]
InternalOption = Annotated[
    bool,
    typer.Option("--internal", help=say("内部字段（责任人、资料来源等）也比", "compare internal fields as well")),
]
ExitZeroOption = Annotated[
    bool, typer.Option("--exit-zero", help=say("有差异时退出状态也是 0", "exit with 0 even if something differs"))
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="diff",
        help=say(
            "比较两版目录：增删改移，哪些收窄、哪些利好，可生成新旧对照表。退出状态：0 没有差异，1 有差异，2 没能比较",
            "compare two editions: what changed and what it means to the public. Exit status: 0 the same, 1 different,"
            " 2 not compared",
        ),
    )(diff)


def diff(
    first: BeforeArgument = None,
    second: AfterArgument = None,
    against: AgainstOption = None,
    revisions: RevisionsOption = None,
    style: DiffStyleOption = None,
    out: OutOption = None,
    internal: InternalOption = False,
    exit_zero: ExitZeroOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Compare two editions of a catalogue."""
    from govcat.actions.comparing import compare_editions
    from govcat.cli.options import asked, language_of

    language = language_of(lang)
    before, after = _sides([side for side in (first, second) if side], against, revisions)
    compared = compare_editions(before, after, asked(Path(), None, as_of).as_of, tells_internal=internal)
    if compared.comparison is None:
        return excuse(compared, language)
    chosen = style or (_SUFFIXES.get(out.suffix.lower()) if out else None) or DiffStyle.TEXT
    if not tell(compared.comparison, chosen.value, out, language):
        return 2
    return int(bool(compared.comparison.differences) and not exit_zero)


def _sides(named: list[str], against: str | None, revisions: str | None) -> tuple[Side, Side]:
    """What is compared with what. Raises BadParameter where the words do not fit together."""
    from govcat.actions.comparing_sides import side_of
    from govcat.workspace.revisions import Revision

    if sum((len(named) == 2, against is not None, revisions is not None)) > 1:
        raise typer.BadParameter(
            say(
                "“govcat diff”一次比较两样：写两个路径，或者写一个路径加 --against 或 --rev",
                "“govcat diff” compares two things: write two paths, or one with --against or --rev",
            )
        )
    path = named[0] if named else "."
    if revisions is not None:
        old, dots, new = revisions.partition("..")
        now = Revision(new or "HEAD", here=Path(path)) if dots else Path(path)
        return Revision(old or "HEAD", here=Path(path)), now
    if against is not None or len(named) == 2:
        return side_of(against or named[0]), side_of(named[-1] if named else path)
    side = side_of(path)
    return (side, Path()) if isinstance(side, Revision) else (Revision("HEAD", here=side), side)
