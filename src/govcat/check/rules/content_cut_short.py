"""GC231: content of which only the opening is left."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import entries_of, holding
from govcat.check.grammar.enumeration import opening_of
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_MAY_BE_DAMAGED = pattern(
    "[\0（(《〈【“「](?:(?<=\0)[，、；。,;]|[）)》〉】”」]|(?<=\0)(?![㐀-鿿](?<![一二三四五六七八九十]))|(?<=[及和与或者、]\0))"
)
_IN_QUESTION = pattern(
    "[\0（(《〈【“「下及和与或者、：:，,括含为→⇒➔➡]"
    "(?:[）)》〉】”」]|\\s*\0|(?<=下)|(?<=\0)(?![㐀-鿿](?<![一二三四五六七八九十])|\\Z))"
)
"""What stands in every entry that may be cut; behind one that may not there is nothing to look for."""

_ARROWS = ("→", "⇒", "➔", "➡")
_MARKS = ("：", ":", "，", ",", "、", *_ARROWS)
_OPEN_ENDS = (*_MARKS, "包括", "包含", "如下", "分为")
_OPENS_A_LIST = pattern(
    r"(?:\w{2,6}[：:])?(?:\w{0,6}(?:包括|包含|公开|公示|公布|提供|提交|分为|有|为|的)|主要|具体)?(?:以下|下列|如下)"
    r"(?:各|几|[一二三四五六七八九十]|[0-9]{1,2})?[个项类条种]?(?:内容|事项|信息|材料|情况|情形|文件|要素|方面|资料)[。]?"
)
_NOUN = "门件料程限据位单话址果准况息容法表书费金标额象式围"
_REACHING = "普涉顾波触危惠提论埃得推遍累殃祸企述言不念料旁莫可伸兼泽谈扩能白未以"
"""Characters that make a word with 及 behind them: 普及, 涉及."""
_GOES_ON = pattern(
    rf"(?<=[{_NOUN}])(?:以?及|和|与|或者?)\s*\Z|、[^、]*、\s*\Z|、[^、]*(?:以及|(?<![{_REACHING}])及)\s*\Z"
)
"""A conjunction behind a noun (参与, 太和 end in none), or the comma of an enumeration."""

_CONJUNCTIONS = ("及", "和", "与", "或", "者", "、")
_SEPARATED = pattern(r"[；;]\s*$")
_SECOND = pattern(r"(?:^|[^0-9])2[.．、)）]|[（(]\s*(?:2|二)\s*[）)]|二、|②|⑵")
_EMPTY = pattern(r"（）|\(\)|《》|〈〉|【】|“”|「」")

_ONLY_NUMBER = Term("只剩序号", "has a number and no words")
_UNFINISHED = Term("话没有说完，后面的内容可能丢失了", "breaks off; what followed may be lost")
_FIRST_ONLY = Term("只有第一条，后面各条可能丢失了", "is the first entry of a list; the others may be lost")
_LATE = ("，", "、", "；", "。", ",", ";")
_HEADLESS = Term("以标点开头，前面的内容可能丢失了", "begins with a mark; what stood before it may be lost")
_HOLLOW = Term("括号或书名号里没有文字", "holds brackets with nothing in them")


@rule(
    "GC231",
    Severity.WARNING,
    on=Domain,
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
def content_cut_short(domain: Domain) -> Iterator[Finding]:
    """公开内容残缺，只剩序号、标题或者列举的开头。 / Content is cut to a number, a heading or the opening of a list.

    一条只有序号，或者以逗号、顿号开头；最后一条以箭头、冒号、逗号、顿号或者“包括”“如下”结尾，或者只有“包括以下内容”；列举断在顿号或者“及”“和”上；
    只有带“1.”而以分号结尾的一条；括号里没有文字。
    中间的小标题（“受理环节：”），各条都以同一标点结尾的，以及独立的一条“1.政策文件”，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理单位及  # GC231
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
      - id: race
        category: 变更更正
        name: 民族变更
        content:
          - ，受理单位、办理时限  # GC231
      - id: flow
        category: 变更更正
        name: 性别变更
        content:
          - 办理流程：受理→审查→  # GC231
      - id: born
        category: 变更更正
        name: 出生日期变更
        content:
          - 办理条件、办理时限、收费金额及  # GC231
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content+:
          - 受理环节：
          - 收费依据（含减免）
          - 公众参与
      - id: numbered
        category: 变更更正
        name: 性别变更
        content:
          - 1.受理单位；2.办理条件；
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [受理单位：, 办理条件：, 办理流程：]
      - id: steps
        category: 变更更正
        name: 民族变更
        content: [受理→审查→办结, 培训、咨询、法律知识普及]
      - id: rules
        category: 政策
        name: 政策文件
        content: [1.政策文件]
    ```
    """
    in_question = {*holding(_IN_QUESTION, entries_of(domain, "content"))}
    for position, item in enumerate(domain.items if in_question else ()):
        if not in_question.isdisjoint(item.content):
            for place, damage in _damages(item.content):
                facts: Facts = {"entry": item.content[place], "damage": damage}
                yield Finding(("items", position, "content", place), facts)


def _damages(content: tuple[str, ...]) -> Iterator[tuple[int, Term]]:
    """The entries of which something is missing, by their places, and what."""
    is_sound = not _MAY_BE_DAMAGED.search("\0".join(("", *content)))
    if is_sound and not _unfinished(content):
        return
    for position, entry in enumerate(content):
        is_last = position == len(content) - 1
        damage = _damage(entry) or (_unfinished(content) if is_last else _goes_on(position, content))
        if damage:
            yield position, damage


def _damage(entry: str) -> Term | None:
    """What is missing of one entry, wherever it stands."""
    if entry.isalpha():
        return None
    if entry.lstrip()[:1] in _LATE:
        return _HEADLESS
    opening = opening_of(entry)
    if opening and not entry[opening.end :].strip(" ：:。．."):
        return _ONLY_NUMBER
    return _HOLLOW if _EMPTY.search(entry) else None


def _goes_on(position: int, content: tuple[str, ...]) -> Term | None:
    """Whether an entry breaks off in an enumeration. Entries of which several end alike are written so."""
    end = content[position].rstrip()
    if not end.endswith(_CONJUNCTIONS) or not _GOES_ON.search(end):
        return None
    return _UNFINISHED if sum(entry.rstrip().endswith(end[-1]) for entry in content) == 1 else None


def _unfinished(content: tuple[str, ...]) -> Term | None:
    """Whether the last entry breaks off. Entries that all end alike are written so."""
    *before, last = content or ("",)
    end = last.rstrip()
    if end.endswith(_OPEN_ENDS):
        is_like_others = end.endswith(_MARKS) and before and before[-1].rstrip().endswith(end[-1])
        return None if is_like_others else _UNFINISHED
    if end.endswith(_CONJUNCTIONS) or "下" in end:
        is_opener = _OPENS_A_LIST.fullmatch(end) is not None
        return _UNFINISHED if is_opener else _goes_on(len(before), content)
    opening = None if before else opening_of(last)
    is_first = opening is not None and opening.is_first
    return _FIRST_ONLY if is_first and _SEPARATED.search(last) and not _SECOND.search(last) else None
