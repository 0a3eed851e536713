"""GC402: a time limit that does not say from when it runs."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.deadlines import mentions_start, states_start
from govcat.core.item import Domain
from govcat.core.published import CLOSED

_OTHER_SORTS = frozenset({"fixed_date", "frequency", "notice", "display", "relative", "ditto"})
_ON_REQUEST = "收到申请之日起"
_MADE = "信息形成或者变更之日起"


@rule(
    "GC402",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”未写明从何时起算",
        why="不知从何时起算，就无法判断公开是否及时",
        fix="建议补“{start}”",
    ),
    en=Words(
        message="the time limit “{text}” does not say from when it runs",
        why="without a beginning nobody can tell whether a disclosure was in time",
        fix="put “{start}” in front of it",
    ),
    yields_to=("GC407", "GC409"),
)
def limit_without_trigger(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开时限写了天数，没有写从何时起算。 / A time limit counts days and does not say from when.

    目录说明、领域说明或者事项备注里写明起算点的，按事项分列的时限（如“处罚决定7个工作日”），以及同时写有日期、频次、公示期的，
    不在此列。依申请公开的，建议的起算点是收到申请之日。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 20个工作日  # GC402
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 20个工作日
        notes: [时限自信息形成或者变更之日起计算]
      - id: death
        time_limit: 批复后20日内
    ```

    ```yaml
    domain: household-registration
    notes: [各项时限自信息形成或者变更之日起计算]
    items:
      - id: birth
        time_limit: 20个工作日
      - id: death
        time_limit: 每20个工作日更新
    ```
    """
    if states_start(domain.notes) or states_start(context.catalogue.header.notes):
        return
    for position, item in items_with(domain, "time_limit", lambda text: _lacks_trigger(text, context)):
        if item.method != CLOSED and not mentions_start(item.notes):
            start = _ON_REQUEST if item.method == "依申请公开" else _MADE
            yield Finding(("items", position, "time_limit"), {"text": item.time_limit, "start": start})


def _lacks_trigger(text: str, context: Context) -> bool:
    """Whether days are counted and nothing in the text says from when, or for what."""
    parts = context.readings.deadlines(text) and context.readings.time_limit(text).parts
    return bool(parts) and not any(part.kind in _OTHER_SORTS or part.trigger or part.label for part in parts)
