"""Workbooks that come back → what their clerks changed, in cell space (DESIGN §3, habit 6 of STYLE).

    came      a row of the workbook                 ground    what the project says now, as a table shows it
    row       one row, three sides                  entries   changed entries in the project's own words
    returned  a workbook; several workbooks

Three sides are compared: what was exported (its digests travel with the workbook), what came back, and what is there
now. Only a cell that its clerk touched is read; everything else keeps every byte.
"""

from __future__ import annotations

from govcat.merge.came import Came, CameCell, CameTable, cells_of, filled_of, unread_of
from govcat.merge.faults import BOTH_CHANGED, FAULTS, ID_ASTRAY, NEW_ERRORS, NO_REASON
from govcat.merge.ground import Ground, ground_of
from govcat.merge.returned import Returned, combined, merge_rows, rows_gone
from govcat.merge.row import Edit

__all__ = [
    "BOTH_CHANGED",
    "FAULTS",
    "ID_ASTRAY",
    "NEW_ERRORS",
    "NO_REASON",
    "Came",
    "CameCell",
    "CameTable",
    "Edit",
    "Ground",
    "Returned",
    "cells_of",
    "combined",
    "filled_of",
    "ground_of",
    "merge_rows",
    "rows_gone",
    "unread_of",
]
