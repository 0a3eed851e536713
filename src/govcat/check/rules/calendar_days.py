"""GC404: days where working days are meant."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.deadlines import is_general, is_longer
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_GENERAL_LIMIT = 20
_ANOTHER_RULE = pattern(r"批准|批复|公示|征求意见|公告|每年|工作日")
_BUDGET = pattern("预算|决算")


@rule(
    "GC404",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”按自然日计算，《政府信息公开条例》第二十六条为 20 个工作日",
        why="两种算法的终点不同，写法不一会让公众和经办人各算各的",
        fix="如无专门规定，建议写“信息形成或者变更之日起20个工作日内”；有意从严的可以不改",
    ),
    en=Words(
        message="the time limit “{text}” counts calendar days; article 26 of 《政府信息公开条例》 gives 20"
        " working days",
        why="the two do not end on the same day, and readers and clerks will count differently",
        fix="unless a special rule applies write “信息形成或者变更之日起20个工作日内”; leave it if the"
        " shorter term is meant",
    ),
)
def calendar_days(domain: Domain, context: Context) -> Iterator[Finding]:
    """通用的 20 个工作日写成了 20 日。 / The general limit of twenty working days is written as twenty days.

    只看主动公开中“形成或者变更之日起20日内”这一类写法（20 日以上、一个月左右）；不足 20 日是从严，批准、批复、公示、
    公告、征求意见等另有规定，预算和决算依《预算法》本来按日计算，都不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20日内公开  # GC404
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 本级政府财政部门批复后20日内
      - id: death
        time_limit: 信息形成或者变更之日起15日内
    ```
    """
    for position, item in items_with(domain, "time_limit", lambda text: any(_in_calendar_days(text, context))):
        if item.method == "主动公开" and not _BUDGET.search(item.name):
            for part in _in_calendar_days(item.time_limit, context):
                path = ("items", position, "time_limit")
                yield Finding(path, {"text": part.text}, piece=(part.start, part.end))


def _in_calendar_days(text: str, context: Context) -> Iterator[Limit]:
    """The parts of a limit that count twenty calendar days where working days are meant."""
    for part in () if _ANOTHER_RULE.search(text) else context.readings.deadlines(text):
        if part.kind != "calendar_days" or is_longer(part, _GENERAL_LIMIT, "working_day"):
            continue  # GC403 speaks of what is longer for certain
        if is_longer(part, _GENERAL_LIMIT - 1, "calendar_day") and is_general(part.trigger):
            yield part
