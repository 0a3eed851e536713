"""Sound catalogues stay in peace: variants that real offices print and no rule may accuse (facts: fairness)."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.core.item import Body, Subject
from govcat.core.written import WrittenAllow

SOUND: dict[str, dict[str, Any]] = {
    "a hotline whose name is a number": {"name": "12345政务服务便民热线"},
    "a year in front": {"name": "2026年度部门预算", "time_limit": "本级政府财政部门批复后20日内"},
    "an age in front": {"name": "65周岁以上老年人优待证办理"},
    "a voltage in front": {"name": "110千伏以上输变电工程"},
    "a numeral that is a word": {"name": "三公经费", "category": ("一件事一次办",)},
    "a plan counted in Han": {"name": "十四五规划", "category": ("一、二级保护野生动物",)},
    "a class in brackets": {"name": "（二）类疫苗接种"},
    "a version number": {"name": "2.0版办事指南"},
    "a dash as a name": {"name": "—", "category": ("征地管理政策",)},
    "short title": {"basis": ("《政府信息公开条例》第二十条",)},
    "short code of an order": {"basis": ("《中华人民共和国政府信息公开条例》（国令第711号）",)},
    "order with its country": {"basis": ("《中华人民共和国政府信息公开条例》（中华人民共和国国务院令第711号）",)},
    "article instead of number": {"basis": ("《中华人民共和国政府信息公开条例》第二十条第（七）项",)},
    "unknown local paper": {"basis": ("《某某县户籍管理办法》（某政发〔2020〕9号）",)},
    "local paper with a national title": {"basis": ("《公共租赁住房管理办法》（某政发〔2015〕3号）",)},
    "number that is not certain": {"basis": ("《文号存疑的通知》（国办发〔2016〕82号）",)},
    "no marks, but a name": {"basis": ("江西省常住户口登记管理规定",)},
    "a local paper of unknown force": {"basis": ("《某某省实施办法》",)},
    "a region's own rules": {"basis": ("云南省政府信息公开规定",)},
    "tail after a name": {"basis": ("《中华人民共和国户口登记条例》及有关规定",)},
    "unmarked law with a tail": {"basis": ("户口登记条例及有关规定",)},
    "a province's own plan": {"basis": ("浙江省“九五”普法规划",)},
    "one title, a version in force": {"basis": ("《特困人员认定办法》",)},
    "the version in force": {"basis": ("《特困人员认定办法》（民发〔2021〕43号）",)},
    "an amended law before its new text": {"basis": ("《修订中的法》",)},
    "order of another issuer with the same serial": {"basis": ("《政府信息公开条例》（某某省人民政府令第711号）",)},
    "twenty days, then shown": {"time_limit": "信息形成之日起20日内公开，并公告30日"},
    "fewer calendar days": {"time_limit": "信息形成或者变更之日起15日内公开"},
    "promptly": {"time_limit": "及时公开"},
    "in real time": {"time_limit": "实时公开"},
    "standing beside a limit": {"time_limit": "信息形成或者变更之日起20个工作日内，长期公开"},
    "budget after approval": {"time_limit": "本级政府财政部门批复后20日内", "name": "部门预算"},
    "display period": {"time_limit": "制定或获取信息之日起10个工作日内，公示7个工作日"},
    "long notice": {"time_limit": "征求意见不少于30日"},
    "split by decision": {"time_limit": "执法决定信息7个工作日内，其他信息20个工作日内"},
    "yearly date": {"time_limit": "每年1月31日前"},
    "stricter than the law": {"time_limit": "信息形成或者变更之日起7个工作日内"},
    "beginning in a note": {"time_limit": "20个工作日", "notes": ("时限自信息形成或者变更之日起计算",)},
    "yields to other law": {"time_limit": "信息形成或者变更之日起20个工作日内；法律、法规另有规定的，从其规定"},
    "on request, longer": {"method": "依申请公开", "time_limit": "收到申请之日起30个工作日内"},
    "all society on request": {"method": "依申请公开"},
    "named group": {"audience": ("特定群体：被征收人",)},
    "everyone and a named group": {"audience": ("全社会", "特定群体：申请人")},
    "a group by its own name": {"audience": ("本村村民",)},
    "only at the door": {"channel": ("入户/现场",), "audience": ("特定群体：申请人",)},
    "another channel, named": {"channel": ("政府网站", "其他：国家企业信用信息公示系统")},
    "alias of a channel": {"channel": ("政府门户网站", "公开查询点")},
    "several bodies": {"subject": (Subject("各乡镇人民政府"), Subject("某某县公安局", bodies=(Body("某某县公安局"),)))},
    "approval bureau": {"subject": (Subject("某某县行政审批服务局"),)},
    "comprehensive enforcement": {"subject": (Subject("某某区综合行政执法局"),)},
    "tenderer": {"subject": (Subject("招标人及其招标代理机构", "招标人"),)},
    "gas company": {"subject": (Subject("城镇燃气企业", "城镇燃气企业"),)},
    "village": {"subject": (Subject("行政村村民委员会"),)},
    "cultural centre": {"subject": (Subject("某某县文化馆"),)},
    "credit code that looks like an identity number": {"notes": ("统一社会信用代码 113417020032563511",)},
    "long number without check digit": {"notes": ("受理编号 110105194912310021",)},
    "masked identity number": {"notes": ("张某 110105********002X",)},
    "office telephone": {"notes": ("咨询电话 0469-4622338，热线 12345",)},
    "mobile where telephones belong": {"phone": "13800138000"},
    "order number with eleven digits inside": {"notes": ("订单 201380013800012",)},
    "rare character and its variant": {"name": "𠮷姓户口登记", "notes": ("葛\U000e0100某",)},
    "minority writing": {"name": "ᠮᠣᠩᠭᠣᠯ 户口登记"},
    "closed with everything said": {
        "method": "不予公开",
        "reason": "涉及个人隐私",
        "ground": "《中华人民共和国政府信息公开条例》第十五条",
        "review_on": "2027-06-30",
    },
    "an allowance": {"allow": (WrittenAllow(code="GC999", reason="无"),)},
}


@pytest.mark.parametrize("variant", SOUND)
def test_sound_variants_are_left_in_peace(variant: str, changed: Any, judged: Any) -> None:
    assert [(found.code, dict(found.facts)) for found in judged(changed(**SOUND[variant]))] == []


def test_there_are_enough_of_them() -> None:
    assert len(SOUND) >= 25


def test_rows_of_county_and_town_may_share_a_name(changed: Any, judged: Any) -> None:
    assert judged(changed(0, level=("县级",)), changed(1, level=("乡级",))) == []


def test_a_note_of_the_domain_may_state_the_beginning(changed: Any, judged: Any, whole: Any) -> None:
    item = changed(time_limit="20个工作日")
    assert judged(whole(item, notes=("各项时限自信息形成或者变更之日起计算",))) == []
    assert [found.code for found in judged(whole(item, notes=("时限照录，未写起算点",)))] == ["GC402"]


def test_without_region_or_bodies_nobody_asks_who_discloses(changed: Any, judged: Any, whole: Any) -> None:
    item = changed(subject=(Subject("某某县扶贫办"), Subject("县级民政部门", "县级民政部门")))
    catalogue = whole(item)
    assert {found.code for found in judged(catalogue)} == {"GC511", "GC512"}
    nowhere = replace(catalogue, header=replace(catalogue.header, region=""))
    assert {found.code for found in judged(nowhere)} == {"GC512"}
    assert judged(replace(catalogue, bodies=())) == []


def test_dashes_may_share_a_name(changed: Any, judged: Any) -> None:
    assert judged(changed(0, name="—"), changed(1, name="—")) == []


def test_one_name_under_two_headings(changed: Any, judged: Any) -> None:
    assert judged(changed(0, category=("补偿",)), changed(1, category=("征收",))) == []
