"""Findings in the clerk's own workbook: what is marked, what comes back, and what is never touched."""

from __future__ import annotations

import re
from collections.abc import Sequence
from io import BytesIO
from typing import Any

import pytest
from clerk_workbook import SHEET, clerks_workbook, parts_of, raw_parts, with_parts
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types

from govcat.core.diagnostic import Diagnostic, Fault, Severity, Words
from govcat.core.place import Cell, Span
from govcat.report.marked import marked

pytestmark = pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")

LIMIT = Fault(
    "GC401", Severity.ERROR, Words("时限“{text}”没有看懂", "", "写明工作日"), Words("limit {text}", "", "cure")
)
LAW = Fault("GC302", Severity.WARNING, Words("依据“{text}”已废止", "", "改引现行法"), Words("law {text}", "", "cure"))
HINT = Fault("GC210", Severity.HINT, Words("名称“{text}”重复", "", ""), Words("name {text}", "", ""))


def at(ref: str, fault: Fault = LIMIT, sheet: str = SHEET) -> Diagnostic:
    return Diagnostic(fault, Cell("户籍.xlsx", sheet, ref), {"text": ref})


FOUND = (at("F5"), at("E5", LAW), at("F6"), at("B4", HINT), at("A1", HINT), at("G3", LAW))


def mark(content: bytes, found: Sequence[Diagnostic] = FOUND) -> bytes:
    done = marked(content, found, "zh")
    assert isinstance(done, bytes)
    return done


def sheet_of(content: bytes, name: str = SHEET) -> Any:
    return load_workbook(BytesIO(content))[name]


def is_red(cell: Any) -> bool:
    colour = cell.fill.fgColor.rgb if cell.fill.fill_type == "solid" else "00000000"
    red, green, blue = (int(colour[n : n + 2], 16) for n in (2, 4, 6))
    return red > 240 and green < 230 and blue < 230


def own_column(sheet: Any) -> str:
    letters = [
        cell.column_letter for row in sheet.iter_rows() for cell in row if str(cell.value).startswith("错误信息")
    ]
    assert len(letters) == 1
    return str(letters[0])


@pytest.mark.parametrize("found", FOUND, ids=lambda one: one.place.ref)
def test_each_finding_is_red_noted_and_listed(found: Diagnostic) -> None:
    sheet = sheet_of(mark(clerks_workbook()))
    assert isinstance(found.place, Cell)
    cell = sheet[found.place.ref]
    assert is_red(cell)
    assert found.code in cell.comment.text
    assert found.fault.zh.fix in cell.comment.text
    listed = sheet[f"{own_column(sheet)}{cell.row}"].value
    assert f"{found.place.ref} " in listed or "表头" in listed
    assert found.code in listed


def test_nothing_else_is_red() -> None:
    sheet = sheet_of(mark(clerks_workbook()))
    red = {cell.coordinate for row in sheet.iter_rows(max_col=9) for cell in row if is_red(cell)}
    assert red - {"H3"} == {"F5", "E5", "F6", "B4", "A1", "G3"}


def test_the_column_can_be_filtered() -> None:
    sheet = sheet_of(mark(clerks_workbook()))
    column = own_column(sheet)
    assert sheet.auto_filter.ref == f"A3:{column}6"
    assert sheet[f"{column}4"].value.startswith("B4 提示 GC210")


def test_a_second_run_writes_the_same_bytes() -> None:
    once = mark(clerks_workbook())
    assert mark(once) == once


@pytest.mark.parametrize("kind", ["plain", "has_filter", "has_table", "has_macro"])
def test_when_all_is_mended_no_mark_is_left(kind: str) -> None:
    clean = clerks_workbook(**{kind: True} if kind != "plain" else {})
    assert parts_of(mark(mark(clean), ())) == parts_of(clean)


def test_fewer_findings_leave_the_marks_of_these_alone() -> None:
    clean = clerks_workbook()
    assert mark(mark(clean), FOUND[:2]) == mark(clean, FOUND[:2])


def test_without_findings_every_byte_stays() -> None:
    clean = clerks_workbook()
    assert raw_parts(mark(clean, ())) == raw_parts(clean)


def test_only_the_parts_that_hold_marks_change() -> None:
    clean = clerks_workbook(has_macro=True)
    before, after = raw_parts(clean), raw_parts(mark(clean))
    changed = {name for name in before if before[name] != after[name]}
    assert changed == {
        "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/styles.xml",
        "xl/worksheets/sheet1.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml",
    }  # fmt: skip
    assert set(after) - set(before) == {"xl/worksheets/sheetGovcatMarks.xml"}


