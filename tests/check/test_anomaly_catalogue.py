"""A catalogue of the faults that published tables have, each at its line, and what is found of them.

`anomalies/expected.tsv` says of each mark what is wrong and which codes may answer (beginnings of codes, so that GC3
is any rule of the basis).
"""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import NamedTuple

from marks import Mark, findings_in, marks_in, told

from govcat.core.diagnostic import Diagnostic, Severity

ROOM = Path(__file__).parent / "anomalies"
PROJECTS = tuple(sorted(path for path in ROOM.iterdir() if path.is_dir()))

NOT_FOUND = {
    "c14": "gas and roads are both municipal services: within one domain nobody can tell whose law belongs to whom",
    "j01": "a false title that is well formed is unknown to the registry, like any local paper; unknown ones pass",
    "j02": "a list of vulgar words would have to be kept for ever, and would be met in names that are sound",
    "p08": "it is the name that the guideline itself and the list of the 26 domains still use",
    "p13": "the names that localities gave their domains are registered as other names, and are theirs to choose",
    "y30": "no word of a post stands beside the name, so it may as well be a place or a scope in brackets",
    "y49": "without the right check digit it may be any number of a file; no word beside the name is set off from it",
}
"""The anomalies that nothing answers, each with the reason why that is right or still owed."""


class Anomaly(NamedTuple):
    """One line of the table."""

    id: str
    section: str
    wrong: str
    field: str
    codes: tuple[str, ...]


def anomalies() -> dict[str, Anomaly]:
    with (ROOM / "expected.tsv").open(encoding="utf-8", newline="") as table:
        rows = csv.DictReader(table, delimiter="\t")
        read = [
            Anomaly(row["id"], row["section"], row["wrong"], row["field"], tuple(row["codes"].split())) for row in rows
        ]
    return {anomaly.id: anomaly for anomaly in read}


ANOMALIES = anomalies()
MARKS = tuple((project, mark) for project in PROJECTS for mark in marks_in(project))


def answers(project: Path, mark: Mark) -> list[Diagnostic]:
    """The findings at a mark whose code the table accepts."""
    codes = ANOMALIES[mark.text].codes
    own = [found for found in findings_in(project) if not found.inherited and mark.covers(found)]
    return [found for found in own if found.code.startswith(codes)]


def test_the_table_tells_of_every_mark_and_of_nothing_else() -> None:
    marked = [mark.text for _, mark in MARKS]
    assert len(marked) == len(set(marked))
    assert set(marked) == set(ANOMALIES)
    assert len(ANOMALIES) >= 70
    assert {mark.word for _, mark in MARKS} == {"anomaly"}
    assert [one.id for one in ANOMALIES.values() if not (one.section and one.wrong and one.field and one.codes)] == []
    assert [code for one in ANOMALIES.values() for code in one.codes if not re.fullmatch(r"GC[1-8]\d{0,2}", code)] == []


def test_the_faults_are_found() -> None:
    missed = {mark.text for project, mark in MARKS if not answers(project, mark)}
    for one in sorted(missed):
        print("not found:", *ANOMALIES[one])  # noqa: T201  # shown when the test fails, and with -rP
    assert len(ANOMALIES) - len(missed) >= 60
    assert sorted(missed - set(NOT_FOUND)) == []
    assert sorted(set(NOT_FOUND) - missed) == [], "these are found by now: take them out of NOT_FOUND"
    assert [one for one, reason in NOT_FOUND.items() if not reason] == []


def test_nobody_else_is_accused() -> None:
    above = [
        (project, found) for project in PROJECTS for found in findings_in(project) if found.weight is not Severity.HINT
    ]
    assert above
    collateral = [
        told(found)
        for project, found in above
        if not any(mark.covers(found) for home, mark in MARKS if home == project)
    ]
    assert collateral == []
