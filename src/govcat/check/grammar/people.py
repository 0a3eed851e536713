"""People as readers: the words of 公开对象 for everyone or for some, wherever they stand."""

from __future__ import annotations

from govcat.check.rule import Context
from govcat.core.pattern import pattern

_GROUP = pattern(r"特[定殊](?:群体|群众|对象|主体|人群|公众)")
_FRAME = (
    r"(?:(?:境内外|境内|境外|国内外|本国|外国|全体|所有|广大|辖区内?|本辖区内?|本行政区域内?|本[省市县区乡镇村]|本社区|符合条件的?"
    r"|相关|有关|各类|中国)的?)*"
)
_PEOPLE = (
    r"自然人|村[（(]居[）)]民|居[（(]村[）)]民|公民|法人|群众|公众|市民|村民|居民|农民|牧民|个人|申请人|当事人|利害关系人|行政相对人|被征收人|被征地农民|服务对象"
    r"|办事群众|救助对象|参保人员?|纳税人|缴费人|学生|家长|患者|老年人|残疾人|社会各界"
)
_WITH_THEM = r"(?:非法人|其[他它]|社会)?组织|企业法人|企业|企事业单位|单位|社会团体|个体工商户"
_JOIN = r"(?:[、，,；;/和及与或]|以及|或者)"
_LIST = pattern(
    rf"{_FRAME}(?:(?:{_WITH_THEM}){_JOIN})*{_FRAME}(?:{_PEOPLE})(?:{_JOIN}{_FRAME}(?:{_PEOPLE}|{_WITH_THEM}))*(?:等|公开)?"
)
_KIND_OF_PEOPLE = pattern(
    r"(?:[㐀-鿿]{0,10}(?:群众|村民|居民|市民|公众|农户|用水户|用户|住户|贫困户|低保户|脱贫户|搬迁户|家庭|学生|家长|考生|患者|老人|老年人|儿童)"
    r"|[㐀-鿿]{0,4}(?:消费者|求职者|劳动者|失业人员|困难人员|参保人员))"
)


def are_people(said: str, context: Context) -> bool:
    """Whether a text as a whole names readers: everyone, a particular group, or people of some kind."""
    if context.readings.audience(said).is_everyone or _GROUP.match(said):
        return True
    return bool(_LIST.fullmatch(said) or _KIND_OF_PEOPLE.fullmatch(said))
