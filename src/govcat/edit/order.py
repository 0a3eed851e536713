"""The order in which the fields of an item stand in a file: as the official table reads, then what is internal.

`govcat fmt` puts them into this order, and an edit inserts a field where it belongs.
"""

from __future__ import annotations

from govcat.core.fields import ELEMENTS, FIELDS

_FIRST = ("id", "provenance", "category")
_BESIDE = {"basis": ("was", "legal_review"), "method": ("reason", "ground", "review_on")}
_LAST = ("superseded", "same_as", "removed", "locked", "allow", "notes")
_ELEMENTS = (key for element in ELEMENTS for key in (element, *_BESIDE.get(element, ())))
_KEYS = (*_FIRST, *_ELEMENTS, "level", "stage", *(key for key in FIELDS if key not in _LAST), *_LAST)

ORDER = {key: place for place, key in enumerate(dict.fromkeys(_KEYS))}
"""The place of each field."""


def rank(key: str) -> int:
    """The place of a key, which may end in `+`; strange keys come last."""
    return ORDER.get(key.removesuffix("+"), len(ORDER))
