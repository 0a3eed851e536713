"""What GC511 says of bodies that the project does not list, and of the many ways to name one that it does."""

from __future__ import annotations

import pytest
from small_catalogue import POLICE, TOWN, facts_of, told_of
from small_projects import found_in

from govcat.core.item import Body, Header

BODIES = (
    POLICE,
    Body("云岭县住房和城乡建设局"),
    Body("云岭县教育体育局"),
    Body("云岭县卫生健康委员会"),
    Body("云岭县民政局", roles=("县级民政部门", "县级老龄工作机构")),
    Body("云岭县人民政府办公室"),
    Body("各乡镇人民政府", kind="乡镇街道"),
)
NOWHERE = Header("目录")


@pytest.mark.parametrize(
    "subject",
    [
        "云岭县公安局",
        "县公安局",
        "公安局",
        "县住建局",
        "住建局",
        "县教体局",
        "县教育局",
        "县卫健委",
        "县卫生健康局",
        "县卫生健康和医疗保障局",
        "县政府办",
        "县政府办公室",
        "石桥乡人民政府",
        "各乡镇人民政府",
        "县行政审批服务局",
        "县政务服务管理局",
        "县综合行政执法局",
        "开发区管委会",
        "县农业农村局（乡村振兴局）",
        "县老龄工作机构",
        "石桥村民委员会",
        "县委宣传部",
        "街道党工委",
        "县发展和改革委员会（县粮食局）",
        "县卫健委（县中医药管理局）",
        "中共云岭县委组织部",
        "招标人",
        "云岭县文化馆",
        "县民政局/社会事务股",
        "县公安局、县民政局",
        "县级民政部门、县公安局",
        "各有关局",
    ],
)
def test_bodies_of_the_project_are_known_by_any_of_their_names(subject: str) -> None:
    assert told_of("GC511", subject, bodies=BODIES) == []


@pytest.mark.parametrize(
    ("subject", "unknown"),
    [
        ("云岭县信访局", "云岭县信访局"),
        ("县信访局、县公安局", "县信访局"),
        ("云岭县公安局和云岭县医疗保障局", "云岭县医疗保障局"),
        ("望川市粮食和物资储备局", "望川市粮食和物资储备局"),
        ("县老龄委办公室", "县老龄委办公室"),
        ("云岭县人民政府", "云岭县人民政府"),
        ("县发改委", "县发改委"),
        ("县委宣传部（县新闻出版局）", "县委宣传部（县新闻出版局）"),
        ("街道党工委（街道办公室）", "街道党工委（街道办公室）"),
        ("中共云岭县委员会办公室（县档案局）", "中共云岭县委员会办公室（县档案局）"),
        ("县信访局（来访接待）", "县信访局（来访接待）"),
    ],
)
def test_others_are_asked_after(subject: str, unknown: str) -> None:
    (found,) = told_of("GC511", subject, bodies=BODIES[:5])
    assert facts_of(found) == {"subject": unknown, "near": ""}


def test_who_lists_no_bodies_or_no_region_is_not_asked() -> None:
    assert told_of("GC511", "云岭县信访局") == []
    assert told_of("GC511", "县民政局", bodies=(POLICE,)) == [], "a role, and the business of GC512"
    assert told_of("GC511", "云岭县信访局", header=NOWHERE, bodies=BODIES) == []
    assert len(told_of("GC511", "云岭县信访局", bodies=BODIES)) == 1


def test_units_of_the_settings_are_known() -> None:
    signed = Header("目录", region="云岭县", region_level="县级", signed_by="云岭县信访局")
    hosted = Header("目录", region="云岭县", region_level="县级", site={"operator": "云岭县信访局信息股"})
    assert told_of("GC511", "云岭县信访局", header=signed, bodies=BODIES) == []
    assert told_of("GC511", "云岭县信访局", header=hosted, bodies=BODIES) == []


def test_governments_of_other_places_are_others() -> None:
    bodies = (Body("云岭县石桥乡人民政府"), Body("龙泉街道办事处"))
    assert told_of("GC511", "云岭县石桥乡人民政府", bodies=bodies) == []
    assert told_of("GC511", "云岭县石桥乡人民政府（石桥片区）", "龙泉街道办事处(龙泉片区)", bodies=bodies) == []
    assert told_of("GC511", "乡镇人民政府", bodies=bodies) == []
    assert told_of("GC511", "本乡人民政府", bodies=bodies) == []
    assert len(told_of("GC511", "云岭县城关镇人民政府", bodies=bodies)) == 1
    assert len(told_of("GC511", "本乡人民政府", bodies=(POLICE, Body("云岭县人民政府办公室")))) == 1
    assert len(told_of("GC511", "云岭县石桥乡人民政府", bodies=(POLICE,))) == 1
    assert len(told_of("GC511", "乡政府", bodies=(POLICE,))) == 0, "a role"


