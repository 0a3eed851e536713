"""公开层级: a column of ticks for each level, one for several, or a column of words."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.form.vocabulary_cells import closed_reader
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.layout import Marks
from govcat.core.pattern import pattern
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_APART = pattern(r"[、，,；;/／\s]+|以及|和|及|与")
_TOGETHER = pattern(r"([省市州盟县区旗乡镇街村]{2,5})[两二三四]?级")


def level(key: str) -> Leaf:
    """The leaf of one level, or of several that share a column (`level.乡级+村级`).

    In a shared column a tick means all of them; an item that has only some says which, in words or boxes.
    """
    words = tuple(key.removeprefix("level.").split("+"))

    def write(item: PublishedItem, _: Readings, marks: Marks) -> str:
        meant = [word for word in words if word in item.level]
        return marks.tick if len(meant) == len(words) else "、".join(meant)

    def read(text: str, signs: Signs, knowledge: Knowledge) -> Read:
        tick = tick_of(text, signs)
        if not tick.words:
            return Read({"level": words} if tick.is_yes else {})
        named = tuple(word for word in words if word == tick.words) or levels_in(
            tick.words, knowledge.vocabularies["level"]
        )
        if not named:
            boxed = _IN_WORDS(text, signs, knowledge) if len(words) > 1 else Read({}, (text,))
            return Read({}, (text.strip(),)) if boxed.unread else boxed
        return Read({"level": named} if tick.is_yes is not False else {})

    return Leaf(key, "level", write, read)


def levels_in(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The levels that words name: 县级, 县级、乡级, 乡、村级, 县乡两级; nothing if one of them is unknown."""
    whole = vocabulary.resolve(text)
    if whole:
        return (whole,)
    together = _TOGETHER.fullmatch(text)
    pieces = list(together[1]) if together else [piece for piece in _APART.split(text) if piece]
    found = [vocabulary.resolve(piece) or vocabulary.resolve(f"{piece}级") for piece in pieces]
    known = tuple(dict.fromkeys(word for word in found if word))
    return known if all(found) else ()


_IN_WORDS = closed_reader("level", levels_in)

LEVEL = Leaf("level", "level", lambda item, _, __: "、".join(item.level), _IN_WORDS)
