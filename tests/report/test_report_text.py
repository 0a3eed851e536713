"""The text report, compared with golden files (`pytest --update-golden` writes them; read the diff)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from govcat.core.diagnostic import Diagnostic, Language
from govcat.core.source import Source
from govcat.report import Summary, as_text

GOLDEN = Path(__file__).parent / "golden"
CASES = ("findings", "nothing")
LANGUAGES: tuple[Language, ...] = ("zh", "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_text_is_golden(  # noqa: PLR0917  # fixtures are parameters
    case: str,
    language: Language,
    findings: tuple[Diagnostic, ...],
    sources: Mapping[str, Source],
    summary: Summary,
    request: pytest.FixtureRequest,
) -> None:
    if case == "nothing":
        findings, summary = (), replace(summary, errors=0, warnings=0, hints=0, incomplete=0, edition="", inherited=0)
    report = as_text(findings, sources, summary, language=language)
    golden = GOLDEN / f"{case}.{language}.txt"
    if request.config.getoption("--update-golden"):
        golden.write_text(report, encoding="utf-8", newline="\n")
    assert report == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_colours_change_nothing_but_colours(
    language: Language, findings: tuple[Diagnostic, ...], sources: Mapping[str, Source], summary: Summary
) -> None:
    plain = as_text(findings, sources, summary, language=language)
    coloured = as_text(findings, sources, summary, language=language, colour=True)
    assert coloured != plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_nothing_steers_the_terminal(
    findings: tuple[Diagnostic, ...], sources: Mapping[str, Source], summary: Summary
) -> None:
    report = as_text(findings, sources, summary)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", report)
    assert "<U+202E>" in report
    assert "<U+001B>" in report


def test_confidential_text_is_not_shown(
    findings: tuple[Diagnostic, ...], sources: Mapping[str, Source], summary: Summary
) -> None:
    assert "绝密缘由" not in as_text(findings, sources, summary)


def test_chinese_report_has_no_english_words(
    findings: tuple[Diagnostic, ...], sources: Mapping[str, Source], summary: Summary
) -> None:
    report = as_text(findings, sources, replace(summary, where=""))
    said = [line.partition("：")[2] for line in report.splitlines() if " = " in line]
    words = {word for line in said for word in re.findall(r"[A-Za-z][A-Za-z0-9_.\-/]+", line)}
    words -= {code for code in words if re.fullmatch(r"GC[0-9]{3}|C[34]", code)}
    assert words == {
        *("govcat", "explain", "domains/household-registration.yaml", "basis", "time_limit", "defaults", "Tab", "xlsx"),
        *("household-registration/adoption", "household-registration/secret"),
    }


def test_without_summary_only_findings(findings: tuple[Diagnostic, ...], sources: Mapping[str, Source]) -> None:
    report = as_text(findings[:1], sources, None)
    assert report.startswith("national/domains/household-registration.yaml:12:13: 警告 GC302：")
    assert report.endswith("govcat explain GC302\n")


@pytest.mark.parametrize(
    ("errors", "warnings", "hints", "step"),
    [(1, 1, 1, "mend"), (0, 1, 1, "confirm"), (0, 0, 1, "read"), (0, 0, 0, "build")],
)
def test_next_step_follows_the_gravest(summary: Summary, errors: int, warnings: int, hints: int, step: str) -> None:
    assert replace(summary, errors=errors, warnings=warnings, hints=hints).next_step == step


def test_a_catalogue_without_items_is_to_be_begun(summary: Summary) -> None:
    empty = replace(summary, items=0, errors=0, warnings=0)
    assert empty.next_step == "begin"
    assert replace(empty, errors=1).next_step == "mend"
