"""GC515: an audience or a channel where the disclosing body should stand."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.rule import Context, Finding, Text, rule
from govcat.core.diagnostic import Clause, Severity, Term, Words
from govcat.core.pattern import pattern

_GROUP = pattern(r"特[定殊](?:群体|群众|对象|主体|人群|公众)")
_FRAME = (
    r"(?:(?:境内外|境内|境外|国内外|本国|外国|全体|所有|广大|辖区内?|本辖区内?|本行政区域内?|本[省市县区乡镇村]|本社区|符合条件的?"
    r"|相关|有关|各类|中国)的?)*"
)
_PEOPLE = (
    r"自然人|公民|法人|群众|公众|市民|村民|居民|农民|牧民|个人|申请人|当事人|利害关系人|行政相对人|被征收人|被征地农民|服务对象"
    r"|办事群众|救助对象|参保人员?|纳税人|缴费人|学生|家长|患者|老年人|残疾人|社会各界"
)
_WITH_THEM = r"(?:非法人|其[他它]|社会)?组织|企业|企事业单位|单位|社会团体|个体工商户"
_JOIN = r"(?:[、，,；;/和及与或]|以及|或者)"
_AUDIENCE = pattern(
    rf"{_FRAME}(?:(?:{_WITH_THEM}){_JOIN})*{_FRAME}(?:{_PEOPLE})(?:{_JOIN}{_FRAME}(?:{_PEOPLE}|{_WITH_THEM}))*(?:等|公开)?"
)
_CUT = pattern(r"[、，,；;]")
_OFFICES = frozenset({"政务服务中心", "便民服务站", "其他"})
"""Words for channels that are also the names of offices, or say nothing."""

_BROADCASTER = pattern(r"台$")


@rule(
    "GC515",
    Severity.WARNING,
    on=Text(fields=("subject",)),
    rests_on=Clause("《中华人民共和国政府信息公开条例》第十条", certainty="A"),
    zh=Words(
        message="公开主体写的是{kind}：“{subject}”",
        why="公开主体是制作或者保存信息、负责公开的机构；多半是表格错了一列，群众因此看不到由谁公开",
        fix="把“{subject}”移到{kind}（`{key}`），公开主体（`subject`）改写为负责公开的机构；原表请对照是否整列错位",
    ),
    en=Words(
        message="the disclosing body is {kind}: “{subject}”",
        why="the disclosing body makes or keeps the information; a column of the table has probably slipped",
        fix="move “{subject}” to `{key}` and write the body under `subject`; see whether the whole column has slipped",
    ),
)
def audience_as_subject(text: str, context: Context) -> Iterator[Finding]:
    """公开对象或者公开渠道写进了公开主体。 / An audience or a channel stands where the disclosing body should.

    只认整格都是公开对象或者渠道名称的。企业、学校、招标人、社会组织、村（居）民委员会、项目法人、广播电视台、
    政务服务中心、便民服务中心等可以是公开主体，不在此列。

    ## 错误 / Wrong

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: 境内外自然人、法人和其他组织  # GC515
      - id: death
        subject: [政府网站]  # GC515
    ```

    ## 正确 / Right

    ```yaml
    domain: household-registration
    items:
      - id: birth
        subject: [某某县公安局, 乡镇便民服务中心, 村民委员会, 某某县广播电视台]
      - id: death
        subject: 企业、社会组织和项目法人
    ```
    """
    if context.knowledge.roles.resolve(text):
        return
    said = text.strip(" 　。；;、，,")
    if context.readings.audience(said).is_everyone or _GROUP.match(said) or _AUDIENCE.fullmatch(said):
        facts = {"kind": Term("公开对象", "an audience"), "key": Term("audience", "audience")}
    elif _is_channel(said, context) or all(_is_channel(part, context) for part in _CUT.split(said)):
        facts = {"kind": Term("公开渠道和载体", "a channel"), "key": Term("channel", "channel")}
    else:
        return
    yield Finding(facts={"subject": text, **facts})


def _is_channel(said: str, context: Context) -> bool:
    return context.readings.channel(said).word not in {"", *_OFFICES} and not _BROADCASTER.search(said)
