"""The JSON report: whole, in order, and the same words as the text."""

from __future__ import annotations

import json
from dataclasses import replace

from govcat.core.diagnostic import Diagnostic, Grade
from govcat.report import Summary, as_json

KEYS = (
    *(
        "code",
        "severity",
        "grade",
        "file",
        "line",
        "column",
        "end_line",
        "end_column",
        "sheet",
        "ref",
        "path",
        "item",
        "title",
        "field",
    ),
    *("message", "why", "fix", "related", "count", "inherited", "fixable"),
)


def test_every_finding_has_every_key_in_order(findings: tuple[Diagnostic, ...], summary: Summary) -> None:
    report = json.loads(as_json(findings, summary))
    assert list(report) == ["summary", "findings"]
    assert len(report["findings"]) == len(findings)
    assert {tuple(finding) for finding in report["findings"]} == {KEYS}


def test_a_finding_in_a_text(findings: tuple[Diagnostic, ...], summary: Summary) -> None:
    assert json.loads(as_json(findings, summary))["findings"][0] == {
        "code": "GC302",
        "severity": "warning",
        "grade": "standard",
        "file": "national/domains/household-registration.yaml",
        "line": 12,
        "column": 13,
        "end_line": 12,
        "end_column": 25,
        "sheet": None,
        "ref": None,
        "path": ["items", 2, "basis", 0],
        "item": "household-registration/adoption",
        "title": "收养入户登记",
        "field": "basis",
        "message": "依据《中华人民共和国收养法》已于 2021-01-01 废止",
        "why": "已停止适用的法规文件不宜再作公开依据；本条沿用国务院部门标准指引，并非本单位改动所致",
        "fix": "改引民法典、收养登记办法，并请法制机构确认；如需改动，"
        "在本地 domains/household-registration.yaml 中覆盖该事项的 basis",
        "related": [],
        "count": 1,
        "inherited": True,
        "fixable": False,
    }


def test_a_finding_in_a_cell_and_one_without_a_place(findings: tuple[Diagnostic, ...], summary: Summary) -> None:
    report = json.loads(as_json(findings, summary, language="en"))["findings"]
    cell = next(finding for finding in report if finding["sheet"])
    assert (cell["file"], cell["sheet"], cell["ref"], cell["line"]) == ("户籍.xlsx", "目录", "C4", None)
    assert (cell["related"][0]["ref"], cell["related"][0]["label"]) == ("C3", "first")
    assert (report[-1]["file"], report[-1]["line"], report[-1]["item"], report[-1]["title"]) == (None, None, None, None)


def test_only_own_texts_can_be_mended(findings: tuple[Diagnostic, ...]) -> None:
    own, above = findings[1], findings[0]
    mended = [replace(one, fault=replace(one.fault, is_fixable=True)) for one in (own, above)]
    told = json.loads(as_json((*mended, own), None))["findings"]
    assert [finding["fixable"] for finding in told] == [True, False, False]


def test_summary_counts_and_speaks(summary: Summary) -> None:
    filtered = replace(summary, known=4, unlisted=5, grade=Grade.STANDARD)
    said = json.loads(as_json((), filtered, language="en"))["summary"]
    assert said.pop("next_step").startswith("mend the errors")
    assert said == {
        "where": "jixian",
        "edition": "2026年版",
        "as_of": "2026-11-21",
        "files": 3,
        "domains": 1,
        "items": 4,
        "incomplete": 2,
        "errors": 3,
        "warnings": 9,
        "hints": 1,
        "inherited": 2,
        "fixable": 0,
        "known": 4,
        "unlisted": 5,
        "grade": "standard",
    }


def test_without_a_compilation_there_is_no_summary(findings: tuple[Diagnostic, ...]) -> None:
    report = json.loads(as_json(findings[:1], None))
    assert (report["summary"], len(report["findings"])) == (None, 1)


def test_unescaped_and_the_same_twice(findings: tuple[Diagnostic, ...], summary: Summary) -> None:
    report = as_json(findings, summary)
    assert "《中华人民共和国收养法》" in report
    assert report == as_json(findings, summary)
    assert "绝密缘由" not in report
