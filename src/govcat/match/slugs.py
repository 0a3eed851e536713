"""Ids in pinyin for what has none yet. They are made once and written down; nobody computes them again."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from itertools import count

from govcat.core.pattern import pattern

LONGEST = 40
"""Characters of the longest id."""

_NAMELESS = "item"
_PIECE = pattern(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|[a-z]+|[0-9]+")


def slug_of(text: str, longest: int = LONGEST) -> str:
    """A text in pinyin without tones, cut after a whole syllable; empty if there is nothing to spell."""
    return _joined(_syllables(text), longest)


def minted(name: str, category: Sequence[str], taken: Collection[str]) -> str:
    """An id that is not `taken`: the name, if need be with the heading above it, if need be with a number."""
    return next(candidate for candidate in _candidates(name, category) if candidate not in taken)


def _candidates(name: str, category: Sequence[str]) -> Iterator[str]:
    heading = slug_of(category[-1], LONGEST // 2) if category else ""
    own = slug_of(name) or heading or _NAMELESS
    yield own
    if heading and heading != own:
        yield f"{heading}-{slug_of(name, LONGEST - len(heading) - 1)}".rstrip("-")
    for number in count(2):
        end = f"-{number}"
        yield (slug_of(name, LONGEST - len(end)) or heading or _NAMELESS) + end


def _syllables(text: str) -> Iterator[tuple[int, str]]:
    """What the text is spelled with, piece by piece: Han characters one by one, words and numbers whole."""
    from pypinyin import lazy_pinyin  # noqa: PLC0415  # its dictionaries take a moment to load

    plain = unicodedata.normalize("NFKC", text).casefold()
    for number, piece in enumerate(_PIECE.findall(plain)):
        spelled = [piece] if piece.isascii() else lazy_pinyin(piece, errors="ignore")
        yield from ((number, ascii_) for each in spelled if (ascii_ := _ascii(each)))


def _ascii(syllable: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", syllable) if char.isascii() and char.isalnum())


def _joined(syllables: Iterator[tuple[int, str]], longest: int) -> str:
    """The pieces with hyphens between them, as many whole syllables as there is room for."""
    slug, last = "", 0
    for piece, syllable in syllables:
        more = f"{slug}-{syllable}" if slug and piece != last else slug + syllable
        if len(more) > longest:
            return slug or more[:longest]
        slug, last = more, piece
    return slug
