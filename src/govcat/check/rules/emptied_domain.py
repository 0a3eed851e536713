"""GC737: a domain taken out item by item."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import Domain

_OF_THE_WHOLE = ("无此职权", "上级行使", "本地不涉及")
"""Reasons that may hold for a whole domain; 已取消, 已合并 and 涉密或涉隐私 are said of single items."""

_SEVERAL = 2


@rule(
    "GC737",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="B"),
    zh=Words(
        message="领域“{domain}”的 {count} 个事项全部逐项删去，没有说明整个领域为什么不编制",
        why="逐项删去之后，公开的目录里看不到这个领域，也看不到理由；上级以后新增的事项还会出现在这里",
        fix="删去本文件，在 govcat.yaml 的 exempt 中写明整个领域的理由，例如“{domain_key}: 上级行使”",
    ),
    en=Words(
        message="all items of the domain “{domain}” are removed one by one ({count}), and nothing says why there is no"
        " such domain here",
        why="the public sees neither the domain nor a reason, and what the layer above adds later will turn up here",
        fix="delete this file and give the reason under exempt in govcat.yaml, such as “{domain_key}: 上级行使”",
    ),
)
def emptied_domain(domain: Domain, context: Context) -> Iterator[Finding]:
    """一个领域的事项逐项删光，没有声明不编制。 / All items of a domain are removed, and the domain is not left out.

    还留有事项的、只有一个事项的领域，以及因已取消、已合并、涉密或涉隐私而删去的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration  # GC737
    items:
      - id: birth
        removed: 上级行使：由市公安局办理
      - id: death
        removed: 上级行使：由市公安局办理
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        removed: 上级行使：由市公安局办理
    ```

    ```yaml
    domain: household-registration
    items:
      - id: birth
        removed: 上级行使
      - id: death
        removed: 已合并：并入一件事办理
    ```
    """
    if domain.items or domain.incomplete or len(domain.removed) < _SEVERAL:
        return
    is_own = any(removed.origin.layer == context.catalogue.last_layer for removed in domain.removed)
    if is_own and all(removed.reason.strip().startswith(_OF_THE_WHOLE) for removed in domain.removed):
        facts: Facts = {"domain": domain.name, "count": len(domain.removed), "domain_key": domain.key}
        yield Finding(("domain",), facts)
