"""GC605: everyone, and a group without a name."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.unfilled import names_nobody
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain


@rule(
    "GC605",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开对象既有“全社会”，又有未写明的“{audience}”",
        why="全社会已包括所有人；另列一类群体，通常是有一部分内容只向他们公开，需要写明",
        fix="写明是哪一类群体，例如“特定群体：申请人”；如面向所有人，只留“全社会”",
    ),
    en=Words(
        message="the audience is everyone, and also “{audience}” without a name",
        why="everyone includes every group; one beside it usually sees a part that others do not, and needs a name",
        fix="name the group, such as “特定群体：申请人”; if all may see everything leave only “全社会”",
    ),
    yields_to=("GC616", "GC617"),
)
def everyone_and_group(domain: Domain, context: Context) -> Iterator[Finding]:
    """公开对象同时选了全社会和未写明的特定群体。 / The audience is everyone and an unnamed group.

    写明了群体的不在此列（例如审核信息在村内公示、结果向全社会公开）。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience:
          - 全社会
          - 特定群体  # GC605
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience: [全社会, 特定群体：申请人]
      - id: death
        audience: [全社会]
    ```
    """
    for position, item in items_with(domain, "audience", lambda texts: any(_beside_everyone(texts, context))):
        for place, text in _beside_everyone(item.audience, context):
            yield Finding(("items", position, "audience", place), {"audience": text})


def _beside_everyone(texts: tuple[str, ...], context: Context) -> Iterator[tuple[int, str]]:
    """The entries of an audience that name nobody, if another is everyone."""
    audiences = context.readings.audiences(texts)
    if any(audience.is_everyone for audience in audiences):
        for place, audience in enumerate(audiences):
            if not audience.is_everyone and (not audience.group or names_nobody(audience.group)):
                yield place, audience.text
