"""What a run looked at and found, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Severity

NextStep: TypeAlias = Literal["mend", "confirm", "read", "build"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What was checked and how much was found. `where` is the project as the user named it."""

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

    @property
    def next_step(self) -> NextStep:
        """What to do now: mend errors, confirm warnings, read hints, or build."""
        if self.errors:
            return "mend"
        if self.warnings:
            return "confirm"
        return "read" if self.hints else "build"

    def found(self, severity: Severity) -> int:
        """How many findings weigh `severity`."""
        return {Severity.ERROR: self.errors, Severity.WARNING: self.warnings, Severity.HINT: self.hints}[severity]


def summary_of(build: Build, diagnostics: Iterable[Diagnostic], where: str) -> Summary:
    """The summary of one compilation, with the findings that are to be reported."""
    weights = Counter(found.weight for found in diagnostics)
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
    )
