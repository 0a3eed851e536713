"""One column for each channel: a box under its head, and a column of words for 其他."""

from __future__ import annotations

from govcat.core.elements.channel import OTHER
from govcat.core.form.channel_cells import read_channel_cell
from govcat.core.form.channels import sorted_channels
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.knowledge import Knowledge
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
        word = readings.channels.resolve(head) or head
        if word == OTHER:
            return joined(text or marks.chosen for text in others)
        return marks.open if word not in chosen else marks.chosen + "、".join(chosen[word])

    def read(text: str, signs: Signs, knowledge: Knowledge) -> Read:
        tick = tick_of(text, signs)
        if tick.is_yes is not None:
            said = f"{_BOX}{head}（{tick.words}）" if tick.words else _BOX + head
            return read_channel_cell(said, _SIGNS, knowledge) if tick.is_yes else Read({})
        if knowledge.vocabularies["channel"].resolve(head) != OTHER or any(sign in text for sign in signs.chosen):
            return read_channel_cell(text, signs, knowledge)
        lines = (line if line.startswith(OTHER) else f"{OTHER}：{line}" for line in lines_of(text))
        return read_channel_cell("\n".join(_BOX + line for line in lines), _SIGNS, knowledge)

    return Leaf(key, "channel", write, read)
