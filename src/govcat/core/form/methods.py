"""公开方式: a column of ticks for each method, or a column of words."""

from __future__ import annotations

from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.form.vocabulary_cells import closed_reader, words_in
from govcat.core.knowledge import Knowledge
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings


def method(key: str) -> Leaf:
    """The leaf of one method. Its own word in the column is a tick; the word of another one is unread."""
    word = key.removeprefix("method.")

    def write(item: PublishedItem, _: Readings, marks: Marks) -> str:
        return marks.tick if item.method == word else ""

    def read(text: str, signs: Signs, knowledge: Knowledge) -> Read:
        tick = tick_of(text, signs)
        named = knowledge.vocabularies["method"].resolve(tick.words) if tick.words else word
        if word not in {named, tick.words}:
            return Read({}, (text.strip(),))
        return Read({"method": (word,)} if tick.is_yes or (tick.is_yes is None and tick.words) else {})

    return Leaf(key, "method", write, read)


METHOD = Leaf("method", "method", lambda item, _, __: item.method, closed_reader("method", words_in))
