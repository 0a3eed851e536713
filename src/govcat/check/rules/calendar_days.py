"""GC404: days where working days are meant."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.time_limit import TimeLimit

_GENERAL_TRIGGER = re.compile(
    r"(?:该|本)?(?:政府|公开事项)?(?:信息)?(?:形成|产生|制作|获取|变更|或者|或|、|（|）|\(|\)|之日|起|自)+"
)
_GENERAL_LIMIT = 20
_ANOTHER_RULE = re.compile(r"批准|批复|公示|征求意见|公告|每年|工作日")


@rule(
    "GC404",
    Severity.HINT,
    on=TimeLimit,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”按自然日计算，《政府信息公开条例》第二十六条为 20 个工作日",
        why="两种算法相差一周左右，写法不一会让公众和经办人各算各的",
        fix="如无专门规定，建议写“信息形成或者变更之日起20个工作日内”；有意从严的可以不改",
    ),
    en=Words(
        message="the time limit “{text}” counts calendar days; article 26 of 《政府信息公开条例》 gives 20"
        " working days",
        why="the two differ by about a week, and readers and clerks will count differently",
        fix="unless a special rule applies write “信息形成或者变更之日起20个工作日内”; leave it if the"
        " shorter term is meant",
    ),
)
def calendar_days(limit: TimeLimit) -> Iterator[Finding]:
    """通用的 20 个工作日写成了 20 日。 / The general limit of twenty working days is written as twenty days.

    只看“形成或者变更之日起20日内”这一种写法；批准、批复、公示、公告、征求意见等另有规定的时限不在此列。

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
    ```
    """
    if _ANOTHER_RULE.search(limit.text):
        return
    for part in limit.parts:
        if part.kind == "calendar_days" and part.amount == _GENERAL_LIMIT and _GENERAL_TRIGGER.fullmatch(part.trigger):
            yield Finding(facts={"text": part.text}, piece=(part.start, part.end))
