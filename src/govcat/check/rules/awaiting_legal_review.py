"""GC310: bases that were brought up to date and wait for legal review."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Facts, Severity, Words
from govcat.core.item import AWAITING_REVIEW, Domain, Item


@rule(
    "GC310",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="{count} 个事项的依据已按现行法律更新，待法制审核，例如“{item}”",
        why="原引的 {was} 已被取代；现列依据是整理时按登记表更新的，未经法制机构审核",
        fix="请法制机构核对；确认的，在事项中写 legal_review: 已法制审核，另有意见的，改写 basis",
    ),
    en=Words(
        message="items whose basis was brought up to date and waits for legal review: {count}, such as “{item}”",
        why="{was} has been replaced; what stands there now was chosen from the registry, not by a lawyer",
        fix="have it reviewed, then write legal_review: 已法制审核 at the item, or another basis",
    ),
)
def awaiting_legal_review(domain: Domain) -> Iterator[Finding]:
    """指引原引的依据已被取代，现列依据待法制机构审核。 / A basis replaces the guideline's own and awaits review.

    每个领域只说一次。指引原来引的依据记在 was 里，可以对照；本地已改写依据的事项不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis: [《中华人民共和国民法典》]
        was: [《中华人民共和国收养法》]
        legal_review: 待法制审核  # GC310
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        basis: [《中华人民共和国民法典》]
        was: [《中华人民共和国收养法》]
        legal_review: 已法制审核
    ```
    """
    waiting = [position for position, item in enumerate(domain.items) if _waits(item)]
    if waiting:
        first = domain.items[waiting[0]]
        facts: Facts = {"count": len(waiting), "item": first.name, "was": first.was[0]}
        yield Finding(("items", waiting[0], "legal_review"), facts)


def _waits(item: Item) -> bool:
    """Whether an item is marked as waiting, and no layer below the mark has written a basis of its own."""
    if item.legal_review != AWAITING_REVIEW or not item.was:
        return False
    marked = item.origin_of(("legal_review",)).layer
    return all(origin.layer <= marked for origin in item.origins.get("basis", ()))
