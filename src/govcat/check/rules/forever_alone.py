"""GC406: a time limit that says for how long, and not by when."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.matters import is_guide
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.deadlines import mentions_start, states_start
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_FOREVER = pattern(r"长期|永久|常年|全年|全天|持续")
_KEPT_UP_TO_DATE = pattern(r"动态|更新|调整|变[更化]|及时|实时|即时|定期|随时|按(?:规定)?[时期]")


@rule(
    "GC406",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”只写了公开多久，没有写形成以后多久公开",
        why="公开时限是最迟什么时候公开，只写长期，无法判断公开是否及时",
        fix="建议写“信息形成或者变更之日起20个工作日内公开，{text}”；内容随时调整的，写“{text}，动态调整”",
    ),
    en=Words(
        message="the time limit “{text}” says for how long it stays public, not by when it is disclosed",
        why="a time limit is the latest day of a disclosure; from this one nobody can tell whether it was in time",
        fix="write “信息形成或者变更之日起20个工作日内公开，{text}”, or “{text}，动态调整” if it changes all the time",
    ),
)
def forever_alone(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开时限只写“长期公开”。 / A time limit says nothing but that it is public for good.

    同时写有别的时限、动态调整、及时更新的，办事指南、流程、清单、机构简介等本来长期有效的，以及说明或者备注里写明时限的，
    不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: statistics
        category: 统计
        name: 登记人数统计
        content: [登记情况]
        time_limit: 长期公开  # GC406
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 长期公开
      - id: statistics
        category: 统计
        name: 登记人数统计
        content: [登记情况]
        time_limit: 长期公开（动态调整）
    ```

    ```yaml
    domain: household-registration
    items:
      - id: statistics
        category: 统计
        name: 登记人数统计
        content: [登记情况]
        time_limit: 信息形成或者变更之日起20个工作日内，长期公开
      - id: report
        category: 统计
        name: 登记结果通报
        content: [登记情况]
        time_limit: 统计完成后长期公开
    ```
    """
    if states_start(domain.notes) or states_start(context.catalogue.header.notes):
        return
    for position, item in items_with(domain, "time_limit", lambda text: _is_forever(context.readings.time_limit(text))):
        if item.method == "主动公开" and not is_guide(item) and not mentions_start(item.notes):
            yield Finding(("items", position, "time_limit"), {"text": item.time_limit})


def _is_forever(limit: TimeLimit) -> bool:
    """Whether a text says only that something stays public."""
    return (
        all(part.kind == "adverb" and not part.trigger and not part.label for part in limit.parts)
        and bool(_FOREVER.search(limit.text))
        and not _KEPT_UP_TO_DATE.search(limit.text)
    )