def test_what_the_clerk_has_on_the_sheet_stays_as_it_was_typed() -> None:
    clean = clerks_workbook()
    before, after = (raw_parts(content)["xl/worksheets/sheet1.xml"].decode() for content in (clean, mark(clean)))
    for tag in (
        "sheetViews",
        "mergeCells",
        "conditionalFormatting",
        "dataValidations",
        "pageSetup",
        "headerFooter",
        "f",
    ):
        pieces = [re.findall(rf"<{tag}[ >].*?(?:</{tag}>|/>)", text) for text in (before, after)]
        assert pieces[0], tag
        assert pieces[0] == pieces[1], tag
    assert before[before.index("<extLst") :] == after[after.index("<extLst") :]
    assert [*re.findall(r"<row [^>]*>", before)] == [*re.findall(r"<row [^>]*>", after)]


def test_a_note_of_the_clerk_keeps_its_text_and_ours_stands_under_it() -> None:
    note = sheet_of(mark(clerks_workbook()))["E5"].comment
    assert note.text.startswith("科长：请核对\n\n【govcat】\n警告 GC302")
    assert note.author == "王"


def test_several_findings_of_a_cell_stand_together_and_the_gravest_colours_it() -> None:
    sheet = sheet_of(mark(clerks_workbook(), [at("F5", HINT), at("F5")]))
    assert sheet["F5"].comment.text.index("GC401") < sheet["F5"].comment.text.index("GC210")
    graver = sheet["F5"].fill.fgColor.rgb
    assert graver == sheet_of(mark(clerks_workbook(), [at("F5")]))["F5"].fill.fgColor.rgb
    assert graver != sheet_of(mark(clerks_workbook(), [at("F5", HINT)]))["F5"].fill.fgColor.rgb


def test_a_finding_inside_a_merged_block_marks_the_block() -> None:
    sheet = sheet_of(mark(clerks_workbook(), [at("B5")]))
    assert is_red(sheet["B4"])
    assert "GC401" in sheet["B4"].comment.text
    assert "GC401" in sheet[f"{own_column(sheet)}4"].value


def test_a_cell_that_the_file_does_not_have_is_made_and_goes_again() -> None:
    clean = clerks_workbook()
    done = mark(clean, [at("C9"), at("H5")])
    assert is_red(sheet_of(done)["C9"])
    assert is_red(sheet_of(done)["H5"])
    assert parts_of(mark(done, ())) == parts_of(clean)


def test_a_cell_that_was_made_and_filled_in_since_keeps_its_text() -> None:
    book = load_workbook(BytesIO(mark(clerks_workbook(), [at("C9")])))
    book[SHEET]["C9"] = "补录"
    out = BytesIO()
    book.save(out)
    cell = sheet_of(mark(out.getvalue(), ()))["C9"]
    assert cell.value == "补录"
    assert not is_red(cell)


def test_cells_that_differ_in_their_fill_only_get_their_own_back() -> None:
    sheet = sheet_of(mark(mark(clerks_workbook(), [at("A3"), at("A4")]), ()))
    assert [sheet[ref].fill.fgColor.rgb for ref in ("A3", "A4")] == ["FFFFFF00", "FFC6E0B4"]


def test_marks_are_known_again_after_rows_were_moved_and_another_program_has_saved() -> None:
    book = load_workbook(BytesIO(mark(clerks_workbook())))
    book[SHEET].insert_rows(4)
    out = BytesIO()
    book.save(out)
    done = mark(out.getvalue(), ())
    sheet = sheet_of(done)
    assert not any(is_red(cell) for row in sheet.iter_rows() for cell in row)
    assert not any("错误信息" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment] == ["科长：请核对"]
    assert sheet["E6"].fill.fgColor.rgb == "FFC6E0B4"
    assert load_workbook(BytesIO(done)).sheetnames == [SHEET, "选项"]


def test_marks_go_even_if_somebody_has_deleted_the_hidden_sheet() -> None:
    book = load_workbook(BytesIO(mark(clerks_workbook())))
    del book["_govcat_marks"]
    out = BytesIO()
    book.save(out)
    sheet = sheet_of(mark(out.getvalue(), ()))
    assert not any(is_red(cell) for row in sheet.iter_rows() for cell in row)
    assert sheet["F5"].border.left.style == "thin"


def test_a_filter_that_is_there_reaches_to_the_column_and_back() -> None:
    done = mark(clerks_workbook(has_filter=True))
    assert sheet_of(done).auto_filter.ref == "A3:H6"
    assert sheet_of(mark(done, ())).auto_filter.ref == "A3:G6"


def test_an_excel_table_grows_by_the_column_and_shrinks_again() -> None:
    done = mark(clerks_workbook(has_table=True), [at("F5")])
    table = sheet_of(done).tables["items"]
    assert table.ref == table.autoFilter.ref == "A3:H6"
    assert table.column_names[-1] == sheet_of(done)["H3"].value == "错误信息"
    assert sheet_of(mark(done, ())).tables["items"].ref == "A3:G6"


