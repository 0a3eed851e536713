"""GC402: a time limit that does not say from when it runs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Domain

_STATED = re.compile(r"之日起|(?:自|从).{1,24}起(?:计算|算)")


@rule(
    "GC402",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”未写明从何时起算",
        why="不知从何时起算，就无法判断公开是否及时",
        fix="建议补“信息形成或者变更之日起”",
    ),
    en=Words(
        message="the time limit “{text}” does not say from when it runs",
        why="without a beginning nobody can tell whether a disclosure was in time",
        fix="put “信息形成或者变更之日起” in front of it",
    ),
)
def limit_without_trigger(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开时限写了天数，没有写从何时起算。 / A time limit counts days and does not say from when.

    领域说明或事项备注里写明起算点的，以及按事项分列的时限（如“处罚决定7个工作日”），不在此列。

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
    ```
    """
    if any(_STATED.search(note) for note in domain.notes):
        return
    for position, item in enumerate(domain.items):
        limit = context.readings.time_limit(item.time_limit)
        if _lacks_trigger(limit) and not any(_STATED.search(note) for note in item.notes):
            yield Finding(("items", position, "time_limit"), {"text": item.time_limit})


def _lacks_trigger(limit: TimeLimit) -> bool:
    """Whether days are counted and nothing in the text says from when, or for what."""
    counted = [part for part in limit.parts if part.kind in {"working_days", "calendar_days"}]
    return bool(counted) and not any(part.trigger or part.label for part in limit.parts)
