"""The options that commands share, each declared once."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from unicodedata import normalize

import typer

from govcat.cli.speech import Language, preferred_language, say
from govcat.core.diagnostic import Grade

if TYPE_CHECKING:
    from govcat.actions.validate import Asked


class Lang(StrEnum):
    """Languages of reports."""

    ZH = "zh"
    EN = "en"


class Format(StrEnum):
    """Styles in which a reading is told."""

    TEXT = "text"
    JSON = "json"


class Style(StrEnum):
    """Styles of report: each is the module of that name in `report`."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"
    JUNIT = "junit"
    HTML = "html"
    XLSX = "xlsx"


class Standard(StrEnum):
    """Catalogues that ship with govcat."""

    NATIONAL = "national"


def day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise typer.BadParameter(
            say(f"“{text}”不是日期，请写成 2026-01-31 的样子", f"“{text}” is no date; write 2026-01-31")
        ) from None


def grade_named(text: str) -> Grade:
    """The grade of that name, in Chinese or English."""
    from govcat.locales import chrome

    names = {name: grade for language in ("zh", "en") for grade, name in chrome(language).grades.items()}
    if text not in names:
        zh, en = ("、".join(chrome("zh").grades.values()), ", ".join(Grade))
        raise typer.BadParameter(say(f"“{text}”不是等次，可写 {zh}", f"“{text}” is no grade; write one of {en}"))
    return names[text]


def code_known(text: str) -> str:
    """A code, or the beginning of some, as the rules write it."""
    from govcat.actions.rulebook import every_fault

    wanted = normalize("NFKC", text).strip().upper()
    if not wanted or not any(code.startswith(wanted) for code in every_fault()):
        raise typer.BadParameter(
            say(f"“{text}”不是已有的代码，全部代码见 govcat rules", f"“{text}” is no code; see govcat rules for all")
        )
    return wanted


ProjectPath = Annotated[
    Path,
    typer.Argument(
        metavar="PATH",
        help=say(
            "项目目录、其中的 domains 文件夹，或某一个领域文件", "a project, its folder domains, or one domain file"
        ),
        show_default=False,
    ),
]
StandardOption = Annotated[
    Standard | None,
    typer.Option(
        "--standard", help=say("不读项目，改用随附的部门指引整理稿", "use a catalogue that ships with govcat instead")
    ),
]
AsOfOption = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=day,
        metavar="DATE",
        help=say("按哪一天判断法规效力，默认今天", "the day on which the law is looked at; today by default"),
    ),
]
FormatOption = Annotated[
    Format, typer.Option("--format", help=say("text 给人看，json 给程序读", "text for people, json for programs"))
]
StyleOption = Annotated[
    Style,
    typer.Option(
        "--format",
        help=say(
            "text 给人看，html 给浏览器，xlsx 给表格，json 给程序，sarif、github、junit 给持续集成",
            "text for people, html for browsers, xlsx for sheets, json for programs, sarif, github and junit for CI",
        ),
    ),
]
GradeOption = Annotated[
    Grade | None,
    typer.Option(
        "--grade",
        parser=grade_named,
        metavar="GRADE",
        help=say(
            "只看这一等次要求的：必备、规范或示范", "only what this grade asks for: required, standard, exemplary"
        ),
    ),
]
LangOption = Annotated[
    Lang, typer.Option("--lang", help=say("报告语言", "language of the report"), case_sensitive=False)
]
WithholdOption = Annotated[
    bool,
    typer.Option(
        "--withhold-incomplete",
        help=say("要素不全的事项暂不公开，先公开其余事项", "leave incomplete items out and publish the rest"),
    ),
]


def asked(path: Path, standard: Standard | None, as_of: date | None) -> Asked:
    """What the user asked to compile; the clock and SOURCE_DATE_EPOCH are read here and nowhere else."""
    from govcat.actions.validate import Asked
    from govcat.compiler import AsOf

    return Asked(None if standard else path, AsOf(as_of, _epoch_day() or datetime.now().astimezone().date()))


def _epoch_day() -> date | None:
    """The day of SOURCE_DATE_EPOCH (reproducible-builds.org); none if it is not set or names no day."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date() if epoch.isdecimal() else None
    except (ValueError, OverflowError, OSError):  # beyond the calendar
        return None


def language_of(lang: Lang) -> Language:
    """The language that an option chose."""
    return "en" if lang is Lang.EN else "zh"


DEFAULT_LANG = Lang(preferred_language())
