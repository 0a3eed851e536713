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
from functools import cached_property
from itertools import accumulate, filterfalse, pairwise
from typing import NamedTuple, TypeAlias

from govcat.core.pattern import pattern


class Unlike(NamedTuple):
    """A sieve for damage: it holds every text but those that have a shape from end to end, as sound ones mostly do."""

    shape: re.Pattern[str]


class Orderly(NamedTuple):
    r"""A sieve for damage: `sound` runs over all texts in one go, \0 between them; it holds those in which it stops."""

    sound: re.Pattern[str]


class Repeating(NamedTuple):
    """A sieve for words of `shortest` to `longest` characters that stand twice at once.

    Of more than the shortest, also with a sign between.
    """

    shortest: int
    longest: int


@dataclass(frozen=True, eq=False)
class Rare:
    """A sieve for what hardly any text holds: some of the class `chars`, or of `usual` with a rare `surrounding`."""

    chars: str = ""
    usual: str = ""
    surrounding: str = ""

    @cached_property
    def own(self) -> re.Pattern[str]:
        """What is sought for this rule alone."""
        return _any_of((self,))


@dataclass(frozen=True, eq=False)
class Rares:
    """All sieves of that kind: what any of them finds is sought once, and each then looks for its own in that only."""

    sieves: tuple[Rare, ...] = ()

    @cached_property
    def any(self) -> re.Pattern[str]:
        """What is found wherever one of them finds something."""
        return _any_of(self.sieves)


_BITS = 16
"""Of a character in UTF-16."""

Sieve: TypeAlias = frozenset[str] | re.Pattern[str] | Unlike | Orderly | Rare | Repeating
"""Words of which a text holds one, a pattern without anchors that is found in it, or one of those above."""


def _any_of(sieves: tuple[Rare, ...]) -> re.Pattern[str]:
    """What is found wherever one of `sieves` is. Classes that are joined by | are compiled as one class."""
    enough = "|".join(one.chars for one in sieves if one.chars)
    amid = [f"(?<={one.usual})(?:{one.surrounding})" for one in sieves if one.usual]
    if not amid:
        return pattern(enough)
    anywhere = "|".join(filter(None, (enough, *(one.usual for one in sieves))))
    return pattern(f"(?:{anywhere})(?:{'|'.join((*([f'(?<={enough})'] if enough else ()), *amid))})")


def han_but(others: str) -> str:
    """The inside of a class: Han characters but `others`. It is passed over far faster than with lookahead at each."""
    ends = sorted({"\u33ff", *others, "\ua000"})
    ends = ends[ends.index("\u33ff") : ends.index("\ua000") + 1]
    gaps = ((ord(one) + 1, ord(other) - 1) for one, other in pairwise(ends))
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in gaps if first <= last)


class Sifted:
    """Texts, and which of them are found in a sieve."""

    def __init__(self, texts: Sequence[str], rares: Rares | None = None) -> None:
        self._texts = texts
        self._rares = rares or Rares()

    def holding(self, sieve: Sieve) -> Sequence[str]:
        """The texts in which `sieve` is found; all, if it is empty."""
        if not sieve or not self._texts:
            return self._texts
        if isinstance(sieve, Rare):
            return (self._with_rare if sieve in self._rares.sieves else self).holding(sieve.own)
        if isinstance(sieve, Unlike):
            return [*filterfalse(sieve.shape.fullmatch, self._texts)]
        if isinstance(sieve, Orderly):
            return [*self._stopping(sieve.sound)]
        if isinstance(sieve, Repeating):
            return [self._texts[number] for number in sorted(self._repeating(sieve))]
        return self._naming(sieve) if isinstance(sieve, frozenset) else [*self._matching(sieve)]

    @cached_property
    def _with_rare(self) -> Sifted:
        return Sifted(self.holding(self._rares.any))

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

    def _repeating(self, sieve: Repeating) -> set[int]:
        """The numbers of the texts in which a unit stands twice.

        The whole is laid over itself, moved on by as many characters as the unit has: what is equal leaves nothing.
        A backreference would be tried at every character.
        """
        wide = self._whole.encode("utf-16-le", "surrogatepass")
        signs = int.from_bytes(wide, "little")
        starts = self._starts if len(wide) == 2 * len(self._whole) else self._wide_starts
        found: set[int] = set()
        for moved in range(sieve.shortest, sieve.longest + 2):
            differing = (signs ^ (signs >> _BITS * moved)).to_bytes(len(wide), "little")
            equal = bytes((moved - (moved > sieve.shortest + 1)) * _BITS // 8)
            at = differing.find(equal)
            while at >= 0:
                number = bisect_right(starts, at // 2) - 1
                found.add(number)
                at = differing.find(equal, 2 * starts[number + 1]) if number + 1 < len(starts) else -1
        return found

    @cached_property
    def _whole(self) -> str:
        return "\0".join(self._texts)

    @cached_property
    def _starts(self) -> Sequence[int]:
        """Where each text starts in the whole."""
        return [*accumulate((len(text) + 1 for text in self._texts[:-1]), initial=0)]

    @cached_property
    def _wide_starts(self) -> Sequence[int]:
        """The same in UTF-16, where a rare sign is two."""
        wide = (len(text.encode("utf-16-le", "surrogatepass")) // 2 + 1 for text in self._texts[:-1])
        return [*accumulate(wide, initial=0)]
