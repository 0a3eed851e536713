"""GC604: a channel that is no standard word."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.channel import Channel
from govcat.core.pattern import pattern

_ON_THE_NET = pattern(r"网$|网站|网页|平台|系统|公众号|小程序|客户端|APP|app")


@rule(
    "GC604",
    Severity.HINT,
    on=Channel,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="渠道“{channel}”不在通用的渠道名称之内",
        why="渠道名称统一，表格里的方框才能对应，群众也才认得",
        fix="{near}写成“其他：{channel}”也可以",
    ),
    en=Words(
        message="the channel “{channel}” is none of the standard words",
        why="boxes in the official form can be ticked, and people know them, only if the words are the same everywhere",
        fix="{near}“其他：{channel}” will do as well",
    ),
    yields_to=("GC233", "GC234", "GC615", "GC617", "GC823", "GC824", "GC825", "GC826"),
)
def unknown_channel(channel: Channel, context: Context) -> Iterator[Finding]:
    """渠道不是通用名称，也没有写成“其他：”。 / A channel is no standard word and does not stand behind “其他：”.

    通用名称的其他写法（政府门户网站、公开查询点、办事大厅）、具名的政府网站，以及名称后面用括号注明位置的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 户籍业务办理平台  # GC604
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
    if channel.word or not channel.text.strip():
        return
    yield Finding(facts={"channel": channel.text, "near": _near(channel.text, context)})


def _near(text: str, context: Context) -> Term:
    """The standard words that look like `text`; none for sites and platforms, whose own names are wanted."""
    if _ON_THE_NET.search(text):
        return Term("", "")
    words = context.knowledge.vocabularies["channel"].words
    standard = {alias: word for word, aliases in words.items() for alias in (word, *aliases)}
    near = [standard[spelling] for spelling in get_close_matches(text, sorted(standard), n=3)]
    if not near:
        return Term("可改用通用名称；", "use a standard word, or ")
    names = "、".join(f"“{word}”" for word in dict.fromkeys(near))
    return Term(f"可能是{names}；", f"perhaps {names} is meant; ")
