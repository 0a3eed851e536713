"""The words that rules on privacy go by, from both sides: what would show a person, and what only looks like it."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from govcat.check.grammar.people_lists import listed_people
from govcat.check.grammar.private.withheld import masks, withholds
from govcat.check.grammar.private_matters import is_nothing_else, private_matters

SHOWN = {
    "艾滋病感染者救治名单": "感染者救治名单",
    "结核病患者名单": "患者名单",
    "尘肺病人救助名册": "病人救助名册",
    "乙肝病毒携带者的姓名": "携带者的姓名",
    "密切接触者名单": "密切接触者名单",
    "感染病例姓名": "病例姓名",
    "重病患儿花名册": "患儿花名册",
    "未成年受害人姓名及案情": "未成年受害人姓名",
    "未成年人被害人的姓名": "未成年人被害人的姓名",
    "未成年涉案人员名单": "未成年涉案人员名单",
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
    "救助对象身份证号、发放标准": "身份证号",
    "救助对象姓名、身份证号、补贴标准": "身份证号",
    "姓名、工作单位、身份证号、住址": "身份证号",
    "姓名、开户银行、银行账号": "银行账号",
    "机构名称、申请人姓名、身份证号": "身份证号",
    "不动产登记公示、权利人姓名、身份证号": "身份证号",
    "未成年人救助公示、身份证号": "身份证号",
    "审核通过人员身份证号": "身份证号",
    "资金使用人身份证号": "身份证号",
    "受助人姓名、住址、金额": "住址",
    "公示内容：姓名、身份证号、残疾类别": "身份证号",
    "公示内容（姓名、身份证号）": "身份证号",
    "审核结果（姓名、身份证号、病情）": "身份证号",
    "名单：姓名、住址": "住址",
    "审核结果公示内容：姓名、身份证号": "身份证号",
    "公示方式和公示对象身份证号": "身份证号",
    "家长姓名、手机号码": "家长姓名、手机号",
    "学生姓名、手机号码": "学生姓名、手机号",
    "受益人联系电话": "受益人联系电话",
    "受助人联系方式": "受助人联系方式",
    "低保户联系电话": "低保户联系电话",
    "脱贫户银行账号": "脱贫户银行账号",
    "公示不得少于7日，公布身份证号": "身份证号",
    "企业名称、法定代表人姓名、身份证号码": "身份证号码",
    "作出处理决定、当事人身份证号": "身份证号",
    "保障对象姓名、学校、身份证号、住址": "身份证号",
    "补贴对象、发放标准：姓名、身份证号": "身份证号",
    "无房户身份证号": "身份证号",
    "患者姓名、诊断结果、病历": "患者姓名",
    "项目名称、受益人姓名、银行账号": "银行账号",
}


@pytest.mark.parametrize(("entry", "word"), SHOWN.items())
def test_what_shows_a_person(entry: str, word: str) -> None:
    (matter, *_) = private_matters(entry)
    assert (matter.word, entry[matter.start : matter.end]) == (word, word)


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
        ("不动产登记公示时列明住址", "address", False),
        ("住址严禁公布", "address", True),
        ("病情作模糊处理", "health", True),
    ],
)
def test_notes_that_withhold(note: str, kind: str, is_withheld: bool) -> None:  # noqa: FBT001  # a column of the table
    assert withholds(note, kind) is is_withheld


@pytest.mark.parametrize(
    ("note", "is_masked"),
    [("身份证号隐去后四位", True), ("身份证号中间用*代替", True), ("不列身份证号", False), ("住址隐去门牌", False)],
)
def test_notes_that_mask(note: str, is_masked: bool) -> None:  # noqa: FBT001  # a column of the table
    assert masks(note, "identity") is is_masked


@pytest.mark.parametrize(
    ("entry", "is_all"),
    [("受益人身份证号", True), ("发放的身份证号", True), ("姓名、身份证号", False), ("身份证号和金额", False)],
)
def test_an_entry_that_is_nothing_but_the_matter(entry: str, is_all: bool) -> None:  # noqa: FBT001  # a column of the table
    (matter,) = private_matters(entry)
    assert is_nothing_else(entry, matter) is is_all


@pytest.mark.parametrize("read", [lambda text: list(private_matters(text)), listed_people])
def test_long_texts_are_read_in_good_time(read: Callable[[str], object]) -> None:
    begin = time.perf_counter()
    for piece in ("身份证号", "对象", "申请材料", "个人的姓名及", "《", "健康", "补贴", "和"):
        read(piece * (20_000 // len(piece)) + "名单")
    assert time.perf_counter() - begin < 5
