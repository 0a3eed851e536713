"""The texts of a file, each with its path, the field that it belongs to, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.place import Path
from govcat.core.source import Node, Source, TextPlaces, Value

_ROWS = ("items", "defaults", "bodies")


class Leaf(NamedTuple):
    """One text; `is_flow` says that it stands between brackets or braces."""

    path: Path
    text: str
    node: Node
    is_flow: bool

    @property
    def field(self) -> str:
        """The field of an item or body (`basis`, also for `basis+`), or the keys to it (`standard.number`)."""
        keys = [step.removesuffix("+") for step in self.path if isinstance(step, str)]
        return ".".join(keys[1:] if keys[0] in _ROWS else keys)


def leaves(source: Source) -> Iterator[Leaf]:
    """Every text that a file gives as a value, in its order."""
    places = places_of(source)
    return _leaves(places.text, source.value, Leaf((), "", places.root, is_flow=False))


def places_of(source: Source) -> TextPlaces:
    """The places of a text file."""
    if not isinstance(source.places, TextPlaces):
        raise TypeError(source.name)  # only text files have a writing
    return source.places


def _leaves(text: str, value: Value, here: Leaf) -> Iterator[Leaf]:
    if isinstance(value, str):
        yield here._replace(text=value)
    kids = here.node.kids
    is_flow = here.is_flow or _is_flow(text, here.node)
    if isinstance(value, dict) and isinstance(kids, dict):
        for key, kid in kids.items():
            yield from _leaves(text, value[key], Leaf((*here.path, key), "", kid, is_flow))
    elif isinstance(value, list) and isinstance(kids, list):
        for n, kid in enumerate(kids):
            yield from _leaves(text, value[n], Leaf((*here.path, n), "", kid, is_flow))


def _is_flow(text: str, node: Node) -> bool:
    return node.kids is not None and text[node.start] in "[{"
