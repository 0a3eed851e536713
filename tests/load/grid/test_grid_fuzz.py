"""Whatever the bytes, grids and findings come back: random ones, cut ones, and good files with wrong bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from typing import Any

import pytest
from grid_files import ods, packed, raw_docx, unpacked, word, xls, xlsx
from hypothesis import example, given, settings
from hypothesis import strategies as st
from odf.table import Table, TableCell, TableRow  # type: ignore[import-untyped]  # has no types
from odf.text import P  # type: ignore[import-untyped]  # as above

from govcat.load.grid import Grids, read_grids


def fill_xlsx(sheet: Any) -> None:
    sheet.append(["序号", "公开事项", "内容"])
    sheet.append([1, "出生登记", "受理单位；办理条件"])
    sheet["D3"] = "=A2*2"
    sheet.merge_cells("A4:B5")


def fill_xls(sheet: Any) -> None:
    sheet.write_merge(0, 1, 0, 2, "户籍管理目录")
    for row in range(2, 9):
        sheet.write(row, 0, row)
        sheet.write(row, 1, f"出生登记{row}" * row)


def fill_docx(document: Any) -> None:
    document.add_paragraph("标题")
    table = document.add_table(3, 3)
    table.cell(0, 0).merge(table.cell(1, 1)).text = "合并"
    table.cell(2, 2).text = "√"


def open_table() -> Any:
    table = Table(name="目录")
    for text in ("序号", "出生登记"):
        row, cell = TableRow(), TableCell(valuetype="string", numbercolumnsrepeated=2)
        cell.addElement(P(text=text))
        row.addElement(cell)
        table.addElement(row)
    return table


GOOD: Mapping[str, bytes] = {
    "xlsx": xlsx(fill_xlsx),
    "xls": xls(fill_xls),
    "ods": ods(open_table()),
    "docx": word(fill_docx),
    "html": "<html><table><tr><td rowspan=2>序号<td>事项<td>内容<tr><td colspan=2>1</table>".encode("gbk"),
    "csv": '序号,事项\n1,"出生,登记"\n2,x\n'.encode(),
}
NAMES = st.sampled_from([*(f"a.{suffix}" for suffix in GOOD), "", ".", "目录", "a.et"])


def judged(read: Grids) -> Grids:
    """What holds of every reading: something was read, or something was said; no cell lies outside of its grid."""
    assert read.grids or read.findings
    for grid in read.grids:
        assert all(grid.at(cell.row, cell.column) is cell for cell in grid.cells)
        assert all(ord(char) >= 32 or char in "\n\t" for cell in grid.cells for char in cell.text)
        assert not any(0xD800 <= ord(char) < 0xE000 for cell in grid.cells for char in cell.text)
        assert grid.height <= 1_048_576
        assert grid.width <= 16_384
    return read


@given(NAMES, st.binary(max_size=400))
@example("a.xls", b"\xd0\xcf\x11\xe0")
@example("a.xlsx", b"PK\x05\x06" + bytes(18))
@example("a.html", b"<table>\xff")
def test_random_bytes(name: str, content: bytes) -> None:
    judged(read_grids(name, content))


@given(NAMES, st.text(max_size=200))
def test_random_text(name: str, content: str) -> None:
    judged(read_grids(name, content.encode("utf-8", "surrogatepass")))
    judged(read_grids(name, f"<table><tr><td>{content}".encode("utf-16", "surrogatepass")))


@pytest.mark.parametrize("kind", GOOD)
@given(share=st.floats(0, 1), tail=st.binary(max_size=4))
def test_cut_anywhere(kind: str, share: float, tail: bytes) -> None:
    content = GOOD[kind]
    judged(read_grids(f"a.{kind}", content[: int(share * len(content))] + tail))


@pytest.mark.parametrize("kind", GOOD)
@given(changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=12))
def test_wrong_bytes(kind: str, changes: list[tuple[float, int]]) -> None:
    content = bytearray(GOOD[kind])
    for share, byte in changes:
        content[int(share * len(content))] = byte
    judged(read_grids(f"a.{kind}", bytes(content)))


@pytest.mark.parametrize("kind", ["xlsx", "ods", "docx"])
@settings(max_examples=60)
@given(
    which=st.integers(0, 99),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.sampled_from('<>"/=&0919aR\0 ')), max_size=9),
    is_gone=st.booleans(),
)
def test_wrong_bytes_inside_a_part(kind: str, which: int, changes: list[tuple[float, str]], *, is_gone: bool) -> None:
    parts = unpacked(GOOD[kind])
    name = sorted(parts)[which % len(parts)]
    part = bytearray(parts[name])
    for share, char in changes if part else ():
        part[int(share * len(part))] = ord(char)
    parts[name] = bytes(part)
    if is_gone:
        del parts[name]
    judged(read_grids(f"a.{kind}", packed(parts)))


@settings(max_examples=60)
@given(st.data())
def test_wrong_numbers_in_records_of_old_workbooks(data: st.DataObject) -> None:
    """Lengths, counts and positions are what a reader of binary files believes too easily."""
    content = bytearray(GOOD["xls"])
    for _ in range(data.draw(st.integers(1, 6))):
        at = data.draw(st.integers(0, len(content) - 4))
        content[at : at + 4] = data.draw(st.sampled_from([b"\xff" * 4, bytes(4), b"\x01\0\0\0", b"\xfe\xff\xff\x7f"]))
    judged(read_grids("a.xls", bytes(content)))


@given(st.text(st.sampled_from("<>/wptrcbls vMegandSx=\"' "), max_size=120))
def test_wrong_elements_in_documents(soup: str) -> None:
    judged(read_grids("a.docx", raw_docx(f"<w:tbl><w:tr><w:tc>{soup}</w:tc></w:tr></w:tbl>")))


def test_the_good_ones_are_good() -> None:
    for kind, content in GOOD.items():
        assert len(judged(read_grids(f"a.{kind}", content)).grids) == 1
    assert zipfile.is_zipfile(io.BytesIO(GOOD["xlsx"]))
