"""GC614: one channel twice."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from govcat.check.rule import Context, Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.channel import BOXES
from govcat.core.item import Item
from govcat.core.tidy.words import word_of


@rule(
    "GC614",
    Severity.HINT,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="渠道“{channel}”与前面的“{first}”是同一个",
        why="同一渠道写两遍，群众会以为有两处可查",
        fix="删去其中一条；如果原意是另一个渠道，请写明名称",
    ),
    en=Words(
        message="the channel “{channel}” is the same as “{first}” before it",
        why="written twice it looks like two places to look at",
        fix="delete one of them; if another channel is meant name it",
    ),
)
def repeated_channel(item: Item, context: Context) -> Iterator[Finding]:
    """同一个渠道写了两遍。 / A channel is listed twice.

    文字相同，或者是同一个通用名称的两种写法。归在同一个方框里、却各有其物的（广播与电视，发布会与听证会，村公示栏与电子屏，
    县政府门户网站与市政府门户网站），以及注明了不同位置的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 政府门户网站  # GC614
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站, 广播, 电视, 村公示栏, 社区公示栏]
      - id: death
        channel: [政府网站（县政府网站）, 政府网站（县公安局网页）, 其他：办证大厅, 其他：户政公众号]
    ```
    """
    if len(item.channel) == 1:
        return
    words = [channel.word for channel in context.readings.channels(item.channel)]
    if len(set(words)) == len(words):
        return
    seen: dict[str, int] = {}
    for position, text in enumerate(item.channel):
        plain = "".join(unicodedata.normalize("NFKC", text.strip(BOXES)).split())
        first = seen.setdefault(word_of("channel", plain, context.knowledge), position)
        if first != position:
            facts = {"channel": text, "first": item.channel[first]}
            yield Finding(("channel", position), facts, related=(Mention(("channel", first), Term("第一次", "first")),))
