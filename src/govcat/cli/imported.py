"""What `govcat import` says when it has finished."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from govcat.cli.speech import Language, has_colour, put, say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from govcat.actions.import_account import Line
    from govcat.actions.importing import Imported
    from govcat.core.diagnostic import Diagnostic

_MOST = 12
"""Tables, and cells that could not be placed, that are told one by one."""

_LONGEST = 40
"""Characters of a cell that are shown."""


class Telling(NamedTuple):
    """How an import is told: the project, the file of the account, what was run, and which findings are wanted."""

    out: Path
    report: Path | None
    command: str
    codes: tuple[str, ...]
    tells_each: bool
    language: Language


def tell(imported: Imported, how: Telling) -> int:
    """Print the outcome of an import and give its exit status."""
    from govcat.actions.deliver import deliver
    from govcat.actions.import_account import account, lines_of

    lines = lines_of(imported)
    refusal = deliver(how.report, account(imported, lines, how.language)) if how.report else None
    found = (*imported.diagnostics, *((refusal,) if refusal else ()))
    _tell_findings(found, how)
    if imported.has_run:
        put("\n".join(_told(imported, lines, how.out, how.language)))
    else:
        put(say("没有写任何文件", "nothing was written", how.language))
    if how.report and not refusal:
        name = how.report.as_posix()
        put(say(f"每个单元格的去向：{name}", f"what became of every cell: {name}", how.language))
    if any(one.code == "GC999" for one in found):
        return 3
    if not imported.has_run or refusal:
        return 2
    return int(any(one.weight.weight == 0 for one in found))


def _tell_findings(found: tuple[Diagnostic, ...], how: Telling) -> None:
    from govcat.report.report import Report
    from govcat.report.text import text_of

    wanted = tuple(one for one in found if not how.codes or one.code.startswith(how.codes))
    if wanted:
        groups = not (how.tells_each or how.codes)
        colour = has_colour(sys.stdout)
        report = Report(wanted, {}, language=how.language, command=how.command, groups_kinds=groups, colour=colour)
        put(text_of(report).rstrip("\n") + "\n\n")


def _told(imported: Imported, lines: Sequence[Line], out: Path, language: Language) -> Iterator[str]:
    intake = imported.intake
    tables = sum(bool(table.columns) for table in intake.tables)
    sizes = len(intake.files), tables, len(imported.domains)
    items = sum(len(domain.items) for domain in imported.domains)
    yield say(
        "读了 {} 个文件、{} 张表，得到 {} 个领域、{} 个事项".format(*sizes, items),
        "{} files, {} tables: {} domains, {} items".format(*sizes, items),
        language,
    )
    if intake.others:
        yield say(
            f"另有 {intake.others} 个文件不是表格，没有读", f"{intake.others} other files are no tables", language
        )
    yield from _tables(imported, language)
    yield from _cells(lines, language)
    yield _matches(imported, language)
    yield from _files(imported, out.as_posix(), language)


def _tables(imported: Imported, language: Language) -> Iterator[str]:
    clues = {
        "column": say("按编号或领域栏", "by id or column", language),
        "title": say("按标题", "by title", language),
        "sheet": say("按工作表名", "by sheet", language),
        "before": say("承前一张表", "like the table before", language),
        "file": say("按文件名", "by file name", language),
    }
    tables = [(number, table) for number, table in enumerate(imported.intake.tables) if table.columns]
    for number, table in tables[:_MOST]:
        rows = say(f"{len(table.rows)} 行", f"{len(table.rows)} rows", language)
        known = imported.gathering.clues.get(number, ())
        unsaid = say("没有写明", "nothing says so", language)
        named = [f"{each.key} {each.name}（{clues[each.clue[0]] if each.clue[1] else unsaid}）" for each in known[:3]]
        more = [say(f"等 {len(known)} 个领域", f"and {len(known) - 3} more", language)] if len(known) > 3 else []
        yield f"  {table.grid.file}:{table.grid.sheet} → {'、'.join((*named, *more)) or '—'}，{rows}"
    rest = len(tables) - _MOST
    if rest > 0:
        yield say(f"  另有 {rest} 张表", f"  {rest} more tables", language)


def _cells(lines: Sequence[Line], language: Language) -> Iterator[str]:
    from govcat.actions.import_account import totals
    from govcat.report.visible import visible
    from govcat.report.wording import place_text

    counted = totals(lines)
    placed, aside, unplaced = (f"{part} ({counted.percent(part)}%)" for part in counted)
    yield say(
        f"单元格：共 {counted.cells}，放入 {placed}，搁置 {aside}，未放入 {unplaced}",
        f"cells: {counted.cells}, placed {placed}, set aside {aside}, not placed {unplaced}",
        language,
    )
    left = [line for line in lines if line.fate == "unplaced"]
    for line in left[:_MOST]:
        text = visible(line.text if len(line.text) <= _LONGEST else f"{line.text[:_LONGEST]}…")
        yield say("  未放入：", "  not placed: ", language) + f"{place_text(line.place)}“{text}”"
    rest = len(left) - _MOST
    if rest > 0:
        yield say(f"  另有 {rest} 格，--report 写出的清单里都有", f"  {rest} more: see --report", language)


def _matches(imported: Imported, language: Language) -> str:
    how = Counter(item.match.how for domain in imported.domains for item in domain.items)
    return say(
        f"事项：按编号认出 {how['id']}，按类别和名称 {how['category and name']}，按名称 {how['name']}，"
        f"按相似 {how['likeness']}，新编号 {how['new']}",
        f"items: {how['id']} by id, {how['category and name']} by category and name, {how['name']} by name, "
        f"{how['likeness']} by likeness, {how['new']} new",
        language,
    )


def _files(imported: Imported, folder: str, language: Language) -> Iterator[str]:
    written, unchanged = len(imported.written), len(imported.unchanged)
    yield say(
        f"文件：写入 {written}，未变 {unchanged}；都在 {folder}/",
        f"files: {written} written, {unchanged} unchanged; in {folder}/",
        language,
    )
    if imported.mapping:
        name = imported.mapping.as_posix()
        yield say(
            f"各栏是怎样理解的，写在 {name}；有不对的，改好后加 --map {name} 重新导入",
            f"{name} says how the columns were understood; mend it and import again with --map {name}",
            language,
        )
    if any(path.name == "govcat.yaml" for path in imported.written):
        yield say(
            f"要以随附的部门指引整理稿为底，在 {folder}/govcat.yaml 中加一行 extends: national",
            f"to stand on the standard that ships, add “extends: national” to {folder}/govcat.yaml",
            language,
        )
    yield say(f"下一步：govcat validate {folder}", f"next: govcat validate {folder}", language)
