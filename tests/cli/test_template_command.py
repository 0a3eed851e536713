"""govcat template-xlsx: a form for a domain or a body, and its way back."""

from __future__ import annotations

from pathlib import Path

import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from running import Govcat


def column(sheet: openpyxl.worksheet.worksheet.Worksheet, head: str) -> int:
    return next(int(cell.column) for row in sheet.iter_rows(max_row=6) for cell in row if cell.value == head)


def test_a_form_of_a_domain_by_name_or_key(govcat: Govcat, county: Path) -> None:
    ended = govcat("template-xlsx", "--domain", "水利", "--out", "表.xlsx")
    assert ended.status == 0
    assert "已写到 表.xlsx：1 个领域，2 个事项" in ended.out
    assert govcat("template-xlsx", "--domain", "water").status == 0
    assert (county / "forms" / "water.xlsx").read_bytes() == (county / "表.xlsx").read_bytes()


def test_a_form_of_a_body_has_its_name(govcat: Govcat, county: Path) -> None:
    assert govcat("template-xlsx", "--body", "试验县水利局", "--out", "发放").status == 0
    assert openpyxl.load_workbook(county / "发放" / "试验县水利局.xlsx").sheetnames[0] == "水利"


@pytest.mark.parametrize(
    ("option", "name", "said"),
    [("--domain", "水力", "水利"), ("--body", "水利局", "试验县水利局")],
)
def test_what_is_not_in_the_catalogue_is_answered_with_what_is(
    govcat: Govcat, county: Path, option: str, name: str, said: str
) -> None:
    ended = govcat("template-xlsx", option, name)
    assert ended.status == 2
    assert f"“{name}”" in ended.out
    assert said in ended.out
    assert not (county / "forms").exists()


@pytest.mark.parametrize("options", [(), ("--domain", "water", "--body", "试验县水利局")])
def test_one_of_domain_and_body_is_asked_for(govcat: Govcat, county: Path, options: tuple[str, ...]) -> None:
    ended = govcat("template-xlsx", *options)
    assert ended.status == 2
    assert "请写其中一个" in ended.err
    assert [path.name for path in county.iterdir()] == ["domains"]


def test_a_file_of_sources_is_not_written_over(govcat: Govcat, county: Path) -> None:
    before = (county / "domains" / "water.yaml").read_bytes()
    (county / "forms").write_text("a file of somebody's own", encoding="utf-8")
    assert govcat("template-xlsx", "--domain", "water").status == 2
    assert (county / "forms").read_text(encoding="utf-8") == "a file of somebody's own"
    assert (county / "domains" / "water.yaml").read_bytes() == before


def test_a_form_that_nobody_touched_changes_nothing(govcat: Govcat, county: Path) -> None:
    govcat("template-xlsx", "--domain", "water", "--out", "表.xlsx")
    before = (county / "domains" / "water.yaml").read_bytes()
    ended = govcat("import", "表.xlsx", "--into", ".")
    assert ended.status == 0
    assert "没有差别" in ended.out
    assert (county / "domains" / "water.yaml").read_bytes() == before


def test_one_box_that_was_chosen_is_one_change(govcat: Govcat, county: Path) -> None:
    govcat("template-xlsx", "--domain", "water", "--out", "表.xlsx")
    book = openpyxl.load_workbook(county / "表.xlsx")
    sheet = book["水利"]
    row = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "取水许可")
    sheet.cell(row, column(sheet, "政府公报")).value = "■"
    book.save(county / "表.xlsx")
    before = (county / "domains" / "water.yaml").read_text(encoding="utf-8")
    assert govcat("import", "表.xlsx", "--into", ".").status == 0
    after = (county / "domains" / "water.yaml").read_text(encoding="utf-8")
    added = [line for line in after.splitlines() if line not in before.splitlines()]
    assert added == ["    channel+: [政府公报]"]
