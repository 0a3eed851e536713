"""The workbook of findings: a table to filter, texts that stay texts, no clock, nothing lost."""

from __future__ import annotations

import io
import time
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
import xlsxwriter.core  # type: ignore[import-untyped]  # XlsxWriter has no py.typed

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Cell, Span
from govcat.report import Report, Summary, rendered
from govcat.report.sheet import LONGEST, fitted, lines_of

HEADS = [
    *("序号", "级别", "代码", "领域", "事项", "编号", "要素"),
    *("问题", "原因", "改法", "文件", "行/单元格", "来源", "公开主体"),
]
FAULT = Fault("GC302", Severity.WARNING, Words("{x}", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")


def opened(report: Report) -> Any:
    return openpyxl.load_workbook(io.BytesIO(rendered("xlsx", report)))


def rows(report: Report) -> list[dict[str, Any]]:
    sheet = opened(report).worksheets[1]
    listed = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert listed[0] == HEADS
    return [dict(zip(HEADS, row, strict=True)) for row in listed[1:]]


def overview(report: Report) -> list[list[Any]]:
    return [[cell.value for cell in row] for row in opened(report).worksheets[0].iter_rows()]


def found(**changes: Any) -> Diagnostic:
    place = Span("domains/a.yaml", 3, 5, 3, 9)
    return replace(Diagnostic(FAULT, place, {"x": "话"}, owner=Owner("a/b", "乙"), field="basis"), **changes)


def test_a_finding_is_a_row(county: Report) -> None:
    listed = rows(county)
    assert [row["代码"] for row in listed] == [one.code for one in county.diagnostics]
    assert [row["序号"] for row in listed] == list(range(1, len(listed) + 1))
    row = next(row for row in listed if row["来源"] == "部门指引")
    assert row == {
        "序号": len(listed),
        "级别": "警告",
        "代码": "GC302",
        "领域": "户籍管理",
        "事项": "收养入户登记",
        "编号": "household-registration/adoption",
        "要素": "公开依据",
        "问题": "依据《中华人民共和国收养法》已于 2021-01-01 废止",
        "原因": "已停止适用的法规文件不宜再作公开依据；本条沿用国务院部门标准指引，并非本单位改动所致",
        "改法": row["改法"],
        "文件": "national/domains/household-registration.yaml",
        "行/单元格": 20,
        "来源": "部门指引",
        "公开主体": "试验县公安局",
    }
    assert {row["来源"] for row in listed[:-1]} == {"本单位"}


def test_cells_without_a_value_are_blank_and_other_places_are_told() -> None:
    (bare,) = rows(Report((found(place=None, owner=None, field="", facts={"x": "话"}),)))
    assert {head for head, value in bare.items() if value is None} == {
        *("领域", "事项", "编号", "要素", "文件", "行/单元格", "公开主体")
    }
    (cell,) = rows(Report((found(place=Cell("a.xlsx", "目录", "C4"), inherited=True),)))
    assert (cell["文件"], cell["行/单元格"], cell["来源"]) == ("a.xlsx", "目录!C4", "上级目录")
    (body,) = rows(Report((found(owner=Owner("bodies/某局", "某局"), place=Span("bodies.yaml", 1, 1, 1, 2)),)))
    assert (body["领域"], body["事项"], body["编号"]) == (None, "机构“某局”", "bodies/某局")
    (shared,) = rows(Report((found(owner=Owner("a/defaults", "甲")),)))
    assert (shared["领域"], shared["事项"]) == ("a", "甲")
    (unnamed,) = rows(Report((found(owner=Owner("a/b")),)))
    assert unnamed["事项"] == "事项 a/b"


def test_the_list_is_a_table_with_filters_under_a_head_that_stays(county: Report) -> None:
    sheet = opened(county).worksheets[1]
    (table,) = sheet.tables.values()
    last = len(county.diagnostics) + 1
    assert (table.ref, table.autoFilter.ref) == (f"A1:N{last}", f"A1:N{last}")
    assert sheet.freeze_panes == "D2"
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.page_setup.orientation == "landscape"
    assert all(sheet.row_dimensions[row].height > 16 for row in range(1, last + 1))


def test_the_overview_counts_by_kind_and_says_what_to_do(county: Report) -> None:
    listed = overview(county)
    said = [row[0] for row in listed]
    assert said[0] == "目录检查结果"
    assert "基准日：2026-11-21" in said
    assert "其中沿用上级目录的 1 条" in said
    assert any(str(line).startswith("下一步：先改正错误") for line in said)
    assert any("点表头的箭头" in str(line) for line in said)
    top = said.index("级别")
    assert listed[top] == ["级别", "代码", "含义", "条数", "本单位", "沿用上级"]
    assert listed[top + 1] == ["错误", "GC101", "一项的名称写错，或写在了不该写的地方", 1, 1, 0]
    repealed = next(row for row in listed if row[1] == "GC302")
    assert repealed == ["警告", "GC302", "依据的法规文件已经废止或者被取代", 3, 2, 1]
    assert sum(row[3] for row in listed[top + 1 :]) == len(county.diagnostics)


def test_nothing_found_is_said_on_both_sheets(summary: Summary) -> None:
    clean = Report((), summary=replace(summary, errors=0, warnings=0, hints=0, inherited=0))
    book = opened(clean)
    assert [cell.value for cell in book.worksheets[1][1]] == ["没有发现问题"]
    assert "没有发现问题" in [row[0] for row in overview(clean)]
    assert not book.worksheets[1].tables
    assert not any("问题清单" in str(row[0]) for row in overview(clean))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "＝1＋1",
        "{=1}",
        "<r>x</r>",
        "<r>",
        "https://a.cn",
        "mailto:a@b.cn",
        "0012",
        "TRUE",
        "_x000B_",
    ],
)
def test_texts_stay_texts(text: str) -> None:
    report = Report((found(facts={"x": text}, owner=Owner("a/b", text)),))
    (row,) = rows(report)
    assert (row["问题"], row["事项"]) == (text, text)
    cells = [cell for sheet in opened(report) for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s", "n"}
    with zipfile.ZipFile(io.BytesIO(rendered("xlsx", report))) as book:
        assert not [name for name in book.namelist() if b"<f>" in book.read(name)]
        assert not [
            name
            for name in book.namelist()
            if name.startswith("xl/worksheets/_rels/") and b"hyperlink" in book.read(name)
        ]


def test_what_a_sheet_would_run_if_typed_anew_is_marked_as_text() -> None:
    sheet = opened(Report((found(facts={"x": "=1+1"}),))).worksheets[1]
    assert sheet["H2"].quotePrefix
    assert not sheet["I2"].quotePrefix


def test_a_text_too_long_is_cut_with_a_mark() -> None:
    (row,) = rows(Report((found(facts={"x": "长" * 40_000}),)))
    assert len(row["问题"]) == LONGEST
    assert row["问题"].endswith("长…（过长，从略）")
    assert opened(Report((found(facts={"x": "长" * 40_000}),))).worksheets[1].row_dimensions[2].height == 408.75
    (whole,) = rows(Report((found(facts={"x": "长" * LONGEST}),)))
    assert whole["问题"] == "长" * LONGEST


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a" * LONGEST, "a" * LONGEST),
        ("a" * (LONGEST + 1), "a" * (LONGEST - 1) + "!"),
        ("𠮷" * LONGEST, "𠮷" * ((LONGEST - 1) // 2) + "!"),
        ("a" + "𠮷" * LONGEST, "a" + "𠮷" * ((LONGEST - 2) // 2) + "!"),
    ],
)
def test_cells_count_in_utf_16_and_halve_no_character(text: str, kept: str) -> None:
    assert fitted(text, "!") == kept


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("", 10, 1),
        ("a" * 9, 10, 1),
        ("a" * 10, 10, 2),
        ("汉" * 4, 9, 1),
        ("汉" * 5, 10, 2),
        ("汉" * 50, 38, 3),
        ("a" * 100, 38, 3),
    ],
)
def test_a_text_takes_the_lines_that_its_width_needs(text: str, width: int, lines: int) -> None:
    assert lines_of(text, width) == lines


def test_a_row_is_as_high_as_its_longest_text() -> None:
    nowhere = {"place": None, "owner": None, "field": ""}
    report = Report((found(**nowhere), found(**nowhere, facts={"x": "长" * 50})))
    sheet = opened(report).worksheets[1]
    heights = [sheet.row_dimensions[row].height for row in (1, 2, 3)]
    assert heights == [24, 21, 54.75]  # 55 in whole pixels


def test_a_sheet_is_printed_as_wide_as_a_page(county: Report) -> None:
    for sheet in opened(county).worksheets:
        setup = sheet.page_setup
        assert (setup.paperSize, setup.orientation, setup.fitToHeight) == (9, "landscape", 0)
        assert setup.fitToWidth in {None, 1}
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


class AnyDatetime(type):
    """Lets XlsxWriter see that our dates are dates although its own `datetime` is replaced."""

    def __instancecheck__(cls, value: object) -> bool:
        return isinstance(value, datetime)


class LaterDatetime(datetime, metaclass=AnyDatetime):
    """A clock that runs years ahead."""

    @classmethod
    def now(cls, tz: object = None) -> datetime:  # type: ignore[override]  # the zone does not matter here
        assert tz is None or tz
        return datetime(2039, 7, 1, 12, 30, 1, tzinfo=UTC)


def test_neither_clock_nor_place_leaves_a_trace(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, county: Report
) -> None:
    before = rendered("xlsx", county)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("USER", "wang")
    monkeypatch.setattr(time, "time", lambda: 2_200_000_000.0)
    monkeypatch.setattr(xlsxwriter.core, "datetime", LaterDatetime)
    assert rendered("xlsx", county) == before
    assert not list(tmp_path.iterdir())


def test_the_file_says_its_day_and_no_name(county: Report) -> None:
    properties = opened(county).properties
    assert (properties.title, properties.creator) == ("目录检查结果", None)
    assert properties.created == datetime(2026, 11, 21)  # noqa: DTZ001  # a day has no zone
    assert opened(Report((found(),))).properties.created == datetime(1980, 1, 1)  # noqa: DTZ001  # as above
