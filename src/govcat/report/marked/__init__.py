"""The clerk's own workbook with the findings in its cells: red, with a note, and a column to filter by.

Why not openpyxl: measured on a workbook with all that offices put into theirs, it loses text boxes, buttons, pictures,
rich text in cells, sizes of notes, sparklines and every newer conditional format. Here the parts of the file are edited
themselves; what is not touched stays byte for byte.
"""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Diagnostic, Language
from govcat.core.table import Table
from govcat.report.marked.faults import FAULTS

__all__ = ["FAULTS", "marked"]


def marked(
    content: bytes, diagnostics: Sequence[Diagnostic], language: Language, tables: Sequence[Table] = ()
) -> bytes | Diagnostic:
    """The same workbook (.xlsx, .xlsm) with these findings at their cells, and without the marks of an earlier run.

    Findings that stand in no cell are left out. `tables` tell where tables end, as they were read; without them that
    is seen from the sheet. The same input gives the same bytes. A finding is returned where the file is no such
    workbook or cannot be read.
    """
    from govcat.report.marked.marking import mark  # noqa: PLC0415  # `explain` needs FAULTS, not lxml

    return mark(content, diagnostics, language, tables)
