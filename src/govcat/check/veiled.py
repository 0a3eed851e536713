"""What one finding keeps from being shown, no other may quote: an identity number, a name, a closed item."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from govcat.check.confidential import Closed, is_ours
from govcat.core.diagnostic import Diagnostic, Fact, Term
from govcat.core.place import Cell, Place, Span
from govcat.core.source import Source, TextPlaces, value_at

PERSONAL = Term("（含个人信息，从略）", "(personal data)")

_TELLING = 6
"""So many characters in a row of a secret tell it."""

_Spot: TypeAlias = Cell | tuple[str, int]
"""What a report quotes: a cell, or a line of a file."""


def veiled(settled: Sequence[Diagnostic], closed: Closed, sources: Mapping[str, Source]) -> Iterator[Diagnostic]:
    """The findings, of which none quotes a line or a cell that holds what another keeps from being shown.

    A fact is left out only if it repeats something of the secret itself: the rest is what its reader needs.
    """
    secrets: dict[_Spot, list[str]] = defaultdict(list)
    for found in settled:
        if found.is_confidential:
            for spot in _spots(found.place):
                secrets[spot].append(_secret(found, closed, sources))
    for found in settled:
        spots = [] if found.is_confidential or not secrets else [*_spots(found.place)]
        near = {secret for spot in spots for secret in secrets.get(spot, ())}
        facts = {name: PERSONAL if _tells(fact, near) else fact for name, fact in found.facts.items()}
        if near and (spots[0] in secrets or facts != found.facts):
            yield replace(found, facts=facts, related=(), is_confidential=True)
        else:
            yield found


def _spots(place: Place | None) -> Iterator[_Spot]:
    if isinstance(place, Span):
        yield from ((place.file, line) for line in range(place.line, place.end_line + 1))
    elif place:
        yield place


def _secret(found: Diagnostic, closed: Closed, sources: Mapping[str, Source]) -> str:
    """What a finding keeps from being shown; empty if that cannot be told, so that nothing beside it is shown."""
    source = sources.get(found.place.file) if found.place else None
    if source is None or closed.owner_of(found):
        return ""
    typed = value_at(source.value, found.path)
    if isinstance(found.place, Span) and isinstance(source.places, TextPlaces):
        typed = source.places.text_of(found.place)
    return _folded(typed) if isinstance(typed, str) and "\\" not in typed else ""


def _tells(fact: Fact, secrets: set[str]) -> bool:
    """Whether a fact repeats one of the secrets, or a telling part of it."""
    if is_ours(fact) or isinstance(fact, int) or not secrets:
        return False
    if "" in secrets:
        return True
    text = _folded("".join(map(str, fact)) if isinstance(fact, tuple) else str(fact))
    return len(text) > 1 and any(_share(text, secret) for secret in secrets)


def _share(one: str, other: str) -> bool:
    length = min(_TELLING, len(one), len(other))
    pieces = {one[place : place + length] for place in range(len(one) - length + 1)}
    return any(other[place : place + length] in pieces for place in range(len(other) - length + 1))


def _folded(text: str) -> str:
    """Letters and digits alone: a fact may quote a text in another width, or without its blanks."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())
