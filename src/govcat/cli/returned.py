"""What `govcat import --into` says when it has finished."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from govcat.cli.speech import Language, has_colour, put, say

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govcat.actions.returning import BroughtBack
    from govcat.core.comparison import Comparison

_MOST = 8
"""Workbooks, those with the most changes first, and bodies that have not answered, that are told one by one."""


def tell(back: BroughtBack, into: Path, language: Language) -> int:
    """Print what came back and give the exit status: 1 if something stands in the way, 2 if nothing was compared."""
    from govcat.report.report import Report
    from govcat.report.text import text_of

    if back.comparison is not None and back.comparison.differences:
        put(_changes(back.comparison, language))
    if back.diagnostics:
        sources = back.after.sources if back.after else {}
        report = Report(back.diagnostics, sources, language=language, groups_kinds=True, colour=_is_coloured())
        put(text_of(report).rstrip("\n") + "\n\n")
    if back.before is None:
        put(_nothing_compared(back, language))
        return 2
    put("\n".join(_told(back, into.as_posix(), language)))
    if any(found.code == "GC999" for found in back.diagnostics):
        return 3
    return int(back.is_blocked or any(found.weight.weight == 0 for found in back.diagnostics))


def _nothing_compared(back: BroughtBack, language: Language) -> str:
    if back.is_blocked:
        return say(
            "没有开始对照，没有写任何文件；先按上面各条改好，再导入一次",
            "nothing was compared, and nothing was written; mend what is said above and import again",
            language,
        )
    return say(
        "没有可以对照的项目，没有写任何文件", "there is no project to compare with; nothing was written", language
    )


def _changes(comparison: Comparison, language: Language) -> str:
    from govcat.report.changes.text import differences_of

    return "\n\n".join(differences_of(comparison, language, colour=_is_coloured())) + "\n"


def _told(back: BroughtBack, folder: str, language: Language) -> Iterator[str]:
    for one in sorted(back.returns, key=lambda one: -len(one.edits))[:_MOST]:
        yield say(
            f"  {one.name}：{len(one.keys)} 个事项，改了 {len(one.edits)} 处",
            f"  {one.name}: {len(one.keys)} items, {len(one.edits)} changes",
            language,
        )
    if len(back.returns) > _MOST:
        rest = len(back.returns) - _MOST
        yield say(f"  另有 {rest} 份表", f"  {rest} more workbooks", language)
    yield _counts(back, language)
    if back.silent:
        names = "、".join(back.silent[:_MOST]) + ("……" if len(back.silent) > _MOST else "")
        yield say(
            f"还没有交回的机构（{len(back.silent)} 个）：{names}",
            f"bodies that have not answered ({len(back.silent)}): {names}",
            language,
        )
    yield _closing(back, folder, language)


def _counts(back: BroughtBack, language: Language) -> str:
    edits = sum(bool(change.field) for change in back.changes)
    added = sum(not change.field and change.old is None for change in back.changes)
    removed = len(back.changes) - edits - added
    return say(
        f"{len(back.returns)} 份表，合起来：修改 {edits} 处，新增 {added} 个事项，取消 {removed} 个事项",
        f"{len(back.returns)} workbooks, taken together: {edits} changes, {added} new items, {removed} items removed",
        language,
    )


def _closing(back: BroughtBack, folder: str, language: Language) -> str:
    if back.is_blocked:
        return say(
            "没有写任何文件；按上面各条改好表格，再导入一次",
            "nothing was written; mend the tables as said above and import again",
            language,
        )
    left = sum(found.weight.weight == 0 for found in back.diagnostics)
    if back.paths:
        names = "、".join(path.as_posix() for path in back.paths)
        return say(
            f"已写入 {names}{_left(left, language)}\n下一步：govcat validate {folder}",
            f"written: {names}{_left(left, language)}\nnext: govcat validate {folder}",
            language,
        )
    if back.changes:
        return say(
            f"这是演练，没有写任何文件；去掉 --dry-run 再运行一次就写入{_left(left, language)}",
            f"a rehearsal: nothing was written; run again without --dry-run{_left(left, language)}",
            language,
        )
    if left or not any(one.keys for one in back.returns):
        return say(
            "没有可以写入的改动，没有写任何文件；按上面各条改好，再导入一次",
            "there is nothing to write, and nothing was written; mend what is said above and import again",
            language,
        )
    return say("与项目没有差别，没有文件要写", "nothing differs from the project; no file has to be written", language)


def _left(count: int, language: Language) -> str:
    """What is said besides, where errors kept some of it from being taken."""
    if not count:
        return ""
    return say(
        f"\n另有 {count} 处没有导入，按上面各条改好，再导入一次",
        f"\n{count} more could not be taken; mend them as said above and import again",
        language,
    )


def _is_coloured() -> bool:
    return has_colour(sys.stdout)
