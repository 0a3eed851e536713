"""The entries of a mapping in canonical order: whole entries change places, and what stands between them stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from govcat.core.source import Node, Source, Value
from govcat.edit.order import rank
from govcat.edit.rows import rows_of
from govcat.edit.splice import Splice, spliced
from govcat.fmt.entries import Extent, extents
from govcat.fmt.leaves import places_of
from govcat.shape.forms import Form

_LONE_RETURN = re.compile(r"\r(?!\n)")


class Arranged(NamedTuple):
    """The splices that bring mappings into order, and how many mappings change."""

    splices: Sequence[Splice] = ()
    moved: int = 0


def arranged(source: Source, form: Form) -> Arranged:
    """What brings every mapping of a file into its order. `source` has canonical paths.

    A mapping keeps its order where it is doubtful what a remark in it belongs to.
    """
    places = places_of(source)
    if _LONE_RETURN.search(places.text):  # lines are not what they seem
        return Arranged()
    return _arranged(places.text, source.value, places.root, form)


def canonical_order(keys: Sequence[str], form: Form) -> list[int]:
    """The rows of a mapping in their order; a strange key follows what it stood behind, or stays at the head."""
    head: list[int] = []
    groups: list[list[int]] = []
    for row, key in enumerate(keys):
        if key in form.keys:
            groups.append([row])
        else:
            (groups[-1] if groups else head).append(row)
    groups.sort(key=lambda group: _rank(keys[group[0]], form))
    return [row for group in (head, *groups) for row in group]


def _rank(key: str, form: Form) -> tuple[int, bool]:
    bare = key.removesuffix("+")
    return rank(bare) if form.sets else list(form.titles).index(bare), key != bare


def _arranged(text: str, value: Value, node: Node, form: Form) -> Arranged:
    if not isinstance(value, dict) or not isinstance(node.kids, dict):
        return Arranged()
    below = [_arranged(text, *inside) for inside in _inside(value, node.kids, form)]
    inner = Arranged([splice for each in below for splice in each.splices], sum(each.moved for each in below))
    wanted = canonical_order(list(node.kids), form)
    slots = extents(rows_of(text, node), wanted) if wanted != sorted(wanted) else None
    if slots is None:
        return inner
    entries = [_with(text, slot, inner.splices) for slot in slots]
    moves = [Splice(*slot, entries[row]) for slot, row in zip(slots, wanted, strict=True)]
    return Arranged(moves, inner.moved + 1)


def _inside(value: dict[str, Value], kids: dict[str, Node], form: Form) -> Iterator[tuple[Value, Node, Form]]:
    """The mappings one step below that have a form."""
    for key, kid in form.kids.items():
        below, node = value.get(key), kids.get(key)
        if node is None:
            continue
        if not kid.many:
            yield below, node, kid.form
        elif isinstance(below, list) and isinstance(node.kids, list):
            yield from ((entry, each, kid.form) for entry, each in zip(below, node.kids, strict=True))


def _with(text: str, slot: Extent, splices: Iterable[Splice]) -> str:
    """An entry after the splices inside it."""
    start, end = slot
    inside = (splice for splice in splices if start <= splice.start and splice.end <= end)
    return spliced(text[start:end], (Splice(one.start - start, one.end - start, one.text) for one in inside))
