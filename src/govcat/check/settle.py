"""The last word on findings: what the project has set, what items allow, what is one finding and not many."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from govcat.check.confidential import Closed, closed_items, masked, veiled
from govcat.check.severities import FIXED
from govcat.core.diagnostic import Diagnostic, Owner, Severity
from govcat.core.item import Catalogue, Item
from govcat.core.shaped import ShapedLayer
from govcat.core.written import WrittenAllow

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
    items = {item.key: item for item in catalogue.items()}
    kept = (_weighed(found, severities) for found in diagnostics if not _is_allowed(found, items))
    groups: dict[object, list[Diagnostic]] = {}
    for found in kept:
        groups.setdefault(_identity(found), []).append(found)
    closed = closed_items(catalogue, layers)
    settled = [_merged(group, catalogue, closed) for group in groups.values()]
    return tuple(sorted(veiled(settled), key=Diagnostic.sort_key))


def _weighed(found: Diagnostic, severities: Mapping[str, str]) -> Diagnostic:
    wanted = _SEVERITIES.get(severities.get(found.code, ""))
    if wanted is None or found.code.startswith(FIXED):
        return found
    return replace(found, severity=wanted)


def _is_allowed(found: Diagnostic, items: Mapping[str, Item]) -> bool:
    item = items.get(found.owner.key) if found.owner else None
    if item is None or found.code.startswith(FIXED):
        return False
    return any(_covers(allowance, position, found, item) for position, allowance in enumerate(item.allow))


def _covers(allowance: WrittenAllow, position: int, found: Diagnostic, item: Item) -> bool:
    """Whether an allowance speaks of this finding and still stands.

    It falls when a lower layer rewrites the value it was granted for: nobody has looked at the new one.
    """
    field = found.field.removesuffix("+")
    if allowance.code != found.code or (allowance.field or field) != field:
        return False
    written = item.origins.get(field, ())
    meant = [origin.layer for origin in written if origin.path == found.path] or [origin.layer for origin in written]
    return item.origin_of(("allow", position)).layer >= max(meant, default=0)


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
