"""Townships and subdistricts: the bodies and powers that they do not have, and their own that sound alike."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from small_catalogue import COUNTY, POLICE, TOWN, catalogue_of, facts_of, item_of, told, told_of
from small_projects import found_in

from govcat.core.item import Body, Header, Origin

SUBDISTRICT = Header("目录", region="南屏区滨江街道", region_level="乡级")


@pytest.mark.parametrize(
    ("subject", "duty"),
    [
        ("镇级生态环境部门", "生态环境"),
        ("镇街（园区）级生态环境部门", "生态环境"),
        ("镇级卫生健康行政部门", "卫生健康"),
        ("乡镇民政部门", "民政"),
        ("城关镇教育主管部门", "教育"),
        ("街道城市管理部门", "城市"),
    ],
)
def test_departments_that_townships_lack_are_told(subject: str, duty: str) -> None:
    (found,) = told_of("GC529", subject)
    assert facts_of(found) == {"subject": subject, "duty": duty}


@pytest.mark.parametrize(
    "subject",
    [
        "县级生态环境部门",
        "乡村振兴部门",
        "县乡村振兴部门",
        "县级城乡规划主管部门",
        "城乡建设部门",
        "乡镇有关部门",
        "乡镇各部门",
        "镇职能部门",
        "镇公共服务办公室",
        "镇规划管理所",
        "镇农林水务局",
        "镇教育管理中心",
        "镇人民政府",
        "乡镇卫生院等部门",
        "街道办事处",
    ],
)
def test_offices_that_townships_have_are_sound(subject: str) -> None:
    assert told_of("GC529", subject) == []


@pytest.mark.parametrize(
    ("region", "subject", "kind"),
    [
        ("滨江街道", "镇人民政府", "街道办事处"),
        ("南屏区滨江街道办事处", "乡镇人民政府", "街道办事处"),
        ("石桥乡", "镇级人民政府", "乡人民政府"),
        ("石桥乡", "镇政府", "乡人民政府"),
        ("城关镇", "各乡人民政府", "镇人民政府"),
    ],
)
def test_governments_of_another_kind_are_told(region: str, subject: str, kind: str) -> None:
    (found,) = told_of("GC530", subject, header=Header("目录", region=region, region_level="乡级"))
    assert found.path == ("subject", 0)
    assert facts_of(found) == {"subject": subject, "region": region, "kind": kind}


@pytest.mark.parametrize(
    ("region", "level", "subject"),
    [
        ("石桥乡", "乡级", "乡人民政府"),
        ("石桥乡", "乡级", "各乡镇人民政府"),
        ("城关镇", "乡级", "乡镇人民政府"),
        ("滨江街道", "乡级", "乡镇人民政府（街道办事处）"),
        ("滨江街道", "乡级", "街道办事处"),
        ("滨江街道", "乡级", "太平镇人民政府"),
        ("白音苏木", "乡级", "镇人民政府"),
        ("云岭县", "县级", "镇人民政府"),
        ("新乡", "市级", "镇人民政府"),
        ("", "乡级", "镇人民政府"),
    ],
)
def test_governments_of_the_kind_or_of_no_certain_kind_are_sound(region: str, level: str, subject: str) -> None:
    assert told_of("GC530", subject, header=Header("目录", region=region, region_level=level)) == []


def test_what_the_county_wrote_for_all_its_towns_is_sound_in_each() -> None:
    origins = {"subject": (Origin(0, "../domains/elderly-care.yaml", ("defaults", "subject", 0)),)}
    inherited = item_of("镇人民政府", origins=origins)
    header = Header("目录", region="石桥乡", region_level="乡级")
    assert told("GC530", catalogue_of(inherited, header=header, last_layer=1)) == []
    assert len(told("GC530", catalogue_of(inherited, header=header))) == 1


POWERS = {
    "医疗机构执业登记": "医疗机构和医务人员的许可、登记",
    "医疗机构设置审批（权限内）": "医疗机构和医务人员的许可、登记",
    "诊所备案": "医疗机构和医务人员的许可、登记",
    "母婴保健技术服务机构执业许可": "医疗机构和医务人员的许可、登记",
    "乡村医生执业注册": "医疗机构和医务人员的许可、登记",
    "护士执业注册": "医疗机构和医务人员的许可、登记",
    "放射诊疗许可": "医疗机构和医务人员的许可、登记",
    "公共场所卫生许可": "医疗机构和医务人员的许可、登记",
    "国有土地上房屋征收决定": "国有土地上房屋的征收决定、补偿决定",
    "征收补偿决定": "国有土地上房屋的征收决定、补偿决定",
    "企业投资项目备案": "投资建设项目的审批、核准、备案",
    "政府投资项目可行性研究报告审批": "投资建设项目的审批、核准、备案",
    "建筑工程施工许可证核发": "投资建设项目的审批、核准、备案",
    "建设项目环境影响评价审批": "投资建设项目的审批、核准、备案",
    "养老机构备案": "养老机构的备案",
    "养老机构设立许可": "养老机构的备案",
}


def claimed(name: str, *subjects: str, header: Header = TOWN, **fields: Any) -> list[dict[str, str]]:
    found = told("GC518", catalogue_of(item_of(*subjects, name=name, **fields), header=header))
    assert [one.path for one in found] in ([], [("items", 0, "name")])
    return [facts_of(one) for one in found]


@pytest.mark.parametrize("name", POWERS)
def test_powers_of_the_county_are_not_the_townships(name: str) -> None:
    (facts,) = claimed(name, "城关镇人民政府")
    assert (facts["item"], facts["subject"], facts["power"]) == (name, "城关镇人民政府", POWERS[name])


@pytest.mark.parametrize(
    "subjects",
    [("乡镇人民政府（街道办事处）",), ("镇便民服务中心",), ("石桥村民委员会",), ("城关镇人民政府、石桥村民委员会",)],
)
def test_villages_and_offices_of_townships_have_no_such_power_either(subjects: tuple[str, ...]) -> None:
    assert len(claimed("养老机构备案", *subjects)) == 1
    assert len(claimed("养老机构备案", *subjects, header=COUNTY)) == 1


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        (Body("城关服务大队", kind="乡镇街道"), True),
        (Body("城关服务大队", level="乡级"), True),
        (Body("城关服务大队"), False),
        (Body("城关服务大队", kind="授权组织", level="乡级"), False),
    ],
)
def test_bodies_of_townships_are_known_by_their_kind(body: Body, is_told: bool) -> None:  # noqa: FBT001  # a column
    item = item_of("城关服务大队", name="养老机构备案", bodies=(body,))
    assert bool(told("GC518", catalogue_of(item, header=TOWN, bodies=(body,)))) is is_told


@pytest.mark.parametrize(
    "subjects",
    [
        ("县级民政部门",),
        ("县级民政部门", "城关镇人民政府"),
        ("县民政局、城关镇人民政府",),
        ("司法所",),
        ("石桥乡司法所（石桥乡人民政府）",),
        ("城关镇市场监督管理分局",),
        ("民政服务站",),
        ("、",),
    ],
)
def test_the_county_and_its_branches_have_them(subjects: tuple[str, ...]) -> None:
    assert claimed("养老机构备案", *subjects) == []


@pytest.mark.parametrize(
    "name",
    [
        "农村宅基地审批",
        "最低生活保障审核确认",
        "乡村建设规划许可证核发",
        "养老机构名录",
        "养老机构备案办事指南",
        "养老机构投资指南",
        "医疗机构名单",
        "房屋征收补偿政策",
        "企业投资项目备案政策咨询",
        "临时救助",
        "老年人补贴",
        "村民建房审批",
    ],
)
def test_the_townships_own_work_is_sound(name: str) -> None:
    assert claimed(name, "城关镇人民政府") == []


def test_the_heading_tells_the_power_too() -> None:
    (facts,) = claimed("办理结果", "城关镇人民政府", category=("行政许可", "养老机构备案"))
    assert facts["power"] == "养老机构的备案"
    assert claimed("办理结果", "城关镇人民政府", category=("养老机构备案", "其他")) == []
    assert claimed("办理结果", "城关镇人民政府", category=()) == []


def test_a_power_that_was_handed_down_is_the_townships() -> None:
    decision = "《某某省人民政府关于赋予乡镇人民政府部分县级行政职权的决定》"
    assert claimed("养老机构备案", "城关镇人民政府", basis=(decision,)) == []
    assert claimed("养老机构备案", "城关镇人民政府", notes=("受县民政局委托办理",)) == []
    noted = replace(TOWN, notes=("本镇承接的职权见附件",))
    assert claimed("养老机构备案", "城关镇人民政府", header=noted) == []
    catalogue = catalogue_of(item_of("城关镇人民政府", name="养老机构备案"), header=TOWN)
    told_in_domain = replace(catalogue.domains[0], notes=("经济发达镇依法行使",))
    assert told("GC518", replace(catalogue, domains=(told_in_domain,))) == []
    assert len(told("GC518", catalogue)) == 1


BUDGETS = "budgets-and-accounts"


@pytest.mark.parametrize(
    ("name", "is_told"),
    [
        ("政府预算", True),
        ("街道政府决算", True),
        ("政府预、决算公开", True),
        ("部门预算", False),
        ("政府部门预算和政府决算", False),
        ("“三公”经费", False),
        ("政府采购预算", False),
    ],
)
def test_a_subdistrict_has_departmental_budgets_only(name: str, is_told: bool) -> None:  # noqa: FBT001  # a column
    item = item_of("滨江街道办事处", name=name, domain=BUDGETS)
    found = told("GC734", catalogue_of(item, header=SUBDISTRICT))
    told_facts = [{"item": name, "region": "南屏区滨江街道"}] if is_told else []
    assert [facts_of(one) for one in found] == told_facts
    assert [(one.path, one.is_local) for one in found] == [(("items", 0, "name"), True)] * is_told
    for header in (TOWN, COUNTY, Header("目录", region="街道口镇", region_level="乡级")):
        assert told("GC734", catalogue_of(item, header=header)) == []


RURAL = "rural-housing-renovation"
VILLAGE = Body("东风村村民委员会", kind="村社区")


def test_a_subdistrict_without_villages_has_no_rural_housing() -> None:
    item = item_of("滨江街道办事处", domain=RURAL)
    (found,) = told("GC736", catalogue_of(item, header=SUBDISTRICT, bodies=(POLICE,)))
    assert (found.path, found.is_local) == (("name",), True)
    assert facts_of(found) == {"domain": "农村危房改造", "key": RURAL, "region": "南屏区滨江街道"}
    assert told("GC736", catalogue_of(item, header=SUBDISTRICT, bodies=(POLICE, VILLAGE))) == []
    assert told("GC736", catalogue_of(item, header=TOWN)) == []
    assert told("GC736", catalogue_of(item_of("滨江街道办事处"), header=SUBDISTRICT)) == []
    listed = item_of("滨江街道办事处", "东风行政村", domain=RURAL)
    assert told("GC736", catalogue_of(listed, header=SUBDISTRICT)) == []
    of_guideline = item_of("村（居）民委员会", domain=RURAL)
    assert len(told("GC736", catalogue_of(of_guideline, header=SUBDISTRICT))) == 1
    empty = catalogue_of(item, header=SUBDISTRICT)
    assert told("GC736", replace(empty, domains=(replace(empty.domains[0], items=()),))) == []


OF_THE_COUNTY = (
    Body("云岭县卫生健康局"),
    Body("石桥镇人民政府", kind="乡镇街道"),
    Body("城关镇财政局"),
    Body("云岭县财政局"),
)


@pytest.mark.parametrize(
    ("subject", "codes"),
    [
        ("石桥镇卫生健康局", ["GC529"]),
        ("石桥乡人民政府", ["GC530"]),
        ("云岭县石桥乡人民政府", ["GC530"]),
        ("石桥街道办事处", ["GC530"]),
        ("石桥镇人民政府", []),
        ("石桥乡", []),
        ("城关镇财政局", []),
        ("石桥镇农林水务局", []),
        ("石桥镇卫生健康分局", []),
        ("太平乡人民政府", []),
        ("各乡镇人民政府", []),
    ],
)
def test_bodies_that_only_sound_like_those_of_the_list(subject: str, codes: list[str]) -> None:
    found = [code for code in ("GC529", "GC530") if told_of(code, subject, header=COUNTY, bodies=OF_THE_COUNTY)]
    assert found == codes


@pytest.mark.parametrize(
    ("region", "subject", "kind"),
    [
        ("双河镇", "双河乡人民政府", "镇人民政府"),
        ("云岭县双河镇", "云岭县双河乡政府", "镇人民政府"),
        ("南屏区幸福街道", "幸福镇人民政府", "街道办事处"),
        ("幸福街道办事处", "幸福乡人民政府", "街道办事处"),
        ("石桥乡", "石桥镇人民政府", "乡人民政府"),
        ("石桥彝族乡", "石桥彝族乡人民政府", ""),
        ("双河镇", "云岭县双河镇人民政府", ""),
        ("双河镇", "石桥乡人民政府", ""),
        ("幸福街道", "幸福街道办事处", ""),
    ],
)
def test_a_namesake_of_another_kind_is_told(region: str, subject: str, kind: str) -> None:
    found = told_of("GC530", subject, header=Header("目录", region=region, region_level="乡级"))
    assert [facts_of(one)["kind"] for one in found] == ([kind] if kind else [])


def test_a_township_of_another_kind_is_told_once() -> None:
    items = """
        defaults: {basis: [《户口登记条例》], time_limit: 及时公开, method: 主动公开, audience: [全社会]}
        items:
          - {id: birth, name: 出生登记, content: [办理条件], subject: [%s], channel: [政府网站], level: [乡级]}
    """
    for subject in ("乡人民政府", "双河乡人民政府"):
        project = {
            "govcat.yaml": "region: {name: 双河镇, level: 乡级}",
            "bodies.yaml": "bodies: [{name: 双河派出所, domains: [household-registration]}]",
            "household-registration": items % subject,
        }
        assert [found.code for found in found_in(project, code="GC5")] == ["GC530"]
