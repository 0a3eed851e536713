"""GC606: an item that is disclosed to all, with a reason for not disclosing it."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.fields import title_of
from govcat.core.item import Item

_OF_CLOSED = ("reason", "ground", "review_on")


@rule(
    "GC606",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十四条至第十六条", certainty="B"),
    zh=Words(
        message="本事项的公开方式是主动公开，却填写了{field}",
        why="不公开理由、不公开依据和复核日期只用于不予公开或者依申请公开的事项；两处说法相反，公开方式可能写错了",
        fix="确认可以主动公开的，删去这几项；原意是不予公开的，请先改公开方式，以免误公开",
    ),
    en=Words(
        message="the method of this item is proactive disclosure, yet it has a {field}",
        why="reason, ground and review date belong to items that are not disclosed, or only on request; the two speak"
        " against each other, and the method may be wrong",
        fix="if it may be disclosed delete these fields; if it may not, change the method first, lest it be published",
    ),
)
def reason_on_open_item(item: Item) -> Iterator[Finding]:
    """主动公开的事项填写了不公开的理由、依据或者复核日期。 / A proactive item has a reason for not being disclosed.

    依申请公开的事项可以写，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        reason: 涉及个人隐私  # GC606
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: archives
        category: 统计
        name: 登记档案
        content: [登记情况]
        method: 依申请公开
        time_limit: 自收到申请之日起20个工作日内
        reason: 涉及个人隐私
      - id: death
        notes: 涉及个人隐私的内容不公开
    ```
    """
    if item.method == "主动公开" and (item.reason or item.ground or item.review_on):
        written = next(key for key in _OF_CLOSED if getattr(item, key))
        yield Finding((written,), {"field": title_of(written)}, is_confidential=True)
