"""Old workbooks: every record that holds a cell, and what lies around the cells."""

from __future__ import annotations

import datetime as dt
import struct
from typing import Any

import pytest
import xlwt  # type: ignore[import-untyped]  # has no types
from grid_files import codes, compound, grid, oddities, said, saved, texts, xls
from hypothesis import given
from hypothesis import strategies as st

from govcat.load.grid import read_grids
from govcat.load.grid.fastening import Link
from govcat.load.grid.ole import compound_of
from govcat.load.grid.sheet import Block
from govcat.load.grid.xls import _book as book_of
from govcat.load.grid.xls_links import link_in


def record(kind: int, body: bytes = b"") -> bytes:
    return struct.pack("<2H", kind, len(body)) + body


BEGIN, END = record(0x809, struct.pack("<2H", 0x600, 5).ljust(16, b"\0")), record(0x0A)


def by_hand(*cells: bytes, book: bytes = b"", name: str = "目录") -> bytes:
    """An old workbook of one sheet from the bytes of its records."""
    wide = name.encode("utf-16-le")
    size = len(BEGIN) + len(book) + 4 + 8 + len(wide) + len(END)
    listed = record(0x85, struct.pack("<IBBBB", size, 0, 0, len(name), 1) + wide)
    return compound("Workbook", body=BEGIN + book + listed + END + BEGIN + b"".join(cells) + END)


def cell(kind: int, column: int, body: bytes, style: int = 0) -> bytes:
    return record(kind, struct.pack("<3H", 0, column, style) + body)


def test_texts_blocks_and_formats() -> None:
    def fill(sheet: Any) -> None:
        sheet.write_merge(0, 0, 0, 3, "标题")
        sheet.write_merge(1, 3, 0, 0, "出生登记")
        sheet.write(1, 1, 20)
        sheet.write(1, 2, 0.5, xlwt.easyxf(num_format_str="0%"))
        sheet.write(1, 3, dt.date(2026, 1, 5), xlwt.easyxf(num_format_str="yyyy-mm-dd"))
        sheet.write(2, 1, 505, xlwt.easyxf(num_format_str="0000"))
        sheet.write(2, 2, "R", xlwt.easyxf("font: name Wingdings 2"))
        sheet.write(2, 3, label=True)
        sheet.write(3, 1, -7.25)
        sheet.write_rich_text(3, 2, ["公", ("开", xlwt.easyfont("bold on"))])

    read = grid("a.xls", xls(fill))
    assert texts(read) == {
        "A1:D1": "标题",
        "A2:A4": "出生登记",
        "B2": "20",
        "C2": "50%",
        "D2": "2026-01-05",
        "B3": "0505",
        "C3": "☑",
        "D3": "TRUE",
        "B4": "-7.25",
        "C4": "公开",
    }
    assert set(oddities(read).values()) == {"number", "date"}


def test_long_tables_of_texts_go_on_from_record_to_record() -> None:
    def fill(sheet: Any) -> None:
        for row in range(300):
            sheet.write(row, 0, f"公开内容{row}" * (row % 60))
            sheet.write(row, 1, f"ascii {row} " * (row % 50))

    read = grid("a.xls", xls(fill))
    assert all(read.text(row, 0) == f"公开内容{row}" * (row % 60) for row in range(300))
    assert all(read.text(row, 1) == f"ascii {row} " * (row % 50) for row in range(300))


def test_hidden_protected_and_blank_results() -> None:
    def fill(sheet: Any) -> None:
        sheet.write(0, 0, "甲")
        sheet.write(0, 1, "乙")
        sheet.write(0, 2, xlwt.Formula("1+1"))
        sheet.row(0).hidden = True
        sheet.col(1).hidden = True
        sheet.protect = True

    read = read_grids("a.xls", xls(fill))
    (only,) = read.grids
    assert (only.hidden_rows, only.hidden_columns) == (frozenset({0}), frozenset({1}))
    assert oddities(only) == {"C1": "uncounted"}
    assert codes(read) == ["GC922", "GC928", "GC928", "GC929"]


def test_sheets_and_their_visibility() -> None:
    book = xlwt.Workbook()
    for title, state in (("目录", 0), ("备查", 1), ("_govcat", 2)):
        sheet = book.add_sheet(title)
        sheet.visibility = state
        sheet.write(0, 0, title)
    read = read_grids("a.xls", saved(book))
    assert [(each.sheet, each.is_hidden) for each in read.grids] == [
        ("目录", False),
        ("备查", True),
        ("_govcat", True),
    ]


