"""Findings put together by kind, gravest first: what a first look needs where there are hundreds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from govcat.core.diagnostic import Diagnostic, Fault, Severity


@dataclass(frozen=True, slots=True)
class Kind:
    """All findings of one fault and weight, in the order in which people read. There is at least one."""

    findings: tuple[Diagnostic, ...]

    @property
    def fault(self) -> Fault:
        """What kind of finding it is."""
        return self.findings[0].fault

    @property
    def weight(self) -> Severity:
        """How much each of them weighs."""
        return self.findings[0].weight

    @property
    def files(self) -> int:
        """How many files they stand in."""
        return len({found.place.file for found in self.findings if found.place})

    @property
    def items(self) -> int:
        """How many items they concern; a text of `defaults` concerns all that share it."""
        counts: dict[str, int] = {}
        for found in self.findings:
            if found.owner and "/" in found.owner.key and not found.owner.key.startswith("bodies/"):
                counts[found.owner.key] = max(counts.get(found.owner.key, 0), found.count)
        return sum(counts.values())


def kinds_of(diagnostics: Iterable[Diagnostic]) -> tuple[Kind, ...]:
    """The kinds among the findings: gravest first, then the most frequent."""
    groups: dict[tuple[str, Severity], list[Diagnostic]] = {}
    for found in diagnostics:
        groups.setdefault((found.code, found.weight), []).append(found)
    kinds = (Kind(tuple(group)) for group in groups.values())
    return tuple(sorted(kinds, key=lambda kind: (kind.weight.weight, -len(kind.findings), kind.fault.code)))


def own_and_inherited(
    diagnostics: Iterable[Diagnostic],
) -> tuple[tuple[Diagnostic, ...], tuple[Diagnostic, ...]]:
    """The findings in the project's own texts, and those in texts of the layers above it."""
    found = tuple(diagnostics)
    return tuple(one for one in found if not one.inherited), tuple(one for one in found if one.inherited)
