"""GC513: bodies under names from before a reform, and the names that are rightly still used."""

from __future__ import annotations

from datetime import date

import pytest
from small_catalogue import COUNTY, DAY, catalogue_of, facts_of, item_of, told, told_of, world
from small_projects import found_in

from govcat.check.grammar.renamed import reforms_held, renamed
from govcat.core.item import Body, Header
from govcat.core.knowledge import Reform

HELD = reforms_held(world().reforms, COUNTY, DAY)


@pytest.mark.parametrize(
    ("text", "old", "new"),
    [
        ("云岭县扶贫办", "扶贫办", "乡村振兴局"),
        ("县扶贫开发办公室", "扶贫开发办公室", "农业农村局"),
        ("石桥乡扶贫开发办公室", "扶贫开发办公室", "乡村振兴局"),
        ("县人民政府扶贫办", "扶贫办", "乡村振兴局"),
        ("云岭县乡村振兴局", "乡村振兴局", "农业农村局"),
        ("县国土资源局", "国土资源局", "自然资源局"),
        ("国土局", "国土局", "自然资源局"),
        ("望川市国土资源局南屏分局", "国土资源局", "自然资源局"),
        ("望川市环保局分局", "环保局", "生态环境局"),
        ("县规划局", "规划局", "自然资源和规划局"),
        ("县城乡规划局", "城乡规划局", "自然资源局"),
        ("县环境保护局", "环境保护局", "生态环境局"),
        ("县农业局", "农业局", "农业农村局"),
        ("县文广新局", "文广新局", "文化和旅游局"),
        ("县卫生和计划生育委员会", "卫生和计划生育委员会", "卫生健康委员会"),
        ("县卫计委", "卫计委", "卫生健康局"),
        ("县安全生产监督管理局", "安全生产监督管理局", "应急管理局"),
        ("县食品药品监督管理局", "食品药品监督管理局", "市场监督管理局"),
        ("县工商局", "工商局", "市场监督管理局"),
        ("云岭县地方税务局", "地方税务局", "税务局"),
        ("云岭县国家税务局", "国家税务局", "税务局"),
        ("县政府法制办公室", "法制办公室", "司法局"),
        ("县监察局", "监察局", "监察委员会"),
        ("县政务服务数据管理局", "政务服务数据管理局", "数据局"),
        ("县环境保护主管部门", "环境保护局", "生态环境局"),
        ("国土资源行政主管部门", "国土资源局", "自然资源局"),
        ("县级扶贫部门", "扶贫办", "乡村振兴局"),
        ("县安全生产监督管理部门", "安全生产监督管理局", "应急管理局"),
        ("工商行政管理机关", "工商行政管理局", "市场监督管理局"),
    ],
)
def test_names_that_reforms_took_away_are_known(text: str, old: str, new: str) -> None:
    found = renamed(text, HELD)
    assert found
    assert found.old == old or text.endswith(("部门", "机关"))
    assert new in found.new


@pytest.mark.parametrize(
    "text",
    [
        "县自然资源和规划局",
        "县农业农村局",
        "县文化和旅游局",
        "县文化旅游局",
        "国家税务总局云岭县税务局",
        "县生态环境分局",
        "县农业农村局（县乡村振兴局）",
        "县乡村振兴局（县农业农村局）",
        "县扶贫办（乡村振兴局）",
        "望川经济开发区环保局",
        "高新区安监局",
        "县林业局",
        "县知识产权局",
        "县大数据局",
        "市大数据发展管理局",
        "区农委",
        "县民政局",
        "县水利局",
        "县科技局",
        "县物价局",
        "县金融工作办公室",
        "县教育局",
        "县城市管理局",
        "镇规划局",
        "城关镇安监局",
        "滨江街道环保局",
        "县级城乡规划主管部门",
        "县环保部门",
        "农业部门",
        "卫生部门",
        "规划部门",
        "乡村振兴部门",
        "县扶贫开发公司",
        "县扶贫协作部门",
        "县环保局监测站",
        "县环保局环境监察分局宿舍",
        "住房城乡建设和规划局",
        "安监环保局",
    ],
)
def test_names_of_today_and_names_that_some_still_bear_are_sound(text: str) -> None:
    assert renamed(text, HELD) is None


def reform(**changes: object) -> Reform:
    fields = {"old": ("旧名局",), "new": ("新名局",), "since": "2020-06-01", "verification": "confirmed"}
    return Reform(**{**fields, **changes})  # type: ignore[arg-type]  # the fields of a reform, by name


