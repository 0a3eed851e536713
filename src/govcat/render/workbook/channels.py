"""The cell of 公开渠道和载体: every standard box, ticked or not, as the official form prints it."""

from __future__ import annotations

from collections.abc import Iterable

from govcat.core.elements.channel import OTHER
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings
from govcat.render.workbook.heights import width_of
from govcat.render.workbook.inert import joined

CHOSEN = "■"
OPEN = "□"

_HALF = 14
"""Width of the left box in half characters: a box, a word of five and a gap."""


def channel_boxes(item: PublishedItem, readings: Readings) -> str:
    """Two short boxes a line, long ones alone; what is no standard channel stands behind 其他."""
    chosen, others = _sorted(item.channel, readings)
    boxes = [_box(word, chosen.get(word)) for word in readings.channels if word != OTHER]
    if not others:
        boxes.append(OPEN + OTHER)
    lines = _in_pairs(boxes)
    lines.extend(f"{CHOSEN}{OTHER}：{text}" if text else CHOSEN + OTHER for text in others)
    return joined(lines)


def _sorted(channel: tuple[str, ...], readings: Readings) -> tuple[dict[str, list[str]], list[str]]:
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


def _box(word: str, remarks: list[str] | None) -> str:
    if remarks is None:
        return OPEN + word
    return f"{CHOSEN}{word}（{'、'.join(remarks)}）" if remarks else CHOSEN + word


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
