"""Which mendings are made: those after which their finding is gone, nothing new is found and all else stays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

import pytest
from reading import sound

from govcat.actions import curing
from govcat.actions.curing import Cure, Spot, cures_of, proven, spot_of
from govcat.check.rule import Finding, Fix, Rule, rule
from govcat.core.diagnostic import Clause, Diagnostic, Severity, Words
from govcat.core.item import Item
from govcat.core.place import Path, Span
from govcat.registry import knowledge

SOURCE = sound("items:\n  - id: a\n    name: 甲甲\n    basis: [甲, 乙]\n    notes: 甲\n  - id: b\n    name: 甲\n")
NAME, FIRST, OTHER = ("items", 0, "name"), ("items", 0, "basis", 0), ("items", 1, "name")


def ruled(code: str, fix: Fix | None) -> Rule:
    words = Words("一", "二", "三")

    @rule(code, Severity.HINT, on=Item, rests_on=Clause("甲", "C"), zh=words, en=words)
    def looked_at(_: Item) -> Iterator[Finding]:
        """甲。 / A."""
        yield Finding()

    return replace(looked_at, fix=fix)


RULES = {
    "GC1": ruled("GC1", lambda text, _: text.replace("甲甲", "甲")),
    "GC2": ruled("GC2", lambda text, _: text.replace("甲", "丙")),
    "GC3": ruled("GC3", None),
}


def found(code: str, path: Path, file: str = "x.yaml", field: str = "") -> Diagnostic:
    return Diagnostic(RULES[code].fault, Span(file, 1, 1, 1, 2), {}, path=path, field=field)


@pytest.fixture(autouse=True)
def rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(curing, "all_rules", lambda: tuple(RULES.values()))


def cures(*findings: Diagnostic) -> list[tuple[str, Path, str]]:
    made = cures_of(findings, {"x.yaml": SOURCE}, knowledge())
    return [(cure.found.code, cure.spot.path, cure.text) for cure in made]


def test_the_text_that_a_finding_speaks_of_is_mended() -> None:
    assert cures(found("GC1", NAME)) == [("GC1", NAME, "甲")]
    assert cures(found("GC2", FIRST)) == [("GC2", FIRST, "丙")]
    assert cures(found("GC2", ("items", 0, "notes", 0))) == [("GC2", ("items", 0, "notes"), "丙")]
    assert cures(found("GC2", ("items", 0, "basis"))) == [("GC2", FIRST, "丙")]  # which entry it is may be withheld


def test_what_a_rule_leaves_alone_or_cannot_mend_is_no_cure() -> None:
    assert cures(found("GC1", OTHER), found("GC3", NAME), found("GC2", ("items", 0, "basis", 1))) == []
    assert cures(found("GC2", ("items", 7)), found("GC2", FIRST, file="y.yaml")) == []
    assert cures(found("GC2", ("items", 0, "name", 1))) == []


def test_two_rules_mend_one_text_one_after_the_other() -> None:
    assert cures(found("GC1", NAME), found("GC2", NAME)) == [("GC1", NAME, "丙"), ("GC2", NAME, "丙")]


Recompile = Callable[[Sequence[Cure]], Sequence[Diagnostic]]


def made(*findings: Diagnostic, before: Sequence[Diagnostic] = (), recompile: Recompile) -> list[Path]:
    wishes = cures_of(findings, {"x.yaml": SOURCE}, knowledge())
    return [cure.spot.path for cure in proven(wishes, (*findings, *before), recompile)]


def without_cured(*others: Diagnostic) -> Recompile:
    """Compiles as one hopes: what was cured is gone, everything else as before."""

    def recompile(made: Sequence[Cure]) -> Sequence[Diagnostic]:
        gone = {id(cure.found) for cure in made}
        return [one for one in others if id(one) not in gone]

    return recompile


def test_good_cures_are_made_together() -> None:
    one, two, other = found("GC1", NAME), found("GC2", FIRST), found("GC3", OTHER)
    assert made(one, two, before=[other], recompile=without_cured(one, two, other)) == [NAME, FIRST]
    assert made(recompile=lambda _: pytest.fail("nothing to compile")) == []


def test_a_cure_that_fails_is_taken_back() -> None:
    one, two = found("GC1", NAME), found("GC2", FIRST)
    assert made(one, two, recompile=lambda made: [one, *without_cured(two)(made)]) == [FIRST]
    assert made(one, recompile=lambda _: [one]) == []


def test_a_cure_that_brings_a_finding_is_taken_back() -> None:
    one, two = found("GC1", NAME), found("GC2", FIRST)

    def recompile(made: Sequence[Cure]) -> Sequence[Diagnostic]:
        new = [found("GC3", NAME)] if any(cure.spot.path == NAME for cure in made) else []
        return [*without_cured(one, two)(made), *new]

    assert made(one, two, recompile=recompile) == [FIRST]


@pytest.mark.parametrize(
    ("where", "left"),
    [
        (("items", 0, "level"), [OTHER]),  # nearest are the texts of the item
        (("items", 0, "basis", 1), [NAME, OTHER]),  # or those of the field
        (("items", 1), [NAME, FIRST]),
        (("standard",), []),  # or else of the file
        ((), []),
    ],
)
def test_for_a_finding_elsewhere_the_nearest_texts_are_taken_back(where: Path, left: list[Path]) -> None:
    findings = found("GC2", NAME), found("GC2", FIRST), found("GC2", OTHER)

    def recompile(made: Sequence[Cure]) -> Sequence[Diagnostic]:
        return [*without_cured(*findings)(made), *([found("GC3", where)] if len(made) == 3 else [])]

    assert made(*findings, recompile=recompile) == left


def test_for_a_finding_in_another_file_all_are_taken_back() -> None:
    one, new = found("GC2", NAME), found("GC3", NAME, "y.yaml")
    assert made(one, recompile=lambda made: [*without_cured(one)(made), *([new] if made else [])]) == []


def test_a_finding_that_vanishes_elsewhere_is_a_surprise_too() -> None:
    one, other, same = found("GC1", NAME), found("GC3", OTHER), found("GC3", NAME)
    assert made(one, before=[other], recompile=lambda made: [] if made else [one, other]) == []
    assert made(one, before=[same], recompile=lambda made: [] if made else [one, same]) == [NAME]  # cured with it


def test_it_does_not_try_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    findings = [found("GC2", path) for path in (NAME, FIRST, OTHER)]
    counted = []

    def recompile(made: Sequence[Cure]) -> Sequence[Diagnostic]:
        counted.append(len(made))
        return [*without_cured(*findings)(made), found("GC3", made[0].spot.path)]

    assert made(*findings, recompile=recompile) == []
    assert counted == [3, 2, 1]
    monkeypatch.setattr(curing, "ROUNDS", 2)
    assert made(*findings, recompile=recompile) == []
    assert counted[3:] == [3, 2]


def test_spots() -> None:
    assert spot_of(found("GC1", NAME)) == Spot("x.yaml", NAME)
    assert spot_of(replace(found("GC1", NAME), place=None)) == Spot("", NAME)
    assert Spot("x", ("a",)).covers(Spot("x", ("a", "b")))
    assert Spot("x", ("a", 0)).covers(Spot("x", ("a",)))
    assert not Spot("x", ("a", 1)).covers(Spot("x", ("a",)))
    assert not Spot("x", ("a", "b")).covers(Spot("x", ("a",)))
    assert not Spot("x", ("a",)).covers(Spot("y", ("a",)))