@pytest.mark.parametrize(
    ("changes", "day", "is_held"),
    [
        ({}, date(2020, 6, 1), True),
        ({}, date(2020, 5, 31), False),
        ({"since": "2020-06"}, date(2020, 6, 1), True),
        ({"since": "2020-06"}, date(2020, 5, 31), False),
        ({"since": "2020"}, date(2020, 1, 1), True),
        ({"since": "2020"}, date(2019, 12, 31), False),
        ({"since": ""}, DAY, False),
        ({"verification": "partly"}, DAY, True),
        ({"verification": "unverified"}, DAY, False),
        ({"duty": "救灾"}, DAY, False),
        ({"local": "个别县"}, DAY, False),
        ({"local": "云岭县"}, DAY, True),
    ],
)
def test_a_reform_holds_from_its_day_and_where_it_took_place(
    changes: dict[str, object],
    day: date,
    is_held: bool,  # noqa: FBT001  # a column of the table
) -> None:
    assert bool(reforms_held([reform(**changes)], COUNTY, day)) is is_held


def test_names_that_were_given_up_in_turn_lead_to_those_of_today() -> None:
    later = reform(old=("新名局", "别名局"), new=("后名局",), since="2023-01-01")
    held = (reform(), later, reform(old=("他局",), new=("另局",)))
    found = renamed("县旧名局", held)
    assert found
    assert found.new == ("新名局", "后名局")
    assert renamed("县别名局", held) is not None
    assert renamed("县旧名局（后名局）", (reform(),)) is not None
    assert renamed("县旧名局（新名局）", held) is None


def test_the_finding_says_when_and_what_came_after() -> None:
    (found,) = told_of("GC513", "县公安局、云岭县扶贫办")
    facts = facts_of(found)
    assert (facts["label"], facts["subject"]) == ("公开主体", "云岭县扶贫办")
    assert facts["when"] == "国家机构改革自 2021-02-25 起不再设“扶贫办”"
    assert facts["new"] == "“乡村振兴局”、“农业农村局”"
    assert facts["note"] == ""
    assert found.piece == (5, 11)
    assert found.path == ("domains", 0, "items", 0, "subject", 0)
    (noted,) = told_of("GC513", "云岭县乡村振兴局")
    assert facts_of(noted)["note"].startswith("（多在2023年至2024年")


def test_bodies_of_the_list_are_judged_and_then_told_only_there() -> None:
    old = Body("云岭县环境保护局", roles=("市级生态环境部门及其派出机构",))
    catalogue = catalogue_of(
        item_of("云岭县环境保护局", bodies=(old,)), item_of("县公安局、云岭县环境保护局"), bodies=(old,)
    )
    (found,) = told("GC513", catalogue)
    assert (found.path, facts_of(found)["label"]) == (("bodies", 0, "name"), "机构")


def test_nothing_is_said_before_the_reform() -> None:
    catalogue = catalogue_of(item_of("县环境保护局"))
    assert told("GC513", catalogue, date(2018, 3, 16)) == []
    assert len(told("GC513", catalogue, date(2018, 3, 17))) == 1


def test_words_of_the_guidelines_are_sound_and_old_aliases_told_once() -> None:
    standard = [role for role in world().roles if told_of("GC513", role)]
    assert standard == []
    old = item_of("县级扶贫部门")
    (found,) = told("GC513", catalogue_of(old, old))
    assert found.path == ("domains", 0, "items", 0, "subject", 0)
    assert len(told("GC513", catalogue_of(item_of("县扶贫办"), item_of("县扶贫办")))) == 2
    farming = (Body("云岭县农业农村局", roles=("县级农业农村部门",)),)
    assert told_of("GC513", "县级扶贫部门", bodies=farming) == [], "the body is printed"
    assert len(told_of("GC513", "县级扶贫部门、乡镇人民政府", bodies=farming)) == 1
    assert told_of("GC513", "县级扶贫部门", bodies=(Body("云岭县公安局"),)) == [], "GC512 speaks"


def test_a_region_is_not_needed() -> None:
    assert len(told_of("GC513", "县扶贫办", header=Header("目录"))) == 1


def test_the_national_standard_names_no_body_of_the_past() -> None:
    assert found_in({"govcat.yaml": "region: {name: 云岭县, level: 县级}"}, code="GC513") == []
