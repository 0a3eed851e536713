"""govcat validate FILE.xlsx: a clerk's table is checked cell by cell and given back marked."""

from __future__ import annotations

import json
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from running import Govcat

HEADS = (
    "序号",
    "一级事项",
    "二级事项",
    "公开内容（要素）",
    "公开依据",
    "公开时限",
    "公开主体",
    "公开渠道和载体",
    "公开对象",
    "公开方式",
)
ROW = (
    "1", "出生登记", "出生登记", "1.办理条件\n2.所需材料", "《中华人民共和国户口登记条例》第七条",
    "信息形成或者变更之日起20个工作日内", "县公安局", "■政府网站", "全社会", "主动公开",
)  # fmt: skip


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """户籍.xlsx with a repealed law in E3, no limit in F4 and two sound rows; the current directory is its own."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "目录"
    sheet.append(["户籍管理领域基层政务公开标准目录"])
    sheet.append(HEADS)
    sheet.append((*ROW[:4], "《中华人民共和国收养法》", *ROW[5:]))
    sheet.append(("2", "死亡登记", "死亡登记", *ROW[3:5], None, *ROW[6:]))
    sheet.append(("3", "迁移登记", "市内迁移", *ROW[3:]))
    monkeypatch.chdir(tmp_path)
    book.save("户籍.xlsx")
    return tmp_path / "户籍.xlsx"


def test_findings_speak_of_cells(govcat: Govcat, table: Path) -> None:
    ended = govcat("validate", "户籍.xlsx", "--all")
    assert ended.status == 1
    assert "户籍.xlsx:目录!E3: 警告 GC302：依据《中华人民共和国收养法》已于 2021-01-01 废止" in ended.out
    assert "户籍.xlsx:目录!F4: 错误 GC120：" in ended.out
    assert "已检查 1 个文件、1 个领域、3 个事项" in ended.out
    assert "加 --mark" in ended.out


def test_the_marked_workbook_is_written_beside_and_the_table_stays(govcat: Govcat, table: Path) -> None:
    before = table.read_bytes()
    ended = govcat("validate", "户籍.xlsx", "--mark", "户籍-标注.xlsx")
    assert ended.status == 1
    assert "标注好的工作簿：户籍-标注.xlsx" in ended.out
    assert table.read_bytes() == before
    sheet = openpyxl.load_workbook(table.with_name("户籍-标注.xlsx"))["目录"]
    assert "GC302" in sheet["E3"].comment.text
    assert sheet["K2"].value == "错误信息"
    assert "GC120" in sheet["K4"].value
    assert sheet.auto_filter.ref == "A2:K5"


def test_only_the_codes_that_are_asked_for_are_marked(govcat: Govcat, table: Path) -> None:
    assert govcat("validate", "户籍.xlsx", "--code", "GC302", "--mark", "标注.xlsx").status == 0
    sheet = openpyxl.load_workbook(table.with_name("标注.xlsx"))["目录"]
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.comment] == ["K2", "E3"]


def test_reports_in_other_styles_know_the_cells(govcat: Govcat, table: Path) -> None:
    found = json.loads(govcat("validate", "户籍.xlsx", "--format", "json").out)
    assert "E3" in json.dumps(found)
    assert govcat("validate", "户籍.xlsx", "--format", "xlsx", "--out", "清单.xlsx").status == 1
    cells = [cell.value for row in openpyxl.load_workbook("清单.xlsx").worksheets[1].iter_rows() for cell in row]
    assert "目录!E3" in cells


def test_another_file_is_told_by_cells_and_cannot_be_marked(govcat: Govcat, table: Path) -> None:
    Path("户籍.csv").write_text("\n".join((",".join(HEADS), ",".join(ROW).replace("\n", ""))), encoding="utf-8")
    ended = govcat("validate", "户籍.csv", "--mark", "标注.xlsx")
    assert ended.status == 2
    assert "GC980" in ended.out
    assert not Path("标注.xlsx").exists()


def test_a_table_that_is_not_there(govcat: Govcat, table: Path) -> None:
    ended = govcat("validate", "没有.xlsx")
    assert ended.status == 2
    assert "没有.xlsx" in ended.out


@pytest.mark.parametrize("options", [("户籍.xlsx", "--fix"), (".", "--mark", "x.xlsx"), (".", "--into", ".")])
def test_options_of_the_other_kind_are_refused(govcat: Govcat, county: Path, options: tuple[str, ...]) -> None:
    ended = govcat("validate", *options)
    assert ended.status == 2
    assert "--" in ended.err


@pytest.mark.parametrize("where", ["--out", "--into"])
def test_an_import_gives_the_workbook_back_marked(govcat: Govcat, table: Path, where: str) -> None:
    folder = table.with_name("project")
    (folder / "domains").mkdir(parents=True)
    (folder / "govcat.yaml").write_text("schema: govcat/1\nextends: national\n", encoding="utf-8")
    (folder / "domains" / "water.yaml").write_text("schema: govcat/1\ndomain: water\nname: 水利\n", encoding="utf-8")
    ended = govcat("import", "户籍.xlsx", where, "project", "--mark", "标注.xlsx")
    assert "标注好的工作簿：标注.xlsx" in ended.out
    sheet = openpyxl.load_workbook(table.with_name("标注.xlsx"))["目录"]
    assert "GC302" in sheet["E3"].comment.text
