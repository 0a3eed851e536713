"""GC212: every item of a domain is named as its heading."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.plain import closed_up
from govcat.core.item import Domain
from govcat.core.pattern import pattern

_FEWEST = 4
_NO_NAME = pattern(r"[—－\-–―/／\s]*")
_ONE_LEVEL = pattern("major-projects|重大(?:建设)?项目")
"""The guideline for major projects names the item and its heading alike."""


@rule(
    "GC212",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="C"),
    zh=Words(
        message="“{domain}”领域 {count} 个事项的名称都与一级事项相同，例如“{name}”",
        why="一级事项用来分组，处处与名称相同时，群众在目录里找不到门类，表格里两列也成了重复",
        fix="一级事项按部门指引的分组填写；本来只有一级的，可以只写名称",
    ),
    en=Words(
        message="all {count} items of “{domain}” are named as their headings, such as “{name}”",
        why="headings are there to group items; where they only repeat the names people find no groups to look in",
        fix="take the headings from the ministry's guideline; if there is only one level, write the name alone",
    ),
)
def category_as_name(domain: Domain) -> Iterator[Finding]:
    """整个领域的一级事项与事项名称逐一相同。 / Throughout a domain the heading repeats the name.

    类别有几级的，比较最末一级；名称为“—”的事项不计。只有部分事项相同的、不足 4 个事项的、没有填写一级事项的，
    以及重大建设项目领域（一、二级事项同名见于其表样），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        category: 出生申报  # GC212
        name: 出生申报
      - id: death
        category: 死亡注销
        name: 死亡注销
      - id: move-in
        category: 迁入登记
        name: 迁入登记
        content: [办理条件]
      - id: move-out
        category: 迁出登记
        name: 迁出登记
        content: [办理条件]
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        category: 出生申报
        name: 出生申报
      - id: death
        category: 死亡注销
        name: 死亡注销
      - id: move-in
        category: 迁移登记
        name: 迁入登记
        content: [办理条件]
      - id: move-out
        category: 迁移登记
        name: 迁出登记
        content: [办理条件]
    ```
    """
    named = [(position, item) for position, item in enumerate(domain.items) if not _NO_NAME.fullmatch(item.name)]
    is_repeated = all(item.category and closed_up(item.category[-1]) == closed_up(item.name) for _, item in named)
    if len(named) < _FEWEST or not is_repeated or _ONE_LEVEL.search(f"{domain.key} {domain.name}"):
        return
    position, first = named[0]
    yield Finding(
        ("items", position, "category", len(first.category) - 1),
        {"domain": domain.name, "count": len(named), "name": first.name},
    )
