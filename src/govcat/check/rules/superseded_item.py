"""GC711: an item whose matter law has merged, cancelled or moved."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Item


@rule(
    "GC711",
    Severity.HINT,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="事项“{item}”已有调整：{superseded}",
        why="指引印发以后，这一事项由法律或者文件合并、取消或者划转；指引原有，所以保留在目录里",
        fix="本地不再办理的，写 removed 删去，不必另写理由；仍在办理的，可以保留",
    ),
    en=Words(
        message="the matter “{item}” has changed: {superseded}",
        why="since the guideline was issued the matter has been merged, cancelled or moved; the guideline still has it",
        fix="if it no longer exists here write removed, no other reason is needed; if it does, keep it",
    ),
)
def superseded_item(item: Item) -> Iterator[Finding]:
    """事项已由法律或者文件合并、取消或者划转。 / The matter was merged, cancelled or moved since the guideline.

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        superseded: 已并入其他登记  # GC711
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        notes: [与其他登记一并办理]
    ```
    """
    if item.superseded:
        yield Finding(("superseded",), {"item": item.name, "superseded": item.superseded})
