"""Many findings are told by kind; few, or all on request, one by one."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Span
from govcat.report import Report, Summary
from govcat.report.grouped import FEW, MOST
from govcat.report.kinds import Kind, kinds_of, own_and_inherited
from govcat.report.text import text_of


def fault(code: str, severity: Severity = Severity.WARNING) -> Fault:
    return Fault(
        code, severity, Words("话", "因", "法"), Words("m", "w", "f"), doc=f"{code} 是什么。 / What {code} is."
    )


def found(code: str, n: int = 1, *, inherited: bool = False, severity: Severity = Severity.WARNING) -> list[Diagnostic]:
    """`n` findings of one code, each at its own line and item."""
    return [
        Diagnostic(
            fault(code, severity),
            Span("domains/a.yaml", line, 1, line, 2),
            owner=Owner(f"a/i{line}"),
            inherited=inherited,
        )
        for line in range(1, n + 1)
    ]


def told(*findings: Diagnostic, command: str = "govcat validate") -> str:
    return text_of(Report(findings, command=command, groups_kinds=True))


def headings(text: str) -> list[str]:
    return re.findall(r"^(?:错误|警告|提示) (GC\d+)：", text, re.MULTILINE)


def test_the_threshold() -> None:
    assert "按种类列出" not in told(*found("GC301", FEW))
    assert told(*found("GC301", FEW + 1)).startswith(f"共 {FEW + 1} 条，按种类列出")
    everything = Report(tuple(found("GC301", FEW + 1)), groups_kinds=False)
    assert text_of(everything).count("警告 GC301：") == FEW + 1


def test_a_kind_says_what_how_much_where_and_how_to_see_it() -> None:
    text = told(*found("GC301", FEW + 1), command="govcat validate jixian")
    assert "警告 GC301：GC301 是什么；31 条、1 个文件、31 个事项" in text
    assert "  = 例如：domains/a.yaml:1:1: 话\n" in text
    assert "  = 逐条：govcat validate jixian --code GC301\n" in text


def test_the_gravest_come_first_then_the_most_frequent() -> None:
    text = told(
        *found("GC401", 3), *found("GC301", 20), *found("GC201", 9, severity=Severity.ERROR), *found("GC402", 3)
    )
    assert headings(text) == ["GC201", "GC301", "GC401", "GC402"]


def test_own_faults_stand_apart_from_those_of_the_layers_above() -> None:
    text = told(*found("GC301", 20), *found("GC301", 15, inherited=True), *found("GC302", 2, inherited=True))
    own, above = text.split("沿用上级目录或部门指引的内容：17 条、2 种")
    assert "本单位写的内容：20 条、1 种" in own
    assert headings(own) == ["GC301"]
    assert headings(above) == ["GC301", "GC302"]
    assert "不是本单位改动所致" in above


def test_with_one_side_only_there_is_no_heading_for_it() -> None:
    assert "本单位写的内容" not in told(*found("GC301", FEW + 1))
    assert "本单位写的内容" not in told(*found("GC301", FEW + 1, inherited=True))


@pytest.mark.parametrize(
    ("own", "above", "shown"), [(14, 0, (10, 0)), (14, 5, (7, 3)), (14, 2, (8, 2)), (4, 9, (4, 6))]
)
def test_ten_kinds_at_most_are_told_and_the_rest_is_counted(own: int, above: int, shown: tuple[int, int]) -> None:
    findings = [one for n in range(own) for one in found(f"GC3{n:02d}", 4)]
    findings += [one for n in range(above) for one in found(f"GC4{n:02d}", 4, inherited=True)]
    text = told(*findings)
    listed = headings(text)
    assert len(listed) <= MOST
    assert [sum(code.startswith(family) for code in listed) for family in ("GC3", "GC4")] == list(shown)
    rest = own - shown[0]
    if rest:
        assert f"另有 {rest} 种 {rest * 4} 条：GC3{shown[0]:02d}（4 条）" in text


def test_the_baseline_is_offered_to_projects_only() -> None:
    assert "govcat baseline" in told(*found("GC301", FEW + 1))
    assert "govcat baseline" not in told(*found("GC301", FEW + 1), command="govcat validate --standard national")


def test_a_kind_counts_files_and_items() -> None:
    base = Diagnostic(fault("GC301"), Span("domains/a.yaml", 1, 1, 1, 2))
    kind = Kind(
        (
            replace(base, owner=Owner("a/x")),
            replace(base, owner=Owner("a/x")),
            replace(base, owner=Owner("a/defaults"), count=7),
            replace(base, owner=Owner("a/defaults"), count=5),
            replace(base, owner=Owner("bodies/甲"), place=Span("bodies.yaml", 1, 1, 1, 2)),
            replace(base, owner=Owner("govcat.yaml"), place=None),
        )
    )
    assert (kind.files, kind.items) == (2, 8)


def test_findings_of_one_code_and_two_weights_are_two_kinds() -> None:
    findings = [*found("GC301", 2), *found("GC301", 3, severity=Severity.HINT)]
    assert [(kind.weight, len(kind.findings)) for kind in kinds_of(findings)] == [
        (Severity.WARNING, 2),
        (Severity.HINT, 3),
    ]


def test_own_and_inherited_keep_their_order() -> None:
    findings = (*found("GC301", 2), *found("GC302", 2, inherited=True), *found("GC303"))
    own, inherited = own_and_inherited(findings)
    assert (own, inherited) == ((*findings[:2], findings[4]), findings[2:4])


def test_kinds_without_place_or_item_count_neither() -> None:
    text = told(*(replace(one, place=None, owner=None) for one in found("GC301", FEW + 1)))
    assert "GC301 是什么；31 条\n" in text
    assert "  = 例如：话\n" in text


def ending(summary: Summary, **changes: object) -> list[str]:
    report = Report((), summary=replace(summary, **changes), command="govcat validate x")  # type: ignore[arg-type]  # by name
    return text_of(report).splitlines()


def test_the_last_lines_say_what_the_counts_do_not(summary: Summary) -> None:
    lines = ending(summary, inherited=4, fixable=2, known=7, unlisted=0)
    counts, *remarks = lines[-2].split("；")
    assert counts == "错误 3 条、警告 9 条、提示 1 条"
    assert remarks == ["其中沿用上级目录的 4 条", "可以自动改正的 2 条", "baseline.yaml 记有 7 条，不再列出"]
    assert lines[-1].endswith("；govcat validate x --fix 可以自动改正其中 2 条")


def test_what_was_not_asked_for_is_counted_and_comes_next(summary: Summary) -> None:
    lines = ending(summary, errors=0, unlisted=3)
    assert lines[-2].endswith("按 --grade 或 --code 未列出的 3 条")
    assert "去掉 --grade 和 --code" in lines[-1]
    assert "先改正错误" in ending(summary, unlisted=3)[-1]


def test_seconds_are_told_only_if_given(summary: Summary) -> None:
    report = Report((), summary=summary)
    assert "用时" not in text_of(report)
    assert "用时 1.2 秒" in text_of(replace(report, seconds=1.23))
    assert "took 1.2 s" in text_of(replace(report, seconds=1.23, language="en"))


def test_own_and_total_are_what_is_left_and_all(summary: Summary) -> None:
    assert (summary.total, summary.own) == (13, 11)
