"""Cells with words of a closed vocabulary, with boxes or without: 五公开, 公开方式, 公开层级."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from govcat.core.form.box_words import Words
from govcat.core.form.boxes import boxes_of
from govcat.core.form.leaf import Read, ReadCell
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.pattern import pattern

_APART = pattern(r"[、，,；;/／\s]+")

WordsIn: TypeAlias = Callable[[str, Vocabulary], tuple[str, ...]]


def closed_reader(field: str, words_in: WordsIn) -> ReadCell:
    """A reader of the words of one vocabulary, that of the field. A word that is not in it is unread."""

    def read(text: str, signs: Signs, knowledge: Knowledge) -> Read:
        vocabulary = knowledge.vocabularies[field]
        boxes = boxes_of(text, signs, Words(vocabulary, lambda said: bool(words_in(said, vocabulary))))
        said = [box.text for box in boxes.boxes if box.is_chosen] if boxes.has_boxes else [text.strip()]
        named = {one: words_in(one, vocabulary) for one in said if one}
        unread = (*boxes.unread, *(one for one, words in named.items() if not words))
        found = tuple(dict.fromkeys(word for words in named.values() for word in words))
        return Read({field: found} if found else {}, unread)

    return read


def words_in(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The words that a text names, one after the other; nothing if one of them is unknown."""
    whole = vocabulary.resolve(text)
    found = [whole] if whole else [vocabulary.resolve(piece) for piece in _APART.split(text) if piece]
    known = tuple(dict.fromkeys(word for word in found if word))
    return known if all(found) else ()
