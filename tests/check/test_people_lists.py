"""Lists of people who receive something, and lists of other things."""

from __future__ import annotations

import pytest

from govcat.check.grammar.people_lists import listed_people

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


def test_names_that_are_kept_back_are_no_list() -> None:
    assert listed_people("农户姓名、身份证号不对外公开") is None
    assert listed_people("农户姓名不公开；救助对象名单") == (8, 14)
    assert listed_people("农户姓名；身份证号不对外公开") is not None
