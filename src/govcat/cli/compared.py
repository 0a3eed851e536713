"""Where a finished comparison goes: to the file that was named, or to standard output."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from govcat.cli.speech import Language, complain, has_colour, put, put_bytes, say

if TYPE_CHECKING:
    from govcat.actions.comparing import Compared
    from govcat.core.comparison import Comparison


def excuse(compared: Compared, language: Language) -> int:
    """Say why nothing was compared."""
    from govcat.report.text import as_text

    put(as_text(compared.diagnostics, compared.sources, None, language=language, colour=has_colour(sys.stdout)))
    return 2


def tell(comparison: Comparison, style: str, out: Path | None, language: Language) -> bool:
    """Print the comparison or write it into a file; whether that was possible."""
    from govcat.report.changes import told

    if out is not None:
        return _write(comparison, style, out, language)
    if style == "text":
        from govcat.report.changes.text import text_of

        put(text_of(comparison, language, colour=has_colour(sys.stdout)))
    elif style == "xlsx" and sys.stdout is not None and sys.stdout.isatty():
        complain(
            say(
                "govcat：表格要写到文件，请加 --out 新旧对照表.xlsx\n",
                "govcat: a workbook goes into a file; add --out changes.xlsx\n",
                language,
            )
        )
        return False
    else:
        put_bytes(told(style, comparison, language))
    return True


def _write(comparison: Comparison, style: str, out: Path, language: Language) -> bool:
    from govcat.actions.deliver import deliver
    from govcat.report.changes import told
    from govcat.report.changes.text import closing_of
    from govcat.report.text import as_text

    refusal = deliver(out, told(style, comparison, language))
    if refusal:
        put(as_text((refusal,), {}, None, language=language, colour=has_colour(sys.stdout)))
        return False
    written = say(f"对照已写到 {out.as_posix()}", f"the comparison is in {out.as_posix()}", language)
    put("\n".join((written, *closing_of(comparison, language))))
    return True
