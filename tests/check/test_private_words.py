"""The words that rules on privacy go by, from both sides: what would show a person, and what only looks like it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from govcat.check.grammar.people_lists import listed_people
from govcat.check.grammar.private_matters import private_matters, withholds

SHOWN = {
    "身份证号": "身份证号",
    "居民身份证号码": "居民身份证号码",
    "当事人的公民身份号码": "公民身份号码",
    "申请人姓名、证件号码、金额": "证件号码",
    "家庭住址": "家庭住址",
    "户主姓名、住址": "住址",
    "户籍所在地地址": "户籍所在地地址",
    "银行账号": "银行账号",
    "打款的银行卡卡号": "银行卡卡号",
    "一卡通帐号": "一卡通帐号",
    "领取人账号": "领取人账号",
    "救助对象的银行账户": "救助对象的银行账户",
    "病情": "病情",
    "患病情况和家庭情况": "患病情况",
    "残疾类别、补贴金额": "残疾类别",
    "残疾等级": "残疾等级",
    "健康状况": "健康状况",
    "姓名、健康状况、救助事由": "健康状况",
    "申请人的健康情况": "申请人的健康情况",
    "诊断结果": "诊断结果",
    "疾病诊断结论": "疾病诊断结论",
    "监护人联系电话": "监护人联系电话",
    "申请人姓名和手机号": "申请人姓名和手机号",
    "手机号码": "手机号码",
    "受助学生姓名": "学生姓名",
    "困境儿童名单": "儿童名单",
    "孤儿救助对象花名册": "孤儿救助对象花名册",
    "材料、住址": "住址",
    "申请材料；家庭住址": "家庭住址",
    "身份证号和办理条件": "身份证号",
}
SOUND = (
    "身份证",
    "申请材料：居民身份证、户口簿、银行卡号",
    "所需材料（身份证号、住址证明）",
    "提供身份证号、住址和银行账号",
    "凭身份证号查询",
    "身份证号（隐去后八位）",
    "身份证号码脱敏后公布",
    "姓名、身份证号（110105****）",
    "住址不公开",
    "救助对象户数、住址除外",
    "执法人员证件号",
    "执法证件号码",
    "单位证件号码",
    "办公地址",
    "机构住址",
    "通信地址",
    "住址变更登记",
    "住址信息变更",
    "户籍地址更正流程",
    "身份证号码编码规则",
    "身份证号的核发",
    "缴费银行账号",
    "单位的银行账户",
    "税款银行账号",
    "社会保障卡银行账户激活",
    "银行账户变更",
    "个人账户",
    "病历复印件",
    "病情诊断证明",
    "病情稳定的患者",
    "苗情、墒情、病情",
    "植物病情",
    "传染病疫情",
    "学生体质健康状况",
    "古树名木：树种、树龄、健康状况",
    "节能诊断结果",
    "残疾等级评定标准",
    "残疾类别和等级划分标准",
    "残疾等级与补贴标准对照表",
    "残疾等级为一级的",
    "残疾等级一、二级的残疾人",
    "残疾等级2级以上",
    "按残疾类别发放的标准",
    "不同残疾等级",
    "残疾证",
    "举报手机号码",
    "网格员手机号码",
    "手机号码实名登记",
    "如何查询本人手机号码",
    "学校联系电话",
    "老年人服务电话",
    "大学生名单",
    "优秀学生名单",
    "儿童福利机构名单",
    "未成年人保护工作站名单",
    "《居民身份证号码管理办法》",
    "不得泄露身份证号",
    "保护手机号码",
    "银行账号开户要求",
    "病历书写规范",
    "电子病历应用水平",
    "住址门牌编制规则",
    "《关于病情的通知》",
    "病情告知",
    "家庭住址所在学区",
    "家庭住址或者经常居住地所在学区",
    "户籍地址与实际居住地一致的适龄儿童",
    "申请表（申请人住址、手机号码）",
    "登记表：家庭住址",
    "维修资金银行账户",
    "身份证号：11010519491231002X",
    "银行账号 6222020012345678903",
)


@pytest.mark.parametrize(("entry", "word"), SHOWN.items())
def test_what_shows_a_person(entry: str, word: str) -> None:
    (matter, *_) = private_matters(entry)
    assert (matter.word, entry[matter.start : matter.end]) == (word, word)


@pytest.mark.parametrize("entry", SOUND)
def test_what_only_looks_like_it(entry: str) -> None:
    assert list(private_matters(entry)) == []


def test_every_matter_of_an_entry_is_found_beside_a_title() -> None:
    found = list(private_matters("《身份证号管理办法》、身份证号、病情、身份证号"))
    assert [(matter.kind, matter.start) for matter in found] == [("identity", 11), ("health", 16), ("identity", 19)]


@pytest.mark.parametrize(
    ("note", "kind", "is_withheld"),
    [
        ("不列身份证号码", "identity", True),
        ("不列身份证号码", "address", False),
        ("个人信息作隐去处理", "address", True),
        ("只列必要信息", "health", True),
        ("住址、病情一律不公开", "health", True),
        ("住址、病情一律不公开", "telephone", False),
        ("公布住址", "address", False),
        ("处罚金额除外", "address", False),
    ],
)
def test_notes_that_withhold(note: str, kind: str, is_withheld: bool) -> None:  # noqa: FBT001  # a column of the table
    assert withholds(note, kind) is is_withheld


PEOPLE = {
    "救助对象名单": "救助对象名单",
    "初审对象名单、理由": "初审对象名单",
    "识别结果（贫困户名单、数量）": "贫困户名单",
    "五保户花名册": "五保户花名册",
    "耕地地力保护补贴农户名册": "耕地地力保护补贴农户名册",
    "补贴发放名单": "补贴发放名单",
    "低保对象公示": "低保对象公示",
    "公租房轮候家庭公示情况": "公租房轮候家庭公示",
    "特困人员姓名": "特困人员姓名",
    "企业名单，救助对象名单": "救助对象名单",
    "耕地地力保护补贴资金发放名单": "耕地地力保护补贴资金发放名单",
    "扶贫项目受益农户名单": "扶贫项目受益农户名单",
}
NO_PEOPLE = (
    *(
        "定点医疗机构名单",
        "企业名单",
        "补贴企业名单",
        "扶贫项目名单",
        "农机购置补贴产品名单",
        "贫困村名单",
        "救助站名单",
    ),
    *("执法人员名单", "督学名单", "家庭教育指导员名单", "低保经办人员名单", "帮扶责任人名单", "家庭医生名单"),
    *(
        "拟表彰个人名单",
        "录用人员公示",
        "失信被执行人名单",
        "A级纳税人名单",
        "残疾人考生名单",
        "困难企业黑名单",
        "救助物资名单",
        "扶贫项目库名单",
    ),
    *("补贴对象", "公租房保障对象", "低保标准公示", "补贴政策公示", "救助公示", "结果公示", "公示", "名单"),
    *("负责人姓名", "法定代表人姓名", "补助姓名", "审核通过名单及补贴金额", "优抚医院名单", "救助对象公示牌"),
)


@pytest.mark.parametrize(("entry", "people"), PEOPLE.items())
def test_lists_of_people_who_receive(entry: str, people: str) -> None:
    at = listed_people(entry)
    assert at is not None
    assert entry[slice(*at)] == people


@pytest.mark.parametrize("entry", NO_PEOPLE)
def test_lists_of_other_things(entry: str) -> None:
    assert listed_people(entry) is None


@pytest.mark.parametrize("read", [lambda text: list(private_matters(text)), listed_people])
def test_long_texts_are_read_in_good_time(read: Callable[[str], object]) -> None:
    begin = time.perf_counter()
    for piece in ("身份证号", "对象", "申请材料", "个人的姓名及", "《", "健康", "补贴", "和"):
        read(piece * (20_000 // len(piece)) + "名单")
    assert time.perf_counter() - begin < 5
