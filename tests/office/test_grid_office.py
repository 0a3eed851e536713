"""What LibreOffice writes of one workbook in every format is read as the same table."""

from __future__ import annotations

import datetime as dt
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from grid_files import codes, oddities, texts, xlsx
from openpyxl.comments import Comment  # type: ignore[import-untyped]  # its types are a package
from openpyxl.styles import Font  # type: ignore[import-untyped]  # as above

from govcat.load.grid import read_grids

pytestmark = [
    pytest.mark.office,
    pytest.mark.slow,
    pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice"),
]

EXPECTED = {
    "A1:F1": "户籍目录",
    "A3": "20",
    "B3": "2026-01-05",
    "C3": "40",
    "D3": "#NAME?",
    "E3": "0.3",
    "F3": "0505",
    "A4": "多\n行",
    "B4": "☑",
    "C4": "25%",
    "D4": "20个工作日",
    "E4": "1,234,567.89",
    "F4": "-3.5",
    "A5": "藏",
    "A6": "批",
    "H5": "列",
    "A7:A9": "纵",
    "B7": "2026-01-05 08:30",
}


def fill(sheet: Any) -> None:
    rows: dict[int, list[Any]] = {
        3: [20, dt.date(2026, 1, 5), "=A3*2", "=NAME_X()", 0.1 + 0.2, 505],
        4: ["多\n行", "R", 0.25, 20, 1234567.891, -3.5],
        5: ["藏", None, None, None, None, None, None, "列"],
        6: ["批"],
        7: ["纵", dt.datetime.fromisoformat("2026-01-05T08:30")],
    }
    sheet["A1"] = "户籍目录"
    for row, values in rows.items():
        for column, value in enumerate(values, 1):
            sheet.cell(row, column).value = value
    for place, code in (("F3", "0000"), ("C4", "0%"), ("D4", '0"个工作日"'), ("E4", "#,##0.00")):
        sheet[place].number_format = code
    sheet["B4"].font = Font(name="Wingdings 2")
    sheet["A6"].comment = Comment("请核对", "科室")
    sheet.merge_cells("A1:F1")
    sheet.merge_cells("A7:A9")
    sheet.row_dimensions[5].hidden = True
    sheet.column_dimensions["H"].hidden = True
    sheet.protection.sheet = True


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("office")
    (made / "a.xlsx").write_bytes(xlsx(fill))
    return made


@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_one_workbook_in_every_format(folder: Path, kind: str) -> None:
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", str(folder / kind)]
    subprocess.run([*command, str(folder / "a.xlsx")], check=True, capture_output=True, timeout=300)
    read = read_grids(f"a.{kind}", (folder / kind / f"a.{kind}").read_bytes())
    (only,) = read.grids
    assert texts(only) == EXPECTED
    assert (only.hidden_rows, only.hidden_columns) == (frozenset({4}), frozenset({7}))
    assert only.comments == {(5, 0): "请核对"}
    assert {ref: oddities(only)[ref] for ref in ("A3", "B3", "C3", "D3", "B7")} == {
        "A3": "number",
        "B3": "date",
        "C3": "formula",
        "D3": "error",
        "B7": "date",
    }
    assert codes(read) == ["GC923", "GC928", "GC928", "GC929"]
