"""Import is judged cell by cell on files of known content: nearly all right, the rest listed, no silent error."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from forge.scenarios import Scenario, fresh_scenarios, seen_scenarios, unseen_scenarios
from judging import Sum, Verdict, judge

from govcat.load.grid import read_grids
from govcat.load.table import read_tables
from govcat.registry import knowledge

REVIEWED: dict[str, str] = {}
"""Cells of seen layouts that are read otherwise than they were meant, with the reason why nobody could do better."""


def judged(scenarios: Iterable[Scenario]) -> Sum:
    """All files read, and every cell of them judged."""
    total, known = Sum(), knowledge()
    for scenario in scenarios:
        forged = scenario.make()
        grids = read_grids(forged.name, forged.content)
        judge(forged, grids.grids, read_tables(grids.grids, known), grids.findings, total)
    return total


def shown(verdicts: Iterable[Verdict]) -> str:
    """The first verdicts, a line each."""
    return "\n".join(str(verdict) for verdict in list(verdicts)[:20])


@pytest.mark.slow
def test_layouts_that_were_met_are_read() -> None:
    total = judged(seen_scenarios())
    silent = [verdict for verdict in total.of("wrong") if f"{verdict.file}{verdict.spot}" not in REVIEWED]

    assert len(total.verdicts) > 40_000
    assert not silent, f"{total}\n{shown(silent)}"
    assert total.share("right") >= 0.98, f"{total}\n{shown(total.of('listed'))}"


@pytest.mark.slow
def test_layouts_that_nobody_has_seen_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    total = judged(unseen_scenarios())
    with capsys.disabled():
        print(f"\nlayouts that nobody has seen: {total}")  # noqa: T201  # the figures are what this test is for

    assert len(total.verdicts) > 20_000
    assert total.share("wrong") <= 0.001, f"{total}\n{shown(total.of('wrong'))}"
    assert total.share("right") >= 0.97, f"{total}\n{shown(total.of('listed'))}"


@pytest.mark.slow
def test_layouts_of_other_provinces_and_bodies_are_read(capsys: pytest.CaptureFixture[str]) -> None:
    total = judged(fresh_scenarios())
    with capsys.disabled():
        print(f"\nlayouts of other provinces and bodies: {total}")  # noqa: T201  # the figures are what this test is for

    assert len(total.verdicts) > 13_000
    assert total.share("wrong") <= 0.001, f"{total}\n{shown(total.of('wrong'))}"
    assert total.share("right") >= 0.99, f"{total}\n{shown(total.of('listed'))}"
