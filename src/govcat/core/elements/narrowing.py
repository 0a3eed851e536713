"""Whether one text gives the public less than another: later, or with less in it."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.elements.deadlines import deadlines, is_general
from govcat.core.elements.plain import plain, plains
from govcat.core.elements.time_limit import Limit, TimeLimit
from govcat.core.pattern import pattern

_PAPERS = pattern("文件|政策|法规|法律|规定|办法|方案|规划|标准")


def is_longer(own: TimeLimit, above: TimeLimit) -> bool:
    """Whether a limit of `own` allows more time than every limit of `above` for the same thing and in the same unit."""
    for part in latest(own):
        allowed = [
            _span(other)[1] for other in latest(above) if is_same_unit(part, other) and is_same_event(part, other)
        ]
        if allowed and _span(part)[1] > max(allowed):
            return True
    return False


def dropped(own: Sequence[str], above: Sequence[str]) -> tuple[str, ...]:
    """The entries of `above` that `own` has lost and not put in other words; none where it is a list of its own."""
    if tuple(own) == tuple(above):
        return ()
    said, before = plains(own), plains(above)
    if said.isdisjoint(before):  # a list of its own: nothing can be told
        return ()
    new = said - before
    return tuple(
        entry for entry in above if plain(entry) not in said and not any(are_alike(entry, other) for other in new)
    )


def are_alike(entry: str, other: str) -> bool:
    """Whether two entries may be one in other words: they share two characters in a row, or both name papers."""
    said = plain(entry)
    if any(said[at : at + 2] in other for at in range(len(said) - 1)):
        return True
    return bool(_PAPERS.search(said)) and "《" in other


def latest(limit: TimeLimit) -> tuple[Limit, ...]:
    """The parts that say by when, or how often, something is disclosed."""
    return (*deadlines(limit), *(part for part in limit.parts if part.kind == "frequency"))


def is_same_unit(part: Limit, other: Limit) -> bool:
    """Whether two limits are of one kind and count the same unit."""
    return part.kind == other.kind and _span(part)[0] == _span(other)[0]


def is_same_event(part: Limit, other: Limit) -> bool:
    """Whether two limits are for the same thing and run from the same event, as far as they name one."""
    one, two = _event(part), _event(other)
    return plain(part.label) == plain(other.label) and (one == two or "" in (one, two))


def _span(part: Limit) -> tuple[str, int]:
    """Unit and amount of a limit; years are counted in months."""
    amount = part.amount or 0
    return ("month", amount * 12) if part.unit == "year" else (part.unit, amount)


def _event(part: Limit) -> str:
    """What a limit runs from: one word for the general event (形成或者变更), however it is put; empty if unsaid."""
    return "形成" if is_general(part.trigger) else plain(part.trigger)
