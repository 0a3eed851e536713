"""Folds the files of one domain into its items' values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from govcat.compose.fold import Held, Values, delta_of, fold, folded_defaults, normal
from govcat.compose.layer_file import LayerFile
from govcat.compose.locked import barred_fields, lock_faults, locks_of
from govcat.compose.order import Seat, seated
from govcat.compose.roll import call_roll
from govcat.compose.writing import Writing
from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Origin
from govcat.core.knowledge import DomainName, Vocabulary
from govcat.core.written import WrittenDomain

META = ("name", "aliases", "english", "standard", "notes")
"""What a domain says of itself; the nearest layer with a value wins.

`notes` are not inherited: they speak of one file, and what the standard says of its own compilation has no place
under a county's table.
"""


class DomainFiles(NamedTuple):
    """The files of one domain, the uppermost first. `is_whole` says that none of them failed to be read."""

    key: str
    files: tuple[LayerFile[WrittenDomain], ...]
    is_whole: bool


class FoldedItem(NamedTuple):
    """An item's values after the fold, and what each layer wrote of it, the uppermost first.

    `above` is what the layers above say in the fields that the last layer writes, as entries.
    """

    id: str
    values: Values
    writings: Sequence[Writing]
    is_removed: bool
    above: Mapping[str, tuple[str, ...]]


class FoldedDomain(NamedTuple):
    """All items of a domain in order, the removed ones among them."""

    source: DomainFiles
    items: tuple[FoldedItem, ...]
    diagnostics: tuple[Diagnostic, ...]


def fold_domain(source: DomainFiles, reasons: Vocabulary) -> FoldedDomain:
    """Fold the files of one domain: defaults first, items second, then the order."""
    roll, found = call_roll(source.files, reasons, is_whole=source.is_whole)
    defaults = folded_defaults(source.files)
    items = {}
    for key, writings in roll.writings.items():
        locks = locks_of(writings)
        found.extend(lock_faults(writings, locks))
        values = _values(writings, defaults, locks)
        above = {} if source.files[-1].inherited else _above(values, writings, defaults, locks)
        items[key] = FoldedItem(key, values, writings, key in roll.removed, above)
    order = seated([_seat(item) for item in items.values()])
    return FoldedDomain(source, tuple(items[key] for key in order), tuple(found))


def meta_of(source: DomainFiles, known: DomainName | None) -> tuple[dict[str, Any], dict[str, tuple[Origin, ...]]]:
    """What is said of the domain itself with the origins; the national list fills in names that nobody wrote."""
    values: dict[str, Any] = {"name": known.name if known else source.key}
    if known:
        values |= {"aliases": known.aliases, "english": known.english}
    origins: dict[str, tuple[Origin, ...]] = {}
    for file in source.files:
        for key in META:
            value = getattr(file.written, key)
            if value and not (key == "notes" and file.inherited):
                values[key] = value
                several = isinstance(value, tuple)
                positions = file.positions((key,), len(value)) if several else ()
                origins[key] = tuple(file.origin((key, n)) for n in positions) or (file.origin((key,)),)
    return values, origins


def _seat(item: FoldedItem) -> Seat:
    locked = locks_of(item.writings).get("category")
    categories = {
        writing.file.layer: tuple(normal(heading) for heading in writing.item.category)
        for writing in item.writings
        if writing.item.category and (locked is None or writing.file.layer <= locked)
    }
    return Seat(item.id, item.writings[0].file.layer, categories)


def _above(
    values: Values, writings: Sequence[Writing], defaults: Mapping[int, Values], locks: Mapping[str, int]
) -> Mapping[str, tuple[str, ...]]:
    """What the upper layers make of the fields in which the last file has a part."""
    *upper, last = defaults
    inherited = [writing for writing in writings if writing.file.layer != last]
    if not upper or not inherited:
        return {}
    written = [key for key, held in values.items() if any(origin.layer == last for origin in held.origins)]
    if not written:
        return {}
    locked_above = {field: layer for field, layer in locks.items() if layer != last}
    before = _values(inherited, {layer: defaults[layer] for layer in upper}, locked_above)
    return {key: before[key].entries for key in written if key in before and key != "allow"}


def _values(writings: Sequence[Writing], defaults: Mapping[int, Values], locks: Mapping[str, int]) -> Values:
    start = dict(list(defaults.values())[-1])
    for field, layer in locks.items():
        start.pop(field, None)
        if field in defaults[layer]:
            start[field] = defaults[layer][field]
    deltas = (
        delta_of(writing.file, writing.path, writing.item).without(barred_fields(writing, locks))
        for writing in writings
    )
    values = dict(fold(start, deltas))
    home = writings[0].file
    if "provenance" not in values and home.written.provenance:
        values["provenance"] = Held((home.written.provenance,), (home.origin(("provenance",)),))
    return _with_living_allowances(values)


def _with_living_allowances(values: dict[str, Held]) -> Values:
    allowed = values.get("allow")
    if allowed is None:
        return values
    kept = [
        (allowance, origin)
        for allowance, origin in zip(allowed.entries, allowed.origins, strict=True)
        if not _is_overridden(values.get(allowance.field or ""), origin)
    ]
    values["allow"] = Held(tuple(entry for entry, _ in kept), tuple(origin for _, origin in kept))
    return values


def _is_overridden(leaf: Held | None, allowance: Origin) -> bool:
    return leaf is not None and all(origin.layer > allowance.layer for origin in leaf.origins)
