"""Text separated by commas and the like: encodings, delimiters, quotation marks."""

from __future__ import annotations

import csv
import io

import pytest
from grid_files import codes, grid, said, texts
from hypothesis import given
from hypothesis import strategies as st

from govcat.load.grid import read_grids

TABLE = '序号,公开事项,公开内容\r\n0505,出生登记,"办理条件,\n办理""流程"""\r\n2,死亡登记,\r\n'
READ = {
    "A1": "序号",
    "B1": "公开事项",
    "C1": "公开内容",
    "A2": "0505",
    "B2": "出生登记",
    "C2": '办理条件,\n办理"流程"',
    "A3": "2",
    "B3": "死亡登记",
}


@pytest.mark.parametrize(
    "content",
    [
        TABLE.encode(),
        TABLE.encode("utf-8-sig"),
        TABLE.encode("gbk"),
        TABLE.encode("gb18030"),
        TABLE.encode("utf-16"),
        TABLE.encode("utf-16-le"),
        TABLE.encode("utf-16-be"),
        b"\xfe\xff" + TABLE.encode("utf-16-be"),
    ],
)
def test_every_encoding(content: bytes) -> None:
    assert texts(grid("目录.csv", content)) == READ


@pytest.mark.parametrize("delimiter", ["\t", ";", "|", ","])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_delimiter_is_found(delimiter: str, end: str) -> None:
    rows = [["序号", "公开事项", "依据，时限"], ["1", "出生、登记", "a"], ["2", "", "b"]]
    text = "户籍目录" + delimiter * 2 + end + end.join(map(delimiter.join, rows))
    assert texts(grid("a.txt", text.encode())) == {
        "A1": "户籍目录",
        "A2": "序号",
        "B2": "公开事项",
        "C2": "依据，时限",
        "A3": "1",
        "B3": "出生、登记",
        "C3": "a",
        "A4": "2",
        "C4": "b",
    }


def test_numbers_dressed_as_formulas() -> None:
    read = grid("a.csv", '序号,名称\n="0505",甲\n="",乙\n=A1,丙\n'.encode())
    assert texts(read) == {"A1": "序号", "B1": "名称", "A2": "0505", "B2": "甲", "B3": "乙", "A4": "=A1", "B4": "丙"}


def test_a_workbook_that_is_text() -> None:
    read = read_grids("目录.xls", "序号\t名称\n1\t甲\n".encode("gbk"))
    assert texts(read.grids[0]) == {"A1": "序号", "B1": "名称", "A2": "1", "B2": "甲"}
    assert said(read) == ["GC919 文件名以 .xls 结尾，实际内容是另一种格式：用逗号或制表符分隔的文本；已按内容读入"]


def test_quotation_marks_without_a_partner() -> None:
    read = read_grids("a.csv", '序号,名称,内容\n1,"公开"信息,x\n2,"缺一半,y\n3,好,z\n'.encode())
    assert texts(read.grids[0])["B2"] == '"公开"信息'
    assert texts(read.grids[0])["B3"] == '"缺一半'
    assert texts(read.grids[0])["B4"] == "好"
    assert said(read) == ["GC913 第 2 行有一格的引号没有配对，引号按普通文字读入"]


def test_damaged_and_cut_texts_are_still_read() -> None:
    text = ("序号,名称\n" + "1,出生登记\n" * 40).encode()
    assert texts(grid("a.csv", text[:-2]))["B41"] == "出生登"
    damaged = text.replace("死".encode(), b"").replace("出".encode(), b"\xff", 1)
    assert texts(grid("a.csv", damaged))["B2"] == "\ufffd生登记"
    assert texts(grid("a.csv", ("序号,名称\n" + "1,登记\n" * 40).encode("gbk") + b"\xff,x"))["B41"] == "登记"


@pytest.mark.parametrize(
    "content",
    [
        b"\0\1\2\3" * 40,
        bytes(range(256)) * 4,
        b"a\0b,\1c\n" * 20,
        b"\x81\x82" * 90 + b"\x01\x02\xff" * 60,
        b"\xff\xfe\0",
    ],
)
def test_what_is_no_text_is_a_file_of_an_unknown_kind(content: bytes) -> None:
    read = read_grids("a.csv", content)
    assert read.grids == ()
    assert set(codes(read)) <= {"GC911", "GC918"}


def test_text_without_columns_is_no_table() -> None:
    read = read_grids("a.txt", "户籍管理\n出生登记\n".encode())
    assert (read.grids, codes(read)) == ((), ["GC918"])
    assert codes(read_grids("a.csv", b",,,\n,,,\n")) == ["GC918"]


@pytest.mark.slow
def test_too_many_cells_and_long_ones() -> None:
    assert codes(read_grids("a.csv", b"a,b\n" * 250_001)) == ["GC927"]
    read = read_grids("a.csv", ("序号,内容\n1," + "字" * 200_000).encode())
    assert codes(read) == ["GC924"]
    assert len(read.grids[0].text(1, 1)) == 32_767


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.sampled_from(' \n",'), max_size=8)


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=3, max_size=6))
def test_what_the_csv_module_writes_comes_back(rows: list[list[str]]) -> None:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="\n").writerows([["序号", "名称", "内容"], *rows])
    read = read_grids("a.csv", stream.getvalue().encode())
    expected = {
        (at + 1, column): text for at, row in enumerate(rows) for column, text in enumerate(row) if text.strip()
    }
    assert {(each.row, each.column): each.text for each in read.grids[0].cells if each.row} == expected
    assert read.findings == ()
