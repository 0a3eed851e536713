"""A workbook such as a clerk keeps: with notes, drop-downs, pictures, charts, buttons, formats and formulas of hers."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from typing import Any

from lxml import etree  # type: ignore[import-untyped]  # lxml ships no types
from xlsxwriter.workbook import Workbook  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

HEADS = ("序号", "一级事项", "二级事项", "公开内容", "公开依据", "公开时限", "公开主体")
ROWS = (
    ("1", "出生登记", "婚生子女登记", "办理条件\n所需材料", "《户口登记条例》", "20个工作日", "县公安局"),
    ("2", "", "收养入户登记", "办理条件", "《收养法》", "尽快", "县公安局"),
    ("3", "迁移登记", "市内迁移", "办理流程", "《户口登记条例》", "", "县公安局"),
)
SHEET = "目录"


def clerks_workbook(*, has_filter: bool = False, has_table: bool = False, has_macro: bool = False) -> bytes:
    """The workbook; heads in row 3 (from 1), items below it, a merged category."""
    out = BytesIO()
    book = Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet(SHEET)
    looks = [book.add_format({"bg_color": colour, "border": 1}) for colour in ("#FFFF00", "#C6E0B4")]
    sheet.merge_range("A1:G1", "户籍管理领域基层政务公开标准目录", book.add_format({"bold": True, "align": "center"}))
    sheet.write_row(2, 0, HEADS, looks[0])
    for number, row in enumerate(ROWS, 3):
        sheet.write_row(number, 0, row, looks[1])
    if not has_table:
        sheet.merge_range("B4:B5", "出生登记", looks[1])
    sheet.write_formula("I4", "=LEN(D4)", None, 9)
    _furnish(book, sheet)
    if has_filter:
        sheet.autofilter("A3:G6")
    if has_table:
        sheet.add_table("A3:G6", {"columns": [{"header": head} for head in HEADS], "name": "items"})
    hidden = book.add_worksheet("选项")
    hidden.write_column(0, 0, ["20个工作日", "及时公开"])
    hidden.hide()
    if has_macro:
        book.add_vba_project(BytesIO(b"macros of her own"), is_stream=True)
    book.close()
    return out.getvalue()


def _furnish(book: Any, sheet: Any) -> None:
    """Everything around the table that a program may lose."""
    sheet.write_comment("E5", "科长：请核对", {"author": "王", "x_scale": 2})
    chart = book.add_chart({"type": "column"})
    chart.add_series({"values": f"={SHEET}!$A$4:$A$6"})
    sheet.insert_chart("J10", chart)
    sheet.insert_textbox("J30", "填表说明")
    sheet.insert_button("J2", {"caption": "检查"})
    sheet.insert_image("L2", "seal.png", {"image_data": BytesIO(_pixel())})
    sheet.conditional_format("A4:A6", {"type": "data_bar", "data_bar_2010": True})
    sheet.data_validation("F4:F6", {"validate": "list", "source": "=选项!$A$1:$A$2", "input_message": "请选择"})
    sheet.write_rich_string("D6", "办理", book.add_format({"bold": True}), "流程")
    sheet.set_column("B:D", 22)
    sheet.set_column("G:XFD", 11)
    sheet.set_row(3, 44)
    sheet.freeze_panes(3, 0)
    sheet.set_landscape()
    sheet.repeat_rows(2)
    sheet.set_footer("&P")


def _pixel() -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    size = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) + chunk(b"IDAT", zlib.compress(bytes(4))) + chunk(b"IEND", b"")


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of a workbook; XML in its canonical form, so that only what it says is compared."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: _canonical(name, archive.read(name)) for name in archive.namelist()}


def _canonical(name: str, content: bytes) -> bytes:
    if not name.endswith((".xml", ".rels")):
        return content
    # a list of names without any says nothing
    return bytes(etree.tostring(etree.fromstring(content), method="c14n")).replace(
        b"<definedNames></definedNames>", b""
    )


def raw_parts(content: bytes) -> dict[str, bytes]:
    """The parts of a workbook, byte for byte."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def with_parts(content: bytes, **changed: bytes) -> bytes:
    """The workbook with other bytes in some parts, named by the end of their names."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, part in raw_parts(content).items():
            archive.writestr(name, next((new for end, new in changed.items() if name.endswith(end)), part))
    return out.getvalue()
