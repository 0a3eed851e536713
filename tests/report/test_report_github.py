"""GitHub's workflow commands: one a line, escaped, the gravest and most various first."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from reported import HOSTILE

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Cell, Span
from govcat.report import Report, Summary, rendered

FAULT = Fault("GC302", Severity.WARNING, Words("话：{x}", "因", "法"), Words("m {x}", "w", "f"), doc="题。 / Title.")
COMMAND = re.compile(r"::(error|warning|notice) ([^:]*)::(.*)")


def lines(report: Report) -> list[str]:
    return rendered("github", report).decode().splitlines()


def one(found: Diagnostic) -> tuple[str, dict[str, str], str]:
    """Level, properties and message of the only command."""
    (line,) = lines(Report((found,)))
    matched = COMMAND.fullmatch(line)
    assert matched
    return matched[1], dict(pair.split("=", 1) for pair in matched[2].split(",")), matched[3]


def found(**changes: object) -> Diagnostic:
    place = Span("domains/a.yaml", 3, 5, 3, 9)
    return replace(Diagnostic(FAULT, place, {"x": "甲"}, owner=Owner("a/b", "乙")), **changes)  # type: ignore[arg-type]  # by name


def test_a_finding_on_one_line() -> None:
    level, properties, message = one(found())
    assert level == "warning"
    assert properties == {
        "file": "domains/a.yaml",
        "line": "3",
        "endLine": "3",
        "col": "5",
        "endColumn": "9",
        "title": "GC302 事项“乙”（a/b）",
    }
    assert message == "话：甲%0A为什么：因%0A怎么改：法"


def test_columns_are_left_out_where_there_are_several_lines() -> None:
    _, properties, _ = one(found(place=Span("a.yaml", 3, 5, 4, 9)))
    assert properties == {"file": "a.yaml", "line": "3", "endLine": "4", "title": "GC302 事项“乙”（a/b）"}


def test_a_cell_and_what_ships_with_govcat_are_told_in_words() -> None:
    _, properties, message = one(found(place=Cell("a.xlsx", "目录", "C4")))
    assert (properties.get("file"), "line" in properties) == ("a.xlsx", False)
    assert message.endswith("%0A位置：a.xlsx:目录!C4")
    _, properties, message = one(found(place=Span("national/domains/a.yaml", 3, 5, 3, 9)))
    assert list(properties) == ["title"]
    assert message.endswith("%0A位置：national/domains/a.yaml:3:5")
    _, properties, message = one(found(place=None))
    assert list(properties) == ["title"]
    assert "位置" not in message


@pytest.mark.parametrize(
    ("severity", "level"), [(Severity.ERROR, "error"), (Severity.WARNING, "warning"), (Severity.HINT, "notice")]
)
def test_levels(severity: Severity, level: str) -> None:
    assert one(found(severity=severity))[0] == level


def test_nothing_in_a_text_becomes_a_command_or_a_property() -> None:
    hostile = "100%,a:b\r\n::error::x"
    _, properties, message = one(
        found(facts={"x": hostile}, place=Span("a,b:c%.yaml", 1, 1, 1, 2), owner=Owner("a/b", hostile))
    )
    assert properties["file"] == "a%2Cb%3Ac%25.yaml"
    assert properties["title"].startswith("GC302 事项“100%25%2Ca%3Ab  %3A%3Aerror%3A%3Ax”")
    assert message.startswith("话：100%25,a:b  ::error::x%0A")


def test_a_whole_report_is_one_command_a_finding(county: Report) -> None:
    commands = [line for line in lines(county) if line.startswith("::")]
    assert len(commands) == len(county.diagnostics)
    assert any("%3A%3Aerror" in line for line in commands)
    assert "::error::" in HOSTILE


def test_errors_first_own_before_inherited_and_one_of_each_kind_before_the_second_of_any() -> None:
    def of(code: str, line: int, severity: Severity, *, inherited: bool = False) -> Diagnostic:
        fault = replace(FAULT, code=code)
        return found(fault=fault, severity=severity, inherited=inherited, place=Span("a", line, 1, line, 2))

    warning, error = Severity.WARNING, Severity.ERROR
    findings = (
        of("GC301", 1, warning, inherited=True),
        *(of("GC302", line, warning) for line in (2, 3, 4)),
        *(of("GC303", line, warning) for line in (5, 8)),
        of("GC304", 6, error, inherited=True),
        of("GC305", 7, error),
    )
    told = [re.search(r"line=(\d)", line) for line in lines(Report(findings))]
    assert [match[1] for match in told if match] == ["7", "6", "2", "5", "3", "4", "8", "1"]


def test_the_limit_of_ten_is_told_only_where_it_is_passed(summary: Summary) -> None:
    few = replace(summary, errors=10, warnings=10, hints=10)
    assert not any("前 10 条" in line for line in lines(Report((found(),) * 30, summary=few)))
    for many in (replace(few, errors=11), replace(few, warnings=11), replace(few, hints=11)):
        assert "全部 31 条" in "".join(lines(Report((found(),) * 31, summary=many)))


def test_the_summary_closes_the_log(county: Report) -> None:
    assert lines(county)[-1].startswith("下一步：")
