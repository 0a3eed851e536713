"""The last word on findings: what the project has set, what items allow, what is one finding and not many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from govcat.check.confidential import Closed, closed_items, masked
from govcat.check.severities import FIXED
from govcat.check.veiled import veiled
from govcat.core.diagnostic import Diagnostic, Owner, Severity
from govcat.core.item import Catalogue
from govcat.core.place import Path, Place, Span
from govcat.core.shaped import ShapedLayer

_SEVERITIES = {
    "错误": Severity.ERROR,
    "警告": Severity.WARNING,
    "提示": Severity.HINT,
    **{str(severity): severity for severity in Severity},
}


def settle(
    diagnostics: Iterable[Diagnostic],
    severities: Mapping[str, str],
    catalogue: Catalogue,
    layers: Sequence[ShapedLayer] = (),
) -> tuple[Diagnostic, ...]:
    """Weigh, silence, merge, mask and sort the findings of all stages."""
    groups: dict[object, list[Diagnostic]] = {}
    for found in _first_causes(tuple(diagnostics)):
        weighed = _weighed(found, severities)
        groups.setdefault(_identity(weighed), []).append(weighed)
    closed = closed_items(catalogue, layers)
    settled = [_merged(group, catalogue, closed) for group in groups.values()]
    sources = {file.source.name: file.source for layer in layers for file in layer.files()}
    return tuple(sorted(veiled(settled, closed, sources), key=Diagnostic.sort_key))


def _weighed(found: Diagnostic, severities: Mapping[str, str]) -> Diagnostic:
    wanted = _SEVERITIES.get(severities.get(found.code, ""))
    if wanted is None or found.code.startswith(FIXED):
        return found
    return replace(found, severity=wanted)


def _first_causes(diagnostics: Sequence[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings without those that only follow from another one at the same place (`Fault.yields_to`)."""
    causes = {code for found in diagnostics for code in found.fault.yields_to}
    places: dict[tuple[str, Path], list[Diagnostic]] = {}
    for found in diagnostics:
        if found.code in causes and found.place:
            places.setdefault((found.place.file, found.path), []).append(found)
    for found in diagnostics:
        spoken = places.get((found.place.file, found.path), ()) if found.fault.yields_to and found.place else ()
        if not any(other.code in found.fault.yields_to and _overlap(other.place, found.place) for other in spoken):
            yield found


def _overlap(one: Place | None, other: Place | None) -> bool:
    if not isinstance(one, Span) or not isinstance(other, Span):
        return one == other
    first, second = sorted((one, other), key=lambda span: (span.line, span.column))
    return (second.line, second.column) < (first.end_line, first.end_column)


def _identity(found: Diagnostic) -> object:
    return (found.code, found.place, found.path, found.field, found.weight, tuple(sorted(found.facts.items())))


def _merged(group: list[Diagnostic], catalogue: Catalogue, closed: Closed) -> Diagnostic:
    """One finding for all items that share it; a value of `defaults` belongs to the defaults, not to the first item."""
    first = group[0]
    found = replace(first, count=sum(one.count for one in group))
    owners = [closed.owner_of(one) for one in group]
    if owners[0] and all(owners):
        found = masked(found, owners[0])
    if found.owner and found.path[:1] == ("defaults",):
        key = found.owner.key.partition("/")[0]
        title = next((domain.name for domain in catalogue.domains if domain.key == key), "")
        found = replace(found, owner=Owner(f"{key}/defaults", title))
    return found
