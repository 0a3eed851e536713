"""GC615: several channels in one entry."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.boxes import channels_in, chosen_in
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.channel import Channel


@rule(
    "GC615",
    Severity.HINT,
    on=Channel,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="一条渠道“{channel}”里写了 {count} 个渠道",
        why="写在一条里，表格中只打一个“其他”框，按渠道查找也找不到",
        fix="逐条分写：{channels}",
    ),
    en=Words(
        message="one entry of the channels, “{channel}”, holds {count} channels",
        why="written as one, only the box of “其他” is ticked in the form, and nobody finds them by channel",
        fix="write one entry for each: {channels}",
    ),
    yields_to=("GC617", "GC827"),
)
def several_channels(channel: Channel, context: Context) -> Iterator[Finding]:
    """几个渠道写在了一条里。 / Several channels stand in one entry.

    打了勾的框和空框并排的，只列打了勾的。通用名称自身带顿号、斜线的（入户/现场、广播、电视），“其他：”之后并列的，以及夹有别的文字的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站 政府公报  # GC615
      - id: death
        channel: 政府网站政务服务中心公开查阅点  # GC615
      - id: names
        category: 变更更正
        name: 姓名变更
        content: [办理条件]
        channel: [■政府网站 □政府公报 ■公开查阅点]  # GC615
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [政府网站, 入户/现场, 社区/企事业单位/村公示栏（电子屏）]
      - id: death
        channel: 其他：会议、展板
    ```
    """
    words = context.readings.channel_words
    found = channels_in(channel.text, words)
    if found:
        chosen = chosen_in(channel.text, words)
        yield Finding(facts={"channel": channel.text, "count": len(found), "channels": chosen})
