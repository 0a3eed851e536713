"""The proof that a file says the same after it was written anew: both texts are read, and every value compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TypeAlias

from govcat.core.place import Path
from govcat.core.source import Node, Source, Value
from govcat.fmt.leaves import places_of
from govcat.fmt.reading import Read
from govcat.shape.forms import Form, Kid

Meaning: TypeAlias = "str | list[Meaning] | dict[str, Meaning] | tuple[tuple[str, Meaning], ...] | None"

_REMARK = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def says_the_same(before: Read, after: Read, form: Form, texts: Mapping[Path, str]) -> bool:
    """Whether two readings differ in `texts`, the new texts by path, and in nothing else; remarks included.

    The order of entries counts only where people choose the keys themselves. Nothing new may be wrong.
    """
    whole = Kid(form, many=False)
    is_same = _meaning(_with(before.source.value, texts), whole) == _meaning(after.source.value, whole)
    is_as_remarked = sorted(remarks(before.source)) == sorted(remarks(after.source))
    return is_same and is_as_remarked and after.codes <= before.codes


def remarks(source: Source) -> Iterator[str]:
    """Every remark of a text: what begins with `#` outside of keys and values."""
    places, at = places_of(source), 0
    for start, end in (*sorted(_scalars(places.root)), (len(places.text), 0)):
        yield from (remark[0] for remark in _REMARK.finditer(places.text, at, start))
        at = max(at, end)


def _scalars(node: Node) -> Iterator[tuple[int, int]]:
    if node.key:
        yield node.key
    if node.kids is None:
        yield node.start, node.end
    for kid in node.kids.values() if isinstance(node.kids, dict) else node.kids or ():
        yield from _scalars(kid)


def _with(value: Value, texts: Mapping[Path, str], path: Path = ()) -> Value:
    if isinstance(value, dict):
        return {key: _with(below, texts, (*path, key)) for key, below in value.items()}
    if isinstance(value, list):
        return [_with(below, texts, (*path, n)) for n, below in enumerate(value)]
    return texts.get(path, value)


def _meaning(value: Value, kid: Kid | None) -> Meaning:
    """A value in which mappings of a known form have no order, and all others have."""
    if isinstance(value, list):
        inner = Kid(kid.form, many=False) if kid and kid.many else None
        return [_meaning(entry, inner) for entry in value]
    if not isinstance(value, dict):
        return value
    form = kid.form if kid and not kid.many else None
    pairs = tuple((key, _meaning(below, form.kids.get(key) if form else None)) for key, below in value.items())
    return dict(pairs) if form else pairs
