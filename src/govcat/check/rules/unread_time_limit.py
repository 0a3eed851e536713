"""GC401: a time limit that govcat does not understand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.time_limit import TimeLimit


@rule(
    "GC401",
    Severity.HINT,
    on=TimeLimit,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限“{text}”没有看懂",
        why="看不懂的时限照原样公布，但不能据此核对是否超期",
        fix="如有错字或缺字请补正；常见写法如“信息形成或者变更之日起20个工作日内”“每年1月31日前”“及时公开”；写法无误的可以不改",
    ),
    en=Words(
        message="the time limit “{text}” was not understood",
        why="it is published as it stands, but nobody can be told when the term has passed",
        fix="mend it if a character is wrong or missing; usual forms are “信息形成或者变更之日起20个工作日内”,"
        " “每年1月31日前” and “及时公开”; leave it as it is if it is right",
    ),
)
def unread_time_limit(limit: TimeLimit) -> Iterator[Finding]:
    """公开时限的写法没有看懂。 / A time limit was not understood.

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 个工作日内  # GC401
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 及时公开
    ```
    """
    for part in limit.parts:
        if part.kind == "unknown":
            yield Finding(facts={"text": part.text}, piece=(part.start, part.end))