def test_a_township_need_not_list_the_bodies_above_it() -> None:
    bodies = (Body("城关镇人民政府", kind="乡镇街道"),)
    assert told_of("GC511", "云岭县信访局", header=TOWN, bodies=bodies) == []
    assert told_of("GC511", "云岭县税务局", header=TOWN, bodies=bodies) == []
    (found,) = told_of("GC511", "城关镇公共服务办公室", header=TOWN, bodies=bodies)
    assert facts_of(found)["subject"] == "城关镇公共服务办公室"


def test_the_piece_is_the_body_that_is_unknown() -> None:
    (found,) = found_in(
        {
            "govcat.yaml": "region: {name: 云岭县, level: 县级}",
            "bodies.yaml": "bodies: [{name: 云岭县公安局, roles: [县级公安机关]}]",
            "household-registration": """
                items:
                  - {id: birth, name: 出生登记, content: [办理条件], basis: [《户口登记条例》], time_limit: 及时公开,
                     subject: 县公安局、县信访局, method: 主动公开, channel: [政府网站], audience: [全社会]}
            """,
        },
        code="GC511",
    )
    assert found.place is not None
    assert found.facts["subject"] == "县信访局"


@pytest.mark.parametrize(
    ("subject", "near"),
    [
        ("龙泉县公安局", ""),
        ("望川市民政局", ""),
        ("云岭县公安局局", "可能是“云岭县公安局”；"),
        ("云岭县云岭县公安局", "可能是“云岭县公安局”；"),
        ("云岭县公安局1", "可能是“云岭县公安局”；"),
        ("云岭县公安局②", "可能是“云岭县公安局”；"),
        ("云岭县卫生建康委员会", "可能是“云岭县卫生健康委员会”；"),
        ("云岭县公路局", ""),
    ],
)
def test_a_short_form_is_of_the_place_and_whole(subject: str, near: str) -> None:
    (found,) = told_of("GC511", subject, bodies=BODIES)
    assert facts_of(found) == {"subject": subject, "near": near}


@pytest.mark.parametrize(
    "subject",
    [
        "牵头单位：县公安局；配合单位：县民政局、县教体局",
        "责任部门:云岭县公安局",
        "主办：县公安局",
        "■云岭县公安局",
        "望川市云岭县公安局",
        "云岭县公安局（1号窗口）",
    ],
)
def test_labels_and_boxes_are_no_part_of_a_name(subject: str) -> None:
    assert told_of("GC511", subject, bodies=BODIES) == []


def test_a_city_lists_no_bodies_of_its_districts() -> None:
    city = Header("目录", region="望川市", region_level="市级")
    assert told_of("GC511", "南屏区公安局", header=city, bodies=(Body("望川市公安局"),)) == []


@pytest.mark.parametrize(
    ("subject", "codes"),
    [("县国土资源局", ["GC513"]), ("××县民政局", ["GC514"]), ("县信访局", ["GC511"]), ("县公安局", [])],
)
def test_findings_of_one_fault_give_way_to_each_other(subject: str, codes: list[str]) -> None:
    items = f"""
        defaults: {{basis: [《户口登记条例》], time_limit: 及时公开, method: 主动公开, audience: [全社会]}}
        items:
          - {{id: birth, name: 出生登记, content: [办理条件], subject: [{subject}], channel: [政府网站], level: [县级]}}
    """
    project = {
        "govcat.yaml": "region: {name: 云岭县, level: 县级}",
        "bodies.yaml": "bodies: [{name: 云岭县公安局, domains: [household-registration]}]",
        "household-registration": items,
    }
    assert [found.code for found in found_in(project, code="GC5")] == codes


@pytest.mark.parametrize(
    ("subjects", "twice"),
    [
        (("云岭县公安局", "县公安局"), ["县公安局"]),
        (("公安局", "望川市云岭县公安局"), ["望川市云岭县公安局"]),
        (("云岭县公安局", "望川市公安局"), []),
        (("市公安局", "县公安局"), []),
        (("石桥镇人民政府", "县人民政府"), []),
        (("各乡镇人民政府", "石桥镇人民政府"), []),
    ],
)
def test_a_body_and_its_short_form_are_one(subjects: tuple[str, ...], twice: list[str]) -> None:
    assert [facts_of(found)["entry"] for found in told_of("GC614", *subjects)] == twice
