"""`govcat build`."""

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
    Path, typer.Option("--out", metavar="DIR", help=say("网页写到哪个目录", "the directory of the pages"))
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="build",
        help=say("生成网页，附工作簿和数据下载", "make the pages, with workbook and data to download"),
    )(build)


def build(
    path: ProjectPath = Path(),
    out: OutOption = Path("site"),
    standard: StandardOption = None,
    withhold_incomplete: WithholdOption = False,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Make the site of a project."""
    from govcat.actions.build import build_site
    from govcat.actions.produce import Order
    from govcat.cli.options import asked, language_of
    from govcat.cli.produced import tell

    order = Order(out, "site", withholds_incomplete=withhold_incomplete)
    return tell(build_site(asked(path, standard, as_of), order), out, "index.html", language_of(lang))
