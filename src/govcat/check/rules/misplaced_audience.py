"""GC616: a word of another column, or the disclosing body itself, written as the audience."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.whose_word import whose_word
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Item

_DISCLOSER = Term("是本事项的公开主体", "is the body that discloses this item")


@rule(
    "GC616",
    Severity.HINT,
    on=Item,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开对象写的是“{audience}”，{what}",
        why="公开对象是谁可以看；多半是填表时错了一列，原来的对象也就丢了",
        fix="对照原表写明公开对象：所有人写“全社会”，一部分人写“特定群体：”和群体的名称",
    ),
    en=Words(
        message="the audience is written as “{audience}”, which {what}",
        why="the audience is who may read it; a column was probably mistaken, and the true audience has been lost",
        fix="write the audience as the original table has it: “全社会”, or “特定群体：” and the name of the group",
    ),
)
def misplaced_audience(item: Item, context: Context) -> Iterator[Finding]:
    """公开对象一栏写成了别的一列的内容。 / The audience holds a word of another field.

    渠道、方式、层级、时限、依据、电话，只有数字或者记号的，以及本事项的公开主体。只看整条恰好是这些内容的；其他单位作为公开对象的（例如“特定群体：受援单位”），不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [政府网站]  # GC616
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [县级公安机关]  # GC616
    ```

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [20个工作日]  # GC616
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [特定群体：户口登记机关]
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [特定群体：网站用户]
    ```
    """
    for position, audience in enumerate(context.readings.audiences(item.audience)):
        said = audience.group or audience.text
        what = None if audience.is_everyone else _other_field(said, item, context)
        if what:
            yield Finding(("audience", position), {"audience": said, "what": what})


def _other_field(group: str, item: Item, context: Context) -> Term | None:
    """What a group really is, if it is the word of another field."""
    if any(group in (subject.text, *(body.name for body in subject.bodies)) for subject in item.subject):
        return _DISCLOSER
    whose = whose_word(group, context, "audience")
    return Term(f"是{whose.what.zh}", f"is {whose.what.en}") if whose else None
