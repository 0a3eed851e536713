"""Reports at the command line: styles, files, filters, grades, and the rule book."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from running import ROOT, WATER, Govcat

from govcat.cli.options import Style

STYLES = [style.value for style in Style]
REPEALED = (
    WATER
    + """\
    basis: [《中华人民共和国收养法》]
  - id: card
    name: 证件
    content: [张某 11010519491231002X]
  - id: start
    name: 起算
    content: [说明]
    time_limit: 20个工作日
"""
)
"""An error, a warning and a hint."""


def codes_of(printed: str) -> list[str]:
    return [finding["code"] for finding in json.loads(printed)["findings"]]


@pytest.fixture
def faulty(county: Path) -> Path:
    (county / "domains" / "water.yaml").write_text(REPEALED, encoding="utf-8")
    return county


@pytest.mark.parametrize("style", [style for style in STYLES if style != "xlsx"])
def test_every_style_goes_to_standard_output(govcat: Govcat, faulty: Path, style: str) -> None:
    ended = govcat("validate", "--format", style)
    assert ended.status == 1
    assert "GC302" in ended.out
    assert "GC801" in ended.out
    assert ended.err == ""


@pytest.mark.parametrize("style", STYLES)
def test_every_style_goes_into_a_file_and_the_summary_is_said(govcat: Govcat, faulty: Path, style: str) -> None:
    ended = govcat("validate", "--format", style, "--out", "report.out")
    assert ended.status == 1
    assert ended.out.startswith("报告已写到 report.out\n已检查")
    assert "下一步：先改正错误" in ended.out
    first = (faulty / "report.out").read_bytes()
    assert len(first) > 500
    assert govcat("validate", "--format", style, "--out", "report.out").status == 1
    assert (faulty / "report.out").read_bytes() == first


def test_a_workbook_may_be_piped_but_not_shown(faulty: Path) -> None:
    command = [sys.executable, "-m", "govcat", "validate", "--format", "xlsx"]
    piped = subprocess.run(command, capture_output=True, check=False)
    assert (piped.returncode, piped.stdout[:2]) == (1, b"PK")


@pytest.mark.skipif(sys.platform == "win32", reason="opens a terminal of its own")
def test_a_terminal_is_told_to_name_a_file_and_how_long_it_took(faulty: Path) -> None:
    def on_a_terminal(*arguments: str) -> tuple[int, str, str]:
        import pty  # noqa: PLC0415  # there is none on Windows

        ours, theirs = pty.openpty()
        with os.fdopen(theirs, "wb") as out:
            done = subprocess.run(
                [sys.executable, "-m", "govcat", *arguments], stdout=out, stderr=subprocess.PIPE, check=False
            )
        shown = b""
        try:
            while piece := os.read(ours, 65_536):
                shown += piece
        except OSError:  # the other end is closed and all is read
            pass
        os.close(ours)
        return done.returncode, shown.decode(), done.stderr.decode()

    status, shown, complaint = on_a_terminal("validate", "--format", "xlsx")
    assert (status, shown, "请加 --out 问题清单.xlsx" in complaint) == (2, "", True)
    status, shown, _ = on_a_terminal("validate")
    assert status == 1
    assert "；用时 " in shown
    assert on_a_terminal("validate", "--format", "json")[1].startswith("{")


def test_elapsed_time_is_for_terminals_only(govcat: Govcat, faulty: Path) -> None:
    assert "用时" not in govcat("validate").out
    assert "用时" not in govcat("validate", "--out", "report.txt").out
    assert "用时" not in (faulty / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["domains", "domains/water.yaml", "standard.lock", "GOVCAT.YML", "nowhere/r.json"])
def test_what_is_no_place_for_a_report_is_left_alone(govcat: Govcat, faulty: Path, name: str) -> None:
    before = (faulty / "domains" / "water.yaml").read_bytes()
    ended = govcat("validate", "--format", "json", "--out", name)
    assert ended.status == 2
    assert "错误 GC95" in ended.out or "错误 GC96" in ended.out
    assert (faulty / "domains" / "water.yaml").read_bytes() == before
    assert {path.name for path in faulty.iterdir()} == {"domains"}


@pytest.mark.skipif(sys.platform == "win32", reason="speaks of devices and links")
def test_devices_and_links_are_left_alone(govcat: Govcat, faulty: Path) -> None:
    assert govcat("validate", "--out", "/dev/null").status == 2
    assert not Path("/dev/null").is_file()
    (faulty / "link.txt").symlink_to("target.txt")
    assert "GC955" in govcat("validate", "--out", "link.txt").out


def test_a_report_is_written_although_there_was_nothing_to_compile(
    govcat: Govcat, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for style in STYLES:
        ended = govcat("validate", "--format", style, "--out", f"report.{style}")
        assert ended.status == 2
        assert (tmp_path / f"report.{style}").stat().st_size > 100


def test_codes_filter_and_families_hold_their_codes(govcat: Govcat, faulty: Path) -> None:
    everything = codes_of(govcat("validate", "--format", "json").out)
    assert {"GC302", "GC402", "GC801"} <= set(everything)

    ended = govcat("validate", "--format", "json", "--code", "gc302")
    assert (ended.status, codes_of(ended.out)) == (0, ["GC302"])
    assert json.loads(ended.out)["summary"]["unlisted"] == len(everything) - 1
    several = govcat("validate", "--format", "json", "--code", "ＧＣ３", "--code", "GC801")
    assert several.status == 1
    assert set(codes_of(several.out)) == {code for code in everything if code.startswith(("GC3", "GC801"))}
    text = govcat("validate", "--code", "GC302").out
    assert "未列出的" in text
    assert "去掉 --grade 和 --code 再运行一次" in text


@pytest.mark.parametrize("code", ["GC000", "", "302", "XC302"])
def test_a_code_that_there_is_not_is_said(govcat: Govcat, faulty: Path, code: str) -> None:
    ended = govcat("validate", "--code", code)
    assert ended.status == 2
    assert "不是已有的代码" in ended.err


@pytest.mark.parametrize(
    ("grade", "codes", "status"),
    [
        ("必备", {"GC801"}, 1),
        ("required", {"GC801"}, 1),
        ("规范", {"GC801", "GC302"}, 1),
        ("standard", {"GC801", "GC302"}, 1),
        ("示范", {"GC801", "GC302", "GC402"}, 1),
        ("exemplary", {"GC801", "GC302", "GC402"}, 1),
    ],
)
def test_grades_keep_what_they_ask_for(govcat: Govcat, faulty: Path, grade: str, codes: set[str], status: int) -> None:
    ended = govcat("validate", "--format", "json", "--grade", grade)
    assert ended.status == status
    assert {"GC801", "GC302", "GC402"} & set(codes_of(ended.out)) == codes
    assert json.loads(ended.out)["summary"]["grade"] in {"required", "standard", "exemplary"}


def test_the_status_follows_what_was_asked_for(govcat: Govcat, county: Path) -> None:
    text = REPEALED.replace("张某 11010519491231002X", "说明")
    (county / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    assert govcat("validate", "--fail-on", "warning").status == 1
    assert govcat("validate", "--fail-on", "warning", "--grade", "必备").status == 0


def test_a_grade_that_there_is_not_is_said(govcat: Govcat, faulty: Path) -> None:
    for command in ("validate", "rules"):
        ended = govcat(command, "--grade", "优秀")
        assert ended.status == 2
        assert "“优秀”不是等次，可写 必备、规范、示范" in ended.err


def test_a_fault_of_govcat_is_told_whatever_was_asked_for(
    govcat: Govcat, faulty: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError("boom")

    monkeypatch.setattr("govcat.check.engine._Scene.judged", broken)
    ended = govcat("validate", "--code", "GC302")
    assert ended.status == 3
    assert "GC999" in ended.out


@pytest.fixture
def many(county: Path) -> Path:
    """A project with so many findings that they are told by kind."""
    items = "".join(
        f"  - id: n{n}\n    name: 事项{n:02d}\n    content: [说明{n}]\n    time_limit: {n + 21}个工作日\n"
        for n in range(40)
    )
    (county / "domains" / "water.yaml").write_text(WATER + items, encoding="utf-8")
    return county


def test_many_findings_are_told_by_kind_unless_each_is_asked_for(govcat: Govcat, many: Path) -> None:
    short, whole = govcat("validate").out, govcat("validate", "--all").out
    assert "按种类列出" in short
    assert "  = 逐条：govcat validate --code GC402\n" in short
    assert short.count("提示 GC402：") == 1
    assert whole.count("提示 GC402：") == 40
    assert govcat("validate", "--code", "GC402").out.count("提示 GC402：") == 40
    govcat("validate", "--out", "report.txt")
    assert (many / "report.txt").read_text(encoding="utf-8") == whole


def test_what_is_to_be_run_again_names_what_was_run(govcat: Govcat, many: Path) -> None:
    assert "逐条：govcat validate domains --code GC402" in govcat("validate", "domains").out
    (many / "甲 乙").mkdir()
    (many / "domains").rename(many / "甲 乙" / "domains")
    assert '逐条：govcat validate "甲 乙" --code GC402' in govcat("validate", "甲 乙").out


def test_the_standard_is_told_with_its_own_option(govcat: Govcat, many: Path) -> None:
    text = govcat("validate", "--standard", "national").out
    assert "逐条：govcat validate --standard national --code GC308" in text
    assert "govcat baseline" not in text


def test_junit_fails_what_fails_the_run(govcat: Govcat, faulty: Path) -> None:
    def failures(*arguments: str) -> int:
        return int(ET.fromstring(govcat("validate", "--format", "junit", *arguments).out).attrib["failures"])  # noqa: S314  # our own

    assert failures() == 1
    assert failures("--fail-on", "warning") == 2
    assert failures("--fail-on", "hint") >= 3


def test_one_file_asked_for_is_reported_alone_in_every_style(govcat: Govcat, faulty: Path) -> None:
    (faulty / "domains" / "roads.yaml").write_text("schema: govcat/1\ndomain: roads\nname：道路\n", encoding="utf-8")
    suites = ET.fromstring(govcat("validate", "domains/roads.yaml", "--format", "junit").out)  # noqa: S314  # our own
    assert [suite.attrib["name"] for suite in suites] == ["roads"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_languages(govcat: Govcat, faulty: Path, lang: str) -> None:
    words = {"zh": "目录检查报告", "en": "report on the catalogue"}
    assert words[lang] in govcat("validate", "--format", "html", "--lang", lang).out


def test_rules_in_every_form(govcat: Govcat, county: Path) -> None:
    table = govcat("rules").out
    assert table.splitlines()[0].split() == ["代码", "级别", "等次", "自动改正", "含义", "依据"]
    assert govcat("rules", "--format", "markdown").out.startswith("<!-- 由 make docs 生成")
    assert govcat("rules", "--format", "html").out.startswith("<!DOCTYPE html>")
    required = govcat("rules", "--grade", "必备").out.splitlines()[1:]
    assert {line.split()[2] for line in required} == {"必备"}
    assert len(required) < len(table.splitlines()) - 1
    assert len(govcat("rules", "--grade", "示范").out.splitlines()) == len(table.splitlines())


def test_the_rule_book_is_written(govcat: Govcat, county: Path) -> None:
    ended = govcat("rules", "--format", "html", "--out", "book.html")
    assert (ended.status, ended.out) == (0, "规则手册已写到 book.html\n")
    assert (county / "book.html").read_text(encoding="utf-8") == govcat("rules", "--format", "html").out
    assert govcat("rules", "--out", "rules.txt").status == 0
    assert govcat("rules", "--format", "markdown", "--out", "rules").status == 0
    assert (county / "rules" / "GC302.md").is_file()
    refused = govcat("rules", "--format", "html", "--out", "domains")
    assert refused.status == 2
    assert "GC956" in refused.out


def test_make_docs_runs_what_the_freshness_test_judges() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "govcat rules --format markdown --out docs/rules" in makefile
