"""GC601: not disclosed, and not said why."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.fields import title_of
from govcat.core.item import Item
from govcat.core.published import CLOSED


@rule(
    "GC601",
    Severity.WARNING,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十四条至第十六条", certainty="B"),
    zh=Words(
        message="本事项不予公开，尚未填写{missing}",
        why="不予公开是例外，要有法定理由和依据，并定期复核是否仍需保留",
        fix="在该事项中补填 {keys}；这些内容只供内部使用，不会公布",
    ),
    en=Words(
        message="this item is not disclosed; {missing} is still to be filled in",
        why="not disclosing is the exception: it needs a lawful reason and ground, and a date to look at it again",
        fix="fill in {keys} at the item; these fields are internal and never published",
    ),
)
def closed_without_reason(item: Item) -> Iterator[Finding]:
    """不予公开的事项缺理由、依据或复核日期。 / A closed item lacks its reason, ground or review date.

    依申请公开的事项不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth  # GC601
        method: 不予公开
        reason: 涉及个人隐私
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        method: 不予公开
        reason: 涉及个人隐私
        ground: 《中华人民共和国政府信息公开条例》第十五条
        review_on: 2027-06-30
    ```
    """
    missing = [key for key in ("reason", "ground", "review_on") if not getattr(item, key)]
    if item.method != CLOSED or not missing:
        return
    titles = [title_of(key) for key in missing]
    yield Finding(
        facts={
            "missing": Term("、".join(title.zh for title in titles), ", ".join(title.en for title in titles)),
            "keys": Term("、".join(missing), ", ".join(missing)),
        }
    )
