"""Where a finished report goes: to the file that was named, or to standard output."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from govcat.cli.options import Style
from govcat.cli.speech import complain, has_colour, put, put_bytes, say

if TYPE_CHECKING:
    from govcat.report.report import Report


def tell(report: Report, style: Style, out: Path | None, seconds: float) -> int:
    """Tell a report in one style; 0, or 2 if it could not be told. `seconds` is said to people only."""
    from govcat.report.styles import rendered

    if out is not None:
        return _write(replace(report, groups_kinds=False), style, out)
    if style is Style.TEXT:
        from govcat.report.text import text_of

        is_seen = sys.stdout is not None and sys.stdout.isatty()
        put(text_of(replace(report, colour=has_colour(sys.stdout), seconds=seconds if is_seen else None)))
    elif style is Style.XLSX and sys.stdout is not None and sys.stdout.isatty():
        complain(
            say(
                "govcat：表格要写到文件，请加 --out 问题清单.xlsx\n",
                "govcat: a workbook goes into a file; add --out findings.xlsx\n",
                report.language,
            )
        )
        return 2
    else:
        put_bytes(rendered(style.value, report))
    return 0


def _write(report: Report, style: Style, out: Path) -> int:
    from govcat.actions.deliver import deliver
    from govcat.report.closing import closing
    from govcat.report.styles import rendered
    from govcat.report.text import as_text

    refusal = deliver(out, rendered(style.value, report))
    if refusal:
        put(as_text((refusal,), {}, None, language=report.language, colour=has_colour(sys.stdout)))
        return 2
    name = out.as_posix()
    written = say(f"报告已写到 {name}", f"the report is in {name}", report.language)
    put("\n".join((written, *closing(replace(report, colour=has_colour(sys.stdout))))))
    return 0
