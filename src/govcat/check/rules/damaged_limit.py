"""GC409: a time limit that has lost a character, or got one too many."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.limit_damage import damages_in
from govcat.check.grammar.limit_frame import frame_slips
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Quoting, Severity, Term, Words
from govcat.core.elements.time_limit import TimeLimit


@rule(
    "GC409",
    Severity.WARNING,
    on=TimeLimit,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第二十六条", certainty="A"),
    zh=Words(
        message="时限中的“{piece}”{what}",
        why="缺了字的时限读不出期限，公众无从知道最迟哪一天公开",
        fix="{likely}请核对原文后补正",
    ),
    en=Words(
        message="“{piece}” in the time limit is damaged: {what}",
        why="without the lost character nobody can read the term, nor know the latest day",
        fix="{likely}check the original and mend it",
    ),
    yields_to=("GC825",),
)
def damaged_limit(limit: TimeLimit) -> Iterator[Finding]:
    """公开时限缺字、错字、重复或者夹了多余的字符。 / A time limit has lost a character, or holds one too many.

    只看数字、单位和“信息形成或者变更之日起”一类的固定写法，其他形近字（工作曰）见 GC825；
    缺“个”（20工作日）、缺“内”和字间空格不影响意思，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 启动征收时公告至少30  # GC409
      - id: death
        time_limit: 信息形成或者变更之日起20个工作  # GC409
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起20个作日内  # GC409
      - id: death
        time_limit: 信息形成或者变更之日起××个工作日内  # GC409
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起2 0个工作日内  # GC409
      - id: death
        time_limit: 信息形成或者变更之日超20个工作日内  # GC409
      - id: transfer
        category: 迁移登记
        name: 户口迁移
        content: [办理条件]
        time_limit: 信息形成或者变更之日起之日起20个工作日内  # GC409
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日20个工作日内  # GC409
      - id: death
        time_limit: 信息形或者变更之日起20个工作日内  # GC409
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成或者变更之日起，20 工作日
      - id: death
        time_limit: 公告至少30日，半年至少更新1次
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 自自然资源部门批准之日起起算，20个工作日内内部公示
      - id: death
        time_limit: 情形或者变更事由消失之日起20（二十）个工作日内
      - id: transfer
        category: 迁移登记
        name: 户口迁移
        content: [办理条件]
        time_limit: 征信形成之日起20个工作日内；方案施行之日20个工作日前公告
    ```
    """
    found = [(match, damage.what, damage.mend(match)) for match, damage in damages_in(limit.text)] or [
        (slip.match, slip.what, slip.likely) for slip in frame_slips(limit.text)
    ]
    if not found:
        return
    match, what, likely = min(found, key=lambda one: one[0].start())
    facts: Facts = {
        "piece": match[0],
        "what": what,
        "likely": Quoting(f"可能是“{likely}”，", f"perhaps “{likely}” is meant; ") if likely else Term("", ""),
    }
    yield Finding(facts=facts, piece=match.span())
