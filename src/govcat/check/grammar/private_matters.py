"""Words of 公开内容 that stand for private matters: 身份证号, 住址, 银行账号, 病情, 残疾类别, names of children.

An entry of 公开内容 says what will be public. So a word counts only where the thing itself would be shown: not where
it is masked, asked for as a paper to bring (申请材料：身份证号), the object of a procedure (住址变更登记) or of a
standard (残疾等级评定标准), and not where it is an office's own (缴费银行账号) or a tree's (古树健康状况).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from govcat.core.pattern import pattern

_PERSON = (
    "(?:申请人|当事人|户主|本人|个人|监护人|家长|家属|患者|病人|老人|老年人|残疾人|儿童|未成年人|学生|农户|村民|居民"
    "|租户"
    "|承租人|求职者|失业人员|领取人|收款人|参保人|举报人|投诉人|信访人|被征收人"
    "|(?:救助|补贴|补助|保障|帮扶|资助|扶助|受助|受益|供养|享受|优抚)(?:对象|人员|家庭|户))"
)
_OPENS = r"(?:^|(?<=[、，,；;：:（(及和与]))"
_NUMBER = "(?:账号|帐号|卡号)(?:号码)?"
_CHILD = "(?<!大)(?:儿童|未成年人|学生|幼儿|婴儿|新生儿?|孤儿|子女)"
_KINDS = {
    "identity": "(?:居民)?身份证件?(?:号码?|编号)|公民身份号码|证件号码?",
    "address": "(?:家庭|居住|户籍|户口|个人)(?:所在地?)?(?:详细|具体)?(?:住址|地址)|(?:详细|具体|现|原)?住址",
    "account": (
        f"(?:银行|一卡通|惠农|社保|存折)卡?(?:{_NUMBER}|[账帐]户)|{_PERSON}的?(?:银行[账帐]户|(?:银行卡?)?{_NUMBER})"
    ),
    "health": (
        "病情|病历|病史|患病(?:情况|类型|种类|名称|原因)|所患疾病(?:名称|种类)?"
        f"|(?:(?:疾病|临床|医学|[入出]院|病理)|{_OPENS})诊断(?:结果|结论|情况)"
        f"|(?:(?:家庭成员|申请人|本人|身体)的?|{_OPENS})健康[状情]况|残疾(?:类别|等级|程度|类型|情况|人?证号码?)"
    ),
    "telephone": f"{_PERSON}的?(?:姓名(?:及|和|与|、))?(?:联系)?(?:电话|手机号?|联系方式)(?:号码?)?|手机号码?",
    "children": (
        f"{_CHILD}的?姓名|{_CHILD}(?:救助|保障|资助|补助|帮扶)?(?:对象|人员)?(?:名单|花名册|名册)"
    ),
}  # fmt: skip  # one kind, one entry
_ANCHOR = pattern(
    "[号址户病诊健疾电机方姓名](?:(?<=[号址户病])|(?<=诊)断|(?<=健)康|(?<=残疾)|(?<=手机)|(?<=姓)名|(?<=名)[单册]"
    "|(?<=[人主长属者童生户民员象庭的]电)话|(?<=[人主长属者童生户民员象庭的]联系电)话|(?<=联系方)式)"
)
"""One of these stands in every word above: most entries hold none and are passed over."""

_MATTER = pattern("|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()))

_OFFICE = (
    "(?:单位|企业|资金|零余额|公司|机构|对公|缴费|缴款|缴存|收款|财政|专用|专户|监管|捐赠|捐款|保证金|基金会?|国库"
    "|非税|学校|医院"
    "|工会"
    "|中心|部门|组织|法人)"
)
_FOREIGN = {
    "identity": pattern(f"(?:{_OFFICE}|执法|登记|许可|执业|从业|资格|工作|证照)(?:人员)?(?:的|有效)?$"),
    "address": pattern(f"{_OFFICE}的?$"),
    "account": pattern(f"(?:{_OFFICE}|税款?)的?$"),
    "health": pattern(
        "电子$|植物|作物|林木|森林|树|名木|动物|畜禽|水产|牲畜|虫情|墒情|苗情|疫情|河湖|湖泊|生态|水体|土壤|电梯|桥梁"
        "|设备"
    ),
    "telephone": pattern(
        "(?:举报|服务|值班|办公|监督|投诉|工作|公务|咨询|热线|干部|人员|负责人|责任人|书记|主任|[员长站所部])用?的?$"
    ),
    "children": pattern("(?:优秀|三好|获奖|先进|之星|高校|高职|中职|毕业|研究|职工)的?$"),
}
"""What stands before a word that is an office's own, no person's, or an honour, by kind."""

_PROCEDURE = pattern(
    r"(?:[和及与或](?:等级|类别|程度|类型|名称|姓名)|[与或]\w{1,8}?(?=标准|条件|要求|所在|一致))?(?:的|等|信息|情况"
    r"|资料|内容"
    r"|号码){0,3}(?:"
    "变更|变动|变化|更正|修改|更换|维护|登记|备案|查询|核验|核实|核对|认证|采集|申报|申领|补领|补办|办理|注销|激活"
    "|启用|绑定"
    "|注册|登录|验证|实名|诊断|评估|评定|鉴定|认定|分类|划分|分级|标准|条件|要求|规定|办法|制度|政策|程序|流程|须知"
    "|指南|监测|筛查|检查|对照|告知|沟通|观察|会商"
    "|保护|保密|管理|统计|分布|人数|数量|比例|核发|证明|复印件|原件|材料|证件|凭证|模板|样表|格式|编码|规则"
    "|[为是在]|位于|属于|所在|对应|一致|相符|达到|符合|良好|稳定|危重|严重|较|需要|[一二三四1-4][级、至]"
    r"|(?![和及与或])\w{1,4}?(?:要求|标准|条件|流程|程序|制度|办法|规定|规范|规则|指南|须知))"
)
"""What follows a word that names a procedure, a standard, a total, a paper or a condition, and no person's own data."""

