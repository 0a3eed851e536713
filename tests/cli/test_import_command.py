"""`govcat import --out`: what it reads, writes and says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from running import Govcat

HEADS = "序号,一级事项,二级事项,公开内容（要素）,公开依据,公开时限,公开主体,公开渠道和载体,公开对象,公开方式,公开层级"
LIMIT = "信息形成或者变更之日起20个工作日内"


def line(number: int, name: str, basis: str = "《中华人民共和国户口登记条例》第七条", method: str = "主动公开") -> str:
    shown = ("集贤县公安局", "■政府网站 □两微一端", "全社会", method, "县级")
    return ",".join((str(number), "户口登记", name, "受理单位；办理条件", basis, LIMIT, *shown))


def csv(path: Path, *lines: str, title: str = "集贤县户籍管理领域基层政务公开标准目录", heads: str = HEADS) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join((title + "," * 10, heads, *lines)) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_table_becomes_a_project_that_validates(govcat: Govcat, here: Path) -> None:
    csv(here / "户籍.csv", line(1, "出生登记"), line(2, "窗口延时服务"))
    ended = govcat("import", "户籍.csv", "--out", "new/county")
    assert ended.status == 0, ended.out
    assert "读了 1 个文件、1 张表，得到 1 个领域、2 个事项" in ended.out
    assert "household-registration 户籍管理（按标题），2 行" in ended.out
    assert "新编号 1" in ended.out
    assert "extends: national" in ended.out
    assert "下一步：govcat validate new/county" in ended.out
    assert govcat("validate", "new/county").status == 0


def test_findings_name_the_cells_of_the_table(govcat: Govcat, here: Path) -> None:
    csv(here / "户籍.csv", line(1, "收养登记", basis="《中华人民共和国收养法》"))
    ended = govcat("import", "户籍.csv", "--out", "county")
    first = next(row for row in ended.out.splitlines() if "GC302" in row)
    assert first.startswith("户籍.csv:")
    assert first.partition("警告")[0].partition("错误")[0].rstrip(" :").endswith("!E3")
    assert "GC302" in govcat("import", "户籍.csv", "--out", "county", "--code", "GC3").out
    assert "GC302" not in govcat("import", "户籍.csv", "--out", "county", "--code", "GC946").out


def test_a_missing_element_makes_the_status_one_and_is_written_all_the_same(govcat: Govcat, here: Path) -> None:
    csv(here / "户籍.csv", line(1, "出生登记"), line(2, "补领", method=""))
    ended = govcat("import", "户籍.csv", "--out", "county")
    assert ended.status == 1
    assert "GC120" in ended.out
    assert "补领" in (here / "county/domains/household-registration.yaml").read_text(encoding="utf-8")


def test_the_report_accounts_for_every_cell(govcat: Govcat, here: Path) -> None:
    path = csv(here / "户籍.csv", line(1, "出生登记"))
    govcat("import", "户籍.csv", "--out", "county", "--report", "去向.json")
    told = json.loads((here / "去向.json").read_text(encoding="utf-8"))
    cells = sum(bool(cell) for row in path.read_text(encoding="utf-8").splitlines() for cell in row.split(","))
    assert told["totals"]["cells"] == len(told["cells"]) == cells
    placed = {cell["field"]: cell["text"] for cell in told["cells"] if cell["fate"] == "placed"}
    assert placed["name"] == "出生登记"
    assert placed["time_limit"] == LIMIT
    assert told["rows"][0]["item"] == "household-registration/birth"


def test_a_folder_is_read_whole_and_what_is_no_table_is_counted(govcat: Govcat, here: Path) -> None:
    csv(here / "来件/一/户籍.csv", line(1, "出生登记"))
    csv(here / "来件/水利.csv", line(1, "河长制公示"), title="集贤县水利领域基层政务公开标准目录")
    (here / "来件/读我.txt").write_text("x", encoding="utf-8")
    (here / "来件/~$水利.xlsx").write_bytes(b"x")
    ended = govcat("import", "来件", "--out", "county")
    assert "读了 2 个文件、2 张表，得到 2 个领域、2 个事项" in ended.out
    assert "另有 1 个文件不是表格" in ended.out
    assert "GC940" in ended.out
    assert sorted(path.name for path in (here / "county/domains").iterdir()) == [
        "household-registration.yaml",
        "shuili.yaml",
    ]


def test_a_mapping_is_written_for_strange_heads_and_taken_back(govcat: Govcat, here: Path) -> None:
    heads = HEADS.replace("公开层级", "承办股室")
    csv(here / "户籍.csv", line(1, "出生登记").removesuffix("县级") + "户政股", heads=heads)
    ended = govcat("import", "户籍.csv", "--out", "county")
    mapping = here / "county" / "import-map.yaml"
    assert "--map county/import-map.yaml" in ended.out
    text = mapping.read_text(encoding="utf-8")
    assert '"K": "x-承办股室"' in text
    assert "x-承办股室: 户政股" in (here / "county/domains/household-registration.yaml").read_text(encoding="utf-8")
    mapping.write_text(text.replace('"K": "x-承办股室"', '"K": "notes"'), encoding="utf-8")
    again = govcat("import", "户籍.csv", "--out", "county", "--map", "county/import-map.yaml", "--replace")
    assert "GC937" not in again.out
    assert "notes: [户政股]" in (here / "county/domains/household-registration.yaml").read_text(encoding="utf-8")
    assert '"K": "notes"' in mapping.read_text(encoding="utf-8")  # what a person has mended stays


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("无此文件.xlsx", "--out", "county"), "GC096"),
        (("空.csv", "--out", "county"), "GC9"),
        (("散文.csv", "--out", "county"), "GC947"),
        (("户籍.csv", "--out", "户籍.csv"), "GC951"),
        (("户籍.csv", "--out", "别人的"), "GC952"),
        (("户籍.csv", "--out", "county", "--map", "没有.yaml"), "GC09"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    govcat: Govcat, here: Path, arguments: tuple[str, ...], code: str
) -> None:
    csv(here / "户籍.csv", line(1, "出生登记"))
    (here / "空.csv").write_text("", encoding="utf-8")
    (here / "散文.csv").write_text("今天天气很好,明天也好\n后天不知道,再说\n", encoding="utf-8")
    (here / "别人的").mkdir()
    (here / "别人的" / "论文.docx").write_bytes(b"x")
    ended = govcat("import", *arguments)
    assert ended.status == 2, ended.out
    assert code in ended.out
    assert not (here / "county").exists()
    assert [path.name for path in (here / "别人的").iterdir()] == ["论文.docx"]


def test_english_is_spoken_on_request(govcat: Govcat, here: Path) -> None:
    csv(here / "a.csv", line(1, "出生登记"))
    ended = govcat("import", "a.csv", "--out", "county", "--lang", "en")
    assert "1 files, 1 tables: 1 domains, 1 items" in ended.out
    assert "next: govcat validate county" in ended.out


def test_the_help_page_names_every_option(govcat: Govcat) -> None:
    page = govcat("import", "--help").out
    for option in ("--out", "--report", "--map", "--replace", "--code", "--all", "--as-of", "--lang"):
        assert option in page


def test_progress_is_told_on_a_terminal_only(govcat: Govcat, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("一", "二"):
        csv(here / "来件" / f"{name}.csv", line(1, "出生登记"))
    assert govcat("import", "来件", "--out", "a").err == ""
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    said = govcat("import", "来件", "--out", "b").err
    assert "正在读 1/2：一.csv" in said
    assert "正在读 2/2：二.csv" in said
    assert said.endswith("\r\x1b[K")
