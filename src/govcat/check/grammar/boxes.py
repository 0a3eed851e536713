"""Boxes of the official form that were left in a channel: ■政府网站□政府公报; and channels that share one entry.

An empty box says that the channel was not chosen, or need not be (facts: marks); which of the two an entry without a
ticked one does not tell.
"""

from __future__ import annotations

from collections.abc import Callable

from govcat.core.elements.channel import OTHER
from govcat.core.knowledge import Vocabulary
from govcat.core.pattern import pattern

_EMPTY = "□☐▢◻○〇"
_LOST = ("?", "？")
_CHOSEN = "■▇▄◆▲●☑√✓✔"
_BOX = pattern(rf"[{_EMPTY}{_CHOSEN}]")
_EMPTY_BOX = pattern(rf"[{_EMPTY}]\s*(?P<word>[^{_EMPTY}{_CHOSEN}]+)")
_EMPTY_BEFORE_NAME = pattern(rf"(?<![□☐▢◻])[□☐▢◻]\s*(?P<word>(?![省市州盟县区旗乡镇村局])[㐀-鿿][^{_EMPTY}{_CHOSEN}]*)")
_TICKED_BOX = pattern(rf"[{_CHOSEN}]\s*(?P<word>[^{_EMPTY}{_CHOSEN}]+)")
_BETWEEN = " 　\t\r\n、，,；;/／+＋和及与或"
_EDGES = " 　\t\r\n、，,；;。:："


def unchosen(text: str, channels: Vocabulary) -> tuple[int, int] | None:
    """Where the first channel with an empty box before it stands in an entry; a lost one is a question mark."""
    said = text.lstrip()
    if said.startswith(_LOST) and _is_known(said.lstrip("".join(_LOST)), channels):
        return len(text) - len(said), len(text)
    for match in _EMPTY_BOX.finditer(text):
        if _is_known(match["word"], channels):
            return match.span()
    return None


def is_decided(text: str, channels: Vocabulary) -> bool:
    """Whether a channel of an entry is ticked: then those with empty boxes beside it are plainly not chosen."""
    return is_ticked(text, lambda word: _is_known(word, channels))


def is_ticked(text: str, is_known: Callable[[str], bool]) -> bool:
    """Whether a ticked box stands before a word that is known (■全社会 □特定群体): then the choice is plain."""
    return any(is_known(match["word"].strip(_EDGES)) for match in _TICKED_BOX.finditer(text))


def chosen_in(text: str, channels: Vocabulary) -> tuple[str, ...]:
    """The standard channels of a list that were chosen: the ticked ones, or all where none is ticked."""
    return channels_in(_EMPTY_BOX.sub("", text) if is_decided(text, channels) else text, channels, fewest=1)


def unchosen_name(text: str, is_known: Callable[[str], bool]) -> tuple[int, int] | None:
    """Where an empty box stands before a word that is known; two in a row, or one before 县, are a name left blank."""
    found = (match for match in _EMPTY_BEFORE_NAME.finditer(text) if is_known(match["word"].strip(_EDGES)))
    return next((match.span() for match in found), None)


def channels_in(text: str, channels: Vocabulary, fewest: int = 2) -> tuple[str, ...]:
    """The standard channels that an entry is a list of, as written; none if anything else stands in it.

    Why not at the marks between them alone: tables are often flattened without any (政府网站政府公报).
    """
    plain = _BOX.sub(" ", text).strip(_EDGES)
    if plain.startswith((OTHER, "其它")):
        return ()
    spellings = sorted((alias for word, aliases in channels.words.items() for alias in (word, *aliases)), key=len)
    found: list[str] = []
    at = 0
    while at < len(plain):
        known = next((alias for alias in reversed(spellings) if plain.startswith(alias, at)), None)
        if known is None:
            return ()
        found.append(known)
        at += len(known)
        while plain[at : at + 1] in _BETWEEN and at < len(plain):
            at += 1
    return tuple(found) if len(found) >= fewest else ()


def _is_known(word: str, channels: Vocabulary) -> bool:
    said = word.strip(_EDGES)
    return channels.resolve(said) is not None or said.startswith((OTHER, "其它"))
