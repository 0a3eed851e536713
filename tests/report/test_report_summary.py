"""The numbers of one compilation."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from reported import county_build

from govcat.core.diagnostic import Grade
from govcat.report import summary_of
from govcat.report.kinds import own_and_inherited


def test_a_compilation_is_counted() -> None:
    build = county_build()
    known = build.diagnostics[:2]
    summary = summary_of(replace(build, known=known), build.diagnostics, "jixian", unlisted=3, grade=Grade.STANDARD)
    assert (summary.where, summary.as_of, summary.files) == ("jixian", date(2026, 11, 21), len(build.sources))
    assert (summary.domains, summary.items, summary.incomplete) == (2, 5, 0)
    assert (summary.errors, summary.hints, summary.inherited) == (1, 0, 1)
    assert summary.warnings == len(build.diagnostics) - 1
    assert (summary.known, summary.unlisted, summary.grade) == (2, 3, Grade.STANDARD)


def test_fixable_is_what_govcat_can_mend_in_texts_of_the_projects_own() -> None:
    build = county_build()
    (first, *_), (above, *_) = own_and_inherited(build.diagnostics)
    own, inherited = (replace(one, fault=replace(one.fault, is_fixable=True)) for one in (first, above))
    plain = replace(first, fault=replace(first.fault, is_fixable=False))
    assert summary_of(build, (own, own, plain, inherited), ".").fixable == 2
