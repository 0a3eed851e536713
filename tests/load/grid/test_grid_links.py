"""Links of every format: the addresses behind words, and none that only this file, this disk or a program knows."""

from __future__ import annotations

import io
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]  # it carries no types
from grid_files import MAIN, PACKAGE, RELATIONS, WORD, grid, oddities, ods, packed, raw_parts, raw_xlsx
from hypothesis import given
from hypothesis import strategies as st
from odf.table import Table, TableCell, TableRow  # type: ignore[import-untyped]  # has no types
from odf.text import A, P  # type: ignore[import-untyped]  # as above

from govcat.core.grid import Grid, GridCell, Oddity
from govcat.load.grid import read_grids
from govcat.load.grid.fastening import Link, fastened
from govcat.load.grid.sheet import Block
from govcat.load.grid.targets import LONGEST, target_in_field, target_in_formula, target_of

KEPT = ["http://a.gov.cn/x?y=1#z", "HTTPS://a.cn", "mailto:a@b.cn", "../a/b.html", "/x?y:z", "//a.cn/b", "附件.docx"]
KEPT += ["www.a.gov.cn:8080/x"]
DROPPED = ["", " ", "#top", "javascript:x()", "java\tscript:x()", "\x01javascript:x()", "data:text/html,x", "tel:1"]
DROPPED += [
    "file:///c:/a.doc",
    "C:\\a.doc",
    "\\\\server\\a",
    "vbscript:x",
    "http://",
    "https:",
    "mailto:",
    "ftp://a.cn",
]


def links(read: Grid) -> dict[str, tuple[str, ...]]:
    return {cell.text: cell.links for cell in read.cells if cell.links}


@pytest.mark.parametrize("address", KEPT)
def test_kept(address: str) -> None:
    assert target_of(f" {address}\n") == address


@pytest.mark.parametrize("address", [*DROPPED, "http://a.cn/" + "x" * LONGEST])
def test_dropped(address: str) -> None:
    assert target_of(address) == ""


@given(st.text(max_size=40))
def test_what_is_kept_runs_nothing(written: str) -> None:
    kept = target_of(written)
    scheme = kept.partition(":")[0].lower()
    assert scheme in {"http", "https", "mailto"} or ":" not in kept or not scheme.isascii() or not scheme.isalnum()
    assert target_of(kept) == kept


@pytest.mark.parametrize(
    ("formula", "found"),
    [
        ('HYPERLINK("http://a.cn","查看")', ("http://a.cn", "查看")),
        ('of:=HYPERLINK("http://a.cn";"查""看")', ("http://a.cn", '查"看')),
        ('hyperlink( "http://a.cn" )', ("http://a.cn", "http://a.cn")),
        ('HYPERLINK("http://a.cn",B2&"号")', None),
        ('HYPERLINK("http://a.cn",B2)', ("http://a.cn", "")),
        ('HYPERLINK("#目录!A1","返回")', ("", "返回")),
        ('HYPERLINK(B2,"查看")', None),
        ('HYPERLINK("http://a.cn/"&B2,"查看")', None),
        ('IF(A1,HYPERLINK("http://a.cn","查看"))', None),
    ],
)
def test_formulas(formula: str, found: tuple[str, str] | None) -> None:
    assert target_in_formula(formula) == found


@pytest.mark.parametrize(
    ("code", "address"),
    [
        (' HYPERLINK "http://a.cn/x" \\l "二" \\o "提示" ', "http://a.cn/x#二"),
        (" HYPERLINK http://a.cn ", "http://a.cn"),
        (' HYPERLINK \\l "_Toc1" ', ""),
        (' HYPERLINK "javascript:x()" ', ""),
        (' INCLUDEPICTURE "http://a.cn/x.png" ', ""),
        (" PAGE ", ""),
    ],
)
def test_field_codes(code: str, address: str) -> None:
    assert target_in_field(code) == address


def test_a_workbook() -> None:
    stream = io.BytesIO()
    book = xlsxwriter.Workbook(stream, {"in_memory": True})
    sheet = book.add_worksheet("目录")
    sheet.write_url(0, 0, "http://a.gov.cn/x#y", string="查看")
    sheet.write_url(1, 0, "internal:'目录'!A1", string="← 目录总览")
    sheet.write_url(2, 0, "external:c:\\附件.docx", string="附件")
    sheet.write_url(3, 0, "mailto:a@b.cn", string="来信")
    sheet.merge_range(4, 0, 5, 1, "")
    sheet.write_url(4, 0, "https://c.gov.cn/", string="合并")
    sheet.write_url(0, 4, "http://d.gov.cn", string="http://d.gov.cn")
    book.close()

    assert links(grid("a.xlsx", stream.getvalue())) == {
        "查看": ("http://a.gov.cn/x#y",),
        "来信": ("mailto:a@b.cn",),
        "合并": ("https://c.gov.cn/",),
        "http://d.gov.cn": ("http://d.gov.cn",),
    }


