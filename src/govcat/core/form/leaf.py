"""Leaves: the lowest columns of a form. Each is declared once, with how it is written and how it is read.

A leaf has a key: that of its field (`content`), or with what it says of the field (`level.县级`, `category.1`,
`audience.everyone`). Layouts name leaves by key, and so does whoever reads a table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypeAlias

from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


class Read(NamedTuple):
    """What a cell says: entries by field, and pieces of its text that nobody understands (never taken for "no")."""

    fields: Mapping[str, tuple[str, ...]]
    unread: tuple[str, ...] = ()


Write: TypeAlias = Callable[[PublishedItem, Readings, Marks], str]
ReadCell: TypeAlias = Callable[[str, Signs, Knowledge], Read]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One lowest column. `read` gives no field for an empty text; several leaves of one row may fill one field."""

    key: str
    field: str
    write: Write
    read: ReadCell
