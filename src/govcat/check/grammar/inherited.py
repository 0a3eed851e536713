"""What a project itself writes of an item, set against what the layers above say there."""

from __future__ import annotations

from govcat.core.elements.plain import plain
from govcat.core.fields import FIELDS
from govcat.core.item import Item, Subject

_IN_ORDER = tuple(dict.fromkeys(("category", "name", *FIELDS)))


def own_fields(item: Item, layer: int) -> tuple[str, ...]:
    """Keys of the fields that `layer` writes at the item itself, in the order of the official table."""
    return tuple(
        key
        for key in _IN_ORDER
        if any(origin.layer == layer and origin.path[:1] == ("items",) for origin in item.origins.get(key, ()))
    )


def is_touched(item: Item, layer: int) -> bool:
    """Whether `layer` says anything of the item that the layers above do not say word for word."""
    written = [key for key, origins in item.origins.items() if any(origin.layer == layer for origin in origins)]
    return not all(repeats(item, key) for key in written)


def repeats(item: Item, key: str) -> bool:
    """Whether the item says in the field `key`, word for word, what the layers above say there."""
    above = item.above.get(key)
    value = getattr(item, key)
    own = value if isinstance(value, tuple) else (value,)
    return above is not None and len(own) == len(above) and all(map(_is_one, own, above))


def _is_one(entry: object, other: object) -> bool:
    said = entry.text if isinstance(entry, Subject) else entry
    return said == other or (isinstance(said, str) and plain(said) == plain(str(other)))
