"""公开渠道和载体: a standard channel, or 其他 with free text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from govcat.core.elements.entries import SEPARATORS, entries
from govcat.core.knowledge import Vocabulary

OTHER = "其他"
WEBSITE = "政府网站"

BOXES = "■□▇▄◆▲●○☐☑√"
_EDGES = BOXES + " 　\t\r\n"
_MARKS = " 　:：,，、;；_—-（(）)。．."
_OTHER = re.compile(r"(?:其他|其它)(?P<free>.*)", re.DOTALL)
_REMARK = re.compile(r"(?P<word>[^（(]+)[（(](?P<free>.*?)[）)]?")
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
        return Channel(text, OTHER, other["free"].strip(_MARKS))
    if _NAMED_WEBSITE.fullmatch(said):
        return Channel(text, WEBSITE)
    remark = _REMARK.fullmatch(said)
    if remark:
        bare = read_channel(remark["word"], vocabulary)
        return Channel(text, bare.word, remark["free"].strip(_MARKS) if bare.word else "")
    return Channel(text, "")


def read_channels(text: str, vocabulary: Vocabulary) -> tuple[tuple[int, int, Channel], ...]:
    """The channels in a cell that holds several, each with its span; a box before a word does not count."""
    spans = entries(text, _CUT, lambda entry: vocabulary.resolve(entry.strip(_EDGES)))
    return tuple((start, end, read_channel(text[start:end], vocabulary)) for start, end in spans)
