"""GC210: two items of a domain with one name."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from govcat.check.rule import Finding, Mention, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.elements.plain import are_of_one_width, closed_up
from govcat.core.item import Domain, Item


@rule(
    "GC210",
    Severity.WARNING,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="名称“{name}”与同一类别下的事项 {other} 相同",
        why="群众按名称查找，同名事项无法分辨",
        fix="改其中一个的名称，或合并为一项",
    ),
    en=Words(
        message="the name “{name}” is also that of the item {other} under the same heading",
        why="people search by name and cannot tell the two apart",
        fix="rename one of them, or merge them",
    ),
)
def duplicate_name(domain: Domain) -> Iterator[Finding]:
    """同一领域、同一类别下有两个事项同名。 / Two items under one heading of a domain share a name.

    空格和全角半角不计。以“—”“/”为名的事项（征地补偿等领域的表样如此），以及公开层级互不重叠的同名事项，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth-abroad
        category: 出生登记
        name: 出生登记  # GC210
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth-abroad
        category: 出生登记
        name: 国（境）外出生登记
        content: [办理条件]
    ```
    """
    rows = [(*item.category, item.name) for item in domain.items]
    if len({*rows}) == len(rows) and are_of_one_width({*chain.from_iterable(rows)}):
        return
    written = {text: closed_up(text) for text in {*chain.from_iterable(rows)}}
    seen: dict[tuple[str, ...], list[int]] = {}
    for position, item in enumerate(domain.items):
        if not item.name.strip("—－-–―/／ "):
            continue
        namesakes = seen.setdefault((*map(written.__getitem__, rows[position]),), [])
        twin = next((other for other in namesakes if _share_a_level(item, domain.items[other])), None)
        if twin is not None:
            yield Finding(
                ("items", position, "name"),
                {"name": item.name, "other": domain.items[twin].id},
                related=(Mention(("items", twin, "name"), Term("第一次", "first")),),
            )
        namesakes.append(position)


def _share_a_level(one: Item, other: Item) -> bool:
    """Whether both stand in one list: rows of the county and of the town may have one name."""
    return not one.level or not other.level or not set(one.level).isdisjoint(other.level)
