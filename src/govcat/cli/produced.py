"""What an output command says when it has finished."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from govcat.cli.speech import Language, has_colour, put, say

if TYPE_CHECKING:
    from pathlib import Path

    from govcat.actions.produce import Produced


def tell(produced: Produced, out: Path, opening: str, language: Language) -> int:
    """Print the outcome of an output command and give its exit status. `opening` is the file to look at first."""
    if produced.receipt is None:
        from govcat.report.text import as_text

        compiled = produced.compiled
        errors = tuple(found for found in produced.diagnostics if found.weight.weight == 0)
        put(as_text(errors, compiled.sources, None, language=language, colour=has_colour(sys.stdout)))
        put(say("没有写任何文件：先解决上面的错误", "nothing was written: mend the errors above first", language))
        if any(found.code == "GC999" for found in errors):
            return 3
        return 2 if compiled.build is None else 1
    put("\n".join(_lines(produced, out, opening, language)))
    return 0


def _lines(produced: Produced, out: Path, opening: str, language: Language) -> list[str]:
    receipt, published, account = produced.receipt, produced.published, produced.account
    if receipt is None or published is None or account is None:
        raise AssertionError("only a publication with a receipt is told")
    folder = out.as_posix()
    lines = [
        say(
            f"已写到 {folder}/：{len(published.domains)} 个领域，{account.published} 个事项",
            f"written to {folder}/: {len(published.domains)} domains, {account.published} items",
            language,
        ),
        say(
            f"事项对账：共 {account.resolved} = 公开 {account.published} + 不予公开 {account.closed}"
            f" + 要素不全 {account.incomplete}" + (f" + 其他层级 {account.elsewhere}" if account.elsewhere else ""),
            f"rows: {account.resolved} = published {account.published} + closed {account.closed}"
            f" + incomplete {account.incomplete}"
            + (f" + of other levels {account.elsewhere}" if account.elsewhere else ""),
            language,
        ),
        say(
            f"文件：更新 {receipt.written}，未变 {receipt.unchanged}，删除 {receipt.removed}",
            f"files: {receipt.written} written, {receipt.unchanged} unchanged, {receipt.removed} removed",
            language,
        ),
    ]
    if produced.repeated:
        rows = account.published + produced.repeated
        lines.append(
            say(
                f"共 {rows} 行：几个单位共同公开的事项在各自的表里都列出，多出 {produced.repeated} 行",
                f"{rows} rows: items of several bodies stand in the workbook of each, {produced.repeated} more",
                language,
            )
        )
    if receipt.completed:
        lines.append(
            say(
                "上一次发布中断过，已先补完",
                "an earlier publication had been interrupted; it was completed first",
                language,
            )
        )
    weights = [found.weight.weight for found in produced.compiled.diagnostics]
    if weights:
        counts = [weights.count(weight) for weight in (0, 1, 2)]
        lines.append(
            say(
                f"检查：错误 {counts[0]}，警告 {counts[1]}，提示 {counts[2]}；逐条说明请运行 govcat validate",
                f"findings: {counts[0]} errors, {counts[1]} warnings, {counts[2]} hints; see govcat validate",
                language,
            )
        )
    lines.append(say(f"下一步：打开 {folder}/{opening}", f"next: open {folder}/{opening}", language))
    return lines
