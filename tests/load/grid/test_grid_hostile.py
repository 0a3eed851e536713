"""Files that are foreign, damaged, locked or made to do harm: a finding each, with its cure, and nothing else."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest
from grid_files import MAIN, codes, compound, packed, raw_docx, raw_parts, raw_xlsx, said, texts, unpacked, xlsx

from govcat.core.grid import GridCell
from govcat.load.grid import read_grids
from govcat.load.grid.parts import Parts, parts_of
from govcat.load.grid.sheet import MOST_CELLS, MOST_CHARACTERS, Allowance, Refused


def book(sheet: bytes, **more: bytes) -> dict[str, str | bytes]:
    return {**raw_parts(""), "xl/worksheets/sheet1.xml": sheet, **more}


@pytest.mark.parametrize(
    ("content", "first"),
    [
        (b"", "GC910 文件是空的，一个字节也没有"),
        (b"%PDF-1.7\n", "GC912 文件里没有可以读取的表格：PDF 文档"),
        (b"\x89PNG\r\n\x1a\n", "GC912 文件里没有可以读取的表格：图片"),
        (b"\xff\xd8\xff\xe0", "GC912 文件里没有可以读取的表格：图片"),
        (b"II*\0" + b"x" * 9, "GC912 文件里没有可以读取的表格：扫描件或图片（tif）"),
        (packed({"OFD.xml": "<x/>", "Doc_0/Document.xml": "<x/>"}), "GC912 文件里没有可以读取的表格：OFD 版式文件"),
        (compound("WordDocument", "1Table"), "GC911 文件的格式读不了：旧格式的 Word 或 WPS 文档（doc、wps）"),
        (compound("WordDocument", "Workbook"), "GC911 文件的格式读不了：旧格式的 Word 或 WPS 文档（doc、wps）"),
        (compound("PowerPoint Document"), "GC911 文件的格式读不了：演示文稿（ppt、dps）"),
        (compound("Book"), "GC911 文件的格式读不了：Excel 95 或更早的表格"),
        (compound("Contents"), "GC911 文件的格式读不了：旧格式的办公文档（如 doc、wps、et、ppt）"),
        (compound("EncryptedPackage", "EncryptionInfo"), "GC914 文件设有打开密码，没有读入"),
        (compound("Workbook")[:300], "GC916 文件不完整或已损坏：文件头不完整"),
        (compound("Workbook")[:30] + b"\0\0\0\0" + b"x" * 600, "GC916 文件不完整或已损坏：文件头不完整"),
        (b"{\\rtf1\\ansi", "GC911 文件的格式读不了：RTF 文档"),
        (b"MIME-Version: 1.0\n", "GC911 文件的格式读不了：单个文件网页（mht）"),
        (b"Rar!\x1a\x07", "GC911 文件的格式读不了：压缩包"),
        (b"7z\xbc\xaf\x27\x1c", "GC911 文件的格式读不了：压缩包"),
        (packed({"目录.xlsx": xlsx(lambda sheet: sheet.append([1]))}), "GC911 文件的格式读不了：压缩包"),
        (packed({"ppt/presentation.xml": "<x/>", "xl/x.xml": ""}), "GC911 文件的格式读不了：演示文稿（ppt、dps）"),
        (packed({"xl/workbook.bin": b"\0"}), "GC916 文件不完整或已损坏：缺少部件 xl/workbook.xml"),
        (packed({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}),
         "GC911 文件的格式读不了：无法识别的文件"),
        (b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
         "GC911 文件的格式读不了：Excel 2003 的 XML 表格"),
        (b'<?xml version="1.0"?><w:wordDocument/>', "GC911 文件的格式读不了：Word 2003 的 XML 文档"),
        (b"<pkg:package/>", "GC911 文件的格式读不了：Word 的 XML 文档"),
        (b"PK\x03\x04" + b"x" * 99, "GC916 文件不完整或已损坏：压缩包没有结尾，多半没有传完"),
        (xlsx(lambda sheet: sheet.append([1]))[:-400], "GC916 文件不完整或已损坏：压缩包没有结尾，多半没有传完"),
        (packed({"xl/worksheets/sheet1.xml": "<x/>"}), "GC916 文件不完整或已损坏：缺少部件 xl/workbook.xml"),
        (packed({"[Content_Types].xml": "<x/>", "word/styles.xml": "<x/>"}),
         "GC916 文件不完整或已损坏：缺少部件 word/document.xml"),
    ],
)  # fmt: skip
def test_each_has_its_finding(content: bytes, first: str) -> None:
    read = read_grids("户籍", content)
    assert read.grids == ()
    assert said(read) == [first]


def test_binary_workbooks_are_named_by_what_opens_them() -> None:
    rels = '<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'
    read = read_grids("a.xlsb", packed({"_rels/.rels": rels, "xl/workbook.bin": b"\0"}))
    assert said(read) == ["GC911 文件的格式读不了：xlsb 二进制表格"]


@pytest.mark.parametrize("name", ["户籍.et", "户籍.wps", "户籍.doc", "户籍.xlsx"])
def test_old_files_with_the_names_of_new_ones(name: str) -> None:
    assert codes(read_grids(name, compound("WordDocument"))) == ["GC911"]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.xlsx", []),
        ("a.XLSM", []),
        ("a.xls", ["GC919"]),
        ("a.et", ["GC919"]),
        ("a.csv", ["GC919"]),
        ("a.3版", []),
        ("a", []),
    ],
)
def test_a_wrong_extension_is_told(name: str, told: list[str]) -> None:
    read = read_grids(name, xlsx(lambda sheet: sheet.append(["a"])))
    assert (len(read.grids), codes(read)) == (1, told)


ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY f SYSTEM "file:///etc/hostname">]>'
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize("padding", ["", "<!-- " + "x" * 70_000 + " -->"])
def test_entities_are_refused_before_they_are_expanded(encoding: str, padding: str) -> None:
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>&c;&f;</v></c></row></sheetData></worksheet>'
    content = (padding + ENTITIES + sheet).encode(encoding)
    read = read_grids("a.xlsx", packed(book(content)))
    assert (read.grids, codes(read)) == ((), ["GC917"])
    document = (ENTITIES + "<w:document xmlns:w='w'><w:body><w:p><w:t>&c;</w:t></w:p></w:body></w:document>").encode(
        encoding
    )
    assert codes(read_grids("a.docx", packed({"word/document.xml": document}))) == ["GC917"]


def test_unknown_entities_and_bad_xml_are_damage() -> None:
    for sheet in (b"<worksheet>&x;</worksheet>", b"<worksheet><row>", b"", b"\0\0", b"<a></b>", b"<a " + b"x" * 99):
        assert codes(read_grids("a.xlsx", packed(book(sheet)))) == ["GC916"]


def test_signs_without_end_are_no_xml() -> None:
    content = b"<worksheet>" + b"<x " * 700_000
    assert codes(read_grids("a.xlsx", packed(book(content)))) == ["GC916"]


def test_bombs_are_refused_by_what_they_declare_and_by_what_they_are() -> None:
    steep = read_grids("a.xlsx", packed(book(b"<worksheet>" + b" " * (65 * 2**20) + b"</worksheet>")))
    assert said(steep)[0].startswith("GC915 文件展开后太大：65 MB")
    declared = bytearray(raw_xlsx("<row/>"))
    for at in range(len(declared) - 4):
        if declared[at : at + 4] == b"PK\x01\x02":
            struct.pack_into("<I", declared, at + 24, 0xFFFFFFF0)
    assert codes(read_grids("a.xlsx", bytes(declared))) == ["GC915"]
    many = packed({f"x/{at}.xml": "" for at in range(20_001)})
    assert said(read_grids("a.xlsx", many)) == ["GC915 文件展开后太大：部件过多，上限为 20000"]
    nodes = f'<worksheet xmlns="{MAIN}"><x>' + "<a/>" * 2_100_000 + "</x></worksheet>"
    assert codes(read_grids("a.xlsx", packed(book(nodes.encode())))) == ["GC915"]


def test_large_files_are_not_looked_at() -> None:
    assert codes(read_grids("a.xlsx", b"PK" + bytes(101 * 2**20))) == ["GC915"]
    assert codes(read_grids("a.csv", b"a,b\n" * (7 * 2**20))) == ["GC915"]


def test_parts_that_do_not_unpack() -> None:
    good = raw_xlsx('<row><c t="str"><v>' + "甲" * 400 + "</v></c></row>")
    with zipfile.ZipFile(io.BytesIO(good)) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    broken = bytearray(good)
    start = part.header_offset + 30 + len(part.filename)
    broken[start + 20 : start + 40] = b"\xff" * 20
    assert said(read_grids("a.xlsx", bytes(broken))) == [
        "GC916 文件不完整或已损坏：部件 xl/worksheets/sheet1.xml 解不开",
    ]
    locked = good.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")
    assert set(codes(read_grids("a.xlsx", locked))) == {"GC914"}
    mimetype = bytearray(packed({"mimetype": "application/vnd.oasis" * 9, "content.xml": "<x/>"}))
    mimetype[40:50] = b"\xff" * 10
    assert codes(read_grids("a.ods", bytes(mimetype))) == ["GC916"]
    odd = good.replace(b"xl/worksheets/sheet1.xml", b"xl/worksheets/sheet2.xml", 1)
    assert codes(read_grids("a.xlsx", odd)) == ["GC916"]


def test_parts_packed_in_another_way_are_not_opened() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    assert said(read_grids("a.xlsx", stream.getvalue())) == ["GC916 文件不完整或已损坏：部件 xl/workbook.xml 解不开"]


@pytest.mark.parametrize("encoding", ["utf-7", "x-unknown", "hex", "", "GB18030", "ebcdic-cp-us"])
def test_declared_encodings_of_parts(encoding: str) -> None:
    sheet = f'<?xml version="1.0" encoding="{encoding}"?><worksheet><sheetData/></worksheet>'
    assert set(codes(read_grids("a.xlsx", packed(book(sheet.encode()))))) <= {"GC916", "GC918"}


def test_parts_know_their_names() -> None:
    parts = parts_of(packed({"A\\B.xml": "x", "leer/": ""}))
    assert isinstance(parts, Parts)
    assert (parts.has("a/b.xml"), parts.has("leer/")) == (True, False)
    assert parts.beginning("nix") == b""


def test_a_merged_million_costs_nothing() -> None:
    rows = '<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="3"><c r="B3" t="str"><v>b</v></c></row>'
    blocks = ("A1:XFD2", "A1:B2", "B3:XFD1048576", "C9:A1", "?")
    merged = "".join(f'<mergeCell ref="{block}"/>' for block in blocks)
    read = read_grids("a.xlsx", raw_xlsx(rows, f"<mergeCells>{merged}</mergeCells>")).grids[0]
    assert texts(read) == {"A1:B2": "a", "B3": "b"}


def test_many_large_blocks_are_not_laid_out() -> None:
    rows = "".join(f'<row r="{at}"><c r="ALL{at}" t="str"><v>x</v></c></row>' for at in (1, 3000))
    merged = "".join(f'<mergeCell ref="A{at}:ALK{at + 9}"/>' for at in range(1, 3000, 10))
    read = read_grids("a.xlsx", raw_xlsx(rows, f"<mergeCells>{merged}</mergeCells>")).grids[0]
    assert sum(cell.rows * cell.columns for cell in read.cells) <= 1_000_002


def test_what_a_file_may_hold() -> None:
    few = [GridCell(0, 0, "a")] * 3
    Allowance(cells=3).spend(few)
    with pytest.raises(Refused, match="GC927"):
        Allowance(cells=2).spend(few)
    with pytest.raises(Refused, match="GC915"):
        Allowance(characters=5).spend(few)
    assert MOST_CELLS > 12_000 * 20
    assert MOST_CHARACTERS > 12_000 * 2_000


def test_too_many_strings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govcat.load.grid.xlsx_strings._MOST", 3)
    strings = f'<sst xmlns="{MAIN}">' + "<si><t>a</t></si>" * 4 + "</sst>"
    assert codes(read_grids("a.xlsx", raw_xlsx("", xl_sharedStrings__xml=strings))) == ["GC915"]


def test_a_document_renamed_to_a_workbook_and_back() -> None:
    parts = unpacked(raw_docx("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"))
    read = read_grids("目录.xlsx", packed(parts))
    assert (texts(read.grids[0]), codes(read)) == ({"A1": "甲"}, ["GC919"])
    parts |= {"_rels/.rels": b'<r><Relationship Type="x/officeDocument" Target="word/document2.xml"/></r>'}
    parts["word/document2.xml"] = parts.pop("word/document.xml")
    assert codes(read_grids("目录.docx", packed(parts))) == []
