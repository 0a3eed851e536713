"""The examples on the rules' pages are run: wrong ones are reported at the marked line, right ones are not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from govcat.check import Rule, all_rules
from govcat.compiler import AsOf, compile_project
from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Span
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.rulebook import page_of

BASE = Path(__file__).parent / "base"
OVERLAY = "domains/household-registration.yaml"
DAY = date(2026, 11, 21)
EXAMPLES = [
    (rule, example, is_wrong)
    for rule in all_rules()
    for is_wrong, examples in ((True, page_of(rule.fault).wrong), (False, page_of(rule.fault).right))
    for example in examples
]


def found_in(example: str) -> tuple[Diagnostic, ...]:
    """What a compilation finds in an example, laid over the base catalogue."""
    base = {
        name: File(name, f"base/{name}", (BASE / name).read_bytes()) for name in ("govcat.yaml", "bodies.yaml", OVERLAY)
    }
    own = File(OVERLAY, OVERLAY, f"{example}schema: govcat/1\n".encode())
    project = Project((Layer("base", tuple(base.values())), Layer(".", (base["govcat.yaml"], own))))
    return compile_project(project, knowledge(), AsOf(DAY, DAY)).diagnostics


@pytest.mark.parametrize(
    ("rule", "example", "is_wrong"),
    EXAMPLES,
    ids=[f"{rule.code}-{'wrong' if is_wrong else 'right'}" for rule, _, is_wrong in EXAMPLES],
)
def test_examples_are_what_they_claim(rule: Rule, example: str, is_wrong: bool) -> None:  # noqa: FBT001  # a column of the table
    found = found_in(example)
    unexpected = [one for one in found if one.code.startswith(("GC0", "GC1", "GC7", "GC99")) and one.code != rule.code]
    assert unexpected == []
    marked = {(OVERLAY, n) for n, line in enumerate(example.splitlines(), 1) if line.endswith(f"# {rule.code}")}
    assert bool(marked) is is_wrong
    reported = {
        (one.place.file, one.place.line) for one in found if one.code == rule.code and isinstance(one.place, Span)
    }
    assert reported == marked


def test_the_base_catalogue_is_clean() -> None:
    assert found_in("domain: household-registration\n") == ()
