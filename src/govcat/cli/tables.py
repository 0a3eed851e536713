"""`govcat validate FILE.xlsx` and what else speaks of a clerk's own workbook: checking it, giving it back marked."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from govcat.cli.options import Style
from govcat.cli.speech import Language, has_colour, put, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govcat.actions.import_reading import Intake
    from govcat.compiler import AsOf
    from govcat.core.diagnostic import Diagnostic, Severity

GroundOption = Annotated[
    Path | None,
    typer.Option(
        "--into",
        metavar="PROJECT",
        help=say(
            "检查表格时以哪个项目为底（机构、上级目录）；不写则以部门指引整理稿为底",
            "check a table on top of this project; of the national standard unless one is named",
        ),
    ),
]
MarkOption = Annotated[
    Path | None,
    typer.Option(
        "--mark",
        metavar="FILE.xlsx",
        help=say(
            "把问题标在填表人自己的工作簿里（红底、批注、“错误信息”列），写到这个文件；几个工作簿写到这个目录",
            "mark the findings in the clerk's own workbook (red cells, notes, a column); a folder for several",
        ),
    ),
]


class Telling(NamedTuple):
    """How tables are checked and told: the report's style and file, the marked workbook, what counts as a failure."""

    style: Style
    out: Path | None
    mark: Path | None
    threshold: Severity
    command: str
    tells_kinds: bool
    language: Language


def check(path: Path, into: Path | None, as_of: AsOf, codes: Sequence[str], how: Telling) -> int:
    """Check tables, tell what was found, and give the exit status."""
    from govcat.actions.marking import check_tables
    from govcat.actions.validate import Wanted
    from govcat.cli.reported import tell

    started = perf_counter()
    checked = check_tables(path, into, as_of, Wanted(codes=tuple(codes)))
    compiled = checked.compiled
    report = replace(
        compiled.report(how.language), threshold=how.threshold, command=how.command, groups_kinds=how.tells_kinds
    )
    if report.summary:  # --fix writes projects, not workbooks
        report = replace(report, summary=replace(report.summary, fixable=0))
    if tell(report, how.style, how.out, perf_counter() - started):
        return 2
    if how.mark and give_back(checked.intake, compiled.diagnostics, how.mark, how.language):
        return 2
    if compiled.build is None:
        return 2
    if not how.mark and how.style is Style.TEXT and compiled.diagnostics:
        put(
            say(
                "要把问题标在表里交给填表人：加 --mark 标注.xlsx",
                "to give the findings back in the workbook itself: add --mark marked.xlsx",
                how.language,
            )
        )
    return int(any(found.weight.weight <= how.threshold.weight for found in compiled.diagnostics))


def mark_imported(  # what an import knows, each by name
    intake: Intake, found: Sequence[Diagnostic], ground: Path, as_of: AsOf, out: Path | None, language: Language
) -> int:
    """Give workbooks back that were imported into the project `ground`, if that is asked for."""
    if out is None:
        return 0
    from govcat.actions.marking import found_in_cells

    return give_back(intake, found_in_cells(intake, found, ground, as_of), out, language)


def give_back(intake: Intake, found: Sequence[Diagnostic], out: Path, language: Language) -> int:
    """Write the marked workbooks: into the file `out` if there is one, or each under its name into the folder `out`.

    0, or 2 if one of them could not be marked or written.
    """
    from govcat.actions.marking import return_marked
    from govcat.report.text import as_text

    returned = return_marked(intake, found, out, language)
    for path in returned.paths:
        put(say(f"标注好的工作簿：{path.as_posix()}", f"marked workbook: {path.as_posix()}", language))
    if returned.diagnostics:
        put(as_text(returned.diagnostics, {}, None, language=language, colour=has_colour(sys.stdout)))
    return 2 if returned.diagnostics else 0
