"""公开事项: the levels of categories above an item, and its own name; its number, domain and id beside them."""

from __future__ import annotations

from govcat.core.form.kept import read_as
from govcat.core.form.leaf import Leaf
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def category(level: int) -> Leaf:
    """The leaf of one level of categories, counted from 1."""

    def write(item: PublishedItem, _: Readings, __: Marks) -> str:
        return item.category[level - 1] if level <= len(item.category) else ""

    return Leaf(f"category.{level}", "category", write, read_as("category"))


MATTERS = (
    Leaf("number", "number", lambda _, __, ___: "", read_as("number")),
    Leaf("domain", "domain", lambda item, _, __: item.domain, read_as("domain")),
    Leaf("name", "name", lambda item, _, __: item.name, read_as("name")),
    Leaf("id", "id", lambda item, _, __: f"{item.domain}/{item.id}", read_as("id")),
)
"""The number of a row is given by the form that is printed, not by the item; a domain is written by its key."""
