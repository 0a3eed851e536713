"""How values fold: `field` replaces, `field+` appends what is not there yet, and every entry knows who wrote it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import accumulate
from typing import Any, NamedTuple, TypeAlias

from govcat.compose.layer_file import LayerFile
from govcat.core.fields import FIELDS
from govcat.core.item import Origin
from govcat.core.place import Path
from govcat.core.written import WrittenDefaults, WrittenDomain, WrittenItem, WrittenSets

LISTS = frozenset(key for key, field in FIELDS.items() if field.holds_set) | {"category", "was", "allow"}
"""Fields that hold several entries once resolved."""

_INHERITED = tuple(key for key, field in FIELDS.items() if field.inherits)
_BRACKETS = str.maketrans("[{〔【〈", "((((《", "")
_BRACKETS.update(str.maketrans("]}〕】〉", "))))》", ""))


class Held(NamedTuple):
    """The entries of one field and who wrote each of them; a single text is its only entry."""

    entries: tuple[Any, ...]
    origins: tuple[Origin, ...]


_EMPTY = Held((), ())

Values: TypeAlias = Mapping[str, Held]


class Delta(NamedTuple):
    """What one mapping of one layer does to what stands above it."""

    replaces: Values
    adds: Values

    def without(self, fields: Iterable[str]) -> Delta:
        """The same, silent on `fields`."""
        barred = frozenset(fields)
        if not barred:
            return self
        kept = ({key: held for key, held in values.items() if key not in barred} for values in self)
        return Delta(*kept)


NOTHING = Delta({}, {})


def delta_of(file: LayerFile[WrittenDomain], path: Path, written: WrittenItem | WrittenDefaults) -> Delta:
    """What `written`, which stands at `path` of `file`, does to the layers above.

    `allow` adds: an allowance of a layer above goes on until its field is overridden.
    """
    replaces = dict(_held(file, path, written, ""))
    adds = dict(_held(file, path, written.plus, "+")) if written.plus else {}
    if "allow" in replaces:
        adds["allow"] = replaces.pop("allow")
    return Delta(replaces, adds)


def apply(values: Values, delta: Delta) -> Values:
    """`values` after `delta`; entries that are there already keep their place and their origin."""
    result = {**values, **delta.replaces}
    for key, more in delta.adds.items():
        result[key] = _added(result.get(key, _EMPTY), more, keeps_all=key == "allow")
    return result


def fold(values: Values, deltas: Iterable[Delta]) -> Values:
    """`values` after each of `deltas`, the uppermost first."""
    return reduce(apply, deltas, values)


def folded_defaults(files: Sequence[LayerFile[WrittenDomain]]) -> Mapping[int, Values]:
    """For the layer of each file, the defaults of that layer and all above it; the last entry is the whole fold."""
    empty: Values = {}
    deltas = (_defaults_of(file) for file in files)
    folds = accumulate(deltas, apply, initial=empty)
    next(folds)
    return {file.layer: values for file, values in zip(files, folds, strict=True)}


def normal(text: str) -> str:
    """`text` without differences of width, spaces and kind of bracket: what “already there” is judged by."""
    return "".join(unicodedata.normalize("NFKC", text).translate(_BRACKETS).split())


def _defaults_of(file: LayerFile[WrittenDomain]) -> Delta:
    defaults = file.written.defaults
    return delta_of(file, ("defaults",), defaults) if defaults else NOTHING


def _held(file: LayerFile[WrittenDomain], path: Path, written: WrittenSets, suffix: str) -> Iterator[tuple[str, Held]]:
    said = written.model_fields_set
    for key in _INHERITED:
        value = getattr(written, key) if key in said else None
        if not value:
            continue
        here = (*path, key + suffix)
        if not isinstance(value, tuple):
            yield key, Held((value,), (file.origin(here),))
        else:
            positions = file.positions(here, len(value))
            yield key, Held(value, tuple(file.origin((*here, n)) for n in positions))


def _added(above: Held, more: Held, *, keeps_all: bool) -> Held:
    seen = set() if keeps_all else {normal(entry) for entry in above.entries}
    entries, origins = list(above.entries), list(above.origins)
    for entry, origin in zip(more.entries, more.origins, strict=True):
        if not keeps_all:
            if normal(entry) in seen:
                continue
            seen.add(normal(entry))
        entries.append(entry)
        origins.append(origin)
    return Held(tuple(entries), tuple(origins))
