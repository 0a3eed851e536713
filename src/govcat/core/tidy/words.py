"""统一用词: other writings of the standard words of a field, where they mean the same and no less.

An alias may also name only a part of a standard word (广播 of 广播电视) or one of several things that it stands for
(市政府门户网站 in a county): govcat reads it as the word, but to write the word instead would change what is said.
"""

from __future__ import annotations

from govcat.core.elements.audience import read_audience
from govcat.core.knowledge import Knowledge
from govcat.core.pattern import pattern

EVERYONE = "全社会"

_CLOSED = ("method", "level", "stage")
"""Fields whose aliases become the word in any case, as soon as a file is read."""

_PARTS = {
    "两微一端": ("微博", "微信", "端"),
    "发布会/听证会": ("发布会", "听证会"),
    "广播电视": ("广播", "电视"),
    "入户/现场": ("入户", "现场"),
    "社区/企事业单位/村公示栏（电子屏）": ("社区", "企事业单位", "村", "公示栏", "电子屏"),
}
"""What an alias of a word of several parts names, if it names all of it."""

_LESS = pattern(r"报刊|报纸|窗口|大厅|宣传|便民服务(?:中心|点|窗口)|[乡村]|社区|审批|市民|\A[市县区]政府")
"""Signs that an alias is one kind of what the word stands for, or a body that not every place has."""


def word_of(field: str, text: str, knowledge: Knowledge) -> str:
    """The standard word for an entry of `field`, if all of `text` is another writing of it; else `text`."""
    if field == "audience":
        return EVERYONE if read_audience(text).is_everyone else text
    vocabulary = knowledge.vocabularies.get(field)
    word = vocabulary.resolve(text) if vocabulary else None
    if word is None or not (field in _CLOSED or (field == "channel" and is_same_channel(text, word))):
        return text
    return word


def is_same_channel(alias: str, word: str) -> bool:
    """Whether an alias of the channel `word` names all of it and nothing narrower."""
    said = "".join(alias.split())
    if said == word:
        return True
    parts = _PARTS.get(word)
    if parts:
        return all(part in said for part in parts) and "宣传" not in said
    return not _LESS.search(said)
