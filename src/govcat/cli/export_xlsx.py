"""`govcat export-xlsx`."""

from __future__ import annotations

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

OutOption = Annotated[
    Path, typer.Option("--out", metavar="DIR", help=say("工作簿写到哪个目录", "the directory of the workbooks"))
]
SplitOption = Annotated[bool, typer.Option("--split", help=say("每个领域一个文件", "one file for each domain"))]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command, name="export-xlsx", help=say("生成官方表样的工作簿", "make workbooks in the official form")
    )(export_xlsx)


def export_xlsx(
    path: ProjectPath = Path(),
    out: OutOption = Path("workbooks"),
    split: SplitOption = False,
    standard: StandardOption = None,
    withhold_incomplete: WithholdOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Make the official sheets of a project."""
    from govcat.actions.export import export_workbook
    from govcat.actions.produce import Order
    from govcat.cli.options import asked, language_of
    from govcat.cli.produced import tell

    order = Order(out, "workbook", withholds_incomplete=withhold_incomplete)
    produced = export_workbook(asked(path, standard, as_of), order, split=split)
    return tell(produced, out, "" if split else "catalogue.xlsx", language_of(lang))
