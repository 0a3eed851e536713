"""The table of an item's fields, derived from `WrittenItem`: the one declaration that everything else reads."""

from __future__ import annotations

from typing import NamedTuple

from govcat.core.diagnostic import Term
from govcat.core.texts import said_of
from govcat.core.written import WrittenItem, WrittenSets

ELEMENTS = ("name", "content", "basis", "time_limit", "subject", "method", "channel", "audience")
"""The eight elements that a catalogue must list (国办发〔2019〕54号): every resolved item has them all."""


class Field(NamedTuple):
    """One field of an item: how it is called and how it folds."""

    key: str
    title: Term
    chinese_key: str
    holds_set: bool
    is_public: bool
    inherits: bool


def _fields() -> dict[str, Field]:
    table = {}
    for key in WrittenItem.model_fields:
        said = said_of(WrittenItem, key)
        if said is None:
            continue
        table[key] = Field(key, said.term, said.key, key in WrittenSets.model_fields, said.public, said.inherits)
    return table


FIELDS = _fields()
"""Fields by key, in the order of declaration."""


def title_of(key: str) -> Term:
    """What people call the field `key` (which may end in `+`); the key itself if it is none."""
    field = FIELDS.get(key.removesuffix("+"))
    return field.title if field else Term(key, key)
