"""What governs a private word: a procedure, a standard, a paper to bring, a field to fill in show nobody's own data."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.check.grammar.private.words import DATUM, MATTER
from govcat.core.pattern import pattern

_PROCEDURE = pattern(
    r"(?:[和及与或](?:等级|类别|程度|类型|名称|姓名)|[与或]\w{1,8}?(?=标准|条件|要求|所在|一致))?(?:的|等|信息|情况"
    r"|资料|内容|号码){0,3}(?:"
    "变更|变动|变化|更正|修改|更换|维护|登记|备案|查询|核验|核实|核对|认证|采集|申报|申领|补领|补办|办理|注销|激活"
    "|启用|绑定|注册|登录|验证|实名|诊断|评估|评定|鉴定|认定|分类|划分|分级|标准|条件|要求|规定|办法|制度|政策|程序|流程|须知"
    "|指南|监测|筛查|检查|对照|告知|沟通|观察|会商|开立|开户|开设|调查|校对|互认|填报|说明|问卷|确认|无误|公报|重[号复]|错[号误]|有误|差错|遗失|丢失|组成|构成|编制|编排|含义|位数|校验|归属|赋码|调整|界定|升位|承诺"
    "|保护|保密|管理|统计|分布|人数|数量|比例|核发|证明|复印件|原件|材料|证件|凭证|模板|样表|格式|编码|规则"
    "|(?:联系|公示|标识|门|标)?牌|[为是在]|位于|属于|所在|对应|一致|相符|达到|符合|良好|稳定|危重|严重|较|需要|不(?:限|分|论|详|明|符|一致)|均可|[一二三四1-4][级、至]"
    r"|(?![和及与或])\w{1,4}?(?:要求|标准|条件|流程|程序|制度|办法|规定|规范|规则|指南|须知|说明))"
)
"""What follows a word that names a procedure, a standard, a total, a paper or a condition, and no person's own data."""

_VALUE = pattern(
    r"(?:码|为|是|[：:（(]|\s)*\d|[：:（(]\s?(?:视力|听力|言语|语言|肢体|智力|精神|多重|[一二三四]级|[轻中重]度|良好|一般)"
)
"""What follows a word that is given with its value or with all its values: of a value itself other rules speak."""

_MATERIALS = "材料|要件|资料|证明|证件|申请[表书单]|登记表|报名表"
_DONE_WITH = "核对|核验|核查|审核|审查|采集|比对|查询|填报|填写|录入|申报|评估|评定|认定|调查|检查|登记"
_ASKED_FOR = pattern(
    rf"(?:{_MATERIALS})(?:清单|目录)?(?:包括|含|为|有|如|[：:（(]|——)[^。；;\n]{{0,40}}$"
    "|(?:申请[表书]|登记表|审批表|承诺书|委托书)[、，,和及与][^。；;\n]{0,30}$"
    f"|(?:{_DONE_WITH})的?(?:内容|事项|项目|要素)(?:主要)?(?:包括|包含|含|为|有|是)[^。；;\n]{{0,40}}$"
    "|(?:条件|因素|指标|方式|信息项)(?:包括|包含|含|为|有|是|——)[^。；;\n]{0,40}$"
    r"|(?:提交|提供|携带|出示|填写|填报|录入|输入|上传|准备|凭)[^。；;，,\n]{0,40}$"
    r"|(?:^|[，,。；;：:（(])(?:使用|通过|利用)(?!的|人|者|权|率|情况|名单|对象|审)[^。；;，,\n]{0,20}$"
    "|(?:核验|查验|核对|核实|核查|校验|校对|查询|变更|更换|修改|登记|更正|补录|冒用|盗用|如何|怎样|怎么|按照?|依据?|根据|不同|各类?|保护|泄[露漏]|不得|严禁"
    "|禁止|涉及)(?:本人|个人|的)?$|(?:无|没有|不带|免填)$"
)
"""What stands before a word that is asked for, searched, protected or used to tell cases apart."""

_MEANS = pattern(r"(?:以|用|通过|使用|利用|持)[^。；;，,\n]{0,20}$")
_FOR = pattern(r"[^。；;，,\n]{0,16}?(?:作为|代替|替代|登[录陆]|查询|核验|验证|认证|注册|绑定|识别|预约|取号)")
"""A word between these two is the means by which something is done: 以身份证号码作为社会保障号码."""

_LEAD = pattern(
    "(?:条件|因素|指标|标准|方式|方法|范围|规则|要求|须知|流程|步骤|程序|指南|依据|维度|情形|类型|种类|字段|信息项|数据项"
    f"|(?:{_DONE_WITH})的?(?:内容|事项|项目|要素|字段)|(?:核对|核验|采集|比对|填报|填写|录入|报名|注册|预约)的?信息"
    "|(?:信息|账户|资料|事项)(?:变更|更正|修改|更新|维护))(?:如下)?\\s?$"
)
"""What opens a list, before a colon or a bracket, whose entries are looked at, asked for or filled in."""

_PUBLISHED = pattern(
    "(?:公[示布开告]|发布|名单|明细|台账|结果)的?(?:内容|信息项?|数据项|事项|项目|要素|字段|标准|方式|方法|范围|要求)(?:如下)?\\s?$"
    "|(?:对象|名单|人员|家庭)[及和与、][^：:（(]{0,6}$"
)
"""A lead that says that its list is published."""

_SPECIMEN = pattern("样[表本式张]|模板|范本|范例|示例")
_CLAUSE = pattern("[，,；;。：:（(）)\n]")
_JOINTS = pattern("[、和及与或]")


def is_governed(entry: str, start: int, end: int) -> bool:
    """Whether something is done with the word at `start:end` of a short text, and nobody's own data would be shown."""
    before = entry[:start]
    return bool(
        _PROCEDURE.match(entry, end)
        or _VALUE.match(entry, end)
        or _SPECIMEN.search(entry, end)
        or _ASKED_FOR.search(before)
        or (_MEANS.search(before) and _FOR.match(entry, end))
        or any(_LEAD.search(lead) and not _PUBLISHED.search(lead) for lead in _leads(before))
        or _shares_a_procedure(entry[end:])
    )


def _leads(before: str) -> Iterator[str]:
    """What stands before each colon and each open bracket that governs the end of `before`."""
    closed = 0
    for place in range(len(before) - 1, -1, -1):
        sign = before[place]
        if sign in "）)":
            closed += 1
        elif sign in "（(" and closed:
            closed -= 1
        elif closed:
            continue
        elif sign in "（(：:":
            yield before[:place]
        elif sign in "。；;\n":
            return


def _shares_a_procedure(behind: str) -> bool:
    """Whether a procedure behind the last of several such words governs them all (身份证号、住址变更流程)."""
    _, *others = _JOINTS.split(_CLAUSE.split(behind)[0])
    for piece in others:
        found = MATTER.search(piece) or DATUM.search(piece)
        if not found:
            return False
        if _PROCEDURE.match(piece, found.end()):
            return True
    return False
