"""Workbooks of OpenDocument: texts as displayed, repetition, blocks, what is hidden and remarked."""

from __future__ import annotations

from typing import Any

from grid_files import codes, grid, oddities, ods, packed, said, texts, unpacked
from odf.office import Annotation  # type: ignore[import-untyped]  # has no types
from odf.table import CoveredTableCell, Table, TableCell, TableColumn, TableRow  # type: ignore[import-untyped]  # as above
from odf.text import A, LineBreak, List, ListItem, P, S, Span, Tab  # type: ignore[import-untyped]  # as above

from govcat.load.grid import read_grids

MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet"
NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"))
)


def by_hand(body: str, styles: str = "", **parts: str) -> bytes:
    content = (
        f"<office:document-content {NAMES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:spreadsheet>{body}</office:spreadsheet></office:body></office:document-content>"
    )
    named = {key.replace("__", ".").replace("_", "/", 1): text for key, text in parts.items()}
    return packed({"mimetype": MIMETYPE, "content.xml": content, **named})


def cell(*paragraphs: Any, **how: Any) -> Any:
    made = TableCell(**how)
    for paragraph in paragraphs:
        made.addElement(P(text=paragraph) if isinstance(paragraph, str) else paragraph)
    return made


def row(*cells: Any, **how: Any) -> Any:
    made = TableRow(**how)
    for each in cells:
        made.addElement(each)
    return made


def table(*rows: Any, **how: Any) -> Any:
    made = Table(name="目录", **how)
    for each in rows:
        made.addElement(each)
    return made


def test_texts_blocks_and_repetition() -> None:
    read = grid(
        "a.ods",
        ods(
            table(
                row(cell("标题", numbercolumnsspanned=3), CoveredTableCell(numbercolumnsrepeated=2)),
                row(cell("甲", "乙"), cell("√", numbercolumnsrepeated=2)),
                row(cell("出生", numberrowsspanned=2), cell(), numberrowsrepeated=1),
                row(CoveredTableCell(), cell("x"), numberrowsrepeated=2),
                row(cell(numbercolumnsrepeated=1024), numberrowsrepeated=1048570),
            )
        ),
    )
    assert texts(read) == {
        "A1:C1": "标题",
        "A2": "甲\n乙",
        "B2": "√",
        "C2": "√",
        "A3:A4": "出生",
        "B4": "x",
        "B5": "x",
    }


def test_values_are_as_displayed() -> None:
    read = grid(
        "a.ods",
        ods(
            table(
                row(
                    cell("0505", valuetype="float", value=505),
                    cell("1月5日", valuetype="date", datevalue="2026-01-05"),
                    cell("25%", valuetype="percentage", value=0.25),
                    cell("08:30", valuetype="time", timevalue="PT08H30M00S"),
                    cell("TRUE", valuetype="boolean", booleanvalue="true"),
                    cell("40", formula="of:=[.A1]*2", valuetype="float", value=40),
                    cell("#NAME?", formula="of:=X()", valuetype="string", stringvalue=""),
                    cell(formula="of:=X()"),
                    cell(formula='of:=""', valuetype="string"),
                    cell(valuetype="float", value=7),
                )
            )
        ),
    )
    assert texts(read) == {
        "A1": "0505",
        "B1": "2026-01-05",
        "C1": "25%",
        "D1": "08:30",
        "E1": "TRUE",
        "F1": "40",
        "G1": "#NAME?",
        "H1": "",
        "J1": "7",
    }
    assert oddities(read) == {
        "A1": "number",
        "B1": "date",
        "C1": "number",
        "D1": "date",
        "F1": "formula",
        "G1": "error",
        "H1": "uncounted",
        "J1": "number",
    }


def test_spaces_breaks_links_and_lists() -> None:
    paragraph = P(text="公开")
    for piece in (S(c=2), Tab(), Span(text="内"), LineBreak(), A(href="http://example.org", text="容")):
        paragraph.addElement(piece)
    paragraph.addText("完")
    listed = List()
    entry = ListItem()
    entry.addElement(P(text="一"))
    listed.addElement(entry)
    assert texts(grid("a.ods", ods(table(row(cell(paragraph, listed)))))) == {"A1": "公开  \t内\n容完\n一"}


def test_hidden_protected_and_remarked() -> None:
    remark = Annotation()
    remark.addElement(P(text="请核对"))
    read = read_grids(
        "a.ods",
        ods(
            table(
                TableColumn(),
                TableColumn(visibility="collapse", numbercolumnsrepeated=2),
                row(cell("a", remark), cell("b")),
                row(cell("c"), visibility="filter"),
                protected="true",
            )
        ),
    )
    (only,) = read.grids
    assert (only.hidden_rows, only.hidden_columns) == (frozenset({1}), frozenset({1}))
    assert (only.comments, only.text(0, 0)) == ({(0, 0): "请核对"}, "a")
    assert codes(read) == ["GC928", "GC928", "GC929"]


def test_styles_hide_sheets_and_set_pictorial_fonts() -> None:
    styles = (
        '<style:style style:name="ta1"><style:table-properties table:display="false"/></style:style>'
        '<style:style style:name="ce1"><style:text-properties style:font-name="Wingdings 2"/></style:style>'
        '<style:style style:name="ce2"><style:text-properties style:font-name="宋体"/></style:style>'
    )
    body = (
        '<table:table table:name="藏" table:style-name="ta1"><table:table-header-rows><table:table-row>'
        '<table:table-cell table:style-name="ce1"><text:p>R</text:p></table:table-cell>'
        '<table:table-cell table:style-name="ce2"><text:p>R</text:p></table:table-cell>'
        "</table:table-row></table:table-header-rows></table:table>"
        '<table:table table:name="空"/><table:table-row/>'
    )
    (only,) = read_grids("a.ods", by_hand(body, styles)).grids
    assert (only.sheet, only.is_hidden, texts(only)) == ("藏", True, {"A1": "☑", "B1": "R"})


def test_too_much_repetition_is_refused() -> None:
    filled = '<table:table-cell table:number-columns-repeated="{}"><text:p>x</text:p></table:table-cell>'
    wide = f"<table:table-row>{filled.format(10**8) * 3}</table:table-row>"
    read = read_grids("a.ods", by_hand(f'<table:table table:name="t">{wide}</table:table>'))
    assert [len(each.cells) for each in read.grids] == [16_384]
    tall = f'<table:table-row table:number-rows-repeated="1048576">{filled.format(1)}</table:table-row>'
    assert codes(read_grids("a.ods", by_hand(f'<table:table table:name="t">{tall}</table:table>'))) == ["GC927"]


def test_locked_and_with_macros() -> None:
    plain = unpacked(ods(table(row(cell("a")))))
    locked = plain | {"META-INF/manifest.xml": b'<m:file-entry><m:encryption-data m:checksum="x"/></m:file-entry>'}
    assert said(read_grids("a.ods", packed(locked))) == ["GC914 文件设有打开密码，没有读入"]
    with_macros = plain | {"Basic/Standard/Module1.xml": b"<x/>"}
    assert said(read_grids("a.ods", packed(with_macros))) == [
        "GC920 文件带有宏；只读了单元格里的文字，没有运行，也没有打开",
    ]
