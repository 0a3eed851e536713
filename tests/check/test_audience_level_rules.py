"""What rules say of 公开方式, 公开对象 and 公开层级: many items, the sound beside the faulty."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.core.diagnostic import Term
from govcat.core.item import Body, Header, Subject
from govcat.registry import knowledge as registered
from govcat.report.wording import fact_text

KNOWLEDGE = registered()


@pytest.fixture
def knowledge() -> Any:
    """The real vocabularies and roles."""
    return KNOWLEDGE


def codes_of(found: Any) -> list[str]:
    return [one.code for one in found]


# What GC602, GC605 and GC612 find: groups without a name, and groups that are everyone

AUDIENCES = [
    (("特定群体",), ["GC602"]),
    (("特定群体（请写明）",), ["GC602"]),
    (("特定群体：请注明",), ["GC602"]),
    (("特定群体：×××",), ["GC602"]),
    (("特定群体：某某群体",), ["GC602"]),
    (("特定群体：相关人员",), ["GC602"]),
    (("特定群体：有关单位和个人",), ["GC602"]),
    (("特定群体：特定群众",), ["GC602"]),
    (("特定群体：其他",), ["GC602"]),
    (("全社会", "特定群体：相关人员"), ["GC605"]),
    (("特定群体：相关排水户",), []),
    (("特定群体：有关村民小组",), []),
    (("特定群体：利害关系人",), []),
    (("特定群体：相关企业职工",), []),
    (("全社会", "特定群体"), ["GC605"]),
    (("全社会", "特定群体：请写明是哪一类"), ["GC605"]),
    (("特定群体：社会公众",), ["GC612"]),
    (("特定群体：全社会",), ["GC612"]),
    (("广大人民群众",), ["GC612"]),
    (("社会各界人士",), ["GC612"]),
    (("公民、法人和其他组织",), ["GC612"]),
    (("境内外自然人、法人和其它组织",), ["GC612"]),
    (("任何单位和个人",), ["GC612"]),
    (("特定群体：不特定公众",), ["GC612"]),
    (("特定群体（本辖区内全社会公众均可）",), ["GC612"]),
    (("特定群体：全县全社会力量",), []),
    (("特定群体：申请人",), []),
    (("全社会",), []),
    (("社会公众",), []),
    (("面向全社会公开",), []),
    (("全社会", "特定群体：申请人"), []),
    (("特定群体：本村全体村民",), []),
    (("辖区居民",), []),
    (("全体业主",), []),
    (("办理登记的公民",), []),
    (("特定群体：残疾人",), []),
    (("特定群体：个体工商户",), []),
    (("特定群体：社会组织",), []),
    (("特定群体：无业人员",), []),
]


@pytest.mark.parametrize(("audience", "codes"), AUDIENCES, ids=str)
def test_groups(audience: tuple[str, ...], codes: list[str], changed: Any, judged: Any) -> None:
    found = judged(changed(audience=audience), codes=("GC602", "GC605", "GC612"))
    assert codes_of(found) == codes
    assert all(one.facts["audience"] in audience for one in found)


# What GC623 finds: everyone, and then only some or nobody

CONTRADICTIONS = [
    ("全社会（仅限本单位内部职工）", "仅限本单位内部职工"),
    ("全社会（限本单位）", "限本单位"),
    ("■全社会（只向申请人公开）", "只向申请人公开"),
    ("社会公众：仅供申请人、当事人查阅", "仅供申请人、当事人查阅"),
    ("全社会，但不对外公开", "但不对外公开"),
    ("全社会 （ 暂不公布）", ""),
    ("全社会（暂不公布）", "暂不公布"),
    ("全社会（保密）", "保密"),
    ("全社会（内部使用）", "内部使用"),
    ("全社会（除申请人外一律保密）", "除申请人外一律保密"),
    ("全社会（除当事人以外不公开）", "除当事人以外不公开"),
    ("全社会", ""),
    ("全社会（重点是老年人）", ""),
    ("全社会（涉密、个人隐私除外）", ""),
    ("全社会（涉及个人隐私的内容不公开）", ""),
    ("全社会（个人隐私，不公开）", ""),
    ("全社会（不公开个人隐私）", ""),
    ("全社会（仅公开结果）", ""),
    ("全社会（个人信息仅限本人查询）", ""),
    ("全社会（其中审核信息仅向申请人公开）", ""),
    ("全社会（除涉密信息外）", ""),
    ("全社会（限本县居民）", ""),
    ("全社会（保密信息除外）", ""),
    ("全社会（含本单位职工）", ""),
    ("特定群体（仅限本单位职工）", ""),
    ("不对外公开", ""),
]


@pytest.mark.parametrize(("audience", "note"), CONTRADICTIONS)
def test_everyone_and_then_not(audience: str, note: str, changed: Any, judged: Any) -> None:
    found = judged(changed(audience=(audience,)), codes=("GC623",))
    assert [one.facts["note"] for one in found] == ([note] if note else [])


# What GC616 finds: another field's word

MISPLACED = [
    ("政府网站", "是公开渠道和载体"),
    ("特定群体：公示栏", "是公开渠道和载体"),
    ("主动公开", "是公开方式"),
    ("依申请", "是公开方式"),
    ("县级", "是公开层级"),
    ("镇级", "是公开层级"),
    ("县级公安机关", "是本事项的公开主体"),
    ("特定群体：某某县公安局", "是本事项的公开主体"),
    ("20个工作日", "是公开时限"),
    ("特定群体：及时公开", "是公开时限"),
    ("《中华人民共和国水法》", "是公开依据"),
    ("1", "是数字"),
    ("√", "是勾选的记号"),
    ("无", "是表示“没有”的记号"),
    ("0469-4622338", "是电话号码"),
    ("特定群体：动态监测对象", None),
    ("特定群体：定期定额个体工商户", None),
    ("特定群体：无业人员", None),
    ("特定群体：一级残疾人", None),
    ("特定群体：采砂管理单位", None),
    ("街道", None),
    ("全社会", None),
    ("特定群体", None),
    ("特定群体：网站用户", None),
    ("特定群体：县级以上医院", None),
    ("特定群体：户口登记机关", None),
    ("县级民政部门", None),
]


@pytest.mark.parametrize(("audience", "what"), MISPLACED)
def test_another_fields_word_in_the_audience(audience: str, what: str | None, changed: Any, judged: Any) -> None:
    found = judged(changed(audience=("本地居民", audience)), codes=("GC616",))
    assert [fact_text(one.facts["what"], "zh") for one in found] == ([what] if what else [])
    assert [one.path[-1] for one in found] == ([1] if what else [])


# What GC606, GC613 and GC601 find: fields of items that are not open

OF_CLOSED: list[tuple[dict[str, Any], list[str]]] = [
    ({"reason": "涉及个人隐私"}, ["GC606"]),
    ({"ground": "第十五条"}, ["GC606"]),
    ({"review_on": "2027-01-01"}, ["GC606"]),
    ({"review_on": "2020-01-01"}, ["GC606"]),
    ({}, []),
    ({"method": "依申请公开", "reason": "涉及商业秘密"}, []),
    ({"method": "依申请公开", "review_on": "2026-11-21"}, []),
    ({"method": "依申请公开", "review_on": "2026-11-20"}, ["GC613"]),
    ({"method": "不予公开", "reason": "密", "ground": "法", "review_on": "2026-11-22"}, []),
    ({"method": "不予公开", "reason": "密", "ground": "法", "review_on": "2025-11-21"}, ["GC613"]),
    ({"method": "不予公开", "reason": "密", "ground": "法"}, ["GC601"]),
    ({"method": "不予公开", "ground": "法", "review_on": "2027-01-01"}, ["GC601"]),
    ({"method": "不予公开", "reason": "密", "review_on": "2027-01-01"}, ["GC601"]),
]


@pytest.mark.parametrize(("fields", "codes"), OF_CLOSED, ids=str)
def test_reason_ground_and_review_date(fields: dict[str, Any], codes: list[str], changed: Any, judged: Any) -> None:
    found = judged(changed(**fields), codes=("GC601", "GC606", "GC613"))
    assert codes_of(found) == codes
    assert [one.is_confidential for one in found] == [code == "GC606" for code in codes]


def test_an_overdue_review_tells_the_reference_date_and_no_value(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(method="依申请公开", review_on="2026-01-02"), codes=("GC613",))
    assert found.facts == {"as_of": Term("2026-11-21", "2026-11-21")}
    assert found.field == "review_on"


def test_the_first_field_that_does_not_belong_is_named(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(ground="第十五条", review_on="2027-01-01"), codes=("GC606",))
    assert fact_text(found.facts["field"], "zh") == "不公开依据"


# What GC607 and GC619 find: opened beyond the layer above

GROUP = ("特定群体：申请人",)
ABOVE: list[tuple[dict[str, Any], list[str]]] = [
    ({"method": "依申请公开", "above": {"audience": GROUP}}, ["GC607"]),
    ({"method": "依申请公开", "above": {"audience": ("被征收人",)}}, ["GC607"]),
    ({"method": "依申请公开", "above": {"audience": ("全社会",)}}, []),
    ({"method": "依申请公开", "above": {"audience": ("全社会", *GROUP)}}, []),
    ({"method": "依申请公开", "above": {"audience": ("特定群体",)}}, []),
    ({"method": "依申请公开", "above": {"audience": GROUP}, "audience": ("全社会", *GROUP)}, []),
    ({"method": "依申请公开", "above": {"audience": GROUP}, "audience": ("特定群体：被征收人",)}, []),
    ({"method": "依申请公开", "above": {"name": ("甲",)}}, []),
    ({"method": "依申请公开"}, []),
    ({"above": {"audience": GROUP}}, []),
    ({"above": {"method": ("依申请公开",)}}, ["GC619"]),
    ({"above": {"method": ("依申请公开",)}, "notes": ("涉密内容除外",)}, ["GC619"]),
    ({"above": {"method": ("依申请公开",)}, "notes": ("经审查，本项全部公开",)}, []),
    ({"above": {"method": ("依申请公开",)}, "notes": ("汇总数据主动公开",)}, []),
    ({"above": {"method": ("主动公开",)}}, []),
    ({"above": {"method": ("不予公开",)}}, []),
    ({"above": {"method": ("依申请公开",)}, "method": "不予公开"}, []),
]


@pytest.mark.parametrize(("fields", "codes"), ABOVE, ids=str)
def test_what_is_opened_beyond_the_layer_above(
    fields: dict[str, Any], codes: list[str], changed: Any, judged: Any
) -> None:
    assert codes_of(judged(changed(**fields), codes=("GC607", "GC619"))) == codes


def test_the_groups_above_are_named(changed: Any, judged: Any) -> None:
    above = {"audience": ("特定群体", "特定群体：申请人", "被征收人")}
    item = changed(method="依申请公开", above=above, audience=("特定群体", "全社会"))
    (found,) = judged(item, codes=("GC607",))
    assert (found.path[-1], found.facts["above"]) == (1, "特定群体：申请人、被征收人")


# What GC618 finds: laws on request

PAPERS = [
    ("社会救助法律法规", True),
    ("政策法规文件", True),
    ("规范性文件", True),
    ("部门规章", True),
    ("政策解读", True),
    ("规范性文件起草过程材料", False),
    ("规范性文件备案审查", False),
    ("法律援助案件", False),
    ("法律咨询记录", False),
    ("违反法规处罚案卷", False),
    ("社会稳定风险评估", False),
    ("登记档案", False),
    ("人口总数", False),
]


@pytest.mark.parametrize(("name", "is_found"), PAPERS)
def test_laws_and_policy_papers_on_request(name: str, is_found: bool, changed: Any, judged: Any) -> None:  # noqa: FBT001  # a column of the table
    found = judged(changed(name=name, method="依申请公开"), codes=("GC618",))
    assert [one.facts["name"] for one in found] == ([name] if is_found else [])
    assert judged(changed(name=name), codes=("GC618",)) == []
    assert judged(changed(name=name, method="不予公开"), codes=("GC618",)) == []


# What GC608 finds: proactive and on request at once

BOTH: list[tuple[dict[str, Any], str]] = [
    ({"time_limit": "自收到申请之日起20个工作日内公开"}, "time_limit"),
    ({"time_limit": "收到政府信息公开申请后20个工作日内"}, "time_limit"),
    ({"time_limit": "形成之日起20个工作日内；收到申请之日起20个工作日内"}, "time_limit"),
    ({"audience": ("全社会", "依申请公开")}, "audience"),
    ({"channel": ("政府网站", "其他：依申请公开")}, "channel"),
    ({"channel": ("其他：按申请人要求的形式提供",)}, "channel"),
    ({"notes": ("本项依申请公开。",)}, "notes"),
    ({"notes": ("照录", "均为依申请公开事项")}, "notes"),
    ({"notes": ("本项依申请公开", "本项依申请公开")}, "notes"),
    ({}, ""),
    ({"time_limit": "依申请公开的，自收到申请之日起20个工作日内"}, ""),
    ({"time_limit": "自收到批准文件之日起20个工作日内"}, ""),
    ({"time_limit": "自提出听证申请之日起20个工作日内"}, ""),
    ({"time_limit": "自受理许可申请之日起20个工作日内"}, ""),
    ({"time_limit": "自收到申请之日起20个工作日内", "name": "施工许可"}, ""),
    ({"time_limit": "自收到申请之日起20个工作日内", "category": ("资格认定",)}, ""),
    ({"time_limit": "自收到申请之日起5个工作日内公示"}, ""),
    ({"audience": ("特定群体：申请人",)}, ""),
    ({"audience": ("特定群体：当事人（依申请公开）",), "channel": ("其他：依申请公开",)}, ""),
    ({"content": ("统计数据", "原始表格（依申请公开）"), "channel": ("其他：依申请公开",)}, ""),
    ({"notes": ("决定书全文依申请公开",), "channel": ("其他：依申请公开",)}, ""),
    ({"notes": ("决定书全文依申请公开", "本项依申请公开")}, ""),
    ({"name": "依申请公开指南"}, ""),
    ({"notes": ("按申请表填写",)}, ""),
    ({"notes": ("本项依申请公开",), "method": "依申请公开"}, ""),
]


@pytest.mark.parametrize(("fields", "field"), BOTH, ids=str)
def test_proactive_and_on_request(fields: dict[str, Any], field: str, changed: Any, judged: Any) -> None:
    plain = {"name": "统计资料", "category": ("统计",), **fields}
    assert [one.field for one in judged(changed(**plain), codes=("GC608",))] == ([field] if field else [])


def test_both_are_named_with_field_and_text(changed: Any, judged: Any) -> None:
    (found,) = judged(changed(channel=("政府网站", "其他：依申请公开")), codes=("GC608",))
    assert (found.path[-1], fact_text(found.facts["field"], "zh")) == (1, "公开渠道和载体")
    assert found.facts["text"] == "其他：依申请公开"


# What GC611 finds: a level on which none of the bodies stands

TOWN = Subject("石桥乡人民政府")
OFFICE = Subject("云岭县民政局")
VILLAGE = Subject("石桥村民委员会")
LEVELS: list[tuple[tuple[Subject, ...], tuple[str, ...], str]] = [
    ((TOWN,), ("县级",), "县级：乡级"),
    ((TOWN,), ("市级",), "市级：乡级"),
    ((TOWN,), ("市级", "县级"), "市级、县级：乡级"),
    ((TOWN,), ("村级",), "村级：乡级"),
    ((OFFICE,), ("乡级",), "乡级：县级"),
    ((OFFICE,), ("村级",), "村级：县级"),
    ((OFFICE,), ("乡级", "村级"), "乡级、村级：县级"),
    ((VILLAGE,), ("县级", "乡级"), ""),
    ((TOWN, VILLAGE), ("县级",), ""),
    ((Subject("云岭县公安局"),), ("乡级",), ""),
    ((Subject("县级司法行政部门", "县级司法行政部门"),), ("乡级",), ""),
    ((Subject("城管", bodies=(Body("云岭县综合行政执法局", level="县级"),)),), ("乡级",), ""),
    ((Subject("乡镇政府", "乡镇人民政府（街道办事处）"),), ("县级",), "县级：乡级"),
    ((Subject("民政", "县级民政部门", (Body("石桥乡人民政府", kind="乡镇街道"),)),), ("县级",), "县级：乡级"),
    ((OFFICE,), ("县级",), ""),
    ((OFFICE,), ("市级",), ""),
    ((OFFICE,), ("县级", "乡级"), ""),
    ((OFFICE, TOWN), ("乡级",), ""),
    ((OFFICE, TOWN), ("县级",), ""),
    ((TOWN,), ("乡级", "村级"), ""),
    ((VILLAGE,), ("村级",), ""),
    ((TOWN,), (), ""),
    ((Subject("石桥派出所", bodies=(Body("石桥派出所", kind="机关", level="乡级"),)),), ("县级",), ""),
    ((Subject("公安派出所", "公安派出所"),), ("县级",), ""),
    ((Subject("石桥司法所（石桥乡）", bodies=(Body("甲", level="乡级"),)),), ("县级",), ""),
    ((Subject("文化站", bodies=(Body("石桥乡文化站", level="乡级"),)),), ("县级",), ""),
    ((Subject("望川市公安局云岭分局"),), ("乡级",), ""),
    ((Subject("义务教育学校"),), ("乡级",), ""),
    ((Subject("云岭县恒通燃气有限公司"),), ("乡级",), ""),
    ((TOWN, Subject("有关单位")), ("县级",), ""),
    ((Subject("省民政厅"),), ("乡级",), "乡级：省级"),
]


@pytest.mark.parametrize(("subject", "level", "said"), LEVELS, ids=str)
def test_a_level_of_none_of_the_bodies(
    subject: tuple[Subject, ...], level: tuple[str, ...], said: str, changed: Any, judged: Any
) -> None:
    item = changed(subject=subject, level=level, channel=("政府网站",))
    found = judged(item, codes=("GC611",))
    assert [f"{one.facts['levels']}：{one.facts['standing']}" for one in found] == ([said] if said else [])
    assert [one.field for one in found] == (["level"] if said else [])


def test_levels_are_told_once_for_a_domain(changed: Any, judged: Any) -> None:
    items = [
        changed(0, level=("县级",)),
        changed(1, subject=(TOWN,), level=("县级",)),
        changed(2, subject=(OFFICE,), level=("乡级",)),
        changed(3, subject=(TOWN,), level=("县级",)),
    ]
    found = judged(*items, codes=("GC611",))
    assert [(one.owner.key.rpartition("-")[2], one.facts["count"]) for one in found] == [("1", 2), ("2", 1)]


def test_a_closed_item_has_no_level_to_speak_of(changed: Any, judged: Any) -> None:
    assert judged(changed(subject=(TOWN,), level=("县级",), method="不予公开"), codes=("GC611",)) == []


@pytest.mark.parametrize(
    ("channel", "level", "is_found"),
    [
        ("社区/企事业单位/村公示栏（电子屏）", ("村级",), False),
        ("入户", ("村级",), False),
        ("政府网站", ("村级",), True),
        ("村公示栏", ("县级",), True),
    ],
)
def test_a_township_shows_things_in_villages(
    channel: str,
    level: tuple[str, ...],
    is_found: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
    judged: Any,
) -> None:
    item = changed(subject=(TOWN,), level=level, channel=("公开查阅点", channel))
    assert codes_of(judged(item, codes=("GC611",))) == (["GC611"] if is_found else [])


def test_county_bodies_in_the_catalogue_of_a_township_are_told_elsewhere(changed: Any, judged: Any, whole: Any) -> None:
    catalogue = whole(changed(subject=(OFFICE,), level=("乡级",)), changed(1, subject=(TOWN,), level=("县级",)))
    both = ["县级", "乡级"]
    for region_level, standing in (("乡级", ["乡级"]), ("村级", ["乡级"]), ("县级", both), ("", both)):
        header = Header("目录", region="石桥", region_level=region_level)
        found = judged(replace(catalogue, header=header), codes=("GC611",))
        assert [one.facts["standing"] for one in found] == standing


def test_items_of_a_real_role_stand_on_its_level(changed: Any, judged: Any) -> None:
    for role, level, count in (
        ("县级民政部门", "乡级", 1),
        ("县级民政部门", "县级", 0),
        ("村（居）民委员会", "乡级", 0),
    ):
        item = changed(subject=(Subject(role, role),), level=(level,), channel=("政府网站",))
        assert len(judged(item, codes=("GC611",))) == count


# What GC620 finds: a slip in the two words of the form

SLIPS = [
    ("全社合", "全社会"),
    ("全杜会", "全社会"),
    ("金社会", "全社会"),
    ("全会社", "全社会"),
    ("全社会会", "全社会"),
    ("全社", "全社会"),
    ("■全社台", "全社会"),
    ("特定群休", "特定群体"),
    ("特定郡体：申请人", "特定群体"),
    ("持定群体（申请人）", "特定群体"),
    ("特定体群", "特定群体"),
    ("特定定群体", "特定群体"),
    ("特群体", "特定群体"),
    ("全社会", ""),
    ("社会", ""),
    ("社会公众", ""),
    ("面向全社会", ""),
    ("全社区", ""),
    ("全社员", ""),
    ("全协会", ""),
    ("特定群体", ""),
    ("特定群众：申请人", ""),
    ("特定人群", ""),
    ("特困群体", ""),
    ("弱势群体", ""),
    ("固定群体", ""),
    ("特定主体", ""),
    ("全县群众", ""),
    ("社会组织", ""),
    ("社会团体", ""),
    ("申请人", ""),
]


@pytest.mark.parametrize(("audience", "word"), SLIPS)
def test_a_slip_in_the_words_of_the_form(audience: str, word: str, changed: Any, judged: Any) -> None:
    found = judged(changed(audience=(audience,)), codes=("GC620",))
    assert [one.facts["word"] for one in found] == ([word] if word else [])
