"""GC231: content of which only the opening is left."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.enumeration import opening_of
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Item
from govcat.core.pattern import pattern

_MAY_BE_DAMAGED = pattern("\0(?![㐀-鿿](?<![一二三四五六七八九十]))|[（(《〈【“「][）)》〉】”」]")
_MARKS = ("：", ":", "，", ",", "、")
_OPEN_ENDS = (*_MARKS, "包括", "包含", "如下", "分为")
_SEPARATED = pattern(r"[；;]\s*$")
_SECOND = pattern(r"(?:^|[^0-9])2[.．、)）]|[（(]\s*(?:2|二)\s*[）)]|二、|②|⑵")
_EMPTY = pattern(r"（）|\(\)|《》|〈〉|【】|“”|「」")

_ONLY_NUMBER = Term("只剩序号", "has a number and no words")
_UNFINISHED = Term("话没有说完，后面的内容可能丢失了", "breaks off; what followed may be lost")
_FIRST_ONLY = Term("只有第一条，后面各条可能丢失了", "is the first entry of a list; the others may be lost")
_HOLLOW = Term("括号或书名号里没有文字", "holds brackets with nothing in them")


@rule(
    "GC231",
    Severity.WARNING,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开内容“{entry}”{damage}",
        why="公开内容说明这一事项公开什么；只剩开头的，群众和经办人都不知道应当公开哪些",
        fix="请对照部门指引或者原表补全；从表格里复制时，单元格内换行以后的文字容易丢失",
    ),
    en=Words(
        message="the content “{entry}” {damage}",
        why="content says what the matter discloses; when only its opening is left nobody knows what is due",
        fix="complete it from the guideline or the first table; text behind a line break in a cell is easily lost",
    ),
)
def content_cut_short(item: Item) -> Iterator[Finding]:
    """公开内容残缺，只剩序号、标题或者列举的开头。 / Content is cut to a number, a heading or the opening of a list.

    一条只有序号；最后一条以冒号、逗号、顿号或者“包括”“如下”结尾；只有带“1.”而以分号结尾的一条；括号里没有文字。
    中间的小标题（“受理环节：”），各条都以同一标点结尾的，以及独立的一条“1.政策文件”，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 所需材料，包括：  # GC231
      - id: names
        category: 变更更正
        name: 姓名变更
        content:
          - 1.  # GC231
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 收费依据（）  # GC231
      - id: names
        category: 变更更正
        name: 姓名变更
        content: 1.受理单位；  # GC231
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理环节：
          - 收费依据（含减免）
      - id: numbered
        category: 变更更正
        name: 性别变更
        content:
          - 1.受理单位；2.办理条件；
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [受理单位：, 办理条件：, 办理流程：]
      - id: rules
        category: 政策
        name: 政策文件
        content: [1.政策文件]
    ```
    """
    is_sound = not _MAY_BE_DAMAGED.search("\0".join(("", *item.content)))
    if is_sound and not _unfinished(item.content):
        return
    for position, entry in enumerate(item.content):
        damage = _damage(entry) or (position == len(item.content) - 1 and _unfinished(item.content))
        if damage:
            yield Finding(("content", position), {"entry": entry, "damage": damage})


def _damage(entry: str) -> Term | None:
    """What is missing of one entry, wherever it stands."""
    if entry.isalpha():
        return None
    opening = opening_of(entry)
    if opening and not entry[opening.end :].strip(" ：:。．."):
        return _ONLY_NUMBER
    return _HOLLOW if _EMPTY.search(entry) else None


def _unfinished(content: tuple[str, ...]) -> Term | None:
    """Whether the last entry breaks off. Entries that all end alike are written so."""
    *before, last = content or ("",)
    end = last.rstrip()
    if end.endswith(_OPEN_ENDS):
        is_like_others = end.endswith(_MARKS) and before and before[-1].rstrip().endswith(end[-1])
        return None if is_like_others else _UNFINISHED
    opening = None if before else opening_of(last)
    is_first = opening is not None and opening.is_first
    return _FIRST_ONLY if is_first and _SEPARATED.search(last) and not _SECOND.search(last) else None
