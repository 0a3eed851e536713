"""Sheets written as an OpenDocument workbook."""

from __future__ import annotations

import io

from odf.opendocument import OpenDocumentSpreadsheet  # type: ignore[import-untyped]  # has no types
from odf.table import CoveredTableCell, Table, TableCell, TableRow  # type: ignore[import-untyped]  # as above
from odf.text import P  # type: ignore[import-untyped]  # as above

from forge.nouns import Ink, Sheet


def write_ods(sheets: tuple[Sheet, ...]) -> bytes:
    """A workbook as LibreOffice would keep it: a paragraph for each line of a cell."""
    book = OpenDocumentSpreadsheet()
    for sheet in sheets:
        page = Table(name=sheet.name)
        starts = {(ink.row, ink.column): ink for ink in sheet.cells}
        covered = {
            (ink.row + r, ink.column + c) for ink in sheet.cells for r in range(ink.rows) for c in range(ink.columns)
        }
        for row in range(sheet.height):
            line = TableRow()
            for column in range(sheet.width):
                line.addElement(_cell(starts.get((row, column)), is_covered=(row, column) in covered))
            page.addElement(line)
        book.spreadsheet.addElement(page)
    content = io.BytesIO()
    book.write(content)
    return content.getvalue()


def _cell(ink: Ink | None, *, is_covered: bool) -> TableCell:
    if ink is None:
        return CoveredTableCell() if is_covered else TableCell()
    kind = {"valuetype": "float", "value": ink.text} if ink.is_number else {"valuetype": "string"}
    cell = TableCell(numberrowsspanned=ink.rows, numbercolumnsspanned=ink.columns, **kind)
    for line in ink.text.split("\n"):
        cell.addElement(P(text=line))
    return cell
