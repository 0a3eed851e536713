"""Which of many texts a rule has to look at: told by searching them all at once, as one long text.

Why so: one pass over all texts costs a quarter of a millisecond for the national standard, and a hundred rules make a
hundred passes. An expression is searched fastest if it opens with one class of characters: nothing else is tried where
none of them stands. Behind the class, alternatives that open with a character are told apart at once; lookbehind is
slower, but only asked where the class has been met.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, filterfalse, pairwise
from typing import NamedTuple, TypeAlias

from govcat.core.pattern import pattern


class Unlike(NamedTuple):
    """A sieve for damage: it holds every text but those that have a shape from end to end, as sound ones mostly do."""

    shape: re.Pattern[str]


class Orderly(NamedTuple):
    r"""A sieve for damage: `sound` runs over all texts in one go, \0 between them; it holds those in which it stops."""

    sound: re.Pattern[str]


@dataclass(frozen=True, eq=False)
class Rare:
    """A sieve for what hardly any text holds: some of the class `chars`, or of `usual` with a rare surrounding.

    The texts that hold anything rare are sought once for all rules; each rule then looks for its own in those only.
    """

    chars: str
    usual: str
    surrounding: str

    @cached_property
    def own(self) -> re.Pattern[str]:
        """What is sought for this rule."""
        return _any_of((self,))


Sieve: TypeAlias = frozenset[str] | re.Pattern[str] | Unlike | Orderly | Rare
"""Words of which a text holds one, a pattern without anchors that is found in it, or one of those above."""

_DECLARED: list[Rare] = []


def rare(chars: str = "", *, usual: str = "", surrounding: str = "") -> Rare:
    """A sieve for any of the class `chars`, and of the class `usual` where what stands about it is `surrounding`."""
    _DECLARED.append(Rare(chars, usual, surrounding))
    return _DECLARED[-1]


@cache
def _any_of(declared: tuple[Rare, ...]) -> re.Pattern[str]:
    """What is found wherever one of `declared` is. Classes that are joined by | are compiled as one class."""
    enough = "|".join(one.chars for one in declared if one.chars)
    amid = [f"(?<={one.usual})(?:{one.surrounding})" for one in declared if one.usual]
    if not amid:
        return pattern(enough)
    anywhere = "|".join(filter(None, (enough, *(one.usual for one in declared))))
    return pattern(f"(?:{anywhere})(?:{'|'.join((*([f'(?<={enough})'] if enough else ()), *amid))})")


def han_but(others: str) -> str:
    """The inside of a class: Han characters but `others`. It is passed over far faster than with lookahead at each."""
    ends = sorted({"\u33ff", *others, "\ua000"})
    ends = ends[ends.index("\u33ff") : ends.index("\ua000") + 1]
    gaps = ((ord(one) + 1, ord(other) - 1) for one, other in pairwise(ends))
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in gaps if first <= last)


class Sifted:
    """Texts, and which of them are found in a sieve."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts
        self._rare: dict[re.Pattern[str], Sifted] = {}

    def holding(self, sieve: Sieve) -> Sequence[str]:
        """The texts in which `sieve` is found; all, if it is empty."""
        if not sieve or not self._texts:
            return self._texts
        if isinstance(sieve, Rare):
            return self._holding_any(_any_of(tuple(_DECLARED))).holding(sieve.own)
        if isinstance(sieve, Unlike):
            return [*filterfalse(sieve.shape.fullmatch, self._texts)]
        if isinstance(sieve, Orderly):
            return [*self._stopping(sieve.sound)]
        return self._naming(sieve) if isinstance(sieve, frozenset) else [*self._matching(sieve)]

    def _holding_any(self, rare: re.Pattern[str]) -> Sifted:
        if rare not in self._rare:
            self._rare[rare] = Sifted(self.holding(rare))
        return self._rare[rare]

    def _naming(self, words: frozenset[str]) -> Sequence[str]:
        needles = [word for word in sorted(words) if word in self._whole]
        if len(needles) == 1:  # for one word the expression is slower than this
            return [text for text in self._texts if needles[0] in text]
        return [*self._matching(re.compile("|".join(map(re.escape, needles))))] if needles else ()

    def _matching(self, sieve: re.Pattern[str]) -> Iterator[str]:
        at = 0
        while found := sieve.search(self._whole, at):
            number = bisect_right(self._starts, found.start()) - 1
            yield self._texts[number]
            if number + 1 == len(self._texts):
                return
            at = self._starts[number + 1]

    def _stopping(self, sound: re.Pattern[str]) -> Iterator[str]:
        """The texts in which `sound` stops."""
        at = 0
        while (passed := sound.match(self._whole, at)) and passed.end() < len(self._whole):
            number = bisect_right(self._starts, passed.end()) - 1
            yield self._texts[number]
            if number + 1 == len(self._texts):
                return
            at = self._starts[number + 1]

    @cached_property
    def _whole(self) -> str:
        return "\0".join(self._texts)

    @cached_property
    def _starts(self) -> Sequence[int]:
        """Where each text starts in the whole."""
        return [*accumulate((len(text) + 1 for text in self._texts[:-1]), initial=0)]
