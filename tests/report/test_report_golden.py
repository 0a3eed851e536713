"""Styles whose every byte is agreed on, in golden files (`pytest --update-golden` writes them; read the diff)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from govcat.core.diagnostic import Language
from govcat.report import Report, rendered

GOLDEN = Path(__file__).parent / "golden"
LANGUAGES: tuple[Language, ...] = ("zh", "en")
SUFFIXES = {"github": "txt", "junit": "xml", "sarif": "json", "text": "txt"}
TEXTS = {f"{case}.{language}.txt" for case in ("findings", "nothing") for language in LANGUAGES}
"""The goldens of `test_report_text.py`."""


def by_kind(report: Report) -> Report:
    """So many findings, in own and upper texts, that they are told by kind."""
    own = [found for found in report.diagnostics if not found.inherited]
    above = [found for found in report.diagnostics if found.inherited]
    return replace(report, diagnostics=(*own * 5, *above * 3), groups_kinds=True)


CASES: dict[tuple[str, str], Callable[[Report], Report]] = {
    ("findings", "github"): lambda report: report,
    ("findings", "junit"): lambda report: report,
    ("findings", "sarif"): lambda report: report,
    ("many", "text"): by_kind,
}


def name_of(case: str, style: str, language: Language) -> str:
    return f"{case}.{style}.{language}.{SUFFIXES[style]}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("case", "style"), CASES, ids=["-".join(key) for key in CASES])
def test_a_style_is_golden(  # noqa: PLR0917  # fixtures are parameters
    case: str,
    style: str,
    language: Language,
    report: Report,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("govcat.report.sarif.__version__", "0.0.0")
    content = rendered(style, replace(CASES[case, style](report), language=language))
    golden = GOLDEN / name_of(case, style, language)
    if request.config.getoption("--update-golden"):
        golden.write_bytes(content)
    assert content.decode() == golden.read_bytes().decode()


def test_every_golden_file_is_used() -> None:
    used = {name_of(case, style, language) for case, style in CASES for language in LANGUAGES}
    assert {file.name for file in GOLDEN.iterdir()} == used | TEXTS
