"""Keys in one spelling: Chinese keys become the English ones, in the values and in the places alike.

Why: every later stage speaks of a value by its path; a path must not depend on the language that
somebody typed. A key that is plainly misspelt is read as the one meant, so that one slip is one finding.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from govcat.core.diagnostic import Fact, Related, Term
from govcat.core.place import Path
from govcat.core.source import Node, Places, Source, TextPlaces, Value
from govcat.shape.faults.keys import KEY_TWICE, PLUS_MISPLACED, UNKNOWN_KEY
from govcat.shape.forms import Form, Kid, mappings
from govcat.shape.note import Note
from govcat.shape.wording import key_choice, near_keys


class _Spot(NamedTuple):
    """Where the walk is: the path in English keys, the path as typed, and the node there if places are a tree."""

    path: Path
    typed: Path
    node: Node | None

    def inside(self, key: str | int, typed: str | int) -> _Spot:
        return _Spot((*self.path, key), (*self.typed, typed), self.kid(typed))

    def kid(self, typed: str | int) -> Node | None:
        kids = self.node.kids if self.node else None
        if isinstance(kids, dict) and isinstance(typed, str):
            return kids.get(typed)
        return kids[typed] if isinstance(kids, list) and isinstance(typed, int) else None


class _Walk(NamedTuple):
    """What stays the same on the way through one file."""

    places: Places
    note: Callable[[Note], None]


def canonical(source: Source, form: Form) -> tuple[Source, tuple[Note, ...]]:
    """The source with English keys, and what is wrong with its keys; the very same source if nothing had to change."""
    if all(mapping.keys() <= here.keys for _, mapping, here in mappings(source.value, form)):
        return source, ()
    notes: list[Note] = []
    tree = source.places if isinstance(source.places, TextPlaces) else None
    spot = _Spot((), (), tree.root if tree else None)
    value, root = _renamed(source.value, Kid(form, many=False), spot, _Walk(source.places, notes.append))
    places = TextPlaces(tree.name, tree.text, root) if tree and root else source.places
    return Source(source.name, value, places), tuple(notes)


def _renamed(value: Value, kid: Kid, spot: _Spot, walk: _Walk) -> tuple[Value, Node | None]:
    """The value and its node with English keys; what is of the wrong kind stays as it is."""
    if kid.many and isinstance(value, list):
        return _entries(value, kid.form, spot, walk)
    if kid.many or not isinstance(value, dict):
        return value, spot.node
    values: dict[str, Value] = {}
    kids: dict[str, Node] = {}
    for typed, key in _names(value, kid.form, spot, walk).items():
        values[key], node = value[typed], spot.kid(typed)
        if key in kid.form.kids:
            values[key], node = _renamed(value[typed], kid.form.kids[key], spot.inside(key, typed), walk)
        if node:
            kids[key] = node
    return values, spot.node._replace(kids=kids) if spot.node else None


def _entries(values: list[Value], form: Form, spot: _Spot, walk: _Walk) -> tuple[Value, Node | None]:
    each = Kid(form, many=False)
    entries = [_renamed(value, each, spot.inside(n, n), walk) for n, value in enumerate(values)]
    nodes = [node for _, node in entries if node]
    return [value for value, _ in entries], spot.node._replace(kids=nodes) if spot.node else None


def _names(value: dict[str, Value], form: Form, spot: _Spot, walk: _Walk) -> dict[str, str]:
    """The key that each typed key stands for, in the order typed; the second of two spellings is left out."""
    typed_as: dict[str, str] = {}
    strange = []
    for typed in value:
        key = form.key_of(typed)
        if key is None:
            strange.append(typed)
        elif typed_as.setdefault(key, typed) != typed:
            walk.note(_twice(typed, typed_as[key], key, spot, walk))
    names = {typed: key for key, typed in typed_as.items()}
    taken = set(names.values())
    for typed in strange:
        names[typed] = typed if typed.startswith("x-") else _meant(typed, taken, form, spot, walk)
        taken.add(names[typed])
    return {typed: names[typed] for typed in value if typed in names}


def _twice(typed: str, first: str, key: str, spot: _Spot, walk: _Walk) -> Note:
    earlier = Related(walk.places.key((*spot.typed, first)), Term("第一次", "first written here"))
    place = walk.places.key((*spot.typed, typed))
    return Note(KEY_TWICE, (*spot.path, key), place, {"first": first, "second": typed}, (earlier,))


def _meant(typed: str, taken: set[str], form: Form, spot: _Spot, walk: _Walk) -> str:
    """The key that an unknown key was meant to be, or itself; reports it."""
    place = walk.places.key((*spot.typed, typed))
    bare = form.key_of(typed.rstrip("+＋"))
    if bare:
        walk.note(Note(PLUS_MISPLACED, (*spot.path, typed), place, {"key": typed}))
        return typed if bare in taken else bare
    likely = near_keys(form, typed)
    facts: dict[str, Fact] = {"key": typed, "where": form.name, "advice": key_choice(form, likely, typed)}
    walk.note(Note(UNKNOWN_KEY, (*spot.path, typed), place, facts))
    return next((key for key in likely if key not in taken), typed)
