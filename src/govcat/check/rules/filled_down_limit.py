"""GC412: limits that grow by one from row to row, as a spreadsheet's fill-down leaves them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from govcat.check.rule import Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_LAST_NUMBER = pattern(
    r"(?P<before>.*?)(?<![0-9])(?P<number>[0-9]{1,3})(?P<behind>\s*个?\s*(?:工作[日天]|自然[日天]|[日天]|小时)[^0-9]*)",
    re.DOTALL,
)
_SHORTEST_RUN = 3


@rule(
    "GC412",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="时限“{text}”疑为下拉填充所致：从事项 {first} 起，数字逐项加一",
        why="表格下拉时数字会自动递增，时限因此变长，又不易察觉",
        fix="如各项时限相同，请改回“{original}”；确实逐项不同的可以不改",
    ),
    en=Words(
        message="the time limit “{text}” looks filled down: from the item {first} on its number grows by one each time",
        why="a spreadsheet counts on when a cell is dragged down; the limits get longer and nobody notices",
        fix="if all items have the same limit write “{original}” again; leave it if they really differ",
    ),
)
def filled_down_limit(domain: Domain) -> Iterator[Finding]:
    """连续几个事项的时限逐项加一，疑为表格下拉填充。 / The limits of neighbouring items grow by one, as by a fill-down.

    至少连续三项、其余文字完全相同才提示；时限相同的，以及一增一减、间隔增加的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起5个工作日内
      - id: death
        time_limit: 信息形成之日起6个工作日内  # GC412
      - id: moving
        category: 迁移登记
        name: 迁移登记
        content: [办理条件]
        time_limit: 信息形成之日起7个工作日内  # GC412
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 信息形成之日起5个工作日内
      - id: death
        time_limit: 信息形成之日起6个工作日内
      - id: moving
        category: 迁移登记
        name: 迁移登记
        content: [办理条件]
        time_limit: 信息形成之日起10个工作日内
    ```
    """
    if len({item.time_limit for item in domain.items}) < _SHORTEST_RUN:
        return
    run: list[int] = []
    for position, item in enumerate(domain.items):
        if not run or not _grows(domain.items[run[-1]].time_limit, item.time_limit):
            yield from _told(domain, run)
            run = []
        run.append(position)
    yield from _told(domain, run)


def _grows(one: str, other: str) -> bool:
    """Whether the last number of days in `other` is that of `one` and one more, and all else is the same."""
    if one == other:
        return False
    first, second = _LAST_NUMBER.fullmatch(one), _LAST_NUMBER.fullmatch(other)
    if not first or not second:
        return False
    is_next = int(second["number"]) == int(first["number"]) + 1
    return is_next and (first["before"], first["behind"]) == (second["before"], second["behind"])


def _told(domain: Domain, run: list[int]) -> Iterator[Finding]:
    if len(run) < _SHORTEST_RUN:
        return
    first = domain.items[run[0]]
    for position in run[1:]:
        facts = {"text": domain.items[position].time_limit, "first": first.id, "original": first.time_limit}
        related = (Mention(("items", run[0], "time_limit"), Term("第一项", "the first of them")),)
        yield Finding(("items", position, "time_limit"), facts, related=related)