_VALUE = pattern(r"(?:码|为|是|[：:（(]|\s)*\d")
"""What follows a word that is given with its value: of the value itself other rules speak."""

_ASKED_FOR = pattern(
    r"(?:材料|要件|资料|证明|证件|申请[表书单]|登记表|报名表)(?:清单|目录)?(?:包括|含|为|有|如|[：:（(]"
    r"|——)[^。；;\n]{0,40}$"
    r"|(?:提交|提供|携带|出示|填写|填报|录入|准备|凭)[^。；;，,\n]{0,40}$"
    "|(?:核验|查验|核对|查询|变更|更换|修改|登记|如何|怎样|怎么|按照?|依据?|根据|不同|各类?|保护|泄[露漏]|不得|严禁"
    "|禁止|涉及)"
    "(?:本人|个人|的)?$"
)
"""What stands before a word that is asked for, searched, protected or used to tell cases apart."""

_MASKED = pattern(
    r"隐去|隐藏|隐匿|脱敏|遮盖|遮挡|遮蔽|掩码|打码|去标识|匿名|不列|不含|不包括|不公开|不公布|不公示|不予公开|不显示"
    r"|不涉及"
    r"|不出现|不对外|除外|略去|[*＊×]{2}|用\s?[*＊]|[前后末尾][一二三四五六七八\d]{1,2}位|部分隐|只列必要|仅列必要|汇总"
)
_ANY_OF_THEM = pattern("个人(?:信息|隐私|数据)|隐私|必要信息|汇总|证件")
_TITLE = pattern("《[^《》]{0,80}》")
_WINDOW = 48


class PrivateMatter(NamedTuple):
    """A word for a private matter in an entry, its kind and where it stands."""

    kind: str
    word: str
    start: int
    end: int


def entries_in_question(entries: Iterable[str]) -> Iterator[str]:
    """Those of `entries` that may hold a private matter. All are searched as one: mostly there are none."""
    texts = tuple(entries)
    if _ANCHOR.search("\0".join(texts)):
        yield from filter(_ANCHOR.search, texts)


def private_matters(entry: str) -> Iterator[PrivateMatter]:
    """The private matters that an entry of 公开内容 would make public, each with its place."""
    if not _ANCHOR.search(entry) or _MASKED.search(entry):
        return
    titles = [title.span() for title in _TITLE.finditer(entry)]
    for found in _MATTER.finditer(entry):
        start, end = found.span()
        kind = str(found.lastgroup)
        before = entry[max(0, start - _WINDOW) : start]
        if (
            not any(first <= start < last for first, last in titles)
            and not _FOREIGN[kind].search(before)
            and not _PROCEDURE.match(entry, end)
            and not _VALUE.match(entry, end)
            and not _ASKED_FOR.search(before)
        ):
            yield PrivateMatter(kind, found[0], start, end)


def withholds(note: str, kind: str) -> bool:
    """Whether a note says that a private matter of this kind is left out or masked."""
    if not _MASKED.search(note):
        return False
    return bool(_ANY_OF_THEM.search(note)) or any(found.lastgroup == kind for found in _MATTER.finditer(note))
