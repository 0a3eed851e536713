"""The examples on the rules' pages are run: wrong ones are reported at the marked line, right ones are not.

An example is a domain file laid over the base catalogue. Blocks whose first line names a file (`# 本级 bodies.yaml`,
`# 上级 govcat.yaml`) are files of one project, in the project itself or in the layer above it; they take the
place of the base's own.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from examples import OVERLAY, Texts, projects

from govcat.check import USELESS_ALLOWANCE, all_rules
from govcat.compiler import AsOf, compile_project
from govcat.core.diagnostic import Diagnostic, Fault
from govcat.core.place import Span
from govcat.core.project import File, Layer, Project
from govcat.registry import knowledge
from govcat.report.rulebook import page_of

BASE = Path(__file__).parent / "base"
DAY = date(2026, 11, 21)
FAULTS = [*(rule.fault for rule in all_rules()), USELESS_ALLOWANCE]
EXAMPLES = [
    (fault, texts, is_wrong)
    for fault in FAULTS
    for is_wrong, examples in ((True, page_of(fault).wrong), (False, page_of(fault).right))
    for texts in projects(examples)
]


def found_in(texts: Texts) -> tuple[Diagnostic, ...]:
    """What a compilation finds in the files of an example, laid over the base catalogue."""
    base = {name: (BASE / name).read_text(encoding="utf-8") for name in ("govcat.yaml", "bodies.yaml", OVERLAY)}
    above = {**base, **{key: text for (layer, key), text in texts.items() if layer == "上级"}}
    own = {"govcat.yaml": base["govcat.yaml"], **{key: text for (layer, key), text in texts.items() if layer == "本级"}}
    layers = (
        Layer("base", tuple(_file("base/", key, text) for key, text in above.items())),
        Layer(".", tuple(_file("", key, text) for key, text in own.items())),
    )
    return compile_project(Project(layers), knowledge(), AsOf(DAY, DAY)).diagnostics


def _file(folder: str, key: str, text: str) -> File:
    whole = text if "schema:" in text else f"{text}schema: govcat/1\n"
    return File(key, f"{folder}{key}", whole.encode())


@pytest.mark.parametrize(
    ("fault", "texts", "is_wrong"),
    EXAMPLES,
    ids=[f"{fault.code}-{'wrong' if is_wrong else 'right'}" for fault, _, is_wrong in EXAMPLES],
)
def test_examples_are_what_they_claim(fault: Fault, texts: Texts, is_wrong: bool) -> None:  # noqa: FBT001  # a column of the table
    found = found_in(texts)
    unexpected = [one for one in found if one.code.startswith(("GC0", "GC1", "GC7", "GC99")) and one.code != fault.code]
    assert unexpected == []
    marked = {
        ("base/" * (layer == "上级") + key, n)
        for (layer, key), text in texts.items()
        for n, line in enumerate(text.splitlines(), 1)
        if line.endswith(f"# {fault.code}")
    }
    assert bool(marked) is is_wrong
    reported = {
        (one.place.file, one.place.line) for one in found if one.code == fault.code and isinstance(one.place, Span)
    }
    assert reported == marked


def test_the_base_catalogue_is_clean() -> None:
    assert found_in({("本级", OVERLAY): "domain: household-registration\n"}) == ()
