"""Sheets written as files: xlsx, xls, ods, csv, docx and html, none by what the program reads with."""

from __future__ import annotations

import csv
import html
import io
from collections.abc import Callable

import docx
import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import xlwt  # type: ignore[import-untyped]  # has no types
from openpyxl.styles import Alignment, Border, Font, Side  # type: ignore[import-untyped]  # as above
from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]  # as above

from forge.nouns import Forged, Ink, Sheet
from forge.open_document import write_ods
from forge.pictures import Piece, pieces, put_into, rich

WIDE = {"title", "content", "basis", "channel"}


PAGE_HEAD = (
    "<!DOCTYPE html><html><head><meta charset='utf-8'><title>信息公开</title></head>"
    "<body><div class='nav'>首页 &gt; 政务公开</div>"
)


def forge(name: str, sheets: tuple[Sheet, ...], suffix: str) -> Forged:
    """The file of a scenario in the format that `suffix` says."""
    held = sheets[:1] if suffix == "csv" else sheets
    return Forged(f"{name}.{suffix}", held, WRITERS[suffix](held))


def write_xlsx(sheets: tuple[Sheet, ...]) -> bytes:
    """A workbook with borders, wrapped text and widths, as an office would print it."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    side = Side(style="thin")
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        page.page_setup.orientation = "landscape"
        page.page_setup.paperSize = 9
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr = openpyxl.worksheet.properties.PageSetupProperties(fitToPage=True)
        for ink in sheet.cells:
            cell = page.cell(ink.row + 1, ink.column + 1)
            cell.value = int(ink.text) if ink.is_number else rich(ink.text)
            is_centred = ink.is_head or _is_title(ink) or len(ink.text) < 5
            cell.alignment = Alignment("center" if is_centred else "left", "center", wrap_text=True)
            cell.font = Font(
                "黑体" if ink.is_head else "仿宋_GB2312", size=18 if _is_title(ink) else 9, bold=_is_title(ink)
            )
            if ink.rows > 1 or ink.columns > 1:
                last = (ink.row + ink.rows, ink.column + ink.columns)
                page.merge_cells(
                    start_row=ink.row + 1, start_column=ink.column + 1, end_row=last[0], end_column=last[1]
                )
        ruled = {row for ink in sheet.cells if ink.is_head or ink.claims for row in range(ink.row, ink.row + ink.rows)}
        for row in range(sheet.height):
            page.row_dimensions[row + 1].height = _height(sheet, row)
            for column in range(sheet.width if row in ruled else 0):
                page.cell(row + 1, column + 1).border = Border(side, side, side, side)
        for column in range(sheet.width):
            page.column_dimensions[get_column_letter(column + 1)].width = _width(sheet, column)
    return _saved(book.save)


def write_xls(sheets: tuple[Sheet, ...]) -> bytes:
    """An old workbook."""
    book = xlwt.Workbook(encoding="utf-8")
    for sheet in sheets:
        page = book.add_sheet(sheet.name)
        for ink in sheet.cells:
            value = int(ink.text) if ink.is_number else ink.text
            last = (ink.row + ink.rows - 1, ink.column + ink.columns - 1)
            if last == (ink.row, ink.column):
                page.write(ink.row, ink.column, value)
            else:
                page.write_merge(ink.row, last[0], ink.column, last[1], value)
        for column in range(sheet.width):
            page.col(column).width = 256 * _width(sheet, column)
    return _saved(book.save)


def write_csv(sheets: tuple[Sheet, ...]) -> bytes:
    """A text of commas as Excel saves it: the first sheet only, a merged block keeps its first cell."""
    sheet = sheets[0]
    rows = [[""] * sheet.width for _ in range(sheet.height)]
    for ink in sheet.cells:
        rows[ink.row][ink.column] = ink.text
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def write_docx(sheets: tuple[Sheet, ...]) -> bytes:
    """A document with one table a sheet, and its paragraphs around it."""
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = section.page_height, section.page_width
    for sheet in sheets:
        for text in sheet.before:
            document.add_paragraph(text)
        grid = document.add_table(sheet.height, sheet.width, style="Table Grid")
        rows = [row.cells for row in grid.rows]
        for ink in sheet.cells:
            cell = rows[ink.row][ink.column]
            if ink.rows > 1 or ink.columns > 1:
                cell = cell.merge(rows[ink.row + ink.rows - 1][ink.column + ink.columns - 1])
            first, *more = ink.text.split("\n")
            put_into(cell.paragraphs[0], first)
            for text in more:
                put_into(cell.add_paragraph(), text)
        for text in sheet.after:
            document.add_paragraph(text)
    return _saved(document.save)


def write_html(sheets: tuple[Sheet, ...]) -> bytes:
    """A page of a portal: tables saved by an office program, between the portal's own words."""
    parts = [PAGE_HEAD]
    for sheet in sheets:
        parts += [f"<p style='text-align:center'><strong>{html.escape(text)}</strong></p>" for text in sheet.before]
        parts.append("<table border='1' cellspacing='0'>")
        for row in range(sheet.height):
            cells = [_html_cell(sheet, row, column) for column in range(sheet.width)]
            parts.append(f"<tr>{''.join(cells)}</tr>")
        parts.append("</table>")
        parts += [f"<p>{html.escape(text)}</p>" for text in sheet.after]
    return "\n".join([*parts, "</body></html>"]).encode()


def _html_cell(sheet: Sheet, row: int, column: int) -> str:
    for ink in sheet.cells:
        if ink.row <= row < ink.row + ink.rows and ink.column <= column < ink.column + ink.columns:
            if (ink.row, ink.column) != (row, column):
                return ""
            spans = f" rowspan='{ink.rows}'" * (ink.rows > 1) + f" colspan='{ink.columns}'" * (ink.columns > 1)
            text = "<br>".join("".join(map(_html_piece, pieces(line))) for line in ink.text.split("\n"))
            return f"<td{spans}><p><span style='font-size:12px'>{text}</span></p></td>"
    return "<td><p>&nbsp;</p></td>"


def _html_piece(piece: Piece) -> str:
    text = html.escape(piece.text).replace("  ", "&nbsp;&nbsp;")
    return f"<span style='font-family:\"{piece.font}\"'>{text}</span>" if piece.font else text


def _width(sheet: Sheet, column: int) -> int:
    longest = max(
        (max(map(len, ink.text.split("\n"))) for ink in sheet.cells if ink.column == column and ink.columns == 1),
        default=2,
    )
    return min(max(4, longest * 2), 26)


def _height(sheet: Sheet, row: int) -> float:
    """Points that the longest text of a row needs in 9-point type."""
    lines = [1]
    for ink in sheet.cells:
        if ink.row == row and ink.rows == 1 and ink.columns == 1:
            width = _width(sheet, ink.column)
            lines.append(sum(1 + 2 * len(line) // width for line in ink.text.split("\n")))
    return 12.5 * max(lines) + (16 if any(ink.row == row and _is_title(ink) for ink in sheet.cells) else 4)


def _is_title(ink: Ink) -> bool:
    return (
        not ink.is_head
        and not ink.claims
        and ink.columns > 1
        and "目录" in ink.text
        and len(ink.text) < 40
        and "。" not in ink.text
    )


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    content = io.BytesIO()
    save(content)
    return content.getvalue()


WRITERS: dict[str, Callable[[tuple[Sheet, ...]], bytes]] = {
    "xlsx": write_xlsx, "xls": write_xls, "ods": write_ods, "csv": write_csv, "docx": write_docx, "html": write_html,
}  # fmt: skip
