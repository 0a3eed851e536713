"""公开渠道和载体 as any county writes it: with boxes in all shapes, with numbers instead, or as words alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.core.elements.channel import OTHER, Channel, read_channel, read_channels
from govcat.core.form.box_words import Words
from govcat.core.form.boxes import Boxes, boxes_of
from govcat.core.form.leaf import Read
from govcat.core.form.lines import lines_of, on_one_line
from govcat.core.form.lists import points_of
from govcat.core.form.notes import taken_out
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge, Vocabulary
from govcat.core.pattern import pattern

_OTHER = pattern(r"其[他它](?P<kind>渠道|方式|载体|途径)?\s*(?P<free>[：:_（(…].*)?", re.DOTALL)
_OTHERS = pattern(r"其[他它](?:渠道|方式|载体|途径)?\s*[：:_]")
_BESIDE = pattern(r"(?P<word>[^：:]+)[：:]\s*(?P<free>.+)", re.DOTALL)
_BLANK = pattern(r"(?<=[\u3400-\u9fff）)])[ \t\u00a0\u3000]+(?=[\u3400-\u9fff])")
_AND = pattern(r"以及|和|及|与")
_NOTHING = pattern(r"[\s/／\\—–\-－_]*|无")
_ENDS = " \t\u3000、，,；;。"


def read_channel_cell(text: str, signs: Signs, knowledge: Knowledge) -> Read:
    """The channels that are chosen, in the order of the cell; a text that is no standard channel stays as it is."""
    vocabulary = knowledge.vocabularies["channel"]
    body, notes = taken_out(text)
    boxes = _boxes(body, signs, vocabulary)
    texts = [box.text for box in boxes.boxes if box.is_chosen] if boxes.has_boxes else _points(body, vocabulary)
    found = dict.fromkeys(entry for said in texts for entry in _entries(said, vocabulary))
    fields = {"channel": tuple(found), "notes": notes}
    return Read({field: entries for field, entries in fields.items() if entries}, boxes.unread)


def _boxes(text: str, signs: Signs, vocabulary: Vocabulary) -> Boxes:
    words = Words(
        vocabulary,
        lambda said: bool(read_channel(said, vocabulary).word),
        lambda said: said.startswith(("其他", "其它")),
    )
    return boxes_of(text, signs, words)


def _points(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The words of a cell without boxes: a point of a list each, a line each, or one behind the other."""
    if _NOTHING.fullmatch(text):
        return
    whole = on_one_line(lines_of(text))
    if vocabulary.resolve(whole):
        yield whole
        return
    for point in points_of(_with_whole_words(text, vocabulary)):
        parts = _BLANK.split(point.text)
        yield from parts if all(read_channel(part, vocabulary).word for part in parts) else (point.text,)


def _with_whole_words(text: str, vocabulary: Vocabulary) -> str:
    """The lines of a text, a word that was broken over two of them put together."""
    lines: list[str] = []
    for line in lines_of(text):
        if lines and (lines[-1][-1] in "/／" or vocabulary.resolve(lines[-1] + line)):
            lines[-1] += line
        else:
            lines.append(line)
    return "\n".join(lines)


def _entries(text: str, vocabulary: Vocabulary) -> Iterator[str]:
    """The channels in one text; all that follows 其他： is one."""
    other = _OTHERS.search(text)
    end = other.start() if other else len(text)
    for _, __, channel in read_channels(text[:end], vocabulary):
        yield from _named(channel, vocabulary)
    if other:
        yield _other(text[end:])


def _named(channel: Channel, vocabulary: Vocabulary) -> Iterator[str]:
    """A channel in its standard words."""
    said = channel.text.strip(_ENDS)
    if channel.word == OTHER:
        yield _other(said)
    elif channel.word:
        yield f"{channel.word}（{channel.free}）" if channel.free else channel.word
    elif (beside := _BESIDE.fullmatch(said)) and (word := read_channel(beside["word"], vocabulary).word):
        yield f"{word}（{beside['free']}）"
    else:
        parts = _AND.split(said)
        known = [read_channel(part, vocabulary) for part in parts]
        if len(parts) > 1 and all(one.word for one in known):
            for one in known:
                yield from _named(one, vocabulary)
        elif said:
            yield said


def _other(text: str) -> str:
    """其他 with what is said beside it: `其他：会议` for 其他（会议） and 其他_会议_, 其他 alone for an empty line."""
    found = _OTHER.fullmatch(text.strip(_ENDS))
    free = read_channel(OTHER + (found["free"] or ""), _NO_WORDS).free if found else ""
    if found and free:
        return f"{OTHER}：{free}"
    return OTHER if found else text.strip(_ENDS)


_NO_WORDS = Vocabulary("channel", {})
