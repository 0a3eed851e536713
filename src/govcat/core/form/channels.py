"""公开渠道和载体: every standard box, ticked or not, as the official form prints it."""

from __future__ import annotations

from collections.abc import Iterable

from govcat.core.elements.channel import OTHER
from govcat.core.form.channel_cells import read_channel_cell
from govcat.core.form.leaf import Leaf
from govcat.core.form.lines import joined, width_of
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_HALF = 14
"""Width of the left box in half characters: a box, a word of five and a gap."""


def write_channels(item: PublishedItem, readings: Readings, marks: Marks) -> str:
    """Two short boxes a line, long ones alone; what is no standard channel stands behind 其他.

    A form that prints only what was chosen has one a line, and one without boxes the entries as they are written.
    """
    if marks.boxes == "words":
        return joined(item.channel)
    chosen, others = sorted_channels(item.channel, readings)
    words = [word for word in readings.channel_words if word != OTHER and (word in chosen or marks.boxes == "all")]
    boxes = [_box(word, chosen.get(word), marks) for word in words]
    if marks.boxes == "all" and not others:
        boxes.append(marks.open + OTHER)
    lines = _in_pairs(boxes) if marks.boxes == "all" else boxes
    lines.extend(f"{marks.chosen}{OTHER}：{text}" if text else marks.chosen + OTHER for text in others)
    return joined(lines)


def sorted_channels(channel: tuple[str, ...], readings: Readings) -> tuple[dict[str, list[str]], list[str]]:
    """The standard words among the channels with what is said beside them, and the texts that go behind 其他."""
    words: dict[str, list[str]] = {}
    others = []
    for text in channel:
        reading = readings.channel(text)
        if reading.word and reading.word != OTHER:
            words.setdefault(reading.word, []).extend([reading.free] if reading.free else [])
        else:
            others.append(reading.free if reading.word else text)
    return words, others


def _box(word: str, remarks: list[str] | None, marks: Marks) -> str:
    if remarks is None:
        return marks.open + word
    return f"{marks.chosen}{word}（{'、'.join(remarks)}）" if remarks else marks.chosen + word


def _in_pairs(boxes: Iterable[str]) -> list[str]:
    lines: list[str] = []
    waiting = ""
    for box in boxes:
        if width_of(box) > _HALF + 2:
            lines.extend([waiting, box] if waiting else [box])
            waiting = ""
        elif waiting:
            lines.append(_padded(waiting) + box)
            waiting = ""
        elif width_of(box) < _HALF:
            waiting = box
        else:
            lines.append(box)
    return [*lines, waiting] if waiting else lines


def _padded(box: str) -> str:
    """`box` filled up to half a cell, with wide blanks so that proportional fonts keep the second column straight."""
    missing = _HALF - width_of(box)
    return box + " " * (missing % 2) + "\u3000" * (missing // 2)


CHANNEL = Leaf("channel", "channel", write_channels, read_channel_cell)
