"""What govcat says: the kinds of finding (`Fault`), and one finding at one place (`Diagnostic`).

A fault is declared beside the code that reports it and carries its words in both languages; a
diagnostic carries only facts. The language is chosen by a report, never earlier.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeAlias

from govcat.core.place import Path, Place

Language: TypeAlias = Literal["zh", "en"]


class Severity(StrEnum):
    """How much a finding weighs. `ERROR` keeps outputs from being published."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"

    @property
    def weight(self) -> int:
        """0 for an error, 1 for a warning, 2 for a hint: smaller is graver."""
        return _WEIGHTS[self]


_WEIGHTS = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.HINT: 2}


class Grade(StrEnum):
    """How far a catalogue has come: what it must have, what the norms ask, what is exemplary; each holds the last."""

    REQUIRED = "required"
    STANDARD = "standard"
    EXEMPLARY = "exemplary"

    def holds(self, other: Grade) -> bool:
        """Whether who asks for this grade asks for `other` as well."""
        return list(Grade).index(other) <= list(Grade).index(self)


_GRADES = {Severity.ERROR: Grade.REQUIRED, Severity.WARNING: Grade.STANDARD, Severity.HINT: Grade.EXEMPLARY}


class Term(NamedTuple):
    """A fact that has a word in each language, such as a field's title."""

    zh: str
    en: str


class Quoting(Term):
    """A phrase of ours in which the user's own words stand: where those are masked, it is."""

    __slots__ = ()


Fact: TypeAlias = str | int | Term | tuple[str, ...]
Facts: TypeAlias = Mapping[str, Fact]


class Words(NamedTuple):
    """The sentences of a fault in one language; `{fact}` is filled from the facts."""

    message: str
    why: str
    fix: str


class Clause(NamedTuple):
    """What a fault rests on: a document and clause, and how sure we are (A read, B second-hand, C from knowledge)."""

    document: str
    certainty: Literal["A", "B", "C"]


@dataclass(frozen=True, slots=True)
class Fault:
    """A kind of finding. `doc` is its page: what it means, `## 错误` and `## 正确` examples.

    `own_grade` is the grade that asks for it, where its severity does not tell; `is_fixable` says that
    `govcat validate --fix` can mend it; `yields_to` are the codes of faults from which this one only follows: where
    one of them is found at the same place, nothing more is said.
    """

    code: str
    severity: Severity
    zh: Words
    en: Words
    rests_on: Clause | None = None
    doc: str = ""
    own_grade: Grade | None = None
    is_fixable: bool = False
    yields_to: tuple[str, ...] = ()

    @property
    def grade(self) -> Grade:
        """The lowest grade that asks for it."""
        return self.own_grade or _GRADES[self.severity]

    def words(self, language: Language) -> Words:
        """Its sentences in `language`, with `{fact}` still open."""
        return self.zh if language == "zh" else self.en


class Owner(NamedTuple):
    """What a finding belongs to, by a name that outlives line numbers.

    `domain/id`, `domain/defaults`, `bodies/<name>` or a file's name; `title` is what people call it.
    """

    key: str
    title: str = ""


class Related(NamedTuple):
    """A second place that a finding speaks of, with a label (「第一次」)."""

    place: Place
    label: Term


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding.

    `path` is where in the source and `place` what a reader sees; `field` is the item's field it speaks of;
    `inherited` says that the place is in an upper layer; `count` how many items share it;
    `is_confidential` that no report may show the text at the place.
    """

    fault: Fault
    place: Place | None
    facts: Facts = field(default_factory=dict)
    severity: Severity | None = None
    owner: Owner | None = None
    path: Path = ()
    field: str = ""
    related: tuple[Related, ...] = ()
    inherited: bool = False
    count: int = 1
    is_confidential: bool = False

    @property
    def code(self) -> str:
        """The fault's code, such as `GC302`."""
        return self.fault.code

    @property
    def weight(self) -> Severity:
        """Its severity, as the project has set it or as the fault has it."""
        return self.severity or self.fault.severity

    def sort_key(self) -> tuple[Any, ...]:
        """By file, place and code: the order in which people read."""
        return (self.place is None, tuple(self.place or ()), self.code, repr(sorted(self.facts.items())))
