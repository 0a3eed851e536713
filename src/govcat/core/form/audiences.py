"""公开对象: a tick for everyone, a tick with the names of groups, or words in one cell."""

from __future__ import annotations

from govcat.core.elements.audience import read_audience, read_audiences
from govcat.core.elements.brackets import closing_of
from govcat.core.form.box_words import Words
from govcat.core.form.boxes import boxes_of
from govcat.core.form.leaf import Leaf, Read
from govcat.core.form.lines import joined, lines_of
from govcat.core.form.signs import Signs
from govcat.core.form.ticks import tick_of
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.layout import Marks
from govcat.core.published import PublishedItem
from govcat.core.readings import Readings

_OPENING = ("（", "(")
EVERYONE = "全社会"
GROUP = "特定群体"
_WORDS = Vocabulary(
    "audience", {EVERYONE: ("社会公众", "公众"), GROUP: ("特定群众", "特定对象", "特定人群", "特定主体")}
)


def _write_everyone(item: PublishedItem, readings: Readings, marks: Marks) -> str:
    return marks.tick if any(readings.audience(text).is_everyone for text in item.audience) else ""


def _read_everyone(text: str, signs: Signs, _: Knowledge) -> Read:
    tick = tick_of(text, signs)
    if tick.words and not read_audience(tick.words).is_everyone:
        return Read({}, (text.strip(),))
    is_yes = tick.is_yes or (tick.is_yes is None and tick.words)
    return Read({"audience": (EVERYONE,)} if is_yes else {})


def _write_groups(item: PublishedItem, readings: Readings, marks: Marks) -> str:
    said = map(readings.audience, item.audience)
    named = [reading for reading in said if not (reading.is_everyone or reading.is_unchosen)]
    return joined((marks.tick, *(reading.group for reading in named if reading.group))) if named else ""


def _read_groups(text: str, signs: Signs, _: Knowledge) -> Read:
    """The groups that the cell names, one a line. Without words a tick is a group that nobody named."""
    tick = tick_of(text, signs)
    if not tick.words:
        return Read({"audience": (GROUP,)} if tick.is_yes else {})
    if tick.is_yes is False:
        return Read({})
    groups = [read_audience(_unheld(line)) for line in lines_of(tick.words)]
    if not all(_is_a_name(reading.group) or reading.text == GROUP for reading in groups):
        return Read({}, (text.strip(),))
    named = tuple(f"{GROUP}：{reading.group}" if reading.group else GROUP for reading in groups)
    return Read({"audience": tuple(dict.fromkeys(named))})


def _unheld(line: str) -> str:
    """A name without the brackets that hold all of it."""
    held = line[:1] in _OPENING and closing_of(line, 0) == len(line)
    return line[1:-1].strip() if held else line


def _is_a_name(text: str) -> bool:
    """Whether a text can name people: a lone letter or sign cannot."""
    return sum("\u3400" <= char <= "\u9fff" for char in text) > 1


def _read(text: str, signs: Signs, _: Knowledge) -> Read:
    words = Words(
        _WORDS,
        lambda said: said.startswith(("特定", "特殊群体")) or read_audience(said).is_everyone,
        lambda said: said.startswith(("特定", "特殊群体")),
    )
    boxes = boxes_of(text, signs, words)
    chosen = [box.text for box in boxes.boxes if box.is_chosen] if boxes.has_boxes else [text]
    said = (one[start:end] for one in chosen for start, end, _ in read_audiences(one))
    found = tuple(dict.fromkeys(said))
    unread = tuple(one for one in found if not any(char.isalpha() for char in one))
    audience = tuple(one for one in found if one not in unread)
    return Read({"audience": audience} if audience else {}, (*boxes.unread, *unread))


AUDIENCES = (
    Leaf("audience.everyone", "audience", _write_everyone, _read_everyone),
    Leaf("audience.groups", "audience", _write_groups, _read_groups),
    Leaf("audience", "audience", lambda item, _, __: joined(item.audience), _read),
)
