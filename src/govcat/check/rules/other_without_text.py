"""GC603: another channel, and not said which."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.unfilled import names_no_channel
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.channel import OTHER, Channel


@rule(
    "GC603",
    Severity.WARNING,
    on=Channel,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="渠道选了“其他”，没有写明是什么",
        why="只写“其他”，群众不知道到哪里看",
        fix="写明名称，例如“其他：公共资源交易平台”；没有其他渠道的，删去这一项",
    ),
    en=Words(
        message="the channel is “其他” (other), without saying which",
        why="people do not learn where to look",
        fix="name it, such as “其他：公共资源交易平台”; delete the entry if there is no other channel",
    ),
)
def other_without_text(channel: Channel) -> Iterator[Finding]:
    """渠道选了“其他”，没有写明是什么。 / The channel is “other” and nothing more.

    表样里的“请注明”“××”没有换成名称的，“其他：其他”“其他：相关渠道”一类没有说出名称的，也算。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 其他  # GC603
      - id: death
        channel:
          - 政府网站
          - 其他（请注明）  # GC603
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站, 其他：户政窗口电子屏]
      - id: death
        channel: [政府网站, 其他便于公众知晓的方式]
    ```
    """
    if channel.word == OTHER and (not channel.free or names_no_channel(channel.free)):
        yield Finding()
