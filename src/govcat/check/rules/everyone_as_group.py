"""GC612: a particular group that is everyone."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.audience import Audience
from govcat.core.pattern import pattern

_EVERYBODY_HERE = pattern(
    r"(?:本?(?:辖区|行政区域?|[省市县区旗乡镇村])(?:范围)?内?的?)?全社会(?:的?(?:公众|群众|成员|人员|各界))?"
    r"(?:[都均皆]可以?|公开)?(?:查[看阅询])?"
)
_EVERYONE = pattern(
    r"(?:面向|向)?(?:全社会|社会各界(?:人士|群众)?|(?:全|全体|广大)?社会(?:公众|大众|群众|人士|成员)"
    r"|(?:全体|广大|人民|普通|一般|社会)(?:人民)?(?:群众|公众|公民|大众|民众|市民|网民)|公众|群众|公民|民众|大众|全民"
    r"|所有(?:人|人员|公众|公民|群众|对象)|任何(?:人|个人|组织|单位|单位和个人|组织和个人)|不特定(?:公众|对象|人群|多数人)"
    r"|(?:境内外)?(?:公民|自然人|个人)[、，,]?(?:法人)?(?:、|和|及|或者?|与)?(?:其[他它])?组织)(?:公开)?"
)


@rule(
    "GC612",
    Severity.HINT,
    on=Audience,
    rests_on=Clause("国办发〔2019〕54号", certainty="A"),
    zh=Words(
        message="公开对象“{audience}”说的就是所有人，却列为特定群体",
        why="列为特定群体，群众会以为自己不能看，表格里也不会勾选“全社会”",
        fix="面向所有人的，写“全社会”；只面向一部分人的，写明是哪一类，例如“特定群体：申请人”",
    ),
    en=Words(
        message="the audience “{audience}” means everyone, yet it counts as a particular group",
        why="people will think that they may not see it, and the box of “全社会” in the form stays empty",
        fix="write “全社会” for everyone; otherwise name the group, such as “特定群体：申请人”",
    ),
)
def everyone_as_group(audience: Audience) -> Iterator[Finding]:
    """公开对象写的是所有人，却成了特定群体。 / An audience means everyone and counts as a particular group.

    有范围的（本村村民、辖区居民、全体业主）、有身份的（申请人、投标人）是特定群体，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [特定群体：社会公众]  # GC612
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [特定群体（本辖区内全社会公众均可）]  # GC612
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        audience: [社会公众]
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: [特定群体：本村全体村民]
    ```
    """
    group = audience.group
    if _EVERYONE.fullmatch(group) or _EVERYBODY_HERE.fullmatch(group):
        yield Finding(facts={"audience": audience.text})
