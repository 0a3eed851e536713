"""GC408: decisions on licences and penalties after more than seven working days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcat.check.grammar.matters import is_decision, limits_decision
from govcat.check.rule import Context, Finding, Mention, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Term, Words
from govcat.core.elements.deadlines import comes_before, is_longer
from govcat.core.elements.time_limit import Limit
from govcat.core.item import Domain, Item
from govcat.core.pattern import pattern

_OF_DECISIONS = 7
_ALIKE = Term("这一项也是", "this item as well")
_SHOWN = 9
"""So many further places are shown."""

_TOLD = pattern(r"118\s*号|(?:7|７|七)\s*个?\s*工作日")


class _Limits(NamedTuple):
    """What a text of 公开时限 says: whether of decisions, and whether every limit is long that decisions have by it."""

    are_of_decisions: bool
    are_long: bool


@rule(
    "GC408",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2018〕118号", certainty="A"),
    zh=Words(
        message="行政许可、行政处罚决定的时限“{text}”长于“国办发〔2018〕118号”的 7 个工作日，涉及本领域 {count} 个事项",
        why="“国办发〔2018〕118号”要求这两类决定信息 7 个工作日内公开，《政府信息公开条例》第二十六条为 20 个工作日，"
        "两个规定并存，群众会两处对照",
        fix="请与法制机构商定采用哪一个时限；采用前者的，写“自作出决定之日起7个工作日内”，采用后者的，在备注中说明",
    ),
    en=Words(
        message="the time limit “{text}” of decisions on licences or penalties is longer than the 7 working days of"
        " 国办发〔2018〕118号; items of this domain: {count}",
        why="“国办发〔2018〕118号” asks for 7 working days here, article 26 of 《政府信息公开条例》 for 20;"
        " both stand; people compare them",
        fix="settle with your legal office which one to follow; for the first write “自作出决定之日起7个工作日内”, for"
        " the second say so in a note",
    ),
)
def decision_limit(domain: Domain, context: Context) -> Iterator[Finding]:
    """行政许可、行政处罚决定的公开时限长于 7 个工作日。 / Decisions on licences or penalties take over 7 working days.

    每个领域只说一次，同时指出其他几处。只看决定、结果本身：办事指南、流程、清单、依据、权力事项，以及征收、强制等其他决定，不在此列；
    说明或者备注里已经交代的，不再提示。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 行政处罚决定公示
        time_limit: 信息形成或者变更之日起20个工作日内  # GC408
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        time_limit: 处罚决定20个工作日内；其他内容长期公开（动态调整）  # GC408
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 行政许可服务指南
        time_limit: 信息形成或者变更之日起20个工作日内
      - id: death
        name: 行政处罚决定
        time_limit: 自作出决定之日起7个工作日内
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        name: 行政处罚决定
        time_limit: 信息形成或者变更之日起20个工作日内
        notes: 时限照录指引；国办发〔2018〕118号为7个工作日
      - id: death
        name: 征收决定
    ```
    """
    if _are_told(domain.notes) or _are_told(context.catalogue.header.notes):
        return
    read: dict[str, _Limits] = {}
    slow: list[tuple[int, Item]] = []
    for position, item in enumerate(domain.items):
        if item.method != "主动公开":
            continue
        text = item.time_limit
        limits = read[text] if text in read else read.setdefault(text, _limits(context.readings.deadlines(text)))
        if _is_slow(item, limits) and not _are_told(item.notes):
            slow.append((position, item))
    if slow:
        position, item = slow[0]
        facts: Facts = {"text": item.time_limit, "count": len(slow)}
        others = tuple(Mention(("items", other, "name"), _ALIKE) for other, _ in slow[1 : _SHOWN + 1])
        yield Finding(("items", position, "time_limit"), facts, related=others)


def _are_told(notes: Iterable[str]) -> bool:
    return any(_TOLD.search(note) for note in notes)


def _limits(parts: tuple[Limit, ...]) -> _Limits:
    own = [part for part in parts if limits_decision(part)]
    rest = [part for part in parts if not part.label and not comes_before(part.trigger)]
    return _Limits(bool(own), _are_long(own or rest))


def _is_slow(item: Item, limits: _Limits) -> bool:
    """Whether the decisions of an item have a limit, and none that is short enough."""
    return limits.are_long and (limits.are_of_decisions or is_decision(item))


def _are_long(parts: list[Limit]) -> bool:
    return bool(parts) and all(is_longer(part, _OF_DECISIONS, "working_day") for part in parts)
