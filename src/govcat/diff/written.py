"""Two catalogues → the changes that lead from one to the other."""

from __future__ import annotations

from govcat.core.change import Change, changes_of, records
from govcat.core.item import Catalogue


def diff(before: Catalogue, after: Catalogue) -> tuple[Change, ...]:
    """The changes in the order of `after`, then what is gone in the order of `before`.

    Compares what is written (a subject's text, not the bodies that play it). The order of items is no difference.
    """
    old, new = records(before), records(after)
    return tuple(change for key in {**new, **old} for change in changes_of(key, old.get(key), new.get(key)))
