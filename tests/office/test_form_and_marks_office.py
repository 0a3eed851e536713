"""LibreOffice opens the form and the marked workbook, saves them anew, and both are still what they were."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from clerk_workbook import SHEET, clerks_workbook
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types
from workbook_sample import catalogue, domain, item

from govcat.core.diagnostic import Diagnostic, Fault, Severity, Words
from govcat.core.form.trace import ABOUT
from govcat.core.place import Cell
from govcat.load.grid import read_grids
from govcat.load.table import read_tables
from govcat.registry import knowledge
from govcat.render.form import Offers, render_form
from govcat.report.marked import marked

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice"),
    pytest.mark.filterwarnings("ignore::UserWarning:openpyxl"),
]
LIMIT = Fault("GC401", Severity.ERROR, Words("时限没有看懂", "", "写明工作日"), Words("", "", ""))


def saved_anew(content: bytes, folder: Path) -> bytes:
    """The workbook as LibreOffice saves it."""
    (folder / "in.xlsx").write_bytes(content)
    profile = f"-env:UserInstallation=file://{folder}/profile"
    kind = "xlsx:Calc MS Excel 2007 XML"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / "out"), "in.xlsx"]
    subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=180)
    return (folder / "out" / "in.xlsx").read_bytes()


def sheet_of(content: bytes, folder: Path, name: str) -> Any:
    (folder / "look.xlsx").write_bytes(content)
    return load_workbook(folder / "look.xlsx")[name]


def test_marks_are_seen_and_known_again(tmp_path: Path) -> None:
    clean = clerks_workbook()
    found = [Diagnostic(LIMIT, Cell("f", SHEET, ref)) for ref in ("F5", "E5", "C9", "B4")]
    done = marked(clean, found, "zh")
    assert isinstance(done, bytes)
    anew = saved_anew(done, tmp_path)
    sheet = sheet_of(anew, tmp_path, SHEET)
    for ref in ("F5", "E5", "C9", "B4"):
        assert "GC401" in sheet[ref].comment.text
        assert sheet[ref].fill.fgColor.rgb[:4] in {"FFFE", "FFFD"}
    assert sheet["H3"].value == "错误信息"
    assert sheet.auto_filter.ref == "A3:H6"
    none = marked(anew, (), "zh")
    assert isinstance(none, bytes)
    sheet = sheet_of(none, tmp_path, SHEET)
    assert [cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment] == ["科长：请核对"]
    assert not any("错误信息" in str(cell.value) for row in sheet.iter_rows() for cell in row)
    assert sheet["F5"].fill.fgColor.rgb == "FFC6E0B4"
    assert sheet["C9"].fill.fill_type is None


def test_the_form_keeps_its_lists_and_is_read_back(tmp_path: Path) -> None:
    made = render_form(catalogue(domain(item(channel=("政府网站", "其他：会议")))), None, Offers(("县公安局",)))
    assert isinstance(made, bytes)
    anew = saved_anew(made, tmp_path)
    sheet = sheet_of(anew, tmp_path, "户籍管理")
    lists = [one for one in sheet.data_validations.dataValidation if one.type == "list"]
    assert sum("list_box" in one.formula1 for one in lists) >= 1
    grids = read_grids("f.xlsx", anew)
    tables = read_tables((grid for grid in grids.grids if grid.sheet not in ABOUT), knowledge())
    (table,) = [table for table in tables if table.rows]
    assert not table.findings
    assert [row.texts("channel") for row in table.rows] == [("政府网站", "其他：会议")]
    assert [row.id for row in table.rows] == ["household-registration/birth"]
