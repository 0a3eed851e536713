"""Tables of Word documents: merged cells, paragraphs around, tables inside, revisions, boxes of pictorial fonts."""

from __future__ import annotations

from typing import Any

import pytest
from grid_files import PACKAGE, RELATIONS, codes, grid, packed, raw_docx, said, texts, unpacked, word

from govcat.load.grid import read_grids


def cell(text: str = "", properties: str = "", inner: str = "") -> str:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in text.split("\n"))
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inner}{paragraphs}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    return f"<w:tr><w:trPr>{properties}</w:trPr>{''.join(cells)}</w:tr>"


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/><w:tblGrid/>{''.join(rows)}</w:tbl>"


def runs(content: str) -> str:
    return f"<w:tc><w:p>{content}</w:p></w:tc>"


def only(body: str) -> dict[str, str]:
    return texts(grid("a.docx", raw_docx(body)))


def test_a_document_of_python_docx() -> None:
    def fill(document: Any) -> None:
        document.add_heading("户籍管理领域目录")
        document.add_paragraph("说明：■为必选")
        made = document.add_table(4, 4)
        for at in range(16):
            made.cell(at // 4, at % 4).text = f"{at // 4}{at % 4}"
        made.cell(0, 0).merge(made.cell(0, 2)).text = "横"
        made.cell(1, 0).merge(made.cell(3, 0)).text = "纵"
        made.cell(1, 2).merge(made.cell(2, 3)).text = "块"
        document.add_paragraph("注：本表一式两份")
        document.add_table(1, 2).cell(0, 0).text = "二"
        document.add_paragraph("完")

    first, second = read_grids("a.docx", word(fill)).grids
    assert texts(first) == {
        "A1:C1": "横",
        "D1": "03",
        "A2:A4": "纵",
        "B2": "11",
        "C2:D3": "块",
        "B3": "21",
        "B4": "31",
        "C4": "32",
        "D4": "33",
    }
    assert (first.sheet, first.before, first.after) == (
        "表1",
        ("户籍管理领域目录", "说明：■为必选"),
        ("注：本表一式两份",),
    )
    assert (second.sheet, second.before, second.after) == ("表2", ("注：本表一式两份",), ("完",))


def test_blocks_that_start_late_end_early_and_go_on_from_nowhere() -> None:
    on, start = "<w:vMerge/>", '<w:vMerge w:val="restart"/>'
    body = table(
        row(cell("a", start), cell("b", on), cell("c")),
        row(cell("", on), cell("d", start), cell("e", '<w:gridSpan w:val="2"/>')),
        row(cell("f", start), cell("", '<w:vMerge w:val="continue"/>')),
        row(cell("g"), cell("", on), properties='<w:gridBefore w:val="1"/>'),
    )
    assert only(body) == {
        "A1:A2": "a",
        "B1": "b",
        "C1": "c",
        "B2:B3": "d",
        "C2:D2": "e",
        "A3": "f",
        "B4": "g",
    }


def test_text_below_a_block_is_told() -> None:
    body = table(row(cell("a", '<w:vMerge w:val="restart"/>')), row(cell("旧文字", "<w:vMerge/>")))
    read = read_grids("a.docx", raw_docx(body))
    assert texts(read.grids[0]) == {"A1:A2": "a"}
    assert said(read) == ["GC926 A2 被合并单元格盖住，但里面还有文字“旧文字”，没有读入"]


def test_revisions_are_read_as_if_accepted() -> None:
    body = table(
        row(
            runs(
                "<w:del><w:r><w:delText>十五</w:delText></w:r></w:del><w:ins><w:r><w:t>20</w:t></w:r></w:ins><w:r><w:t>日</w:t></w:r>"
            )
        ),
        row(cell("删去的行"), properties="<w:del/>"),
        row(runs("<w:moveFrom><w:r><w:t>旧处</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新处</w:t></w:r></w:moveTo>")),
    )
    read = read_grids("a.docx", raw_docx(body))
    assert texts(read.grids[0]) == {"A1": "20日", "A2": "新处"}
    assert said(read) == ["GC921 文档里有没有定稿的修订；已按“全部接受”读入，删去的文字没有读"]


@pytest.mark.parametrize(
    ("run", "text"),
    [
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', "☑"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/></w:r>', "□"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>', "☑"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="F0A3"/></w:r>', "□"),
        ('<w:r><w:sym w:font="Wingdings 2" w:char="00A2"/></w:r>', "■"),
        ('<w:r><w:sym w:font="宋体" w:char="F0FE"/></w:r>', "\uf0fe"),
        ('<w:r><w:sym w:font="Wingdings" w:char="zz"/><w:t>x</w:t></w:r>', "x"),
        ('<w:r><w:sym w:font="Wingdings" w:char="99999999"/><w:t>x</w:t></w:r>', "x"),
        ('<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>R政府</w:t></w:r>', "☑政府"),
        ('<w:r><w:rPr><w:rFonts w:hAnsi="Wingdings"/></w:rPr><w:t>þ</w:t></w:r>', "☑"),
        ('<w:r><w:rPr><w:rFonts w:ascii="宋体"/></w:rPr><w:t>R</w:t></w:r>', "R"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:noBreakHyphen/></w:r>", "甲\t乙\n丙\n-"),
        ('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>', "甲乙"),
        (
            "<w:ruby><w:rt><w:r><w:t>gong</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>公</w:t></w:r></w:rubyBase></w:ruby>",
            "公",
        ),
        ("<w:hyperlink><w:r><w:t>网站</w:t></w:r></w:hyperlink><w:r><w:instrText>PAGE</w:instrText></w:r>", "网站"),
        ("<w:r><w:fldChar><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>", "☑"),
        ('<w:r><w:fldChar><w:ffData><w:checkBox><w:checked w:val="0"/></w:checkBox></w:ffData></w:fldChar></w:r>', "□"),
        ('<w:r><w:fldChar><w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData></w:fldChar></w:r>', "☑"),
        ("<w:r><w:fldChar><w:ffData><w:checkBox/></w:ffData></w:fldChar><w:fldChar/></w:r>", "□"),
        ("<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt>", "☒"),
    ],
)
def test_what_a_run_shows(run: str, text: str) -> None:
    assert only(table(row(runs(run)))) == {"A1": text}


def test_tables_inside_cells() -> None:
    small = table(row(cell("甲"), cell("乙")))
    deep = table(row(cell("1"), cell("2"), cell("3")), row(cell("4")))
    large = table(row(cell("一"), cell("二"), cell("三", inner=deep)), row(cell("四"), cell("五")))
    body = table(row(cell("外", inner=large), cell("旁", inner=small)), row(cell("下")))
    outer, inner, innermost = read_grids("a.docx", raw_docx(body)).grids
    assert texts(outer) == {"A1": "外", "B1": "甲\n乙\n旁", "A2": "下"}
    assert texts(inner) == {"A1": "一", "B1": "二", "C1": "三", "A2": "四", "B2": "五"}
    assert texts(innermost) == {"A1": "1", "B1": "2", "C1": "3", "A2": "4"}
    assert [each.sheet for each in (outer, inner, innermost)] == ["表1", "表2", "表3"]


def test_content_controls_around_rows_and_cells() -> None:
    first = f"<w:sdt><w:sdtContent>{cell('甲')}</w:sdtContent></w:sdt>"
    wrapped = f"<w:sdt><w:sdtContent>{row(first, cell('乙'))}</w:sdtContent></w:sdt>"
    body = f"<w:p><w:r><w:t>前</w:t></w:r></w:p><w:sdt><w:sdtContent>{table(wrapped)}</w:sdtContent></w:sdt>"
    read = grid("a.docx", raw_docx(body))
    assert (texts(read), read.before) == ({"A1": "甲", "B1": "乙"}, ("前",))


def test_a_text_box_is_said_once() -> None:
    inside = "<w:p><w:r><w:t>框</w:t></w:r></w:p>"
    choices = f"<x:Choice><w:txbx>{inside}</w:txbx></x:Choice><x:Fallback>{inside}</x:Fallback>"
    box = f"<w:p xmlns:x='m'><w:r><w:t>前</w:t>{choices}</w:r></w:p>"
    assert grid("a.docx", raw_docx(box + table(row(cell("甲"))))).before == ("前", "框")


def test_remarks_and_macros() -> None:
    remarked = '<w:r><w:t>甲</w:t><w:commentReference w:id="3"/></w:r><w:r><w:commentReference w:id="9"/></w:r>'
    parts = unpacked(raw_docx(table(row(runs(remarked)))))
    links = "".join(
        f'<Relationship Id="r{kind}" Type="{RELATIONS}/{kind}" Target="{kind}.xml"/>'
        for kind in ("comments", "vbaProject")
    )
    parts["word/_rels/document.xml.rels"] = f'<Relationships xmlns="{PACKAGE}">{links}</Relationships>'.encode()
    parts["word/comments.xml"] = '<c><comment id="3"><p><r><t>请核对</t></r></p></comment></c>'.encode()
    read = read_grids("a.docm", packed(parts))
    assert read.grids[0].comments == {(0, 0): "请核对"}
    assert codes(read) == ["GC920"]


def test_odd_tables() -> None:
    wide = row(*(cell(f"{at}", '<w:gridSpan w:val="400"/>') for at in range(5)))
    assert list(only(table(wide)))[:3] == ["A1:OJ1", "OK1:ADT1", "ADU1:ATD1"]
    assert codes(read_grids("a.docx", raw_docx(table(row(*[cell("x", '<w:gridSpan w:val="9999"/>')] * 20))))) == [
        "GC927"
    ]
    assert codes(read_grids("a.docx", raw_docx(table(row(cell("")))))) == ["GC918"]
    assert codes(read_grids("a.docx", raw_docx("<w:p/>"))) == ["GC918"]
