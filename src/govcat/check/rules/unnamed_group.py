"""GC602: a named group without its name."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import items_with
from govcat.check.grammar.unfilled import names_nobody
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.item import Domain


@rule(
    "GC602",
    Severity.HINT,
    on=Domain,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开对象为“{audience}”，但未写明是哪一类群体",
        why="不写明群体，群众不知道自己能不能看，经办人也不知道该告知谁",
        fix="写明群体，例如“特定群体：被征收人”“特定群体：申请人”",
    ),
    en=Words(
        message="the audience is “{audience}”, without saying which group",
        why="people cannot tell whether they may see it, nor clerks whom to tell",
        fix="name the group, such as “特定群体：被征收人” or “特定群体：申请人”",
    ),
    yields_to=("GC616", "GC617"),
)
def unnamed_group(domain: Domain, context: Context) -> Iterator[Finding]:
    """选了特定群体，没有写明是哪一类。 / A particular group is the audience, but it is not named.

    表样里的“请注明”“××”没有换成名称的，“相关人员”一类泛指的，也算；同时列有全社会的，见 GC605。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [特定群体]  # GC602
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [特定群体：请注明]  # GC602
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [特定群体：申请人]
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [死者近亲属]
    ```
    """
    for position, item in items_with(domain, "audience", lambda texts: any(_unnamed(texts, context))):
        for place, text in _unnamed(item.audience, context):
            yield Finding(("items", position, "audience", place), {"audience": text})


def _unnamed(texts: tuple[str, ...], context: Context) -> Iterator[tuple[int, str]]:
    """The entries of an audience that name nobody; beside everyone GC605 speaks of them."""
    audiences = context.readings.audiences(texts)
    if not any(audience.is_everyone for audience in audiences):
        for place, audience in enumerate(audiences):
            if not audience.group or names_nobody(audience.group):
                yield place, audience.text
