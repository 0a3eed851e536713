"""One column for each channel: a box under its head, and a column of words for 其他."""

from __future__ import annotations

from govcat.core.elements.channel import OTHER, read_channels
from govcat.core.form.channel_cells import read_channel_cell
from govcat.core.form.channels import sorted_channels
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_BOX = "■"
_SIGNS = Signs()


def one_channel(key: str) -> Leaf:
    """The leaf of one channel (`channel.政府网站`), by any of its names. What is said beside it stands behind the box.

    The column of 其他 has no box: it says which.
    """
    head = key.removeprefix("channel.")

    def write(item: PublishedItem, readings: Readings, marks: Marks) -> str:
        chosen, others = sorted_channels(item.channel, readings)
        word = readings.channel_words.resolve(head) or head
        if word == OTHER:
            return joined(text or marks.chosen for text in others)
        return marks.open if word not in chosen else marks.chosen + "、".join(chosen[word])

    def read(text: str, signs: Signs, knowledge: Knowledge) -> Read:
        if knowledge.vocabularies["channel"].resolve(head) == OTHER:
            vocabulary = knowledge.vocabularies["channel"]
            boxes = "\n".join(filter(None, (_named(line, signs, vocabulary) for line in lines_of(text))))
            return read_channel_cell(boxes, _SIGNS, knowledge)
        tick = tick_of(text, signs)
        if tick.is_yes is None:
            return read_channel_cell(text, signs, knowledge)
        said = f"{_BOX}{head}（{tick.words}）" if tick.words else _BOX + head
        return read_channel_cell(said, _SIGNS, knowledge) if tick.is_yes else Read({})

    return Leaf(key, "channel", write, read)


def _named(line: str, signs: Signs, vocabulary: Vocabulary) -> str:
    """One line under 其他, as a cell of boxes has it. A standard channel that has no column may stand there too."""
    tick = tick_of(line, signs)
    if tick.is_yes is not None and not tick.words:
        return _BOX + OTHER if tick.is_yes else ""
    words = tick.words
    is_standard = any(channel.word for _, __, channel in read_channels(words, vocabulary))
    return _BOX + words if is_standard else f"{_BOX}{OTHER}：{words}"
