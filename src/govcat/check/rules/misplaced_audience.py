"""GC616: a word of another column, or the disclosing body itself, written as the audience."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.distinct import entries_of
from govcat.check.grammar.whose_word import whose_word
from govcat.check.rule import Context, Finding, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.item import Domain, Item

_DISCLOSER = Term("是本事项的公开主体", "is the body that discloses this item")


@rule(
    "GC616",
    Severity.HINT,
    on=Domain,
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
def misplaced_audience(domain: Domain, context: Context) -> Iterator[Finding]:
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
    audiences = map(context.readings.audience, entries_of(domain, "audience"))
    groups = {one.text: one.group or one.text for one in audiences if not one.is_everyone}
    others = {group: _other_field(group, context) for group in groups.values()}
    for position, item in enumerate(domain.items if groups else ()):
        for place, text in enumerate(item.audience):
            group = groups.get(text, "")
            what = group and (_DISCLOSER if _discloses(group, item) else others[group])
            if what:
                yield Finding(("items", position, "audience", place), {"audience": group, "what": what})


def _discloses(group: str, item: Item) -> bool:
    """Whether a group is a body that discloses `item`."""
    return any(group in (subject.text, *(body.name for body in subject.bodies)) for subject in item.subject)


def _other_field(group: str, context: Context) -> Term | None:
    """What a group really is, if it is the word of another field."""
    whose = whose_word(group, context, "audience")
    return Term(f"是{whose.what.zh}", f"is {whose.what.en}") if whose else None
