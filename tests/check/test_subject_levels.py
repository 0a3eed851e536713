"""GC517: the levels of the bodies in 公开主体, set against the level of the region."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_catalogue import COUNTY, TOWN, catalogue_of, facts_of, item_of, told, told_of

from govcat.core.item import Body, Header


@pytest.mark.parametrize(
    ("subjects", "level"),
    [
        (("云岭县民政局",), "县级"),
        (("县级民政部门",), "县级"),
        (("地方各级财政部门",), "县级"),
        (("县级民政部门、县级财政部门",), "县级"),
        (("县民政局", "省民政厅"), "县级"),
        (("云南省民政厅",), "省级以上"),
    ],
)
def test_a_township_that_names_only_bodies_above_is_told_once(subjects: tuple[str, ...], level: str) -> None:
    own = item_of("城关镇人民政府")
    found = told("GC517", catalogue_of(own, item_of(*subjects), item_of(*subjects), header=TOWN))
    assert [one.path for one in found] == [("items", 1, "subject", 0)]
    assert found[0].is_local
    facts = {"domain": "养老服务", "count": "2", "level": level, "subject": subjects[0], "region": "城关镇"}
    assert facts_of(found[0]) == facts


@pytest.mark.parametrize(
    "subjects",
    [
        ("城关镇人民政府",),
        ("县级民政部门", "城关镇人民政府"),
        ("县级民政部门、乡镇人民政府（街道办事处）",),
        ("国家税务总局云岭县税务局",),
        ("县级税务机关",),
        ("云岭县公安局城关派出所",),
        ("望川市公安局南屏分局",),
        ("云岭县气象局",),
        ("云岭县消防救援大队",),
        ("市级生态环境部门及其派出机构",),
        ("招标人",),
        ("司法分局",),
        ("司法分局、县级税务机关",),
        ("高新区应急管理局",),
        ("、",),
        ("公安派出所",),
        ("望川市粮食和物资储备局",),
        ("云岭县城关镇综合行政执法队",),
        ("云岭县人民医院",),
        ("各村民委员会",),
    ],
)
def test_bodies_of_the_township_and_those_outside_of_the_ladder_are_sound(subjects: tuple[str, ...]) -> None:
    assert told_of("GC517", *subjects, header=TOWN) == []


@pytest.mark.parametrize(
    ("header", "subject", "is_told"),
    [
        (COUNTY, "云岭县民政局", False),
        (COUNTY, "望川市民政局", False),
        (COUNTY, "云南省民政厅", True),
        (COUNTY, "省级民政部门", True),
        (COUNTY, "国务院民政部门", True),
        (COUNTY, "国家档案局", True),
        (COUNTY, "国家综合档案馆", False),
        (COUNTY, "国家统计局云岭调查队", False),
        (COUNTY, "云南省望川市民政局", False),
        (COUNTY, "内蒙古自治区民政厅", True),
        (Header("目录", region="云岭县"), "省级民政部门", True),
        (Header("目录", region="石桥村", region_level="村级"), "县民政局", True),
        (Header("目录", region="石桥村"), "县民政局", True),
        (Header("目录", region="石桥村", region_level="村级"), "石桥乡人民政府", False),
        (Header("目录", region="石桥乡"), "县民政局", True),
        (Header("目录", region="滨江街道办"), "区民政局", True),
        (Header("目录", region="望川市", region_level="市级"), "省级民政部门", False),
        (Header("目录", region="望川市"), "县民政局", False),
        (Header("目录"), "省级民政部门", False),
    ],
)
def test_each_region_looks_at_what_stands_above_it(header: Header, subject: str, is_told: bool) -> None:  # noqa: FBT001  # a column
    assert bool(told_of("GC517", subject, header=header)) is is_told


@pytest.mark.parametrize(
    ("body", "is_told"),
    [
        (Body("民政局", level="县级"), True),
        (Body("民政局", kind="机关", level="县级"), True),
        (Body("云岭县民政局"), True),
        (Body("云岭县民政局", kind="机关"), True),
        (Body("民政局"), False),
        (Body("民政局", kind="乡镇街道"), False),
        (Body("民政局", level="乡级"), False),
        (Body("气象台", kind="垂直管理", level="县级"), False),
        (Body("云岭县养老院", kind="公共企事业单位", level="县级"), False),
        (Body("云岭县养老院", kind="授权组织"), False),
        (Body("云岭县城关服务队", kind="乡镇街道"), False),
        (Body("云岭县城关服务队", kind="机关"), True),
        (Body("民政分局", kind="机关", level="县级"), False),
        (Body("红旗社区", kind="村社区"), False),
    ],
)
def test_bodies_stand_where_the_list_says_or_their_names_show(body: Body, is_told: bool) -> None:  # noqa: FBT001  # a column
    player = replace(body, roles=("县级民政部门",))
    assert bool(told_of("GC517", "县级民政部门", header=TOWN, bodies=(player,))) is is_told


def test_roles_of_the_projects_own_show_no_level() -> None:
    elsewhere = Body("城关镇便民服务中心", roles=("镇级审核部门",), domains=("social-assistance",))
    assert told_of("GC517", "镇级审核部门", header=TOWN, bodies=(elsewhere,)) == []
