"""Which items everyone may read: 主动公开 to 全社会, with no part kept for a named group."""

from __future__ import annotations

from govcat.core.item import Item
from govcat.core.readings import Readings

PROACTIVE = "主动公开"


def is_open_to_all(item: Item, readings: Readings) -> bool:
    """Whether an item is disclosed to everyone of the authority's own accord.

    Where a group is named beside 全社会 the content is split between the two, and only people can tell how.
    """
    if item.method != PROACTIVE:
        return False
    audiences = readings.audiences(item.audience)
    return any(audience.is_everyone for audience in audiences) and not any(audience.group for audience in audiences)
