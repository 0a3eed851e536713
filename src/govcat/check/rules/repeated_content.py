"""GC235: an element that the content names twice."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from govcat.check.grammar.distinct import entries_of, items_with
from govcat.check.grammar.enumeration import Opening, opening_of
from govcat.check.rule import Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_ENDS = " ，,；;。.、："
_PLAIN = pattern("(?![一二三四五六七八九十])[㐀-鿿“《][㐀-鿿0-9a-z（）《》“”—，；。、：]*+")
"""An entry that no number opens, of signs that have one width each: any two of them differ in more than in writing."""


@rule(
    "GC235",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="C"),
    zh=Words(
        message="公开内容两次列出“{entry}”",
        why="同一要素写两遍，读者会以为是两件事，统计时也会重复计算",
        fix="删去其中一条；确实是两件事的，写明区别",
    ),
    en=Words(
        message="the content lists “{entry}” twice",
        why="readers take an element that stands twice for two things, and counts come out wrong",
        fix="delete one of them; if two things are meant say how they differ",
    ),
)
def repeated_content(domain: Domain) -> Iterator[Finding]:
    """一个事项的公开内容里，同一要素出现两次。 / The content of an item names one element twice.

    序号、句末标点和全角半角不计。分段列出的，各段分别比较：小标题（“受理环节：”）、“一、”或者重新从“1.”编号之后，
    算作新的一段。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 4.收费标准
          - 5.收费标准；  # GC235
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+: [受理单位地址, 受理单位（乡镇）]
      - id: stages
        category: 变更更正
        name: 性别变更
        content:
          - 受理环节：
          - 办理时限
          - 办结环节：
          - 办理时限
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [1.申请表, 2.户口簿, 1.审批表, 2.户口簿]
    ```
    """
    ends = {entry: entry.strip(_ENDS) for entry in entries_of(domain, "content")}
    odd = {entry for entry in ends if not (entry.isalpha() or _PLAIN.fullmatch(entry))}

    def may_repeat(content: tuple[str, ...]) -> bool:
        return len({*map(ends.__getitem__, content)}) != len(content) or not odd.isdisjoint(content)

    for position, item in items_with(domain, "content", may_repeat):
        yield from _repeated(position, item)


def _repeated(number: int, item: Item) -> Iterator[Finding]:
    """The entries of an item, the `number`th of its domain, that say again what one before them says."""
    seen: dict[str, int] = {}
    openings = [opening_of(entry) for entry in item.content]
    for position, (entry, opening) in enumerate(zip(item.content, openings, strict=True)):
        words = entry[opening.end :] if opening else entry
        if (opening and opening.is_first) or _is_heading(entry, opening, openings[position + 1 :]):
            seen.clear()
        element = words if words.isalpha() else _plain(words)
        first = seen.setdefault(element, position)
        if element and first != position:
            mention = Mention(("items", number, "content", first), Term("第一次", "first"))
            path = ("items", number, "content", position)
            yield Finding(path, {"entry": words.strip(_ENDS)}, related=(mention,))


def _plain(words: str) -> str:
    return "".join(unicodedata.normalize("NFKC", words).casefold().split()).strip(_ENDS)


def _is_heading(entry: str, own: Opening | None, following: list[Opening | None]) -> bool:
    """Whether entries of another kind stand under this one: it ends in a colon, or 一、 is followed by no 二、."""
    if entry.rstrip().endswith(("：", ":")):
        return True
    if own is None or not own.level.endswith("han") or not following:
        return False
    return following[0] is None or following[0].level != own.level
