"""GC604: a channel that is no standard word."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from operator import ne

from govcat.check.grammar.whose_word import Whose, moved_to, whose_word
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Quoting, Severity, Term, Words
from govcat.core.elements.channel import OTHER, Channel
from govcat.core.pattern import pattern

_ON_THE_NET = pattern(r"网$|网站|网页|平台|系统|公众号|小程序|客户端|APP|app")

_LONGEST = 60
_NEVER_A_CHANNEL = frozenset({"method", "level", "time_limit", "basis"})
"""Columns whose words name no channel even behind 其他, where a body or an address may be meant as a place to look."""

_UNKNOWN = Term("不在通用的渠道名称之内", "is none of the standard words")


@rule(
    "GC604",
    Severity.HINT,
    on=Channel,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="渠道“{channel}”{what}",
        why="渠道名称统一，表格里的方框才能对应，群众也才认得",
        fix="{cure}",
    ),
    en=Words(
        message="the channel “{channel}” {what}",
        why="boxes in the official form can be ticked, and people know them, only if the words are the same everywhere",
        fix="{cure}",
    ),
    yields_to=("GC233", "GC234", "GC615", "GC617", "GC823", "GC824", "GC825", "GC826"),
)
def unknown_channel(channel: Channel, context: Context) -> Iterator[Finding]:
    """渠道不是通用名称，也没有写成“其他：”。 / A channel is no standard word and does not stand behind “其他：”.

    写的是别的一列的内容（公开时限、公开对象、机构名称、电话等）的，也在这里说明。通用名称的其他写法（政府门户网站、公开查询点、办事大厅）、具名的政府网站，以及名称后面用括号注明位置的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 户籍业务办理平台  # GC604
      - id: death
        channel:
          - 政府网站
          - 及时公开  # GC604
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站, 其他：户籍业务办理平台]
      - id: death
        channel: [某某县人民政府门户网站, 政务服务中心（户政窗口）, 公开查询点]
    ```
    """
    said = channel.free if channel.word == OTHER else channel.text
    if (channel.word and channel.word != OTHER) or not said.strip():
        return
    whose = whose_word(said, context, "channel")
    if channel.word and (whose is None or whose.key not in _NEVER_A_CHANNEL):
        return
    what = Term(f"是{whose.what.zh}", f"is {whose.what.en}") if whose else _UNKNOWN
    yield Finding(facts={"channel": channel.text, "what": what, "cure": _cure(said, whose, context)})


def _cure(text: str, whose: Whose | None, context: Context) -> Term:
    """What to write instead; 其他 is not offered for a slip of the pen, nor for another column's word."""
    if whose:
        move = moved_to(whose, text)
        return Quoting(
            f"{move.zh}这里写渠道的名称，例如“政府网站”；请对照原表是否整列错位",
            f"{move.en}name a channel here, such as “政府网站”; see whether the whole column has slipped",
        )
    near = _near(text, context)
    if near:
        names = "、".join(f"“{word}”" for word in near)
        return Term(
            f"可能是{names}；确是另一个渠道的，在名称前加“其他：”",
            f"perhaps {names} is meant; put “其他：” before the name if it is another channel",
        )
    if _ON_THE_NET.search(text):  # sites and platforms go by their own names
        return Quoting(f"写成“其他：{text}”也可以", f"“其他：{text}” will do as well")
    return Quoting(
        f"可改用通用名称；写成“其他：{text}”也可以", f"use a standard word, or “其他：{text}” will do as well"
    )


def _near(text: str, context: Context) -> tuple[str, ...]:
    """The standard words that look like `text`; sites and platforms have names of their own, which only seem alike."""
    words = context.knowledge.vocabularies["channel"].words
    standard = {alias: word for word, aliases in words.items() for alias in (word, *aliases)}
    if _ON_THE_NET.search(text):
        near = [word for word in standard if len(word) == len(text) and sum(map(ne, word, text)) == 1]
    else:
        near = get_close_matches(text[:_LONGEST], sorted(standard), n=3)
    return tuple(dict.fromkeys(standard[spelling] for spelling in near))
