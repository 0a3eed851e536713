"""What the items of a domain have in common, so that a file says it once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from govcat.core.change import WrittenValue

SHARED = ("time_limit", "subject", "method", "channel", "audience", "level")
"""The fields that `defaults` may hold after an import. A basis belongs to each item: it is what lawyers look at."""


def shared(items: Sequence[Mapping[str, WrittenValue]]) -> Mapping[str, WrittenValue]:
    """The values that more than half of the items share, and at least two.

    A field that an item leaves blank has none: the blank would be filled from above, and that nobody has written.
    """
    found: dict[str, WrittenValue] = {}
    for key in SHARED:
        values = [value for item in items if isinstance(value := item.get(key), str | tuple)]
        if values and len(values) == len(items):
            value, times = Counter(values).most_common(1)[0]
            if times > 1 and 2 * times > len(items):
                found[key] = value
    return found
