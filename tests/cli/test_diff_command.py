"""`govcat diff`: what can be compared with what, how it is told, and the exit status."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
from running import WATER, Govcat

LONGER = WATER.replace("20个工作日", "30个工作日")


@pytest.fixture
def two(county: Path) -> Path:
    """Two editions side by side."""
    for name, text in (("old", WATER), ("new", LONGER)):
        (county / name / "domains").mkdir(parents=True)
        (county / name / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    return county


def git(*arguments: str) -> None:
    subprocess.run(["git", "-c", "user.name=t", "-c", "user.email=t@t", *arguments], check=True, capture_output=True)


def test_two_directories(govcat: Govcat, two: Path) -> None:
    ended = govcat("diff", "old", "new")
    assert ended.status == 1
    assert "~ 2 个事项的公开时限  [收窄：时限变长]" in ended.out
    assert "\x1b" not in ended.out
    assert govcat("diff", "old", "new", "--exit-zero").status == 0
    assert govcat("diff", "new", "old", "--lang", "en").out.count("[wider: the time limit is shorter]") == 1
    same = govcat("diff", "old", "old")
    assert (same.status, "没有差异" in same.out) == (0, True)


def test_one_file_is_compared_by_its_domain(govcat: Govcat, two: Path) -> None:
    other = WATER.replace("water", "other").replace("水利", "其他")
    (two / "new" / "domains" / "other.yaml").write_text(other, encoding="utf-8")
    assert "整个领域" in govcat("diff", "old", "new").out
    ended = govcat("diff", "old/domains/water.yaml", "new/domains/water.yaml")
    assert "整个领域" not in ended.out
    assert "只比了水利领域" in ended.out


def test_against_the_standard(govcat: Govcat, county: Path) -> None:
    (county / "govcat.yaml").write_text("schema: govcat/1\nextends: national\n", encoding="utf-8")
    ended = govcat("diff", "--against", "national")
    assert ended.status == 1
    assert "+ 整个领域，2 个事项：新增" in ended.out
    assert govcat("diff", "national", ".").out == ended.out
    assert govcat("diff", "national", "national").status == 0


def test_revisions_of_git(govcat: Govcat, county: Path) -> None:
    for number, text in enumerate((WATER, LONGER)):
        (county / "domains" / "water.yaml").write_text(text, encoding="utf-8")
        git("init", "-q")
        git("add", "-A")
        git("commit", "-qm", "edition")
        git("tag", f"v{number}")
    (county / "domains" / "water.yaml").write_text(WATER, encoding="utf-8")
    for arguments in (["v0:", "v1:"], ["--rev", "v0..v1"], ["--rev", "v0.."], ["v0", "v1"]):
        ended = govcat("diff", *arguments)
        assert (ended.status, "收窄 1 处" in ended.out) == (1, True)
    for arguments in (["--rev", "v0"], ["v0"], ["--against", "v0"], ["v0:", "."]):
        assert govcat("diff", *arguments).status == 0
    for arguments in ([], ["."], ["--rev", "HEAD", "."], ["HEAD", "."]):
        ended = govcat("diff", *arguments)
        assert (ended.status, "利好 1 处" in ended.out) == (1, True)
    assert "GC987" in govcat("diff", "--rev", "v7").out


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["old", "nowhere"], "GC091"),
        (["old", "v9:new"], "GC98"),
        (["old", "domains/../empty"], "GC09"),
    ],
)
def test_what_cannot_be_read_is_a_finding(govcat: Govcat, two: Path, arguments: list[str], code: str) -> None:
    (two / "empty").mkdir()
    ended = govcat("diff", *arguments)
    assert (ended.status, code in ended.out) == (2, True)


def test_a_file_with_a_fault_of_syntax_is_not_taken_for_deleted_items(govcat: Govcat, two: Path) -> None:
    (two / "new" / "domains" / "water.yaml").write_text(LONGER + "  - {id: [\n", encoding="utf-8")
    ended = govcat("diff", "old", "new")
    assert ended.status == 2
    assert "new/domains/water.yaml" in ended.out
    assert "删除" not in ended.out


def test_errors_that_leave_the_file_readable_are_counted(govcat: Govcat, two: Path) -> None:
    (two / "new" / "domains" / "water.yaml").write_text(LONGER + "    unknown-key: x\n", encoding="utf-8")
    ended = govcat("diff", "old", "new")
    assert ended.status == 1
    assert "new 有 1 条错误，按读得懂的部分比较" in ended.out


@pytest.mark.parametrize(
    "arguments",
    [["a", "b", "--rev", "x"], ["a", "b", "--against", "x"], ["--rev", "x", "--against", "y"]],
)
def test_words_that_do_not_fit_together_are_refused(govcat: Govcat, two: Path, arguments: list[str]) -> None:
    ended = govcat("diff", *arguments)
    assert ended.status == 2
    assert "一次比较两样" in ended.err


@pytest.mark.parametrize(
    ("name", "begins"),
    [("c.xlsx", b"PK"), ("c.html", b"<!DOCTYPE"), ("c.md", b"# "), ("c.json", b"{"), ("c.txt", "新旧对照表".encode())],
)
def test_the_name_of_the_file_says_the_style(govcat: Govcat, two: Path, name: str, begins: bytes) -> None:
    ended = govcat("diff", "old", "new", "--out", name)
    assert ended.status == 1
    assert (two / name).read_bytes().startswith(begins)
    assert ended.out.startswith(f"对照已写到 {name}\n")
    assert "下一步：逐处核对 1 处收窄" in ended.out


def test_the_sources_are_never_written_over(govcat: Govcat, two: Path) -> None:
    ended = govcat("diff", "old", "new", "--out", "new/domains/water.yaml", "--format", "json")
    assert ended.status == 2
    assert (two / "new" / "domains" / "water.yaml").read_text(encoding="utf-8") == LONGER


def test_programs_are_told_in_json(govcat: Govcat, two: Path) -> None:
    said = json.loads(govcat("diff", "old", "new", "--format", "json").out)
    assert (said["before"]["where"], said["after"]["where"]) == ("old", "new")
    assert said["counts"]["effects"] == {"narrower": 1, "wider": 0, "neither": 0}


def test_a_number_that_no_report_may_show_is_not_shown(govcat: Govcat, two: Path) -> None:
    number = "11010519491231002X"
    text = LONGER.replace("预案内容", f"预案内容，联系人身份证号{number}")
    text += f"  - {{id: case, name: 张某{number}救助, content: [见{number}, 条件]}}\n"
    (two / "new" / "domains" / "water.yaml").write_text(text, encoding="utf-8")
    for style in ("text", "json", "markdown", "html"):
        ended = govcat("diff", "old", "new", "--format", style)
        assert ended.status == 1
        assert number not in ended.out
        assert "个人信息" in ended.out
