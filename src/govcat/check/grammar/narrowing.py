"""Whether a lower layer gives the public less, and what may excuse it: a law, a village, people's private matters."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.people_lists import listed_people
from govcat.check.grammar.private_matters import private_matters
from govcat.core.elements.narrowing import dropped
from govcat.core.elements.plain import plain, plains
from govcat.core.item import Item
from govcat.core.pattern import pattern
from govcat.core.readings import Readings

_OF_ANY_PLACE = pattern("各[地省市县级]|本[省市县级]|[相有]关|配套|上级")


def states_a_law(item: Item, readings: Readings) -> bool:
    """Whether the project cites, beside what the layers above cite, an article that may set the time limit."""
    above = plains(item.above.get("basis", ()))
    added = (text for text in item.basis if "basis" in item.above and plain(text) not in above)
    return any(citation.articles for text in added for citation in readings.citations(text))


def is_narrower_audience(item: Item, readings: Readings) -> bool:
    """Whether everyone has become a group. Villages have readers of their own, and people's data are kept closer."""
    before = any(audience.is_everyone for audience in readings.audiences(item.above["audience"]))
    if not before or any(audience.is_everyone for audience in readings.audiences(item.audience)):
        return False
    return item.level != ("村级",) and not any(_is_personal(entry) for entry in item.content)


def dropped_content(item: Item) -> Iterator[str]:
    """The entries of the layers above that an item has lost, not put in other words and not for a good reason."""
    return (entry for entry in dropped(item.content, item.above.get("content", ())) if not _is_excused(entry))


def _is_excused(entry: str) -> bool:
    """Whether an entry is of no place, names a paper that may have been replaced, or tells people's private matters."""
    return "《" in entry or bool(_OF_ANY_PLACE.search(entry)) or _is_personal(entry)


def _is_personal(entry: str) -> bool:
    return listed_people(entry) is not None or any(private_matters(entry))