def test_every_record_with_a_cell() -> None:
    number = struct.pack("<d", 1.5)
    nan = b"\xff\xff"
    cells = (
        cell(0x204, 0, struct.pack("<HB", 2, 1) + "甲乙".encode("utf-16-le")),
        cell(0xD6, 1, struct.pack("<HB", 2, 0) + b"ab\0\0"),
        cell(0x203, 2, number),
        cell(0x27E, 3, struct.pack("<i", (-7 << 2) | 2)),
        cell(0x27E, 4, struct.pack("<I", (1234 << 2) | 3)),
        cell(0x27E, 5, struct.pack("<I", (0x3FF80000))),
        record(0xBD, struct.pack("<2HHIHIH", 0, 6, 0, (8 << 2) | 2, 0, (9 << 2) | 2, 7)),
        cell(0x205, 8, b"\x01\x00"),
        cell(0x205, 9, b"\x1d\x01"),
        cell(0x06, 10, number + b"\0" * 8),
        cell(0x06, 11, b"\0" * 6 + nan + b"\0" * 8),
        record(0x207, struct.pack("<HB", 3, 1) + "结".encode("utf-16-le")),
        record(0x3C, b"\x00ab"),
        cell(0x06, 12, b"\x01\0\0\0\0\0" + nan + b"\0" * 8),
        cell(0x06, 13, b"\x02\0\x63\0\0\0" + nan + b"\0" * 8),
        record(0x207, struct.pack("<HB", 1, 0) + b"x"),
        cell(0x06, 14, b"\x03\0\0\0\0\0" + nan + b"\0" * 8),
        record(0x809, b"\0" * 16),
        cell(0x204, 99, struct.pack("<HB", 1, 0) + b"!"),
        record(0x0A),
        cell(0x203, 15, number, style=77),
    )
    read = read_grids("a.xls", by_hand(*cells)).grids[0]
    assert texts(read) == {
        "A1": "甲乙",
        "B1": "ab",
        "C1": "1.5",
        "D1": "-7",
        "E1": "12.34",
        "F1": "1.5",
        "G1": "8",
        "H1": "9",
        "I1": "TRUE",
        "J1": "#NAME?",
        "K1": "1.5",
        "L1": "结ab",
        "M1": "FALSE",
        "N1": "#N/A",
        "O1": "",
        "P1": "1.5",
    }
    assert {ref: oddities(read)[ref] for ref in ("J1", "K1", "L1", "M1", "N1", "O1")} == {
        "J1": "error",
        "K1": "formula",
        "L1": "formula",
        "M1": "formula",
        "N1": "error",
        "O1": "uncounted",
    }


def test_remarks_are_read_from_what_is_drawn() -> None:
    def remark(key: int, text: str) -> bytes:
        drawn = record(0x5D, struct.pack("<3H2H", 0x15, 0x12, 0x19, key, 0).ljust(26, b"\0"))
        said = record(0x1B6, struct.pack("<5HHH", 0, 0, 0, 0, 0, len(text), 0).ljust(18, b"\0"))
        wide = text.encode("utf-16-le")
        return drawn + said + record(0x3C, b"\1" + wide[:4]) + record(0x3C, b"\1" + wide[4:]) + record(0x3C, b"\0" * 16)

    note = record(0x1C, struct.pack("<4H", 0, 0, 0, 5) + b"\0\0\0")
    lost = record(0x1C, struct.pack("<4H", 0, 1, 0, 6) + b"\0\0\0")
    text = cell(0x204, 0, struct.pack("<HB", 1, 0) + b"a")
    read = read_grids("a.xls", by_hand(text, remark(5, "请核对时限"), note, lost)).grids[0]
    assert read.comments == {(0, 0): "请核对时限"}


@pytest.mark.parametrize(
    ("book", "code", "words"),
    [
        (record(0x2F, b"\0" * 6), "GC914", "密码"),
        (record(0x1AE, b"\2\0\5\0\0book1"), "GC920", "指向其他文件的链接"),
        (record(0xFC, struct.pack("<2I", 5, 5)), "GC916", "目录读不出来"),
        (record(0xFC, struct.pack("<2IHBB", 1, 1, 4, 1, 65)), "GC916", "目录读不出来"),
        (record(0x31, b"\0" * 3), "GC916", "目录读不出来"),
    ],
)
def test_what_the_head_of_a_workbook_says(book: bytes, code: str, words: str) -> None:
    first = said(read_grids("a.xls", by_hand(book=book)))[0]
    assert first.startswith(code)
    assert words in first


def test_cut_off_and_odd_ones() -> None:
    def fill(sheet: Any) -> None:
        for row in range(400):
            sheet.write(row, 0, f"名称{row}" * 9)

    whole = xls(fill)
    body = compound_of(whole).stream("Workbook")
    assert said(read_grids("a.xls", compound("Workbook", body=body[:-2000].rstrip(b"\0") + b"\xff" * 9))) == [
        "GC916 文件不完整或已损坏：工作表没有读到结尾",
    ]
    short = read_grids("a.xls", by_hand(cell(0x203, 0, b"\0")))
    assert said(short) == ["GC916 文件不完整或已损坏：工作表没有读到结尾"]
    no_text = read_grids("a.xls", by_hand(cell(0xFD, 0, struct.pack("<I", 9))))
    assert codes(no_text) == ["GC916"]
    old = BEGIN.replace(struct.pack("<H", 0x600), struct.pack("<H", 0x500))
    assert said(read_grids("a.xls", compound("Workbook", body=old))) == [
        "GC911 文件的格式读不了：Excel 95 或更早的表格"
    ]
    assert codes(read_grids("a.xls", compound("Workbook"))) == ["GC916"]
    assert codes(read_grids("a.xls", compound("Workbook", "_VBA_PROJECT", body=BEGIN + END))) == ["GC920", "GC918"]


