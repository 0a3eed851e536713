"""Workbooks of Excel and WPS: texts as people see them, and what no cell shows."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from grid_files import (
    MAIN,
    PACKAGE,
    RELATIONS,
    codes,
    grid,
    oddities,
    packed,
    raw_parts,
    raw_xlsx,
    said,
    saved,
    texts,
    xlsx,
)
from openpyxl.cell.rich_text import CellRichText, TextBlock  # type: ignore[import-untyped]  # its types are a package
from openpyxl.cell.text import InlineFont  # type: ignore[import-untyped]  # as above
from openpyxl.comments import Comment  # type: ignore[import-untyped]  # as above
from openpyxl.styles import Font  # type: ignore[import-untyped]  # as above
from openpyxl.utils.datetime import CALENDAR_MAC_1904  # type: ignore[import-untyped]  # as above

from govcat.load.grid import read_grids


def catalogue(sheet: Any) -> None:
    sheet["A1"] = "户籍管理领域基层政务公开标准目录"
    sheet.merge_cells("A1:D1")
    sheet["A2"], sheet["B2"], sheet["C2"], sheet["D2"] = "序号", "公开事项", "公开时限", "全社会"
    sheet["A3"], sheet["B3"], sheet["C3"], sheet["D3"] = 1, "出生登记", "20个工作日内\n更新", "√"
    sheet["A4"], sheet["B4"] = 2, "死亡登记"
    sheet.merge_cells("C3:C4")


def test_texts_and_blocks() -> None:
    read = grid("目录.xlsx", xlsx(catalogue))
    assert (read.sheet, read.height, read.width, read.is_hidden) == ("目录", 4, 4, False)
    assert texts(read) == {
        "A1:D1": "户籍管理领域基层政务公开标准目录",
        "A2": "序号",
        "B2": "公开事项",
        "C2": "公开时限",
        "D2": "全社会",
        "A3": "1",
        "B3": "出生登记",
        "C3:C4": "20个工作日内\n更新",
        "D3": "√",
        "A4": "2",
        "B4": "死亡登记",
    }
    assert oddities(read) == {"A3": "number", "A4": "number"}


@pytest.mark.parametrize(
    ("value", "code", "text", "oddity"),
    [
        (20, "General", "20", "number"),
        (20.0, "General", "20", "number"),
        (0.1 + 0.2, "General", "0.3", "number"),
        (505, "0000", "0505", "number"),
        (20, '0"个工作日"', "20个工作日", "number"),
        (0.25, "0%", "25%", "number"),
        (0.125, "0.0%", "12.5%", "number"),
        (1234567.891, "#,##0.00", "1,234,567.89", "number"),
        (-3.5, "General", "-3.5", "number"),
        (-0.001, "0.0", "0.0", "number"),
        (10**15, "General", "1000000000000000", "number"),
        (1e-7, "General", "0.0000001", "number"),
        (3, "0.00E+00", "3", "number"),
        (7, "¥0", "¥7", "number"),
        (dt.date(2026, 1, 5), "yyyy-mm-dd", "2026-01-05", "date"),
        (dt.date(2026, 1, 5), 'yyyy"年"m"月"d"日"', "2026-01-05", "date"),
        (dt.date(1900, 2, 1), "yyyy/m/d", "1900-02-01", "date"),
        (dt.datetime.fromisoformat("2026-01-05T08:30"), "yyyy-mm-dd h:mm", "2026-01-05 08:30", "date"),
        (dt.datetime.fromisoformat("2026-01-05T08:30:15"), "m/d/yy h:mm", "2026-01-05 08:30:15", "date"),
        (dt.time(8, 30), "h:mm", "08:30", "date"),
        (45000, "[$-804]yyyy", "2023-03-15", "date"),
        (-5, "yyyy", "-5", "number"),
        (2958465.9999999, "yyyy-mm-dd", "2958465.9999999", "number"),
        (0.75, "h:mm:ss", "18:00", "date"),
        (20, 'General"个工作日"', "20个工作日", "number"),
        (20, 'G/通用格式"日"', "20日", "number"),
        (20, "[Red]($0)", "($20)", "number"),
        (1e35, "0.00", "1" + "0" * 35 + ".00", "number"),
        (1.5, "# ?/?", "1.5", "number"),
        (5, '"无"', "5", "number"),
        (1.50, "0.0#", "1.5", "number"),
        (3, '[红色]"日"0', "日3", "number"),
        ("0505", "@", "0505", None),
        ("00", "General", "00", None),
        (True, "General", "TRUE", None),
    ],
)
def test_values_look_as_in_the_sheet(value: object, code: str, text: str, oddity: str | None) -> None:
    def fill(sheet: Any) -> None:
        sheet["B2"] = value
        sheet["B2"].number_format = code

    read = grid("a.xlsx", xlsx(fill))
    assert (texts(read), oddities(read)) == ({"B2": text}, {"B2": oddity} if oddity else {})


def test_dates_of_a_workbook_from_a_mac() -> None:
    def fill(sheet: Any) -> None:
        sheet.parent.epoch = CALENDAR_MAC_1904
        sheet.append([dt.date(2026, 1, 5)])

    assert texts(grid("a.xlsx", xlsx(fill))) == {"A1": "2026-01-05"}


def test_formulas_with_and_without_results() -> None:
    rows = (
        '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>甲</v></c>'
        '<c r="C1"><f>X()</f></c><c r="D1"><f>X()</f><v></v></c><c r="E1" t="str"><f>""</f><v></v></c>'
        '<c r="F1" t="e"><f>X()</f><v>#NAME?</v></c><c r="G1" t="e"><v>#REF!</v></c><c r="H1"><f/><v/></c></row>'
    )
    read = read_grids("a.xlsx", raw_xlsx(rows))
    assert texts(read.grids[0]) == {"A1": "2", "B1": "甲", "C1": "", "D1": "", "F1": "#NAME?", "G1": "#REF!", "H1": ""}
    assert oddities(read.grids[0]) == {
        "A1": "formula",
        "B1": "formula",
        "C1": "uncounted",
        "D1": "uncounted",
        "F1": "error",
        "G1": "error",
        "H1": "uncounted",
    }
    assert said(read) == [
        "GC922 C1、D1、H1 是公式，文件里没有存下结果，读作空白",
        "GC923 F1、G1 显示为错误值 #NAME?",
    ]
    assert read.findings[0].place == ("a.xlsx", "目录", "C1")


def test_many_places_are_counted() -> None:
    rows = "".join(f'<row r="{row}"><c r="A{row}"><f>X()</f></c></row>' for row in range(1, 8))
    assert (
        said(read_grids("a.xlsx", raw_xlsx(rows)))[0] == "GC922 A1、A2、A3 等 7 格是公式，文件里没有存下结果，读作空白"
    )


def test_rich_text_is_joined_and_pronunciation_dropped() -> None:
    strings = (
        f'<sst xmlns="{MAIN}"><si><r><rPr><b/></rPr><t>公开</t></r><r><t xml:space="preserve"> 内容</t></r>'
        "<rPh sb='0' eb='1'><t>gong</t></rPh><phoneticPr fontId='1'/></si>"
        "<si><t>甲_x000D_\n乙_x005F_x</t></si><si/></sst>"
    )
    rows = (
        '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c>'
        '<c t="inlineStr"><is><r><t>内</t></r><r><t>联</t></r></is></c></row>'
    )
    read = grid("a.xlsx", raw_xlsx(rows, xl_sharedStrings__xml=strings))
    assert texts(read) == {"A1": "公开 内容", "B1": "甲\n乙_x", "D1": "内联"}


def test_signs_of_pictorial_fonts() -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"], sheet["B1"], sheet["C1"] = "R", "þ", "R"
        sheet["A1"].font, sheet["B1"].font = Font(name="Wingdings 2"), Font(name="Wingdings")
        box = TextBlock(InlineFont(rFont="Wingdings 2"), "£")
        sheet["D1"] = CellRichText(box, "政府网站")

    assert texts(grid("a.xlsx", xlsx(fill))) == {"A1": "☑", "B1": "☑", "C1": "R", "D1": "□政府网站"}


def test_hidden_protected_and_remarked() -> None:
    def fill(sheet: Any) -> None:
        catalogue(sheet)
        sheet.row_dimensions[3].hidden = True
        sheet.row_dimensions[9].hidden = True
        sheet.column_dimensions["D"].hidden = True
        sheet["B3"].comment = Comment("请核对\n时限", "科室")
        sheet.protection.sheet = True

    read = read_grids("a.xlsx", xlsx(fill))
    (only,) = read.grids
    assert (only.hidden_rows, only.hidden_columns) == (frozenset({2}), frozenset({3}))
    assert only.comments == {(2, 1): "请核对\n时限"}
    assert said(read) == [
        "GC928 这张表有隐藏的行，其中的内容也读入了",
        "GC928 这张表有隐藏的列，其中的内容也读入了",
        "GC929 这张表设了“保护工作表”，已照常读入",
    ]


def test_hidden_sheets_keep_their_order_and_own_columns_are_not_told() -> None:
    import openpyxl  # type: ignore[import-untyped]  # noqa: PLC0415  # its types are a package of their own

    book = openpyxl.Workbook()
    catalogue(book.active)
    book.active.column_dimensions["D"].hidden = True
    for title, state in (("备查", "hidden"), ("_govcat", "veryHidden"), ("空白", "visible")):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        if title != "空白":
            sheet["B2"] = title
    book.create_chartsheet("图")
    read = read_grids("a.xlsx", saved(book))
    assert [(each.sheet, each.is_hidden) for each in read.grids] == [
        ("Sheet", False),
        ("备查", True),
        ("_govcat", True),
    ]
    assert read.findings == ()


@pytest.mark.parametrize(("text", "codes"), [("编号", []), ("旧内容", ["GC928"])])
def test_of_hidden_rows_only_those_with_our_own_keys_are_not_told(text: str, codes: list[str]) -> None:
    import openpyxl  # noqa: PLC0415  # as above

    book = openpyxl.Workbook()
    book.active["A1"], book.active["A2"], book.active["C2"] = "序号", text, "a/b"
    book.active.row_dimensions[2].hidden = True
    book.create_sheet("_govcat")["A1"] = "govcat/1"
    assert [found.code for found in read_grids("a.xlsx", saved(book)).findings] == codes


def test_places_without_addresses_follow_each_other() -> None:
    rows = (
        '<row><c t="str"><v>a</v></c><c r="D1" t="str"><v>d</v></c><c t="str"><v>e</v></c></row>'
        '<row r="0"><c r="ABCD5" t="str"><v>x</v></c></row><row r="9"><c r="$" t="str"><v>y</v></c></row>'
        '<row r="99999999"><c r="ZZZ1" t="str"><v>z</v></c></row>'
    )
    assert texts(grid("a.xlsx", raw_xlsx(rows))) == {"A1": "a", "D1": "d", "E1": "e", "A2": "x", "A9": "y", "A10": "z"}


def test_values_of_every_kind() -> None:
    rows = (
        '<row r="1"><c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>'
        '<c r="C1" t="d"><v>2026-01-05T00:00:00</v></c>'
        '<c r="D1"><v>abc</v></c><c r="E1" t="s"/><c r="F1" t="n"><v>1E3</v></c><c r="G1" s="7"><v>NaN</v></c>'
        '<c r="H1" t="b"><v>x</v></c><c r="L1" t="str"/><c r="I1" t="str"><v>  </v></c><c r="J1"><v>1e400</v></c>'
        '<c r="K1"><v>-0</v></c></row>'
    )
    expected = {"A1": "TRUE", "B1": "FALSE", "C1": "2026-01-05", "D1": "abc", "F1": "1000", "G1": "NaN", "H1": "x"}
    assert texts(grid("a.xlsx", raw_xlsx(rows))) == expected | {"J1": "1e400", "K1": "0"}


def test_strict_names_and_odd_paths_are_read() -> None:
    main, relations = (
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    row = '<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c></row>'
    parts = raw_parts(f'<x:worksheet xmlns:x="{main}"><x:sheetData>' + row.replace("<", "<x:").replace("<x:/", "</x:")
                      + "</x:sheetData></x:worksheet>", main, relations)  # fmt: skip
    odd = {name.replace("/", "\\").upper() if "sheet1" in name else name: text for name, text in parts.items()}
    assert texts(grid("a.xlsx", packed(odd))) == {"A1": "甲"}


def test_nothing_is_lost_where_styled_cells_are_dropped() -> None:
    styled = "".join(f'<c r="{letter}1" s="3"/>' for letter in "ABCDEFGH")
    rows = (
        f'<row r="1" spans="1:9">{styled}<c r="I1" t="str"><v>九</v></c></row>'
        '<row r="2" spans="1:9" s="3" customFormat="1"/><row r="3"></row>'
        f'<row r="4">{styled.replace("1", "4")}</row><row r="5"><c r="A5" t="str"><v>&lt;c r="A1"/&gt;</v></c></row>'
    )
    assert texts(grid("a.xlsx", raw_xlsx(rows * 1))) == {"I1": "九", "A5": '<c r="A1"/>'}


def test_what_is_left_alone_is_told() -> None:
    parts = {key: text.encode() for key, text in raw_parts(f'<worksheet xmlns="{MAIN}"/>').items()}
    more = "".join(
        f'<Relationship Id="x{kind}" Type="{RELATIONS}/{kind}" Target="http://example.org/" TargetMode="External"/>'
        for kind in ("externalLink", "vbaProject", "externalLink", "theme")
    )
    rels = parts["xl/_rels/workbook.xml.rels"].decode().replace("</Rel", f"{more}</Rel", 1)
    parts["xl/_rels/workbook.xml.rels"] = rels.encode()
    assert said(read_grids("a.xlsm", packed(parts))) == [
        "GC920 文件带有宏；只读了单元格里的文字，没有运行，也没有打开",
        "GC920 文件带有指向其他文件的链接；只读了单元格里的文字，没有运行，也没有打开",
        "GC918 文件里没有表格",
    ]


def test_a_broken_sheet_does_not_take_the_others_along() -> None:
    parts = {key: text.encode() for key, text in raw_parts(f'<worksheet xmlns="{MAIN}"/>').items()}
    good = f'<worksheet xmlns="{MAIN}"><sheetData><row><c t="str"><v>好</v></c></row></sheetData></worksheet>'
    parts |= {"xl/worksheets/sheet2.xml": good.encode(), "xl/worksheets/sheet3.xml": good[:-20].encode()}
    parts["xl/worksheets/sheet1.xml"] = (
        b'<worksheet><sheetData><row><c t="s"><v>7</v></c></row></sheetData></worksheet>'
    )
    sheets = "".join(f'<sheet name="表{at}" sheetId="{at}" r:id="r{at}"/>' for at in (2, 3, 4, 5))
    parts["xl/workbook.xml"] = parts["xl/workbook.xml"].replace(b"</sheets>", f"{sheets}</sheets>".encode())
    rels = "".join(
        f'<Relationship Id="r{at}" Type="{RELATIONS}/worksheet" Target="worksheets/sheet{at}.xml"/>' for at in (2, 3, 4)
    )
    assert PACKAGE.encode() in parts["xl/_rels/workbook.xml.rels"]
    key = "xl/_rels/workbook.xml.rels"
    parts[key] = parts[key].replace(b"</Relationships>", f"{rels}</Relationships>".encode())
    read = read_grids("a.xlsx", packed(parts))
    assert [texts(each) for each in read.grids] == [{"A1": "好"}]
    assert said(read) == [
        "GC916 文件不完整或已损坏：有的单元格找不到自己的文字",
        "GC916 文件不完整或已损坏：部件 xl/worksheets/sheet3.xml 第 1 行的写法有误",
        "GC916 文件不完整或已损坏：缺少部件 xl/worksheets/sheet4.xml",
        "GC916 文件不完整或已损坏：找不到这张工作表",
    ]
    assert read.findings[0].place == ("a.xlsx", "目录", "A1")


def test_long_texts_are_cut_and_told() -> None:
    cell = '<c r="{}1" t="inlineStr"><is><t>{}</t></is></c>'
    long = ["字" * 32_767, "字" * 32_768, "字" * (10 * 2**20), "&#x4E2D;" * 200_000]
    row = "".join(cell.format(letter, text) for letter, text in zip("ABCD", long, strict=True))
    read = read_grids("a.xlsx", raw_xlsx(f'<row r="1">{row}<c r="E1"><v>7</v></c></row>'))
    assert [len(each.text) for each in read.grids[0].cells] == [32_767] * 4 + [1]
    assert oddities(read.grids[0]) == {"B1": "cut", "C1": "cut", "D1": "cut", "E1": "number"}
    assert said(read) == ["GC924 B1、C1、D1 的文字超过 32767 个字符，只读了前面的部分"]
    assert set(read.grids[0].cells[3].text) == {"中"}


def test_unseen_characters_are_removed_and_told() -> None:
    cells = (
        '<c t="str"><v>户_x0007_籍_xD800_</v></c><c t="str"><v>甲_x000B_乙\u2028丙</v></c><c t="str"><v>_xFFFF_</v></c>'
    )
    read = read_grids("a.xlsx", raw_xlsx(f"<row>{cells}</row>"))
    assert texts(read.grids[0]) == {"A1": "户籍", "B1": "甲\n乙\n丙"}
    assert said(read) == ["GC925 A1、C1 有看不见的控制字符 U+0007，已去掉"]
    assert codes(read) == ["GC925"]
