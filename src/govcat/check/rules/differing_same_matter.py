"""GC716: a matter of two levels whose content differs."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.same_matter import items_by_key, lacking_content
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Catalogue


@rule(
    "GC716",
    Severity.WARNING,
    on=Catalogue,
    rests_on=Clause("国办发〔2019〕54号（政务公开与村务公开协同）", certainty="B"),
    zh=Words(
        message="本事项写明与 {other} 是相同事项，公开内容却没有“{missing}”",
        why="政务公开与村（居）务公开的相同事项，公开内容要对应一致，群众才能拿两处的内容互相核对",
        fix="补上这些内容，使两处一致；如果不是同一事项，删去 same_as",
    ),
    en=Words(
        message="the item is said to be the same matter as {other}, and its content lacks “{missing}”",
        why="government and village are to disclose the same matter alike, so that people can check one by the other",
        fix="add what is missing; if it is not the same matter delete same_as",
    ),
)
def differing_same_matter(catalogue: Catalogue) -> Iterator[Finding]:
    """相同事项的公开内容不一致。 / An item differs in content from the item of another level that it refers to.

    只看写了 same_as 的事项；次序、编号、标点和空格不计较，本级另外增加的内容不在此列，不予公开的事项不比较。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: village-birth
        category: 出生登记
        name: 出生登记代办
        content: [受理单位, 办理条件]  # GC716
        level: [县级]
        same_as: household-registration/birth
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: village-birth
        category: 出生登记
        name: 出生登记代办
        content: [1.办理条件, 2.受理单位, 3.办理流程；, 代办人员]
        level: [县级]
        same_as: household-registration/birth
    ```
    """
    if not any(item.same_as for item in catalogue.items()):
        return
    items = items_by_key(catalogue)
    for number, domain in enumerate(catalogue.domains):
        for position, item in enumerate(domain.items):
            other = items.get(item.same_as)
            missing = lacking_content(item, other) if other else ()
            if missing:
                path = ("domains", number, "items", position, "content")
                yield Finding(path, {"other": item.same_as, "missing": "、".join(missing)})
