"""`govcat export-xlsx`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import (
    DEFAULT_LANG,
    AsOfOption,
    LangOption,
    ProjectPath,
    StandardOption,
    WithholdOption,
)
from govcat.cli.speech import say


class By(StrEnum):
    """What one workbook is made for."""

    DOMAIN = "domain"
    BODY = "body"


def level_named(text: str) -> str:
    """The standard word of a level, by any of its names."""
    from govcat.registry import knowledge

    levels = knowledge().vocabularies["level"]
    word = levels.resolve(text)
    if word is None:
        listed = "、".join(levels)
        raise typer.BadParameter(
            say(f"“{text}”不是公开层级，可写 {listed}", f"“{text}” is no level; write one of {listed}")
        )
    return word


OutOption = Annotated[
    Path, typer.Option("--out", metavar="DIR", help=say("工作簿写到哪个目录", "the directory of the workbooks"))
]
LayoutOption = Annotated[
    str,
    typer.Option(
        "--layout",
        metavar="NAME",
        help=say(
            "表样，默认用 govcat.yaml 里写的；名称写错时列出全部",
            "the form; that of govcat.yaml unless another is named",
        ),
    ),
]
SplitOption = Annotated[
    bool, typer.Option("--split", help=say("每个领域一个文件，同 --by domain", "one file for each domain"))
]
ByOption = Annotated[
    By | None,
    typer.Option(
        "--by",
        help=say("domain 每个领域一个文件，body 每个公开主体一个文件", "one file for each domain, or for each body"),
    ),
]
LevelOption = Annotated[
    list[str] | None,
    typer.Option(
        "--level",
        parser=level_named,
        metavar="LEVEL",
        help=say("只列这一公开层级的事项，可写几次", "only the items of this level; may be given several times"),
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command, name="export-xlsx", help=say("生成官方表样的工作簿", "make workbooks in the official form")
    )(export_xlsx)


def export_xlsx(
    path: ProjectPath = Path(),
    out: OutOption = Path("workbooks"),
    layout: LayoutOption = "",
    split: SplitOption = False,
    by: ByOption = None,
    level: LevelOption = None,
    standard: StandardOption = None,
    withhold_incomplete: WithholdOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Make the official sheets of a project."""
    from govcat.actions.export import Form, export_workbook
    from govcat.actions.produce import Order
    from govcat.cli.options import asked, language_of
    from govcat.cli.produced import tell

    if split and by is By.BODY:
        raise typer.BadParameter(say("--split 和 --by body 只能用一个", "--split and --by body exclude each other"))
    by = By.DOMAIN if split else by
    form = Form(layout, "whole" if by is None else by.value, tuple(dict.fromkeys(level or ())))
    order = Order(out, "workbook", withholds_incomplete=withhold_incomplete)
    produced = export_workbook(asked(path, standard, as_of), order, form)
    return tell(produced, out, "" if by else "catalogue.xlsx", language_of(lang))
