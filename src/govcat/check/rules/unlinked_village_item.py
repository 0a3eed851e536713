"""GC718: a village's item that bears the name of the county's and says something else."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.same_matter import VILLAGE, every_item, lacking_content
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.plain import plain
from govcat.core.item import Domain, Item


@rule(
    "GC718",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号（政务公开与村务公开协同）", certainty="B"),
    zh=Words(
        message="村级事项“{name}”与 {other} 同名，公开内容不同，也没有写明是不是相同事项",
        why="政务公开与村（居）务公开的相同事项，公开内容要对应一致；同名而内容不同，群众不知道以哪个为准",
        fix="是同一事项的，写 same_as: {other} 并对齐公开内容；不是的，换一个能分辨的名称",
    ),
    en=Words(
        message="the village's item “{name}” bears the name of {other} and has other content, and does not say whether"
        " they are one matter",
        why="government and village are to disclose the same matter alike; one name with two contents leaves people in"
        " doubt",
        fix="if they are one matter write same_as: {other} and bring the content into line; if not, give it a name of"
        " its own",
    ),
)
def unlinked_village_item(domain: Domain) -> Iterator[Finding]:
    """村级事项与上级事项同名而内容不同。 / A village's item has the name, and not the content, of another.

    名称和类别都相同才算；写了 same_as 的由 GC716 核对；内容一致的、只是多列几项的、名称为“—”的，不在此列。

    ## 错误 / Wrong

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级, covers: [县级, 村级]}
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    schema: govcat/1
    domain: household-registration
    items:
      - id: village-birth
        category: 出生登记
        name: 出生登记  # GC718
        content: [代办人员]
        level: [村级]
    ```

    ## 正确 / Right

    ```yaml
    # 本级 govcat.yaml
    schema: govcat/1
    region: {name: 某某县, level: 县级, covers: [县级, 村级]}
    ```

    ```yaml
    # 本级 domains/household-registration.yaml
    schema: govcat/1
    domain: household-registration
    items:
      - id: village-birth
        category: 出生登记
        name: 出生登记
        content: [受理单位, 办理条件, 办理流程, 代办人员]
        level: [村级]
      - id: village-death
        category: 注销登记
        name: 死亡注销代办
        content: [代办人员]
        level: [村级]
    ```
    """
    if not any(item.level == (VILLAGE,) for item in domain.items):
        return
    named: dict[tuple[str, ...], Item] = {}
    for item in every_item(domain):
        if item.level and VILLAGE not in item.level and item.name.strip("—－-–― "):
            named.setdefault(_names(item), item)
    for position, item in enumerate(domain.items):
        other = named.get(_names(item)) if item.level == (VILLAGE,) and not item.same_as else None
        if other and lacking_content(item, other):
            yield Finding(("items", position, "name"), {"name": item.name, "other": other.key})


def _names(item: Item) -> tuple[str, ...]:
    return (*map(plain, item.category), plain(item.name))
