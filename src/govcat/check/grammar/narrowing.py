"""Whether a lower layer gives the public less: later, to fewer people, or with less in it."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.deadlines import deadlines, is_general
from govcat.check.grammar.inherited import plain, plains
from govcat.check.grammar.people_lists import listed_people
from govcat.check.grammar.private_matters import private_matters
from govcat.core.elements.time_limit import Limit, TimeLimit
from govcat.core.item import Item
from govcat.core.pattern import pattern
from govcat.core.readings import Readings

_PAPERS = pattern("文件|政策|法规|法律|规定|办法|方案|规划|标准")
_OF_ANY_PLACE = pattern("各[地省市县级]|本[省市县级]|[相有]关|配套|上级")


def is_longer(own: TimeLimit, above: TimeLimit) -> bool:
    """Whether a limit of `own` allows more time than every limit of `above` for the same thing and in the same unit."""
    for part in _latest(own):
        allowed = [_span(other)[1] for other in _latest(above) if _are_comparable(part, other)]
        if allowed and _span(part)[1] > max(allowed):
            return True
    return False


def states_a_law(item: Item, readings: Readings) -> bool:
    """Whether the project cites, beside what the layers above cite, an article that may set the time limit."""
    above = plains(item.above.get("basis", ()))
    added = (text for text in item.basis if "basis" in item.above and plain(text) not in above)
    return any(citation.articles for text in added for citation in readings.citations(text))


def is_narrower_audience(item: Item, readings: Readings) -> bool:
    """Whether everyone has become a group. Villages have readers of their own, and people's data are kept closer."""
    before = any(readings.audience(text).is_everyone for text in item.above["audience"])
    if not before or any(readings.audience(text).is_everyone for text in item.audience):
        return False
    return item.level != ("村级",) and not any(_is_personal(entry) for entry in item.content)


def dropped_content(item: Item) -> Iterator[str]:
    """The entries of the layers above that an item has lost and not put in other words."""
    above = item.above.get("content", ())
    if item.content == above:
        return
    own, before = plains(item.content), plains(above)
    if own.isdisjoint(before):  # a list of its own: nothing can be told
        return
    new = own - before
    for entry in above:
        if plain(entry) not in own and not _is_excused(entry) and not any(_are_alike(entry, other) for other in new):
            yield entry


def _is_excused(entry: str) -> bool:
    """Whether an entry is of no place, names a paper that may have been replaced, or tells people's private matters."""
    return "《" in entry or bool(_OF_ANY_PLACE.search(entry)) or _is_personal(entry)


def _is_personal(entry: str) -> bool:
    return listed_people(entry) is not None or any(private_matters(entry))


def _are_alike(entry: str, other: str) -> bool:
    """Whether two entries may be one in other words: they share two characters in a row, or both name papers."""
    said = plain(entry)
    if any(said[at : at + 2] in other for at in range(len(said) - 1)):
        return True
    return bool(_PAPERS.search(said)) and "《" in other


def _are_comparable(part: Limit, other: Limit) -> bool:
    """Whether two limits count the same unit for the same thing from the same event."""
    if part.kind != other.kind or _span(part)[0] != _span(other)[0]:
        return False
    one, two = _event(part), _event(other)
    return plain(part.label) == plain(other.label) and (one == two or "" in (one, two))


def _latest(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say by when, or how often, something is disclosed."""
    return (*deadlines(limit), *(part for part in limit.parts if part.kind == "frequency"))


def _span(part: Limit) -> tuple[str, int]:
    """Unit and amount of a limit; years are counted in months."""
    amount = part.amount or 0
    return ("month", amount * 12) if part.unit == "year" else (part.unit, amount)


def _event(part: Limit) -> str:
    """What a limit runs from: one word for the general event (形成或者变更), however it is put; empty if unsaid."""
    return "形成" if is_general(part.trigger) else plain(part.trigger)