def test_formulas_and_links_over_several_cells_of_a_workbook() -> None:
    rows = (
        '<row r="1"><c r="A1" t="str"><f>HYPERLINK("http://a.cn","看")</f><v>看</v></c>'
        '<c r="B1"><f>HYPERLINK("http://b.cn","点")</f></c><c r="C1"><f>HYPERLINK("http://c.cn",D9)</f></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>甲</t></is></c><c r="B2" t="inlineStr"><is><t>乙</t></is></c></row>'
    )
    whole = f'<hyperlinks xmlns:r="{RELATIONS}"><hyperlink ref="A2:XFD1048576" r:id="r7" location="末"/>'
    tail = whole + '<hyperlink ref="A2" r:id="r8"/><hyperlink ref="B2" r:id="r9"/></hyperlinks>'
    sheet = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{tail}</worksheet>'
    targets = (
        f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="r7" Type="{RELATIONS}/hyperlink" Target="http://w.cn/" TargetMode="External"/>'
        f'<Relationship Id="r8" Type="{RELATIONS}/hyperlink" Target="javascript:x()" TargetMode="External"/>'
        f'<Relationship Id="r9" Type="{RELATIONS}/hyperlink" Target="inside.xml"/></Relationships>'
    )
    read = grid("a.xlsx", packed({**raw_parts(sheet), "xl/worksheets/_rels/sheet1.xml.rels": targets}))

    assert links(read) == {
        "看": ("http://a.cn",),
        "点": ("http://b.cn",),
        "甲": ("http://w.cn/#末",),
        "乙": ("http://w.cn/#末",),
    }
    assert oddities(read) == {"A1": "formula", "B1": "formula", "C1": str(Oddity.UNCOUNTED)}


def test_a_link_without_its_relation_is_none() -> None:
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>查看</t></is></c></row>'

    assert links(grid("a.xlsx", raw_xlsx(cell, '<hyperlinks><hyperlink ref="A1" location="B2"/></hyperlinks>'))) == {}


def test_a_document() -> None:
    run = "<w:r><w:t>{}</w:t></w:r>"
    begin, between, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end"))
    code = "<w:r><w:instrText>{}</w:instrText></w:r>"
    deleted = f'<w:del><w:hyperlink r:id="r2">{run.format("旧")}</w:hyperlink></w:del>'
    cells = [
        f'<w:hyperlink r:id="r1" w:anchor="二">{run.format("查看")}</w:hyperlink>{deleted}',
        f'<w:hyperlink w:anchor="_Toc1">{run.format("目录")}</w:hyperlink>',
        begin + code.format(' HYPERLINK "http://b.') + code.format('cn" ') + between + run.format("点击") + end,
        f'<w:fldSimple w:instr=" HYPERLINK &quot;../c.html&quot; ">{run.format("进入")}</w:fldSimple>',
        "".join(
            f'<w:hyperlink r:id="{key}">{run.format(text)}</w:hyperlink>'
            for key, text in (("r2", "甲"), ("r1", "乙"), ("r3", "丙"))
        ),
    ]
    row = "".join(f"<w:tc><w:p>{each}</w:p></w:tc>" for each in cells)
    document = (
        f'<w:document xmlns:w="{WORD}" xmlns:r="{RELATIONS}"><w:body><w:tbl><w:tr>{row}</w:tr></w:tbl></w:body>'
        "</w:document>"
    )
    outside = f'Type="{RELATIONS}/hyperlink" TargetMode="External"'
    relations = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" {outside} Target="http://a.cn/x"/>'
        f'<Relationship Id="r2" {outside} Target="http://d.cn"/>'
        f'<Relationship Id="r3" {outside} Target="file:///c:/e.doc"/></Relationships>'
    )
    made = packed(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": document,
            "word/_rels/document.xml.rels": relations,
        }
    )

    assert links(grid("a.docx", made)) == {
        "查看": ("http://a.cn/x#二",),
        "点击": ("http://b.cn",),
        "进入": ("../c.html",),
        "甲乙丙": ("http://d.cn", "http://a.cn/x"),
    }


def test_a_page() -> None:
    page = """<table><tr><td><a href=" http://a.cn/x ">查看</a><td><a href="javascript:void(0)">展开</a>
    <td><a href="#top">顶</a><a href="b.html">甲</a><a href="b.html">乙</a><a name=x>丙</a>
    <td>藏<b hidden><a href="http://h.cn">h</a></b><script>"<a href='http://s.cn'>"</script></tr>
    <tr><td>外<table><tr><td><a href="http://in.cn">内</a><td>2<td>3</tr><tr><td>4<td>5<td>6</tr></table>
    <td>7<td>8<td>9</tr></table>"""
    outer, inner = read_grids("a.html", page.encode()).grids

    assert links(outer) == {"查看": ("http://a.cn/x",), "顶甲乙丙": ("b.html",)}
    assert links(inner) == {"内": ("http://in.cn",)}


def test_a_workbook_of_opendocument() -> None:
    def cell(*parts: Any, **how: Any) -> Any:
        made, paragraph = TableCell(**how), P()
        for part in parts:
            paragraph.addElement(part) if not isinstance(part, str) else paragraph.addText(part)
        made.addElement(paragraph)
        return made

    row, table = TableRow(), Table(name="目录")
    for each in (
        cell(A(href="http://a.cn/", text="查看"), " ", A(href="http://b.cn/", text="办理")),
        cell(A(href="#目录.A1", text="返回")),
        cell("点", formula='of:=HYPERLINK("http://c.cn";"点")', valuetype="string"),
        cell(A(href="d.html", text="重复"), numbercolumnsrepeated=2),
    ):
        row.addElement(each)
    table.addElement(row)
    read = grid("a.ods", ods(table))

    assert [cell.links for cell in read.cells] == [
        ("http://a.cn/", "http://b.cn/"),
        (),
        ("http://c.cn",),
        ("d.html",),
        ("d.html",),
    ]


def test_links_that_cover_more_than_a_file_may_hold_are_not_followed() -> None:
    cells = [GridCell(row, 0, "查看") for row in range(1000)]
    whole = Block(0, 0, 1_048_576, 16_384)
    made = fastened(cells, (Link(whole, f"http://a.cn/{number}") for number in range(5000)))

    assert len(made[0].links) == len(made[-1].links) == 500
