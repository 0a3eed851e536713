"""GC613: the day on which to look again at what is not disclosed has gone by."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Item


@rule(
    "GC613",
    Severity.HINT,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十八条", certainty="C"),
    zh=Words(
        message="本事项的复核日期已过（基准日 {as_of}）",
        why="不予公开和依申请公开的信息要定期复核，情况有变、可以公开的，应当转为主动公开",
        fix="请复核：可以公开的，改写公开方式；仍需保留的，在 review_on 写下一次复核的日期",
    ),
    en=Words(
        message="the review date of this item has gone by (reference date {as_of})",
        why="what is not disclosed, or only on request, is to be looked at again: what may be disclosed by now, should",
        fix="review it: change its method if it may be disclosed, otherwise write the next date in review_on",
    ),
)
def overdue_review(item: Item, context: Context) -> Iterator[Finding]:
    """不予公开或者依申请公开的事项，复核日期已过。 / The date to review an item that is not open to all has gone by.

    复核日期就是基准日当天的，不算已过。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: archives
        category: 统计
        name: 登记档案
        content: [登记情况]
        method: 不予公开
        reason: 涉及个人隐私
        ground: 《中华人民共和国政府信息公开条例》第十五条
        review_on: 2025-06-30  # GC613
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: archives
        category: 统计
        name: 登记档案
        content: [登记情况]
        method: 不予公开
        reason: 涉及个人隐私
        ground: 《中华人民共和国政府信息公开条例》第十五条
        review_on: 2026-11-21
      - id: ledger
        category: 统计
        name: 登记台账
        content: [登记情况]
        method: 依申请公开
        time_limit: 自收到申请之日起20个工作日内
    ```
    """
    if item.method != "主动公开" and "" < item.review_on < (day := context.as_of.isoformat()):
        yield Finding(("review_on",), {"as_of": Term(day, day)})
