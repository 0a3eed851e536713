"""公开渠道和载体: a standard channel, or 其他 with free text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govcat.core.elements.brackets import bare, closing_of
from govcat.core.elements.entries import SEPARATORS, entries
from govcat.core.knowledge import Vocabulary

OTHER = "其他"
WEBSITE = "政府网站"

BOXES = "■□▇▄◆▲●○☐☑√"
_EDGES = BOXES + " 　\t\r\n"
_MARKS = " 　:：,，、;；_—-。．.\n"
_OTHER = re.compile(r"(?:其他|其它)(?P<free>.*)", re.DOTALL)
_CUT = re.compile(rf"[{SEPARATORS}]|(?=[{BOXES}])")
_NAMED_WEBSITE = re.compile(r"\w{0,16}(?:省|市|县|区|旗|州|盟|镇|乡|街道|本级)?(?:人民)?政府(?:门户)?网(?:站|页)?")


@dataclass(frozen=True, slots=True)
class Channel:
    """One channel. `word` is a standard word, 其他, or empty if the text is unknown; `free` the text beside it."""

    text: str
    word: str
    free: str = ""


def read_channel(text: str, vocabulary: Vocabulary) -> Channel:
    """What one entry of 公开渠道和载体 says: 政府网站, 其他：法律服务网, 其他（会议）.

    A box before the word does not count. What stands in brackets behind a word is `free` as well.
    """
    said = text.strip(_EDGES)
    word = vocabulary.resolve(said)
    if word:
        return Channel(text, word)
    other = _OTHER.fullmatch(said)
    if other:
        return Channel(text, OTHER, bare(other["free"], _MARKS))
    if _NAMED_WEBSITE.fullmatch(said):
        return Channel(text, WEBSITE)
    remark = _remark(said)
    if remark:
        before = read_channel(said[: remark[0]], vocabulary)
        if before.word and not before.free:
            return Channel(text, before.word, bare(said[slice(*remark)], _MARKS))
    return Channel(text, "")


def _remark(said: str) -> tuple[int, int] | None:
    """The span of the brackets that stand last, with all behind an opening one that is never closed."""
    at = next((at for at, char in enumerate(said) if char in "（("), None)
    while at is not None and at > 0:
        end = closing_of(said, at)
        if end is None or end == len(said):
            return at, len(said)
        at = next((later for later in range(end, len(said)) if said[later] in "（("), None)
    return None


def read_channels(text: str, vocabulary: Vocabulary) -> tuple[tuple[int, int, Channel], ...]:
    """The channels in a cell that holds several, each with its span; a box before a word does not count."""
    spans = entries(text, _CUT, lambda entry: vocabulary.resolve(entry.strip(_EDGES)))
    return tuple((start, end, read_channel(text[start:end], vocabulary)) for start, end in spans)
