"""Lists of people who receive something: 低保对象名单, 补贴发放名单, 救助户花名册.

What is listed must be people: 定点医院名单, 企业名单 and 项目名单 are lists of other things, and lists of those who
serve, are honoured, elected, engaged or punished (执法人员, 督学, 先进个人, 失信) follow rules of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govcat.check.grammar.private.withheld import is_withheld
from govcat.core.pattern import pattern

_LIST = pattern(
    r"(?P<who>[^、，,；;。：:（(）)《》\s]{1,24}?)(?:花?名册|名单|(?P<shown>姓名|公示(?=$|[、，,；;。：:（(）)\s]"
    r"|名单|情况|信息)))"
)
_ANCHOR = pattern("[名姓公](?:(?<=名)[单册]|(?<=姓)名|(?<=公)示)")
_CLAUSE = pattern("[^，,；;。：:（(）)]{0,60}")
_RECEIVES = pattern(
    "对象|贫困|脱贫|低保|特困|五保|救助|供养|补贴|补助|受助|资助|帮扶|优抚|抚恤|慰问|残疾人|老人|老年人|困难|农户"
    "|户主|家庭"
    "|危房改造|轮候|配租|选房|摇号|受灾|奖励?扶助|独生子女|低收入|易返贫|失业人员|申领人|领取人|受益人|安置人"
)
_IS_PEOPLE = pattern("(?:对象|人员|人|者|户|家庭|老人|儿童)$")
_OTHERS = pattern(
    "机构|企业|单位|公司|学校|幼儿园|医院|诊所|药店|组织|协会|项目(?:库|计划)?$|工程|文物|商户|门店|商家|平台|品牌"
    "|品种|产品|药品"
    "|目录"
    "|车辆|机具|机型|设备|贫困村|行政村|示范村|村庄|合作社|农场|园区|基地|中心|场所|网点|银行|定点|地块|小区|乡镇"
    "|街道办"
    "|部门|供应商|经销|经营|施工|中标|主体|稳岗|返还|扩岗|以工代训|贴息|奖补|农机|任务|资金$|物资$|政策|标准|条件|程序"
    "|范围"
    "|制度|站$|点$"
    "|专家|督学|律师|志愿|调解|执法|工作人员|经办|责任人|联系人|负责人|联络|评委|评标|评审|领导|干部|代表|委员|成员"
    "|队伍|教师"
    "|医师|医生|人才|指导员|协理员|信息员|社工|培训|演员|传承人|从业|管护|保洁|护林|网格"
    "|劳模|先进|表彰|奖励对象|获奖|优秀|模范|好人|录用|录取|聘|考生|招考|选拔|公务员|竞|失信|执行人|信用|欠税|纳税"
    "|违法|处罚"
    "|禁|[黑红灰]$"
)


def lists_of_people(entries: Iterable[str]) -> Iterator[tuple[str, tuple[int, int]]]:
    """Those of `entries` that name a list of people who receive something, and where."""
    for entry in filter(_ANCHOR.search, entries):
        at = listed_people(entry)
        if at:
            yield entry, at


def listed_people(entry: str) -> tuple[int, int] | None:
    """Where an entry of 公开内容 names a list of people who receive something; None if it names none."""
    if not _ANCHOR.search(entry):
        return None
    for found in _LIST.finditer(entry):
        who = found["who"]
        is_list = not found["shown"] or _IS_PEOPLE.search(who)
        if found["shown"] and is_withheld(_CLAUSE.match(entry, found.end())[0]):  # type: ignore[index]  # it always matches
            continue
        if is_list and _RECEIVES.search(who) and not _OTHERS.search(who):
            return found.span()
    return None
