"""Leaves as one form writes them: notes in one place only, levels by their local words, blanks to be filled in."""

from __future__ import annotations

from dataclasses import replace

from govcat.core.form.leaf import Leaf
from govcat.core.form.leaves import leaf_of
from govcat.core.layout import Layout, LayoutColumn, Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def fitted(column: LayoutColumn, layout: Layout) -> Leaf | None:
    """The leaf that a column of `layout` shows, as that form writes it; None if there is no such leaf."""
    leaf = leaf_of(column.shows)
    if leaf is None:
        return None
    has_notes = any(other.shows == "notes" for other in layout.columns)

    def write(item: PublishedItem, readings: Readings, marks: Marks) -> str:
        seen = item
        if leaf.key == "content" and has_notes and item.notes:
            seen = replace(item, notes=())
        elif leaf.key == "level" and layout.levels:
            seen = replace(item, level=tuple(layout.levels.get(word, word) for word in item.level))
        return leaf.write(seen, readings, marks) or column.blank

    is_plain = not column.blank and leaf.key not in ("content", "level")
    return leaf if is_plain else replace(leaf, write=write)
