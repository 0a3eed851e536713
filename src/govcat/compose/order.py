"""The order of a domain's items: the upper order stands, new items follow their kin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Seat(NamedTuple):
    """Where an item comes from: the layer that made it, and its normalised category by the layer that wrote it."""

    id: str
    home: int
    categories: Mapping[int, tuple[str, ...]]

    def category(self, layer: int) -> tuple[str, ...]:
        """Its category as `layer` sees it.

        Why: what a lower layer does to a category must not move what stands in the layers above it.
        """
        written = [category for where, category in self.categories.items() if where <= layer]
        return written[-1] if written else ()


def seated(seats: Sequence[Seat]) -> tuple[str, ...]:
    """Ids in order. `seats` come layer by layer, each layer in the order of its file.

    The first layer's order stands as written. An item of a later layer follows the last item that
    shares the longest prefix of its category, or the last of all if none shares any.
    """
    if not seats:
        return ()
    placed = [seat for seat in seats if seat.home == seats[0].home]
    for seat in seats[len(placed) :]:
        category = seat.category(seat.home)
        lengths = [_shared(category, other.category(seat.home)) for other in placed]
        longest = max(lengths)
        last = max(position for position, length in enumerate(lengths) if length == longest)
        placed.insert(last + 1, seat)
    return tuple(seat.id for seat in placed)


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length
