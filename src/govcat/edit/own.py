"""The files of the project itself as an edit sees them: their text, where everything stands, and what it means."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import PurePosixPath
from typing import NamedTuple

from govcat.core.fields import FIELDS
from govcat.core.place import Path
from govcat.core.shaped import ShapedLayer
from govcat.core.source import Node, Source, TextPlaces
from govcat.core.texts import FORMAT, said_of
from govcat.core.written import WrittenDomain, WrittenItem
from govcat.edit.rows import Rows, rows_of
from govcat.edit.splice import newline_of
from govcat.load import read_yaml

MODELINE = "# yaml-language-server: $schema=../.govcat/domain.schema.json"


class Entry(NamedTuple):
    """What a file writes of one item: the row of `items`, where it stands, and its model unless shape refused it."""

    row: int
    node: Node
    written: WrittenItem | None


@dataclass(frozen=True)
class OwnFile:
    """One domain file, or with `is_new` one that is yet to be made."""

    key: str
    source: Source
    faulty: frozenset[Path] = frozenset()
    written: WrittenDomain | None = None
    is_new: bool = False

    @property
    def text(self) -> str:
        """The text that splices speak of."""
        return self._places.text

    @property
    def root(self) -> Node:
        """The whole file's mapping."""
        return self._places.root

    @cached_property
    def items(self) -> Rows | None:
        """The rows of `items`, if there are any."""
        node = _kids(self.root).get("items")
        return rows_of(self.text, node) if node and isinstance(node.kids, list) and node.kids else None

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """What the file writes of each item, by id; of a repeated id only the first."""
        models = {item.id: item for item in reversed((self.written and self.written.items) or ())}
        values = self.source.value["items"] if self.items and isinstance(self.source.value, dict) else None
        kids = self.items.node.kids if self.items else None
        found: dict[str, Entry] = {}
        for row, (value, node) in enumerate(zip(values or (), kids or (), strict=True)):
            key = value.get("id") if isinstance(value, dict) else None
            if isinstance(key, str) and isinstance(node, Node):
                found.setdefault(key, Entry(row, node, models.get(key)))
        return found

    def name_of(self, key: str) -> str:
        """What this file calls the field `key` (which may end in `+`): Chinese where its own keys are Chinese."""
        typed = _kids(self.root)["domain"].key or (0, 0)
        if self.text[slice(*typed)].isascii():
            return key
        bare = key.removesuffix("+")
        said = FIELDS[bare].chinese_key if bare in FIELDS else getattr(said_of(WrittenDomain, bare), "key", bare)
        return said + key[len(bare) :]

    @property
    def newline(self) -> str:
        """The line break that the file uses."""
        return newline_of(self.text)

    @property
    def _places(self) -> TextPlaces:
        if not isinstance(self.source.places, TextPlaces):
            raise TypeError(self.source.name)  # a project's own domains are text files
        return self.source.places


def own_files(layer: ShapedLayer, domains: Iterable[str]) -> Mapping[str, OwnFile]:
    """The files of a layer by domain, new ones for `domains` that have none; of two for one domain the first counts."""
    files: dict[str, OwnFile] = {}
    for shaped in layer.domains:
        key = f"domains/{PurePosixPath(shaped.source.name).name}"
        files.setdefault(shaped.written.domain, OwnFile(key, shaped.source, shaped.faulty, shaped.written))
    return {**{domain: _new_file(domain) for domain in domains if domain not in files}, **files}


def _new_file(domain: str) -> OwnFile:
    key = f"domains/{domain}.yaml"
    source, _ = read_yaml(key, skeleton(domain).encode())
    if source is None:
        raise ValueError(domain)
    return OwnFile(key, source, is_new=True)


def skeleton(domain: str) -> str:
    """What a file holds before its first item."""
    return f"{MODELINE}\nschema: {FORMAT}\ndomain: {domain}\n"


def _kids(node: Node) -> Mapping[str, Node]:
    return node.kids if isinstance(node.kids, dict) else {}
