"""GC617: a channel with an empty box before it."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.boxes import unchosen
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.channel import Channel


@rule(
    "GC617",
    Severity.WARNING,
    on=Channel,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="渠道“{piece}”带着空框，选没有选说不准",
        why="空框在有的表里是没有选，在有的表里是可选；照录下来会当作已选的渠道公布，群众到那里却找不到",
        fix="选用的，去掉方框；没有选用的，删去；说不准的，请向填表单位核实",
    ),
    en=Words(
        message="the channel “{piece}” carries an empty box: nobody can say whether it was chosen",
        why="an empty box means not chosen in some tables and optional in others; left in, the channel is published"
        " as if it were chosen, and people look there in vain",
        fix="take the box away if it was chosen, delete the entry if not, and ask who filled it in if in doubt",
    ),
)
def empty_box(channel: Channel, context: Context) -> Iterator[Finding]:
    """渠道前面留着空框。 / An empty box was left before a channel.

    方框变成问号的也算，识别成“口”的见 GC825。选中的框（■、√）不影响意思，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - □政府网站  # GC617
          - 政务服务中心
      - id: death
        channel:
          - ■政府网站□政府公报  # GC617
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel: [■政府网站, 其他：办事窗口]
    ```
    """
    found = unchosen(channel.text, context.readings.channel_words)
    if found:
        start, end = found
        yield Finding(facts={"piece": channel.text[start:end].strip()}, piece=found)
