"""GC610: a channel that belongs to another kind of matter."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.reach import is_special, is_strange_to
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain
from govcat.core.place import Path


@rule(
    "GC610",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="渠道“{channel}”是别的领域专用的，与本领域的 {count} 个事项看不出关系",
        why="多半是从别的领域的表格里复制来的；群众到那里查不到这些内容",
        fix="请核对：不在那里公开的，删去这一渠道；确实在那里公开的，可以不改",
    ),
    en=Words(
        message="the channel “{channel}” belongs to another kind of matter; items of this domain that name it: {count}",
        why="it was probably copied from the table of another domain; people will find nothing there",
        fix="check it: delete the channel if nothing is disclosed there; leave it if it is",
    ),
)
def channel_of_another_domain(domain: Domain, context: Context) -> Iterator[Finding]:
    """渠道是别的领域专用的平台。 / A channel is the platform of another domain.

    每个领域的每个渠道只说一次。只看征地信息公开平台、土地市场网、税务、排污许可、招标投标、政府采购、投资项目等专用渠道；
    事项名称、内容、依据或者领域名称里有一处说到这类业务的，以及信用中国、公示系统、政务服务网等通用渠道，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        channel:
          - 政府网站
          - 其他：征地信息公开平台  # GC610
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        content: [被征地农民转为非农业户口的办理条件]
        channel: [政府网站, 其他：征地信息公开平台]
      - id: death
        channel: [政府网站, 其他：信用中国网站]
    ```
    """
    channels = {text: context.readings.channel(text) for item in domain.items for text in item.channel}
    special = {text: channel for text, channel in channels.items() if is_special(channel)}
    strange: dict[str, list[Path]] = {}
    for position, item in enumerate(domain.items if special else ()):
        for place, text in enumerate(item.channel):
            if text in special and item.method == "主动公开" and is_strange_to(special[text], item, domain):
                strange.setdefault(text, []).append(("items", position, "channel", place))
    for text, paths in strange.items():
        yield Finding(paths[0], {"channel": text, "count": len(paths)})
