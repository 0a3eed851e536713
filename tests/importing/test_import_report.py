"""The whole command is judged as its readers are: the report on every cell, and what the written project holds."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from pathlib import Path

import pytest
from forge.scenarios import Scenario, seen_scenarios
from judging import Sum
from judging_report import judge_report

from govcat.cli import run

EACH = 8
"""One scenario in so many: each is a run of the whole command."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795000000")  # 2026-11-18
    monkeypatch.chdir(tmp_path)
    return tmp_path


def imported(scenarios: Sequence[Scenario], folder: Path) -> Sum:
    """Every scenario imported into a project of its own, and judged."""
    total = Sum()
    for scenario in scenarios:
        place = folder / scenario.name
        place.mkdir()
        forged = scenario.make()
        file, report = place / forged.name, place / "report.json"
        file.write_bytes(forged.content)
        with pytest.raises(SystemExit) as ended:
            run(["import", str(file), "--out", str(place / "project"), "--report", str(report)])
        gc.enable()  # a run switches the collector off for its own process; this one goes on
        assert ended.value.code in (0, 1), scenario.name
        judge_report(forged, report, place / "project", total)
    return total


@pytest.mark.slow
def test_the_command_puts_every_cell_where_it_belongs(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    scenarios = list(seen_scenarios())[::EACH]
    total = imported(scenarios, folder)

    assert len(total.verdicts) > 4_000
    assert [str(verdict) for verdict in total.of("wrong")] == [], str(total)
    assert total.share("right") >= 0.98, str(total)
