"""`govcat template-xlsx`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, AsOfOption, LangOption, ProjectPath, StandardOption
from govcat.cli.speech import has_colour, put, say

DomainOption = Annotated[
    str,
    typer.Option("--domain", metavar="KEY", help=say("哪个领域的填报表，写代码或名称", "the domain, by key or name")),
]
BodyOption = Annotated[
    str, typer.Option("--body", metavar="NAME", help=say("哪个公开主体的填报表", "the body that discloses"))
]
OutOption = Annotated[
    Path,
    typer.Option("--out", metavar="FILE", help=say("写到哪个 .xlsx 文件或者目录", "the .xlsx file, or a directory")),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="template-xlsx",
        help=say("生成发给部门的填报表，已填好现有内容", "make the form that a department fills in"),
    )(template_xlsx)


def template_xlsx(
    path: ProjectPath = Path(),
    domain: DomainOption = "",
    body: BodyOption = "",
    out: OutOption = Path("forms"),
    standard: StandardOption = None,
    as_of: AsOfOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Make the form on which a body or a domain is filled in."""
    from govcat.actions.template import Wanted, write_template
    from govcat.cli.options import asked, language_of
    from govcat.report.text import as_text

    if bool(domain) == bool(body):
        raise typer.BadParameter(say("“--domain”和“--body”请写其中一个", "“--domain” or “--body”: write one of them"))
    language = language_of(lang)
    made = write_template(asked(path, standard, as_of), Wanted(domain.strip(), body.strip()), out)
    if made.path is None:
        sources = made.compiled.sources
        put(as_text(made.diagnostics, sources, None, language=language, colour=has_colour(sys.stdout)))
        return 2
    name = made.path.as_posix()
    put(
        say(
            f"已写到 {name}：{made.domains} 个领域，{made.items} 个事项\n"
            "下一步：发给部门填写；交回以后运行 govcat import 交回的文件 --into 项目目录",
            f"written to {name}: {made.domains} domains, {made.items} items\n"
            "next: send it to the department; when it comes back, run govcat import FILE --into PROJECT",
            language,
        )
    )
    return 0
