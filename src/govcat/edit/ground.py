"""The ground that an edit is made on: what the project's items would say without its own values.

Why: only a compilation knows how defaults, layers and `field+` fold. It is asked once for all changes, with the keys
in question turned into remarks (`x-…`); and once more where items are brought back: nobody knows yet what they say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from govcat.core.change import COMPARED, Key, Record, WrittenValue, is_removed, records
from govcat.core.item import Catalogue
from govcat.core.shaped import ShapedLayer
from govcat.edit.landing import Wish, silenced
from govcat.edit.layout import Order, Plan, with_entries
from govcat.edit.own import OwnFile, own_files
from govcat.edit.splice import Splice, spliced

Texts: TypeAlias = Mapping[str, str | None]
"""Texts of files by key (`domains/x.yaml`); None for a file that is not there."""

Recompile: TypeAlias = Callable[[Texts], Catalogue]
"""Compiles the project with these texts in the place of its own files."""

MAKINGS = ("category", "name", "content")
"""What an item of the project's own is made of: it writes them itself and inherits none of them."""

Wanted: TypeAlias = Mapping[Key, Mapping[str, WrittenValue | None]]


@dataclass(frozen=True, slots=True)
class Ground:
    """The project's files by domain, made up where there is none, and the order of what stands above them."""

    files: Mapping[str, OwnFile]
    order: Order
    recompile: Recompile


def ground_of(
    layers: Sequence[ShapedLayer], before: Mapping[Key, Record], touched: Sequence[Key], recompile: Recompile
) -> Ground:
    """The ground of the last of `layers`, whose catalogue says `before`, for an edit of the items `touched`."""
    above = dict.fromkeys(
        (domain.written.domain, item.id)
        for layer in layers[:-1]
        for domain in layer.domains
        for item in domain.written.items or ()
    )
    files = own_files(layers[-1], dict.fromkeys(domain for domain, _ in touched))
    return Ground(files, Order({key: place for place, key in enumerate(above)}, before), recompile)


def plans(ground: Ground, wished: Mapping[Key, Record], touched: Sequence[Key]) -> Mapping[str, Plan]:
    """What shall be done with each domain, so that the `touched` items become what is `wished`."""
    before = ground.order.records
    wanted = {key: _fields(before.get(key), wished[key]) for key in touched if key in wished}
    revived = [key for key in wanted if is_removed(before.get(key)) and not is_removed(wished[key])]
    if revived:
        bare = _bare(ground, {key: {"removed": None} for key in revived})
        for key in revived:
            wanted[key] = {"removed": None, **_fields(bare.get(key), wished[key])}
    bare = _bare(ground, wanted) if any(name != "removed" for fields in wanted.values() for name in fields) else {}
    wishes: dict[str, dict[str, Wish]] = defaultdict(dict)
    gone: dict[str, set[str]] = defaultdict(set)
    for domain, item in touched:
        key = (domain, item)
        if key in wanted:
            own = _own_fields(ground, key)
            inherited = {name: value for name, value in bare.get(key, {}).items() if name not in own}
            wishes[domain][item] = Wish(wanted[key], inherited)
        else:
            gone[domain].add(item)
    return {domain: Plan(wishes[domain], frozenset(gone[domain])) for domain, _ in touched}


def _bare(ground: Ground, wanted: Wanted) -> Mapping[Key, Record]:
    """The catalogue if the project were silent on the fields wanted; of new items it says only what makes them."""
    splices: dict[str, list[Splice]] = defaultdict(list)
    new: dict[str, dict[str, Wish]] = defaultdict(dict)
    for key, fields in wanted.items():
        domain, item = key
        entry = ground.files[domain].entries.get(item)
        own = _own_fields(ground, key)
        if entry:
            splices[domain] += silenced(entry, fields.keys() - {*own})
        elif own:
            new[domain][item] = Wish({name: fields[name] for name in own if name in fields}, {})
    for domain, entries in new.items():
        splices[domain] += with_entries(domain, ground.files[domain], entries, ground.order)
    files = {domain: ground.files[domain] for domain in splices}
    return records(ground.recompile({file.key: spliced(file.text, splices[domain]) for domain, file in files.items()}))


def _own_fields(ground: Ground, key: Key) -> Sequence[str]:
    return () if key in ground.order.above else MAKINGS


def _fields(old: Record | None, new: Record) -> Mapping[str, WrittenValue | None]:
    """The fields in which one item's records differ; one that is removed says nothing of its fields."""
    if is_removed(new):
        return {"removed": new["removed"]}
    return {name: new.get(name) for name in COMPARED if (old or {}).get(name) != new.get(name)}
