"""`govcat fmt`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from govcat.cli.help import Command
from govcat.cli.options import DEFAULT_LANG, LangOption, ProjectPath
from govcat.cli.speech import Language, complain, has_colour, put, put_bytes, say
from govcat.core.encoding import Encoding

if TYPE_CHECKING:
    from govcat.actions.fmt import Change, Outcome

_ANSWERED_BY = {"GC002": Encoding.GBK, "GC003": Encoding.UTF_16}
"""The findings that `--from` answers."""

CheckOption = Annotated[
    bool,
    typer.Option(
        "--check",
        help=say("只检查，不写入；有文件需要整理时退出状态为 1", "write nothing; exit with 1 if a file would change"),
    ),
]
DiffOption = Annotated[
    bool, typer.Option("--diff", help=say("只列出会改动的行，不写入", "write nothing; print what would change"))
]
FromOption = Annotated[
    Encoding | None,
    typer.Option(
        "--from", help=say("把这种编码的文件转为 UTF-8", "turn files in this encoding into UTF-8"), case_sensitive=False
    ),
]


def register(app: typer.Typer) -> None:
    """Add the command to `app`."""
    app.command(
        cls=Command,
        name="fmt",
        help=say(
            "统一写法：键名、次序、引号、文号括号、用词，不改内容",
            "write keys, order, quotes and spellings in one way; what a file says stays",
        ),
    )(fmt)


def fmt(
    path: ProjectPath = Path(),
    check: CheckOption = False,
    diff: DiffOption = False,
    convert: FromOption = None,
    lang: LangOption = DEFAULT_LANG,
) -> int:
    """Write a project's own files in one way."""
    from govcat.actions import fmt as action
    from govcat.cli.options import language_of
    from govcat.report.text import as_text

    language = language_of(lang)
    outcome = action.fmt(path, converts_from=convert)
    writes = not check and not diff
    if writes and outcome.changes:
        outcome = action.written(outcome)
    if diff:
        _put_patch(outcome)
    tell, stream = (complain, sys.stderr) if diff else (put, sys.stdout)
    if outcome.diagnostics:
        tell(as_text(outcome.diagnostics, outcome.sources, None, language=language, colour=has_colour(stream)))
    if not outcome.has_run:
        return 2
    tell("\n".join(_lines(outcome, language, writes=writes)) + "\n")
    return int(bool(outcome.diagnostics) or (check and bool(outcome.changes)))


def _put_patch(outcome: Outcome) -> None:
    """Print the patch: as bytes for programs, in colour and harmless for a terminal."""
    from govcat.report.patch import as_patch

    colour = has_colour(sys.stdout)
    texts = ((one.name, one.in_utf_8.decode(), one.after.decode()) for one in outcome.changes)
    patch = "".join(as_patch(*text, colour=colour) for text in texts)
    if colour:
        put(patch)
    else:
        put_bytes(patch.encode())


def _lines(outcome: Outcome, language: Language, *, writes: bool) -> list[str]:
    """What was done or is to be done with each file, and what comes next."""
    files, changes = outcome.files, len(outcome.changes)
    lines: list[str] = []
    if outcome.is_written is writes:
        lines += [_line(change, language, is_written=writes) for change in outcome.changes]
    if outcome.diagnostics:
        lines.append(_left(outcome, language))
    if outcome.is_written:
        step = "下一步：核对改动，再运行 govcat validate", "next: look at the changes, then run govcat validate"
        lines.append(say(*step, language))
        if outcome.has_baseline and any(change.counts.texts for change in outcome.changes):
            known = (
                "有的文字换了写法，请运行 govcat baseline --prune 核对旧账",
                "then run govcat baseline --prune: texts changed",
            )
            lines.append(say(*known, language))
    elif changes and not writes:
        lines.append(
            say(
                f"{files} 个文件中有 {changes} 个需要整理；下一步：运行 govcat fmt，先看改动请加 --diff",
                f"{changes} of {files} files would change; next: run govcat fmt, with --diff to look first",
                language,
            )
        )
    elif not outcome.diagnostics:
        calm = f"{files} 个文件的写法已经统一，没有改动", f"{files} files are written as they should be"
        lines.append(say(*calm, language))
    return lines


def _line(change: Change, language: Language, *, is_written: bool) -> str:
    keys, order, quotes, texts = change.counts
    counted = (
        (change.is_converted, "转为 UTF-8 编码", "turned into UTF-8"),
        (keys, f"键名 {keys} 处", f"keys: {keys}"),
        (order, f"次序 {order} 组", f"order: {order}"),
        (quotes, f"引号 {quotes} 处", f"quotes: {quotes}"),
        (texts, f"文字写法 {texts} 处", f"spellings: {texts}"),
    )
    counts = say("，", ", ", language).join(say(zh, en, language) for count, zh, en in counted if count)
    what = ("已整理", "written") if is_written else ("需要整理", "would change")
    return f"{say(*what, language)} {change.name}{say('：', ': ', language)}{counts}"


def _left(outcome: Outcome, language: Language) -> str:
    """What became of the files that were left as they are."""
    codes = {found.code for found in outcome.diagnostics}
    encoding = next((encoding for code, encoding in _ANSWERED_BY.items() if code in codes), None)
    if encoding is None:
        return say(
            "上面的文件没有整理，先按说明改好", "the files above were left as they are; mend them first", language
        )
    return say(
        f"上面的文件没有整理；govcat fmt --from {encoding} 可以把它转为 UTF-8",
        f"the files above were left as they are; govcat fmt --from {encoding} turns them into UTF-8",
        language,
    )
