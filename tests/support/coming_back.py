"""Rows that come back: what an export prints of an item, with the cells that a clerk has changed."""

from __future__ import annotations

from collections.abc import Mapping

from govcat.core.build import Build
from govcat.core.change import Record
from govcat.core.form.fitted import fitted
from govcat.core.form.leaf import Leaf
from govcat.core.form.signs import Signs
from govcat.core.form.trace import digest
from govcat.core.layout import Layout
from govcat.core.place import Cell
from govcat.core.table import Entry
from govcat.match import composed
from govcat.merge import Came, CameCell, Ground, ground_of


def printed(build: Build | Ground, key: str, layout: Layout) -> dict[str, str]:
    """What the cells of an item say in a form, by leaf."""
    ground = build if isinstance(build, Ground) else ground_of(build)
    return {leaf.key: leaf.write(ground.items[key], ground.readings, layout.marks) for leaf in leaves_of(layout)}


def leaves_of(layout: Layout) -> list[Leaf]:
    """The leaves of a form that speak of an item."""
    found = (fitted(column, layout) for column in layout.columns if column.shows not in ("number", "domain"))
    return [leaf for leaf in found if leaf]


def came_back(
    ground: Ground, key: str, layout: Layout, exported: Mapping[str, str] | None, changed: Mapping[str, str]
) -> Came:
    """A row of the item as it came back: `exported` are its texts when it went out, `changed` those that differ now."""
    leaves = leaves_of(layout)
    texts = {**(exported or {}), **changed}
    cells = tuple(
        CameCell(leaf, texts.get(leaf.key, ""), Cell("回表.xlsx", "目录", f"{chr(66 + column)}5"))
        for column, leaf in enumerate(leaves)
    )
    digests = None if exported is None else {leaf: digest(text) for leaf, text in exported.items()}
    values = _values(cells, ground)
    unread = frozenset(cell.leaf.field for cell in cells if cell.leaf.read(cell.text, Signs(), ground.knowledge).unread)
    return Came(key, str(values.get("name", key)), cells, values, digests, layout.marks, unread)


def _values(cells: tuple[CameCell, ...], ground: Ground) -> Record:
    said: dict[str, tuple[Entry, ...]] = {}
    for cell in cells:
        read = cell.leaf.read(cell.text, Signs(), ground.knowledge)
        for name, entries in read.fields.items():
            said[name] = (*said.get(name, ()), *(Entry(entry, cell.place) for entry in entries))
    return composed(said, ground.knowledge).values
