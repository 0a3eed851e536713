"""A second catalogue: what real counties, townships and villages rightly write, and what may be said of it.

Each project of `sound/` holds variants that no rule may accuse (facts: fairness). `# sound:` marks a line of which at
most a hint may speak, `# silent:` one of which nothing may be said at all.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from marks import Mark, findings_in, judged_in, marks_in, told

from govcat.core.diagnostic import Severity

PROJECTS = tuple(sorted(path for path in (Path(__file__).parent / "sound").iterdir() if path.is_dir()))
RULES = re.compile(r"GC[2-8]")
"""The codes of rules: what is read and shaped (GC0xx, GC1xx) leads to an error, which is never said here."""

SILENT = tuple((project, mark) for project in PROJECTS for mark in marks_in(project) if mark.word == "silent")


def test_there_are_enough_variants() -> None:
    marks = [mark for project in PROJECTS for mark in marks_in(project)]
    assert len({mark.text for mark in marks}) >= 120
    assert {mark.word for mark in marks} == {"sound", "silent"}
    assert len(SILENT) >= 150
    assert [mark for mark in marks if not mark.text] == []
    assert len(PROJECTS) >= 10


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: str(project.name))
def test_nothing_above_a_hint_is_said(project: Path) -> None:
    assert [told(found) for found in findings_in(project) if found.weight is not Severity.HINT] == []


@pytest.mark.parametrize(("project", "mark"), SILENT, ids=[f"{one.name}-{two.line}-{two.text}" for one, two in SILENT])
def test_nothing_at_all_is_said(project: Path, mark: Mark) -> None:
    found = [one for one in findings_in(project) if RULES.match(one.code) and not one.inherited and mark.covers(one)]
    assert [told(one) for one in found] == []


@pytest.mark.parametrize("project", PROJECTS, ids=lambda project: str(project.name))
def test_the_variants_are_judged(project: Path) -> None:
    """A variant that no rule looks at proves nothing: none is of another level, or in a domain that is left out."""
    owners = {mark.owner for mark in marks_in(project) if mark.owner}
    assert owners
    assert owners - judged_in(project) == set()
