"""govcat export-xlsx: layouts by name, a project's own, divisions and levels; every row accounted for."""

from __future__ import annotations

from pathlib import Path

import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
import pytest
from running import WATER, Govcat

LEVELS = WATER.replace(
    "    content: [预案内容]", "    content: [预案内容]\n    level: [乡级]\n    subject: [试验县各乡镇人民政府]"
)
OWN = "schema: govcat/1\nname: 试验表样\nlike: national\nlevels: {县级: 区级, 乡级: 镇街级}\n"


def heads(path: Path) -> list[str]:
    """Every text of the header rows of the sheet after the overview."""
    sheet = openpyxl.load_workbook(path).worksheets[1]
    return [str(cell.value) for row in sheet.iter_rows(max_row=4) for cell in row if cell.value]


def test_a_layout_by_name(govcat: Govcat, county: Path) -> None:
    assert govcat("export-xlsx", "--layout", "no-level").status == 0
    assert "公开层级" not in heads(county / "workbooks" / "catalogue.xlsx")


def test_an_unknown_layout_lists_the_known_ones_and_writes_nothing(govcat: Govcat, county: Path) -> None:
    ended = govcat("export-xlsx", "--layout", "nationl")
    assert ended.status == 1
    assert "没有名叫“nationl”的表样" in ended.out
    assert "可能是 national" in ended.out
    assert "zhejiang（十六列，另有公开格式、五公开两列方框）" in ended.out
    assert "没有写任何文件" in ended.out
    assert not (county / "workbooks").exists()


def test_a_layout_of_the_project_is_taken_up_and_chosen(govcat: Govcat, county: Path) -> None:
    (county / "layouts").mkdir()
    (county / "layouts" / "shiyan.yaml").write_text(OWN, encoding="utf-8")
    (county / "domains" / "water.yaml").write_text(LEVELS, encoding="utf-8")
    (county / "govcat.yaml").write_text("schema: govcat/1\nlayout: shiyan\n", encoding="utf-8")
    assert govcat("validate").status == 0
    assert govcat("export-xlsx").status == 0
    assert {"区级", "镇街级"} <= set(heads(county / "workbooks" / "catalogue.xlsx"))
    assert govcat("export-xlsx", "--layout", "national").status == 0
    assert {"县级", "乡级"} <= set(heads(county / "workbooks" / "catalogue.xlsx"))
    assert govcat("build").status == 0


def test_a_layout_at_fault_is_told_with_its_line(govcat: Govcat, county: Path) -> None:
    (county / "layouts").mkdir()
    (county / "layouts" / "shiyan.yaml").write_text(OWN.replace("like", "lik"), encoding="utf-8")
    ended = govcat("validate")
    assert ended.status == 1
    assert "layouts/shiyan.yaml:3:1: 错误 GC906：表样 shiyan 里的“lik”不是已有的名称" in ended.out
    assert "可能是 like" in ended.out
    assert "layouts/shiyan.yaml:1:1: 错误 GC907" in ended.out


def test_a_layout_that_govcat_yaml_names_must_exist(govcat: Govcat, county: Path) -> None:
    (county / "govcat.yaml").write_text("schema: govcat/1\nlayout: nation\n", encoding="utf-8")
    ended = govcat("validate")
    assert ended.status == 1
    assert "govcat.yaml:2:9: 错误 GC909：没有名叫“nation”的表样" in ended.out
    assert ended.out.count("GC909：") == 1
    assert govcat("export-xlsx").status == 1
    assert not (county / "workbooks").exists()


def test_a_file_for_each_body(govcat: Govcat, county: Path) -> None:
    both = LEVELS.replace("[试验县各乡镇人民政府]", "[试验县水利局, 试验县各乡镇人民政府]")
    (county / "domains" / "water.yaml").write_text(both, encoding="utf-8")
    ended = govcat("export-xlsx", "--by", "body", "--out", "books")
    assert ended.status == 0
    assert sorted(path.name for path in (county / "books").glob("*.xlsx")) == [
        "试验县各乡镇人民政府.xlsx",
        "试验县水利局.xlsx",
    ]
    assert "事项对账：共 2 = 公开 2 + 不予公开 0 + 要素不全 0\n" in ended.out
    assert "共 3 行：几个单位共同公开的事项在各自的表里都列出，多出 1 行" in ended.out


@pytest.mark.parametrize("option", [["--split"], ["--by", "domain"], ["--split", "--by", "domain"]])
def test_a_file_for_each_domain(govcat: Govcat, county: Path, option: list[str]) -> None:
    assert govcat("export-xlsx", *option, "--out", "books").status == 0
    assert [path.name for path in (county / "books").glob("*.xlsx")] == ["water.xlsx"]


def test_only_items_of_a_level_by_any_of_its_names(govcat: Govcat, county: Path) -> None:
    (county / "domains" / "water.yaml").write_text(LEVELS, encoding="utf-8")
    ended = govcat("export-xlsx", "--level", "镇级", "--level", "村级")
    assert ended.status == 0
    assert "事项对账：共 2 = 公开 1 + 不予公开 0 + 要素不全 0 + 其他层级 1" in ended.out
    assert (
        "= published 1 + closed 0 + incomplete 0 + of other levels 1"
        in govcat("export-xlsx", "--level", "乡级", "--lang", "en").out
    )


def test_a_level_without_items_is_no_workbook(govcat: Govcat, county: Path) -> None:
    ended = govcat("export-xlsx", "--level", "市级")
    assert ended.status == 1
    assert "没有可以公开的事项" in ended.out
    assert not (county / "workbooks").exists()


@pytest.mark.parametrize("options", [["--level", "国级"], ["--by", "item"], ["--split", "--by", "body"]])
def test_options_that_make_no_sense(govcat: Govcat, county: Path, options: list[str]) -> None:
    assert govcat("export-xlsx", *options).status == 2
    assert not (county / "workbooks").exists()


def test_the_national_standard_says_what_it_is(govcat: Govcat, county: Path) -> None:
    assert govcat("export-xlsx", "--standard", "national", "--split", "--out", "national").status == 0
    book = openpyxl.load_workbook(county / "national" / "household-registration.xlsx")
    assert book.worksheets[0]["A2"].value == "指引整理稿（非官方文本）"
