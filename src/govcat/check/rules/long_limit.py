"""GC403: more than twenty working days."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item

_GENERAL_LIMIT = 20


@rule(
    "GC403",
    Severity.WARNING,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="所填时限为 {amount} 个工作日，长于《政府信息公开条例》第二十六条的 20 个工作日",
        why="该条规定，主动公开的政府信息自形成或者变更之日起 20 个工作日内公开，法律、法规另有规定的除外",
        fix="如法律、法规另有规定，请在依据中写明条款；否则建议改为 20 个工作日",
    ),
    en=Words(
        message="the time limit is {amount} working days, longer than the 20 of article 26 of 《政府信息公开条例》",
        why="the article counts 20 working days from the day the information was made or changed, unless a law or"
        " regulation says otherwise",
        fix="if a law or regulation does, cite the article in basis; otherwise write 20 working days",
    ),
)
def long_limit(item: Item, context: Context) -> Iterator[Finding]:
    """主动公开的时限超过 20 个工作日。 / A proactive disclosure takes more than twenty working days.

    只看主动公开，只看按工作日计算的公开时限；公示期、预告期和按自然日计算的时限不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起30个工作日内  # GC403
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个工作日内
      - id: death
        method: 依申请公开
        time_limit: 信息形成或者变更之日起30个工作日内
    ```
    """
    if item.method != "主动公开":
        return
    for part in context.readings.time_limit(item.time_limit).parts:
        if part.kind == "working_days" and part.amount is not None and part.amount > _GENERAL_LIMIT:
            yield Finding(("time_limit",), {"amount": part.amount}, piece=(part.start, part.end))
