"""The commands as people meet them: what is printed, and the exit status."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from running import ROOT, Govcat

HEAVY = {"pydantic", "jinja2", "openpyxl", "ruamel.yaml", "xlsxwriter", "yaml"}


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_a_sound_project_passes_and_is_told_the_next_step(govcat: Govcat, county: Path) -> None:
    ended = govcat("validate")

    assert ended.status == 0
    assert "1 个领域、2 个事项" in ended.out
    assert "govcat build" in ended.out


@pytest.mark.parametrize("asked", [".", "domains", "domains/water.yaml"])
def test_a_fault_is_found_whatever_path_was_given(govcat: Govcat, county: Path, asked: str) -> None:
    edit(county / "domains" / "water.yaml", "    content: [预案内容]\n", "")

    ended = govcat("validate", asked)

    assert ended.status == 1
    assert ended.out.startswith("domains/water.yaml:15:9: 错误 GC")


def test_one_file_asked_for_is_judged_within_its_project_but_reported_alone(govcat: Govcat, county: Path) -> None:
    (county / "domains" / "roads.yaml").write_text("schema: govcat/1\ndomain: roads\nname：道路\n", encoding="utf-8")

    assert govcat("validate", "domains/water.yaml").status == 0
    assert govcat("validate", "domains/roads.yaml").status == 1


def test_fail_on_moves_the_threshold(govcat: Govcat, county: Path) -> None:
    edit(county / "domains" / "water.yaml", "信息形成或者变更之日起20个工作日内", "20个工作日")

    assert govcat("validate").status == 0
    assert govcat("validate", "--fail-on", "hint").status == 1


def test_json_is_one_object_in_utf_8(govcat: Govcat, county: Path) -> None:
    edit(county / "domains" / "water.yaml", "    content: [预案内容]\n", "")

    report = json.loads(govcat("validate", "--format", "json").out)

    assert report["summary"]["errors"] == 1
    (finding,) = report["findings"]
    assert {"code", "severity", "file", "line", "column", "end_line", "end_column", "path", "item"} <= finding.keys()
    assert {"message", "why", "fix", "related"} <= finding.keys()
    assert (finding["file"], finding["line"], finding["item"]) == ("domains/water.yaml", 15, "water/flood-plan")


def test_english_has_no_chinese_of_ours(govcat: Govcat, county: Path) -> None:
    ended = govcat("validate", "--lang", "en")

    assert "domains: 1, items: 2" in ended.out
    assert "下一步" not in ended.out


def test_where_there_is_no_project_govcat_says_so_and_ends_with_2(
    govcat: Govcat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    for command in ("validate", "build", "export-xlsx", "adopt"):
        ended = govcat(command)
        assert ended.status == 2
        assert "GC092" in ended.out
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["validate", "--wrong"], "没有 --wrong 这个选项"),
        (["explain"], "缺少参数"),
        (["validate", "--as-of", "昨天"], "“昨天”不是日期"),
        (["validate", "--format", "xml"], "选项 --format 的值不能用"),
        (["validat"], "命令没有看懂"),
    ],
)
def test_a_command_line_not_understood_gets_a_sentence(govcat: Govcat, arguments: list[str], sentence: str) -> None:
    ended = govcat(*arguments)

    assert ended.status == 2
    assert sentence in ended.err
    assert "Traceback" not in ended.err


def test_build_writes_the_site_and_accounts_for_its_rows(govcat: Govcat, county: Path) -> None:
    ended = govcat("build", "--out", "site")

    assert ended.status == 0
    assert "事项对账：共 2 = 公开 2 + 不予公开 0 + 要素不全 0" in ended.out
    assert (county / "site" / "index.html").is_file()
    assert govcat("build", "--out", "site").out.count("更新 0") == 1


def test_errors_publish_nothing(govcat: Govcat, county: Path) -> None:
    edit(county / "domains" / "water.yaml", "    content: [预案内容]\n", "")

    ended = govcat("build", "--out", "site")

    assert ended.status == 1
    assert "没有写任何文件" in ended.out
    assert not (county / "site").exists()


def test_incomplete_items_can_be_withheld_and_are_counted(govcat: Govcat, county: Path) -> None:
    edit(county / "domains" / "water.yaml", "    content: [预案内容]\n", "")

    ended = govcat("export-xlsx", "--out", "books", "--withhold-incomplete")

    assert ended.status == 0
    assert "事项对账：共 2 = 公开 1 + 不予公开 0 + 要素不全 1" in ended.out


def test_withholding_does_not_cover_other_errors(govcat: Govcat, county: Path) -> None:
    edit(county / "domains" / "water.yaml", "办理依据, 办理条件", "办理依据, 张某 11010519491231002X")

    ended = govcat("build", "--withhold-incomplete")

    assert ended.status == 1
    assert "11010519491231002X" not in ended.out


def test_a_foreign_directory_is_refused_and_left_alone(govcat: Govcat, county: Path) -> None:
    (county / "mine").mkdir()
    (county / "mine" / "letter.txt").write_text("keep me", encoding="utf-8")

    ended = govcat("build", "--out", "mine")

    assert ended.status == 1
    assert "GC952" in ended.out
    assert [file.name for file in (county / "mine").iterdir()] == ["letter.txt"]


def test_a_catalogue_without_items_empties_no_site(govcat: Govcat, county: Path) -> None:
    assert govcat("build", "--out", "site").status == 0
    (county / "govcat.yaml").write_text("schema: govcat/1\nexempt: {water: 不涉及}\n", encoding="utf-8")

    ended = govcat("build", "--out", "site")

    assert ended.status == 1
    assert "GC961" in ended.out
    assert (county / "site" / "domains" / "water" / "index.html").is_file()


def test_settings_under_another_name_are_not_passed_over(govcat: Govcat, county: Path) -> None:
    (county / "govcat.yml").write_text("schema: govcat/1\n", encoding="utf-8")

    ended = govcat("validate")

    assert ended.status == 1
    assert "GC095：govcat.yml 没有读入：文件名应为 govcat.yaml" in ended.out


def test_split_makes_one_workbook_for_each_domain(govcat: Govcat, county: Path) -> None:
    assert govcat("export-xlsx", "--out", "books", "--split").status == 0
    assert [file.name for file in sorted((county / "books").glob("*.xlsx"))] == ["water.xlsx"]


def test_adopt_writes_the_lock_once(govcat: Govcat, county: Path) -> None:
    (county / "govcat.yaml").write_text("schema: govcat/1\nextends: national\n", encoding="utf-8")

    assert "已记入 standard.lock" in govcat("adopt").out
    assert "未改动" in govcat("adopt").out
    assert govcat("validate").status == 0


def test_adopt_has_nothing_to_do_without_a_layer_above(govcat: Govcat, county: Path) -> None:
    ended = govcat("adopt")

    assert ended.status == 0
    assert not (county / "standard.lock").exists()


def test_schema_writes_help_for_editors_where_domain_files_look_for_it(govcat: Govcat, county: Path) -> None:
    assert govcat("schema").status == 0
    assert "公开依据" in (county / ".govcat" / "domain.schema.json").read_text(encoding="utf-8")
    assert govcat("validate").status == 0
    assert govcat("schema", "nowhere").status == 2


def test_the_national_standard_needs_no_project(
    govcat: Govcat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    assert govcat("build", "--standard", "national", "--out", "site").status == 0
    assert (tmp_path / "site" / "domains" / "household-registration" / "birth.html").is_file()


def test_explain_and_rules_know_every_code(govcat: Govcat) -> None:
    table = govcat("rules").out
    codes = [line.split()[0] for line in table.splitlines() if line.startswith("GC")]

    assert len(codes) > 60
    for code in codes:
        ended = govcat("explain", code.lower())
        assert ended.status == 0
        assert code in ended.out
    assert govcat("explain", "GC000").status == 2


def test_a_bug_of_ours_ends_with_3_and_no_traceback(
    govcat: Govcat, county: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("govcat.actions.validate.compile_project", broken)
    ended = govcat("validate")

    assert ended.status == 3
    assert "GC990" in ended.err
    assert "Traceback" not in ended.err


def test_help_imports_nothing_heavy() -> None:
    script = (
        "import sys\nfrom govcat.cli import run\ntry: run(['--help'])\nexcept SystemExit: pass\n"
        "sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)

    assert not HEAVY & set(done.stderr.decode().split())


@pytest.mark.parametrize("command", [["validate"], ["build", "--out", "site"], ["export-xlsx", "--out", "books"]])
def test_a_gbk_console_shows_what_it_can_and_never_fails(county: Path, command: list[str]) -> None:
    edit(county / "domains" / "water.yaml", "name: 取水许可", "name: 取水𠮷许可")
    edit(county / "domains" / "water.yaml", "20个工作日内", "二十日以内😀")
    done = subprocess.run(
        [sys.executable, "-m", "govcat", *command],
        capture_output=True,
        check=False,
        cwd=county,
        env={"PYTHONIOENCODING": "gbk", "PATH": "", "SYSTEMROOT": "C:\\Windows"},
    )

    assert done.returncode == 0, done.stderr
    assert "下一步" in done.stdout.decode("gbk")


def test_the_examples_are_sound(govcat: Govcat) -> None:
    for example in sorted((ROOT / "examples").iterdir()):
        assert govcat("validate", example).status == 0, example
