"""The pages of the rule book: fresh in docs/rules (`--update-golden` or `make docs` writes them), whole and inert."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from markup import Reader
from reported import BARE, FAULT

from govcat.actions.rulebook import every_fault, faults_of, write_pages
from govcat.core.diagnostic import Fault, Grade, Severity
from govcat.report.pages.book import rule_book
from govcat.report.rulebook_markdown import escaped, index_page, rule_page, rule_pages

DOCS = Path(__file__).parents[2] / "docs" / "rules"


@pytest.fixture(scope="module")
def pages() -> Mapping[str, str]:
    return rule_pages(faults_of())


def test_the_pages_in_docs_are_fresh(pages: Mapping[str, str], request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        assert write_pages(DOCS) is None
    stored = {path.name: path.read_text(encoding="utf-8") for path in sorted(DOCS.iterdir())}
    assert sorted(stored) == sorted(pages), "run make docs"
    assert [name for name, text in pages.items() if stored[name] != text] == [], "run make docs"


def test_every_code_has_a_page_and_a_line_in_the_index(pages: Mapping[str, str]) -> None:
    codes = list(every_fault())
    assert len(codes) > 100
    assert list(pages) == ["README.md", *(f"{code}.md" for code in codes)]
    assert re.findall(r"^\| \[(GC\d+)\]\(\1\.md\) \|", pages["README.md"], re.MULTILINE) == codes


def test_links_lead_to_pages(pages: Mapping[str, str]) -> None:
    targets = {target for text in pages.values() for target in re.findall(r"(?<!\\)\]\(([^)]*)\)", text)}
    assert targets == set(pages)


def test_a_page_is_chinese_first_then_english() -> None:
    page = rule_page(FAULT)
    zh, en = page.split("\n---\n")[:2]
    assert page.startswith("<!-- 由 make docs 生成")
    for line in (
        "# GC210　两个事项同名",
        "- **依据**：国办发〔2019〕54号（已核对原文）",
        "- **级别**：警告",
        "- **等次**：规范",
        "- **报告原话**：名称“…”与 … 相同",
        "- **为什么**：无法分辨",
        "- **怎么改**：改名",
        "以“—”为名的不在此列。",
        "## 错误示例",
        "## 正确示例",
        "```yaml\nitems:\n  - name: 甲  # GC210\n```",
    ):
        assert f"\n{line}\n" in zh, line
    for line in ("# GC210: Two items share a name", "- **grade**: standard", "## wrong", "- **fix**: rename"):
        assert f"\n{line}\n" in en, line
    assert "以“—”" not in en
    assert not re.search("[\u4e00-\u9fff]", rule_page(BARE).split("\n---\n")[1])


def test_what_is_missing_leaves_no_hole() -> None:
    page = rule_page(BARE)
    assert "依据" not in page
    assert "示例" not in page
    assert "\n\n\n" not in page


def test_the_index_goes_family_by_family() -> None:
    index = index_page([FAULT, Fault("GC302", Severity.HINT, FAULT.zh, FAULT.en, doc="三。 / Three.", is_fixable=True)])
    assert "## GC2　名称和编号 / names and ids\n\n| 代码 | 级别 | 等次 | 自动改正 | 含义 | Meaning |" in index
    assert "| [GC210](GC210.md) | 警告 | 规范 |  | 两个事项同名 | Two items share a name |" in index
    assert "| [GC302](GC302.md) | 提示 | 示范 | 可以 | 三 | Three |" in index


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("值以 * | < 开头", r"值以 \* \| \< 开头"),
        ("写 `a|b*` 与 time_limit", r"写 `a\|b*` 与 time_limit"),
        ("_强调_ 与 [甲](乙)", r"\_强调\_ 与 \[甲\](乙)"),
        ("# 题", r"\# 题"),
        ("单个 ` 号", r"单个 \` 号"),
        (r"反斜杠 \ 号", r"反斜杠 \\ 号"),
    ],
)
def test_texts_are_shown_as_they_are(text: str, markdown: str) -> None:
    assert escaped(text) == markdown


def test_pages_are_written_and_those_of_codes_that_are_gone_are_taken_away(
    tmp_path: Path, pages: Mapping[str, str]
) -> None:
    folder = tmp_path / "rules"
    assert write_pages(folder) is None
    gone, own = folder / "GC000.md", folder / "notes.md"
    gone.write_text(pages["GC302.md"], encoding="utf-8")
    own.write_text("自己写的", encoding="utf-8")
    (folder / "GC302.md").write_text(pages["GC302.md"] + "改过", encoding="utf-8")
    assert write_pages(folder) is None
    assert not gone.exists()
    assert own.read_text(encoding="utf-8") == "自己写的"
    assert {path.name for path in folder.iterdir()} == {*pages, "notes.md"}
    assert (folder / "GC302.md").read_text(encoding="utf-8") == pages["GC302.md"]


def test_a_page_of_somebody_elses_is_never_overwritten(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_bytes(b"\xff mine")
    refusal = write_pages(tmp_path)
    assert refusal is not None
    assert refusal.code == "GC956"
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("README.md", b"\xff mine")]


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    refusal = write_pages(tmp_path / "a" / "b")
    assert refusal is not None
    assert refusal.code == "GC960"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_book_is_one_page_with_every_rule(language: str) -> None:
    faults = faults_of()
    reader = Reader()
    reader.feed(rule_book(faults, "en" if language == "en" else "zh").decode())
    root = reader.root
    assert [rule.attributes["id"] for rule in root.all("article", "rule")] == [fault.code for fault in faults]
    ids = [element.attributes["id"] for element in root.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    targets = [link.attributes["href"].removeprefix("#") for link in root.all("a")]
    assert set(targets) <= set(ids)
    assert set(targets) >= {fault.code for fault in faults}
    assert len(root.all("script")) == 1
    for rule in root.all("article", "rule"):
        marked = [mark.text for mark in rule.all("mark")]
        assert all(line.endswith(f"# {rule.attributes['id']}") for line in marked)


def test_grades_hold_the_lower_ones() -> None:
    required, standard, exemplary = ({fault.code for fault in faults_of(grade)} for grade in Grade)
    assert required < standard < exemplary == set(every_fault())
    assert "GC801" in required
    assert "GC302" in standard - required
    assert "GC308" in exemplary - standard
