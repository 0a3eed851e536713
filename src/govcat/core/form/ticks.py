"""Ticks in columns of their own: 公开对象, 公开方式 and 公开层级."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read, ReadCell
from govcat.core.form.lines import joined
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def level(key: str) -> Leaf:
    """The leaf of one level, or of several that share a column (`level.乡级+村级`)."""
    words = key.removeprefix("level.").split("+")

    def write(item: PublishedItem, _: Readings, marks: Marks) -> str:
        meant = [word for word in words if word in item.level]
        return marks.tick if len(meant) == len(words) else "、".join(meant)

    return Leaf(key, "level", write, _reader("level", tuple(words)))


def method(key: str) -> Leaf:
    """The leaf of one 公开方式."""
    word = key.removeprefix("method.")
    return Leaf(
        key, "method", lambda item, _, marks: marks.tick if item.method == word else "", _reader("method", (word,))
    )


def _reader(field: str, words: tuple[str, ...]) -> ReadCell:
    def read(text: str, signs: Signs, _: Knowledge) -> Read:
        said = text.strip()
        if not said:
            return Read({})
        return Read({field: words}) if said in signs.chosen else Read({}, (said,))

    return read


def _everyone(item: PublishedItem, readings: Readings, marks: Marks) -> str:
    return marks.tick if any(readings.audience(text).is_everyone for text in item.audience) else ""


def _groups(item: PublishedItem, readings: Readings, marks: Marks) -> str:
    named = [reading for reading in map(readings.audience, item.audience) if not reading.is_everyone]
    return joined((marks.tick, *(reading.group for reading in named if reading.group))) if named else ""


EVERYONE = Leaf("audience.everyone", "audience", _everyone, _reader("audience", ("全社会",)))
GROUPS = Leaf("audience.groups", "audience", _groups, _reader("audience", ("特定群体",)))
