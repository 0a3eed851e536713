"""GC623: an audience that is everyone and, by its own note, is not."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Finding, rule
from govcat.core.diagnostic import Clause, Severity, Words
from govcat.core.elements.audience import Audience
from govcat.core.pattern import pattern

_NOTED = pattern(
    r"[■√☑✓✔\s]*(?:面向|向)?(?:全社会|社会公众|社会各界|所有人|公众)\s*[（(，,；;：:、—－-]+(?P<note>[^\n]{1,80})"
)
_CLAUSE = pattern("[，,；;。：:（(）)]+")
_PUBLISH = "(?:公开|公布|发布|公示|开放|提供|告知|查阅|查询|可见)"
_SOME = (
    r"(?:[㐀-鿿、]{0,10}(?:职工|员工|干部|工作人员|内部人员|系统内|单位内部|机关内部|申请人|当事人|利害关系人|本人|相关人员|有关人员"
    r"|家属|成员|业主|会员|股东|代表|党员|学生|家长|投标人|被征收人|救助对象|特定群体|本单位|本部门|本系统|本机关)(?:内部)?)"
)
_LIMITS = pattern(
    rf"(?:但|且|现)?(?:(?:仅|只|单)?限(?:于|定|在)?|(?:仅|只)(?:对|向|面向|供|给|由|允许|准)){_SOME}(?:{_PUBLISH}|使用|知悉|知晓|可查)?"
    rf"|(?:但|且|暂|现|一律|均|都){{0,2}}(?:不(?:予以?|得|宜|再|能|可)?|未|禁止|严禁)(?:对外|向外|向社会|向公众|对社会|对公众)?{_PUBLISH}"
    r"|(?:但|且|应|需|须|注意|一律|严格|均|都){0,2}保密|(?:仅|只)?(?:限|供)?内部(?:公开|使用|掌握|资料|文件|传阅|参考|查阅)"
    rf"|除{_SOME}(?:以|之)?外的?(?:人员?|其他人|其余)?(?:一律|全部|均|都|概)?(?:保密|不(?:予|得|对外|向社会)?{_PUBLISH})"
)
"""A clause that speaks of the whole. One that names a part (涉密的不公开, 仅公开结果) takes nothing from the rest."""


@rule(
    "GC623",
    Severity.HINT,
    on=Audience,
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十九条、第二十条", certainty="B"),
    zh=Words(
        message="公开对象写的是全社会，又写了“{note}”，前后矛盾",
        why="群众不知道自己能不能看，经办人也不知道该不该发布",
        fix="面向所有人的，只写“全社会”；只给一部分人看的，写“特定群体：”和群体的名称；不公开的，改公开方式并写明理由",
    ),
    en=Words(
        message="the audience is everyone, and then “{note}”: the two contradict each other",
        why="people cannot tell whether they may see it, nor clerks whether to publish it",
        fix="leave only “全社会” if all may see it; name the group if some may; if none may, change the method",
    ),
)
def contradictory_audience(audience: Audience) -> Iterator[Finding]:
    """公开对象是全社会，却又注明只给一部分人看或者不公开。 / The audience is everyone, and its note says only some.

    注明重点人群的（重点是老年人），除去一部分内容的（涉密、个人隐私除外；个人信息仅限本人查询），以及限定本地居民的，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [全社会（仅限本单位内部职工）]  # GC623
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: ["全社会，但不对外公开"]  # GC623
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: review
        category: 统计
        name: 审核意见
        content: [登记情况]
        audience: [全社会（重点是新生儿家长）]
      - id: result
        category: 统计
        name: 核查结果
        content: [登记情况]
        audience: ["全社会（涉密、个人隐私除外）"]
    ```
    """
    noted = None if audience.is_everyone else _NOTED.match(audience.text)
    if noted is None:
        return
    clauses = _CLAUSE.split(noted["note"])
    if _LIMITS.fullmatch(clauses[0]):
        start = noted.start("note")
        yield Finding(facts={"note": clauses[0]}, piece=(start, start + len(clauses[0])))