def taken(content: bytes) -> bytes:
    """The sheet with a text in H6, behind the table."""
    sheet = raw_parts(content)["xl/worksheets/sheet1.xml"]
    return sheet.replace(b'<row r="6"', b'<row r="6" hidden="0"').replace(
        b"</row></sheetData>", b'<c r="H6" t="str"><v>x</v></c></row></sheetData>'
    )


def test_a_column_that_is_taken_is_passed_over() -> None:
    sheet = sheet_of(mark(clerks_workbook()))
    assert sheet["I4"].value == "=LEN(D4)"
    assert own_column(sheet) == "H"
    done = mark(with_parts(clerks_workbook(), **{"sheet1.xml": taken(clerks_workbook())}))
    assert own_column(sheet_of(done)) == "J"


def test_the_hidden_sheet_is_very_hidden_and_says_what_it_is_for() -> None:
    memory = sheet_of(mark(clerks_workbook()), "_govcat_marks")
    assert memory.sheet_state == "veryHidden"
    assert "请不要改动" in memory["B1"].value


def test_words_are_those_of_the_language_asked_for() -> None:
    done = marked(clerks_workbook(), FOUND, "en")
    assert isinstance(done, bytes)
    assert any(cell.value == "Findings" or str(cell.value).startswith("Findings\n") for cell in sheet_of(done)[3])
    assert marked(done, (), "zh") == mark(done, ())


def test_findings_that_stand_in_no_cell_and_on_no_sheet_are_left_out() -> None:
    clean = clerks_workbook()
    elsewhere = [at("A1", sheet="别处"), Diagnostic(LIMIT, Span("x.yaml", 1, 1, 1, 2), {"text": ""}), at("整表")]
    assert raw_parts(mark(clean, elsewhere)) == raw_parts(clean)


def test_more_findings_than_a_cell_holds_are_counted() -> None:
    sheet = sheet_of(
        mark(clerks_workbook(), [Diagnostic(LIMIT, at("F5").place, {"text": f"{n:04}" * 40}) for n in range(300)])
    )
    text = sheet[f"{own_column(sheet)}5"].value
    assert len(text) < 32_767
    assert int(re.search(r"另有 (\d+) 处", text)[1]) + text.count("GC401") == 300  # type: ignore[index]


@pytest.mark.parametrize(
    "content", [b"", b"\xd0\xcf\x11\xe0 old workbook", clerks_workbook()[:400], b"PK\x05\x06" + bytes(18)]
)
def test_what_is_no_workbook_comes_back_as_a_finding(content: bytes) -> None:
    done = marked(content, FOUND, "zh")
    assert isinstance(done, Diagnostic)
    assert (done.code, done.facts["file"]) == ("GC980", "户籍.xlsx")


@pytest.mark.parametrize("part", ["sheet1.xml", "styles.xml"])
def test_a_part_that_is_not_whole_is_named(part: str) -> None:
    done = marked(with_parts(clerks_workbook(), **{f"/{part}": b"<worksheet"}), FOUND, "zh")
    assert isinstance(done, Diagnostic)
    assert done.code == "GC981"
    assert str(done.facts["part"]).endswith(part)


@pytest.mark.parametrize(
    ("part", "content"),
    [
        ("/styles.xml", b"<styleSheet/>"),
        ("/comments1.xml", b"<comments/>"),
        ("/sheet1.xml", b'<worksheet xmlns="x"><sheetData><row r="5"><c r="F5" s="x"/></row></sheetData></worksheet>'),
    ],
)
def test_a_part_that_says_nonsense_comes_back_as_a_finding(part: str, content: bytes) -> None:
    done = marked(with_parts(clerks_workbook(), **{part: content}), FOUND, "zh")
    assert isinstance(done, Diagnostic)
    assert done.code == "GC981"


@pytest.mark.parametrize("ref", ["A1:XFD1048576", "XFD1048576", "F5:C4"])
def test_areas_as_large_as_a_sheet_are_marked_where_there_are_cells(ref: str) -> None:
    clean = clerks_workbook()
    done = mark(clean, [at(ref)])
    assert len(done) < 2 * len(clean)
    assert parts_of(mark(done, ())) == parts_of(clean)


@pytest.mark.parametrize("ref", ["A0", "ZZZ1", "A9999999", "整表"])
def test_what_names_no_cell_is_left_out(ref: str) -> None:
    clean = clerks_workbook()
    assert raw_parts(mark(clean, [at(ref)])) == raw_parts(clean)


def test_a_part_that_is_too_large_for_a_tree_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govcat.report.marked.package.HEAVIEST_TREE", 1_000)
    done = marked(clerks_workbook(), FOUND, "zh")
    assert isinstance(done, Diagnostic)
    assert done.code == "GC981"


def test_a_file_that_unpacks_to_more_than_memory_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govcat.report.marked.package.HEAVIEST", 1_000)
    done = marked(clerks_workbook(), FOUND, "zh")
    assert isinstance(done, Diagnostic)
    assert done.code == "GC981"
