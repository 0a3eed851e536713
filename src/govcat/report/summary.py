"""What a run looked at and found, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Grade, Severity

NextStep: TypeAlias = Literal["mend", "rest", "begin", "confirm", "read", "build"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What was checked and how much was found. `where` is the project as the user named it.

    `inherited` findings speak of texts of a layer above; `fixable` ones are the project's own and `validate --fix` can
    mend them. `known` are kept out by the baseline, `unlisted` by the `grade` or the codes that were asked for.
    """

    where: str
    as_of: date
    edition: str
    files: int
    domains: int
    items: int
    incomplete: int
    errors: int
    warnings: int
    hints: int
    inherited: int = 0
    fixable: int = 0
    known: int = 0
    unlisted: int = 0
    grade: Grade | None = None

    @property
    def total(self) -> int:
        """How many findings there are."""
        return self.errors + self.warnings + self.hints

    @property
    def own(self) -> int:
        """How many of them speak of the project's own texts."""
        return self.total - self.inherited

    @property
    def next_step(self) -> NextStep:
        """What to do now: mend errors, look at the rest, begin a catalogue, confirm warnings, read hints, or build."""
        if self.errors:
            return "mend"
        if self.unlisted:
            return "rest"
        if not self.items:
            return "begin"
        if self.warnings:
            return "confirm"
        return "read" if self.hints else "build"

    def found(self, severity: Severity) -> int:
        """How many findings weigh `severity`."""
        return {Severity.ERROR: self.errors, Severity.WARNING: self.warnings, Severity.HINT: self.hints}[severity]


def summary_of(
    build: Build, diagnostics: Iterable[Diagnostic], where: str, *, unlisted: int = 0, grade: Grade | None = None
) -> Summary:
    """The summary of one compilation, with the findings that are to be reported."""
    told = tuple(diagnostics)
    weights = Counter(found.weight for found in told)
    domains = build.catalogue.domains
    return Summary(
        where=where,
        as_of=build.as_of,
        edition=build.catalogue.header.edition,
        files=len(build.sources),
        domains=len(domains),
        items=sum(len(domain.items) for domain in domains),
        incomplete=sum(len(domain.incomplete) for domain in domains),
        errors=weights[Severity.ERROR],
        warnings=weights[Severity.WARNING],
        hints=weights[Severity.HINT],
        inherited=sum(found.inherited for found in told),
        fixable=sum(found.fault.is_fixable and not found.inherited for found in told),
        known=len(build.known),
        unlisted=unlisted,
        grade=grade,
    )
