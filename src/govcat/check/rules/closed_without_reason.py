"""GC601: not disclosed, and not said why."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.generic import is_generic
from govcat.check.grammar.unfilled import is_unfilled
from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.fields import title_of
from govcat.core.item import Item
from govcat.core.pattern import pattern
from govcat.core.published import CLOSED

_WHO_WANTS_IT = pattern(
    r"(?:按照?|根据|依据|经)?(?=[^《》]*(?:领导|上级|党[组委]|会))"
    r"(?:本|单位|部门|机关|局|县|市|区|主要|分管|有关|相关|领导|上级|党组|党委|办公会|会议|班子|集体|研究|讨论)++"
    r"的?(?:口头)?(?:要求|指示|批示|意见|决定|安排|同意)(?:不予?公开)?"
)
"""Who wants it so, and no law: 领导要求, 经局党组会议研究决定不公开."""


@rule(
    "GC601",
    Severity.WARNING,
    on=Item,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十四条至第十六条", certainty="B"),
    zh=Words(
        message="本事项不予公开，尚未写明{missing}",
        why="不予公开是例外，要有法定理由和依据，并定期复核是否仍需保留",
        fix="在该事项中补填 {keys}；这些内容只供内部使用，不会公布",
    ),
    en=Words(
        message="this item is not disclosed; {missing} is still to be named",
        why="not disclosing is the exception: it needs a lawful reason and ground, and a date to look at it again",
        fix="fill in {keys} at the item; these fields are internal and never published",
    ),
)
def closed_without_reason(item: Item) -> Iterator[Finding]:
    """不予公开的事项缺理由、依据或复核日期。 / A closed item lacks its reason, ground or review date.

    填“无”“有关规定”“领导要求”一类说不出是哪一部法的话，等于没有填。依申请公开的事项不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth  # GC601
        method: 不予公开
        reason: 涉及个人隐私
      - id: death  # GC601
        method: 不予公开
        reason: 涉及个人隐私
        ground: 领导要求
        review_on: 2027-06-30
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
    if item.method != CLOSED:
        return
    missing = [key for key in ("reason", "ground", "review_on") if not getattr(item, key) or _says_nothing(item, key)]
    if not missing:
        return
    titles = [title_of(key) for key in missing]
    yield Finding(
        facts={
            "missing": Term("、".join(title.zh for title in titles), ", ".join(title.en for title in titles)),
            "keys": Term("、".join(missing), ", ".join(missing)),
        }
    )


def _says_nothing(item: Item, key: str) -> bool:
    said = str(getattr(item, key)).strip(" 。；;")
    if key == "ground":
        return is_unfilled(said) or is_generic(said) or bool(_WHO_WANTS_IT.fullmatch(said))
    return key == "reason" and is_unfilled(said)
