"""Which texts the safe fixes of rules change, and which of these changes can stay.

Why compiled again: a rule sees one text, a reader the whole catalogue. A mending that brings a new finding, or takes
one away elsewhere, is not made.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from govcat.check import all_rules
from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.place import Path, Span
from govcat.core.source import Source
from govcat.fmt import leaves

ROUNDS = 8
"""How often mendings that cannot stay are taken back before none is made."""


class Spot(NamedTuple):
    """Where a value stands: the file, and the path in it."""

    file: str
    path: Path

    def covers(self, text: Spot) -> bool:
        """Whether the text at the spot `text` is what stands here, or a part of it."""
        is_part = text.path[: len(self.path)] == self.path or self.path == (*text.path, 0)
        return self.file == text.file and is_part


class Cure(NamedTuple):
    """A finding, and a text that its rule has mended."""

    found: Diagnostic
    spot: Spot
    text: str


Findings: TypeAlias = Sequence[Diagnostic]
Recompile: TypeAlias = Callable[[Sequence[Cure]], Findings]
"""What is found in the project after these cures."""


def spot_of(found: Diagnostic) -> Spot:
    """Where a finding is."""
    return Spot(found.place.file if isinstance(found.place, Span) else "", found.path)


def cures_of(curable: Findings, sources: Mapping[str, Source], known: Knowledge) -> Sequence[Cure]:
    """What the rules make of the texts that they found fault with. One text may be mended by several rules."""
    fixes = {rule.code: rule.fix for rule in all_rules()}
    texts = {Spot(name, leaf.path): leaf.text for name, source in sources.items() for leaf in leaves(source)}
    mended: list[tuple[Diagnostic, Spot]] = []
    for found in curable:
        mend = fixes[found.code]
        for spot in _below(spot_of(found), texts) if mend else ():
            after = mend(texts[spot], known) if mend else ""
            if after != texts[spot]:
                texts[spot] = after
                mended.append((found, spot))
    return [Cure(found, spot, texts[spot]) for found, spot in mended]


def _below(spot: Spot, texts: Collection[Spot]) -> Iterable[Spot]:
    """The texts that a finding speaks of: one, or where a report may not say which, all of the field."""
    single = (spot, spot._replace(path=spot.path[:-1]))
    exact = [one for one in single if one in texts and spot.covers(one)]
    return exact[:1] or [one for one in texts if spot.covers(one)]


def proven(cures: Sequence[Cure], before: Findings, recompile: Recompile) -> Sequence[Cure]:
    """The cures after which their findings are gone, nothing new is found, and all else is found as before."""
    for _ in range(ROUNDS):
        surprises = _surprises(before, recompile(cures), cures) if cures else ()
        if not surprises:
            return cures
        guilty = {spot for surprise in surprises for spot in _nearest(surprise, cures)}
        cures = [cure for cure in cures if cure.spot not in guilty]
    return ()


def _surprises(before: Findings, after: Findings, cures: Sequence[Cure]) -> Sequence[Spot]:
    """Where something new is found, where nothing is found any more that should be, and where a cure has failed."""
    was, now = Counter(map(_key, before)), Counter(map(_key, after))
    cured = {_key(cure.found) for cure in cures}
    spots = {cure.spot for cure in cures}
    failed = [key for key in cured if now[key] >= was[key]]
    lost = [key for key in was - now if key not in cured and not any(key[-1].covers(spot) for spot in spots)]
    return [key[-1] for key in (*(now - was), *failed, *lost)]


def _key(found: Diagnostic) -> tuple[str, str, Spot]:
    return found.code, found.field, spot_of(found)


def _nearest(surprise: Spot, cures: Sequence[Cure]) -> set[Spot]:
    """The mended texts nearest to a surprise: there, in the same item, in the same file; or else all of them."""
    spots = {cure.spot for cure in cures}
    for depth in range(len(surprise.path), -1, -1):
        near = {spot for spot in spots if surprise._replace(path=surprise.path[:depth]).covers(spot)}
        if near:
            return near
    return spots
