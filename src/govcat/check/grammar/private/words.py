"""The words that stand for private matters: 身份证号, 住址, 银行账号, 病情, 残疾类别, names of children."""

from __future__ import annotations

from govcat.core.pattern import pattern

_RECIPIENT = (
    "(?:救助|补贴|补助|保障|帮扶|资助|扶助|受助|受益|供养|享受|优抚|抚恤|慰问|低保|特困|五保|脱贫|受灾|安置|轮候|受捐|受赠"
    "|受理)(?:对象|人员|家庭|群众|农户|户|人|者)"
)
PERSON = (
    "(?:申请人|当事人|户主|本人|个人|监护人|家长|家属|患者|病人|老人|老年人|残疾人|儿童|未成年人|学生|农户|村民|居民"
    "|租户|承租人|求职者|失业人员|领取人|收款人|参保人|举报人|投诉人|信访人|被征收人|被征地农民"
    f"|{_RECIPIENT})"
)
"""People of whom an authority knows something, and who hold no office."""

_OPENS = r"(?:^|(?<=[、，,；;：:（(及和与]))"
_NUMBER = "(?:账号|帐号|卡号)(?:号码)?"
_CHILD = "(?<!大)(?:儿童|未成年人|学生|幼儿|婴儿|新生儿?|孤儿|子女)"
_LIST_OF_NAMES = "(?:名单|花?名册|姓名)"
_WITH_A_DISEASE = (
    "(?:患者|病人|病例|感染者|携带者|患儿|密切接触者)(?!监护|家属|满意)的?"
    "(?:[㐀-鿿]{0,4}?(?:救治|救助|治疗|管理|随访|筛查|登记|补助|住院|个人)[㐀-鿿]{0,2}?)?"
)
_MINOR = "未成年(?:人?(?:[受被]害|被侵害)|(?!人)[㐀-鿿]{1,4}?)(?:人员|人|者|对象|子女|学生)的?"
_KINDS = {
    "identity": "(?:居民)?身份证件?(?:号码?|编号)|公民身份号码|证件号码?",
    "address": "(?:家庭|居住|户籍|户口|个人)(?:所在地?)?(?:详细|具体)?(?:住址|地址)|(?:详细|具体|现|原)?住址",
    "account": (
        f"(?:银行|一卡通|惠农|社保|存折)卡?(?:{_NUMBER}|[账帐]户)|{PERSON}的?(?:银行[账帐]户|(?:银行卡?)?{_NUMBER})"
    ),
    "health": (
        "病情|病历|病史|患病(?:情况|类型|种类|名称|原因)|所患疾病(?:名称|种类)?"
        f"|(?:(?:疾病|临床|医学|[入出]院|病理)|{_OPENS})诊断(?:结果|结论|情况)"
        f"|(?:(?:家庭成员|申请人|本人|身体|{_RECIPIENT})的?|{_OPENS})健康[状情]况|残疾(?:类别|等级|程度|类型|情况|人?证号码?)"
        f"|{_WITH_A_DISEASE}{_LIST_OF_NAMES}"
    ),
    "telephone": f"{PERSON}的?(?:姓名(?:及|和|与|、))?(?:联系)?(?:电话|手机号?|联系方式)(?:号码?)?|手机号码?",
    "children": (
        f"{_CHILD}的?姓名|{_CHILD}(?:救助|保障|资助|补助|帮扶)?(?:对象|人员)?(?:名单|花名册|名册)|{_MINOR}{_LIST_OF_NAMES}"
    ),
}  # fmt: skip  # one kind, one entry

ANCHOR = pattern(
    "[号址户病断康疾话机式名患染带触](?:(?<=[证件份编账帐卡]号)|(?<=住址)|(?<=[庭住籍口人地细体]地址)|(?<=[账帐]户)"
    "|(?<=[患疾]病)|(?<=病)[情历史人例]|(?<=[患染带触])[者儿]|(?<=诊断)|(?<=健康)|(?<=残疾)|(?<=手机)"
    "|(?<=[人主长属者童生户民员象庭众儿女的者]姓名)|(?<=[童人生儿女助障扶象员花者]名)[单册]"
    "|(?<=[人主长属者童生户民员象庭众的]电话)|(?<=[人主长属者童生户民员象庭众的]联系电话)|(?<=联系方式))"
)
"""One of these stands in every word below: most entries hold none and are passed over."""

MATTER = pattern("|".join(f"(?P<{kind}>{words})" for kind, words in _KINDS.items()))
"""A word for a private matter; the group that took part is its kind."""

DATUM = pattern(
    "姓名|性别|民族|出生(?:日期|年月|地)|年龄|婚姻状况|文化程度|户[口籍](?:类别|性质)?|户[名主]|类别|等级|程度|籍贯|地址|电话|联系方式|号码?"
    "|(?:个人|基本|户籍|身份)信息|照片"
)
"""Other things that are written down of a person; beside a private matter they share what is done with it."""
