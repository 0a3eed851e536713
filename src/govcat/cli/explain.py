"""`govcat explain`."""

from __future__ import annotations

from typing import Annotated
from unicodedata import normalize

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, LangOption
from govcat.cli.speech import put, say

CodeArgument = Annotated[str, typer.Argument(metavar="CODE", help=say("代码，例如 GC302", "a code such as GC302"))]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="explain",
        help=say("说明一个代码：什么意思、为什么、怎么改", "explain a code: what, why, and the cure"),
    )(explain)


def explain(code: CodeArgument, lang: LangOption = DEFAULT_LANG) -> int:
    """Print the page of one code."""
    from govcat.actions.rulebook import every_fault
    from govcat.cli.options import language_of
    from govcat.report.rulebook import explain as page

    language = language_of(lang)
    faults = every_fault()
    wanted = normalize("NFKC", code).strip().upper()
    fault = faults.get(wanted)
    if fault is None:
        near = [known for known in faults if known[:3] == wanted[:3]][:8]
        put(
            say(
                f"没有“{code}”这个代码；" + (f"相近的有：{'、'.join(near)}" if near else "全部代码见 govcat rules"),
                f"there is no code “{code}”; "
                + (f"near ones: {', '.join(near)}" if near else "see govcat rules for all"),
                language,
            )
        )
        return 2
    put(page(fault, language))
    return 0