def test_a_small_stream_lies_in_the_stream_of_the_root() -> None:
    """Streams under 4,096 bytes share sectors; a FAT of more than 109 sectors goes on elsewhere."""
    mini = bytearray(compound("Workbook", body=BEGIN + END))
    struct.pack_into("<I", mini, 60, 3)  # where the table of small sectors starts
    struct.pack_into("<I", mini, 512 + 4 * 3, 0xFFFFFFFE)
    mini[2048 : 2048 + 8] = struct.pack("<2I", 0xFFFFFFFE, 0xFFFFFFFF)
    struct.pack_into("<I", mini, 1024 + 116, 2)  # the root's own stream
    struct.pack_into("<II", mini, 1024 + 128 + 116, 0, 24)
    assert compound_of(bytes(mini)).stream("Workbook") == (BEGIN + END)[:24]
    assert compound_of(bytes(mini)).stream("Book") == b""


@pytest.mark.slow
def test_large_files_and_endless_chains() -> None:
    def fill(sheet: Any) -> None:
        for row in range(9000):
            for column in range(6):
                sheet.write(row, column, f"{row}-{column}-" + "内容" * 60)

    content = xls(fill)
    assert len(content) > 109 * 128 * 512
    read = grid("a.xls", content)
    assert (read.height, read.text(8999, 5)) == (9000, "8999-5-" + "内容" * 60)
    endless = bytearray(compound("Workbook", body=b"x" * 9000))
    struct.pack_into("<I", endless, 512 + 4 * 5, 3)
    assert codes(read_grids("a.xls", bytes(endless))) == ["GC911"]


@pytest.mark.parametrize(
    "body",
    [
        record(0x31, bytes(14) + b"\1\0A"),
        record(0xE0, bytes(4)),
        record(0x85, struct.pack("<IBBBB", 0, 0, 0, 1, 0) + b"a"),
    ],
)
def test_more_fonts_styles_or_sheets_than_can_be_named(body: bytes) -> None:
    with pytest.raises(IndexError):  # which `read_xls` tells as damage
        book_of(BEGIN + body * 65_600 + END)


def test_a_table_of_more_texts_than_there_can_be() -> None:
    assert codes(read_grids("a.xls", by_hand(book=record(0xFC, struct.pack("<2I", 1, 1_000_001))))) == ["GC916"]


def hlink(flags: int, rest: bytes, block: tuple[int, int, int, int] = (0, 0, 0, 0)) -> bytes:
    identity = bytes.fromhex("d0c9ea79f9bace118c8200aa004ba90b")
    return struct.pack("<4H", *block) + identity + struct.pack("<2I", 2, flags) + rest


def counted(text: str) -> bytes:
    return struct.pack("<I", len(text) + 1) + (text + "\0").encode("utf-16-le")


def moniker(address: str) -> bytes:
    said = (address + "\0").encode("utf-16-le")
    return bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b") + struct.pack("<I", len(said)) + said


def test_records_of_an_old_workbook() -> None:
    whole = hlink(0x1F, counted("查看") + moniker("http://a.cn/x") + counted("末"), (1, 2, 3, 3))

    assert link_in(whole) == Link(Block(1, 3, 2, 1), "http://a.cn/x#末")
    assert link_in(hlink(0x103, counted("http://b.cn"))) == Link(Block(0, 0, 1, 1), "http://b.cn")
    assert link_in(hlink(0x83, counted("_blank") + moniker("javascript:x()"))) == Link(Block(0, 0, 1, 1), "")
    assert link_in(hlink(0x08, counted("目录!A1"))) is None
    assert link_in(hlink(0x03, bytes.fromhex("0303000000000000c000000000000046") + b"\0" * 40)) is None
    assert link_in(hlink(0x03, moniker("http://a.cn"), (3, 1, 0, 0))) is None


@given(st.integers(0, 140))
def test_a_record_that_is_cut_off_is_no_link(length: int) -> None:
    whole = hlink(0x1F, counted("查看") + moniker("http://a.cn/x") + counted("末"))

    assert link_in(whole[:length]) == (link_in(whole) if length >= len(whole) else None)


def test_an_old_workbook_as_a_whole() -> None:
    text = struct.pack("<HB", 2, 1) + "查看".encode("utf-16-le")
    read = grid("a.xls", by_hand(cell(0x204, 0, text), record(0x1B8, hlink(0x03, moniker("http://a.cn")))))

    assert [cell.links for cell in read.cells] == [("http://a.cn",)]
