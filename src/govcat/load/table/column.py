"""A column on its way from heads and texts to the leaf that it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from govcat.load.table.meaning import Meaning
from govcat.load.table.witness import Kinds

UNPLACED = "unplaced"
"""What a column shows if nobody can tell; its cells are listed as unplaced."""
ASIDE = "aside"
"""What a person writes into a mapping for a column that is to be left out."""


class Column(NamedTuple):
    """A column as it was understood: its places in the grid, its heads from above, and the key of its leaf."""

    places: tuple[int, ...]
    heads: tuple[str, ...]
    shows: str
    is_certain: bool = True
    above: str = ""
    """The key of a part of another field that its head stands below: what is ticked here is said there as well."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A column that is being judged: its heads, what they mean, and what the texts below are."""

    places: tuple[int, ...]
    heads: tuple[str, ...]
    texts: tuple[str, ...]
    said: Meaning | None
    kinds: Kinds

    @property
    def is_matter(self) -> bool:
        """Whether it is one of the columns of 公开事项."""
        return self.said is not None and self.said.kind == "matter"
