"""What a domain says again and again, asked of once: mostly nothing is in question, and no item need be looked at."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from operator import attrgetter
from typing import Any

from govcat.core.item import Domain, Item


def entries_of(domain: Domain, field: str) -> dict[str, None]:
    """The distinct entries that the items of a domain have in `field`, in order."""
    return dict.fromkeys(chain.from_iterable(map(attrgetter(field), domain.items)))


def holding(words: re.Pattern[str], texts: Iterable[str]) -> Iterator[str]:
    """Those of `texts` in which `words` is found, where NUL stands before and behind a text.

    All are searched as one before any is searched alone.
    """
    every = [*texts]
    if words.search("\0".join(("", *every, ""))):
        yield from (text for text in every if words.search(f"\0{text}\0"))


def items_with(domain: Domain, field: str, is_in_question: Callable[[Any], object]) -> Iterator[tuple[int, Item]]:
    """The items of a domain, and their positions, whose value of `field` is in question."""
    value_of = attrgetter(field)
    in_question = {*filter(is_in_question, dict.fromkeys(map(value_of, domain.items)))}
    for position, item in enumerate(domain.items if in_question else ()):
        if value_of(item) in in_question:
            yield position, item
