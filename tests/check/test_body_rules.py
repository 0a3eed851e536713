"""The list of bodies, set against the catalogue: roles that nobody plays, domains and bodies without each other."""

from __future__ import annotations

from dataclasses import replace

import pytest
from small_catalogue import COUNTY, POLICE, TOWN, catalogue_of, facts_of, item_of, told, told_of
from small_projects import found_in

from govcat.core.item import Body, Exempt, Header, Item, Origin

CIVIL = Body("云岭县民政局", roles=("县级民政部门",))
OWN = Origin(0, "bodies.yaml", ("bodies", 0))


def unmapped(*subjects: str, bodies: tuple[Body, ...] = (CIVIL,), header: Header = COUNTY) -> list[str]:
    """The roles that GC512 tells of an item, beside one that is played."""
    items = (item_of("县级民政部门", bodies=bodies), item_of(*subjects, bodies=bodies))
    return [facts_of(found)["role"] for found in told("GC512", catalogue_of(*items, bodies=bodies, header=header))]


@pytest.mark.parametrize(
    ("subjects", "roles"),
    [
        (("县级财政部门",), ["县级财政部门"]),
        (("县级财政部门", "县级应急管理部门"), ["县级财政部门", "县级应急管理部门"]),
        (("县级民政部门、县级财政部门",), ["县级财政部门"]),
        (("财政部门",), ["县级财政部门"]),
        (("县级民政部门",), []),
        (("县级民政部门、县民政局",), []),
        (("招标人", "采购人", "招标代理机构"), []),
        (("义务教育学校", "城镇燃气企业", "法律援助机构"), []),
        (("村（居）民委员会",), []),
        (("国有产权转让方",), []),
        (("云岭县信访局",), []),
    ],
)
def test_roles_of_organs_want_a_body(subjects: tuple[str, ...], roles: list[str]) -> None:
    assert unmapped(*subjects) == roles


def test_a_role_is_told_once_a_domain_with_its_count() -> None:
    items = (item_of("县级民政部门", bodies=(CIVIL,)), item_of("县级财政部门"), item_of("县级民政部门、县级财政部门"))
    (found,) = told("GC512", catalogue_of(*items, bodies=(CIVIL,)))
    assert (found.path, found.is_local) == (("items", 1, "subject", 0), True)
    assert facts_of(found) == {"role": "县级财政部门", "count": "2"}
    assert told("GC512", catalogue_of(*items)) == [], "no bodies are listed"


def test_a_body_of_other_domains_does_not_play_the_role_here() -> None:
    elsewhere = replace(CIVIL, domains=("social-assistance",))
    assert facts_of(told_of("GC512", "县级民政部门", bodies=(elsewhere,))[0])["role"] == "县级民政部门"
    both = "县级民政部门、县级财政部门"
    roles = [
        facts_of(one)["role"] for one in told_of("GC512", both, bodies=(replace(elsewhere, domains=("elderly-care",)),))
    ]
    assert roles == ["县级财政部门"]


def test_a_township_does_not_list_the_organs_of_its_county() -> None:
    hall = Body("城关镇人民政府", kind="乡镇街道", roles=("乡镇人民政府（街道办事处）",))
    assert unmapped("县级财政部门", bodies=(hall,), header=TOWN) == []
    assert unmapped("县级财政部门", bodies=(hall,), header=Header("目录", region="城关镇")) == []
    assert "县级财政部门" in unmapped("县级财政部门", "乡镇人民政府（街道办事处）", bodies=(hall,))
    police = (Body("城关镇便民服务中心", roles=("司法所",)),)
    told_there = [facts_of(one)["role"] for one in told_of("GC512", "公安派出所", header=TOWN, bodies=police)]
    assert told_there == ["公安派出所"]
    of_their_own = Body("城关镇便民服务中心", roles=("镇级审核部门",), domains=("social-assistance",))
    told_of_it = [
        facts_of(one)["role"] for one in told_of("GC512", "镇级审核部门", header=TOWN, bodies=(of_their_own,))
    ]
    assert told_of_it == ["镇级审核部门"]


def test_a_district_of_subdistricts_has_no_towns() -> None:
    office = Body("滨江街道办事处", kind="乡镇街道", roles=("乡镇人民政府（街道办事处）",))
    hall = Body("松柏镇人民政府", kind="乡镇街道", roles=("乡镇人民政府（街道办事处）",))
    assert unmapped("乡镇人民政府（不含街道）", bodies=(CIVIL, office)) == []
    assert unmapped("乡镇人民政府（不含街道）", bodies=(CIVIL, office, hall)) == ["乡镇人民政府（不含街道）"]
    assert unmapped("乡镇人民政府（不含街道）", bodies=(CIVIL, replace(office, kind=""))) == []
    assert unmapped("县级财政部门", bodies=(CIVIL, office)) == ["县级财政部门"]


def test_a_domain_that_nobody_plays_in_is_told_once() -> None:
    items = (item_of("县级民政部门"), item_of("县级财政部门、招标人"))
    catalogue = catalogue_of(*items, bodies=(POLICE,))
    (found,) = told("GC522", catalogue)
    assert (found.path, found.is_local) == (("name",), True)
    assert facts_of(found) == {"domain": "养老服务", "key": "elderly-care", "count": "2", "role": "县级民政部门"}
    assert told("GC512", catalogue) == []
    assert told("GC522", catalogue_of(*items)) == [], "no bodies are listed"


@pytest.mark.parametrize(
    ("subjects", "bodies"),
    [
        (("县级民政部门",), (POLICE,)),
        (("县级民政部门", "县级财政部门"), (CIVIL,)),
        (("县级民政部门", "县级财政部门"), (Body("云岭县老龄办", domains=("elderly-care",)),)),
        (("县级应急管理部门", "县级财政部门", "县级民政部门、县级审计机关"), (CIVIL,)),
        (("招标人", "采购人"), (POLICE,)),
        (("云岭县公安局", "县级财政部门", "县级审计机关"), (POLICE,)),
    ],
)
def test_a_domain_with_a_part_for_somebody_is_told_role_by_role(
    subjects: tuple[str, ...], bodies: tuple[Body, ...]
) -> None:
    assert told_of("GC522", *subjects, bodies=bodies) == []


def test_a_domain_that_is_exempt_needs_nobody() -> None:
    project = {
        "govcat.yaml": "region: {name: 云岭县, level: 县级}\nexempt: {elderly-care: 市级统筹：由市民政局编制}",
        "bodies.yaml": "bodies: [{name: 云岭县公安局, domains: [elderly-care]}]",
    }
    assert found_in(project, code="GC52") == []


KEPT = "elderly-care"


@pytest.mark.parametrize(
    ("body", "gap"),
    [
        (Body("云岭县水务局"), "没有写承担的角色和负责的领域"),
        (Body("云岭县水务局", domains=("municipal-services",)), "写明的角色和领域在本目录中没有事项"),
        (Body("云岭县财政局", roles=("县级财政部门",)), ""),
        (
            Body("云岭县财政局", roles=("县级民政部门",), domains=("municipal-services",)),
            "写明的角色和领域在本目录中没有事项",
        ),
        (Body("云岭县民政局二", roles=("乡镇人民政府（街道办事处）",)), "写明的角色和领域在本目录中没有事项"),
        (Body("云岭县民政局", roles=("县级民政部门",)), ""),
        (Body("云岭县审计局", roles=("县级审计机关",)), ""),
        (Body("云岭县水务局", roles=("城市供水行政主管部门",)), ""),
        (
            Body("云岭县水务局", roles=("城市供水行政主管部门",), domains=("municipal-services",)),
            "写明的角色和领域在本目录中没有事项",
        ),
        (Body("云岭县水务局", roles=("县级供水机构",), domains=("municipal-services",)), ""),
        (Body("云岭县水务局", domains=(KEPT,)), ""),
        (Body("云岭县水务局", domains=("household-registration", KEPT)), ""),
        (Body("云岭县公安局"), ""),
        (Body("望川市公安局云岭分局"), ""),
        (Body("云岭县税务局", domains=("tax-administration",)), ""),
        (Body("云岭县水利工程管理局", roles=("县级水利工程管理机构",)), ""),
        (Body("云岭县人民政府"), ""),
        (Body("石桥乡人民政府"), "没有写承担的角色和负责的领域"),
        (Body("云岭县人民政府办公室"), ""),
        (Body("云岭县政府办"), ""),
        (Body("城关镇党政办公室"), ""),
        (Body("城关镇党政综合办公室"), ""),
        (Body("云岭县老龄办"), "没有写承担的角色和负责的领域"),
        (Body("云岭县政务服务和大数据中心"), ""),
        (Body("云岭县信访局"), ""),
        (Body("云岭县融媒体中心"), ""),
    ],
)
def test_bodies_want_a_part(body: Body, gap: str) -> None:
    header = replace(COUNTY, signed_by="云岭县信访局", site={"operator": "云岭县融媒体中心"})
    bodies = (replace(body, origin=OWN),)
    items = (item_of("县级民政部门", bodies=bodies), item_of("县公安局"), item_of("县级审计机关、县气象台"))
    exempt = (Exempt("tax-administration", "税收管理", "上级行使"),)
    found = told("GC523", catalogue_of(*items, header=header, bodies=bodies, exempt=exempt))
    assert [facts_of(one) for one in found] == ([{"body": body.name, "gap": gap}] if gap else [])
    assert [one.path for one in found] == [("bodies", 0, "name")] * bool(gap)


def test_bodies_of_the_layers_above_and_of_no_file_are_let_be() -> None:
    above, own, nowhere = replace(CIVIL, roles=(), origin=OWN), Body("甲局", origin=OWN._replace(layer=1)), Body("乙局")
    found = told("GC523", catalogue_of(item_of("招标人"), bodies=(above, own, nowhere), last_layer=1))
    assert [facts_of(one)["body"] for one in found] == ["甲局"]


@pytest.mark.parametrize(
    ("role", "near"),
    [
        ("县级公安机管", "可能是“县级公安机关”；"),
        ("县级民政", "可能是“县级民政部门”、“县级人民政府”、“县级财政部门”；"),
        ("县级管理部门", "可能是“县级应急管理部门”、“县级市场监督管理部门”、“县级城市管理执法部门”；"),
        ("办公室职能", ""),
    ],
)
def test_roles_that_nobody_knows_are_told_with_near_ones(role: str, near: str) -> None:
    body = Body("云岭县公安局", roles=("县级民政部门", role), origin=OWN)
    catalogue = catalogue_of(item_of("县级财政部门"), bodies=(CIVIL, body))
    (found,) = told("GC528", catalogue)
    assert found.path == ("bodies", 1, "roles", 1)
    assert facts_of(found) == {"body": "云岭县公安局", "role": role, "near": near}
    assert told("GC523", catalogue_of(item_of("招标人"), bodies=(replace(body, roles=(role,)),))) == []


def test_a_role_of_the_projects_own_is_known_where_an_item_names_it() -> None:
    body = Body("云岭县公安局", roles=("县级户籍机构",), origin=OWN)
    assert len(told("GC528", catalogue_of(item_of("招标人"), bodies=(body,)))) == 1
    used = item_of("县级户籍机构", bodies=(body,))
    assert told("GC528", catalogue_of(used, bodies=(body,))) == []
    elsewhere = replace(body, domains=("social-assistance",))
    assert told("GC528", catalogue_of(item_of("县级户籍机构", bodies=(elsewhere,)), bodies=(elsewhere,))) == []


def test_a_role_that_is_only_misspelt_in_the_list_is_one_fault() -> None:
    bodies = (CIVIL, Body("云岭县公安局", roles=("县级公安机管",)))
    items: tuple[Item, ...] = (item_of("县级民政部门", bodies=bodies), item_of("县级公安机关"), item_of("县级财政部门"))
    catalogue = catalogue_of(*items, bodies=bodies)
    assert [facts_of(one)["role"] for one in told("GC512", catalogue)] == ["县级财政部门"]
    assert [facts_of(one)["role"] for one in told("GC528", catalogue)] == ["县级公安机管"]
    short = (POLICE, Body("云岭县民政局", roles=("县级民政",)))
    items = (item_of("县级公安机关", bodies=short), item_of("县级民政部门"), item_of("县级人民政府"))
    told_beside = [facts_of(one)["role"] for one in told("GC512", catalogue_of(*items, bodies=short))]
    assert told_beside == ["县级人民政府"], "the second of the near words"


@pytest.mark.parametrize(
    ("name", "is_open"),
    [
        ("××县公安局", True),
        ("某某镇人民政府", True),
        ("县（市、区）民政局", True),
        ("云岭县民政局", False),
        ("各乡（镇）人民政府", False),
    ],
)
def test_names_of_bodies_are_filled_in(name: str, is_open: bool) -> None:  # noqa: FBT001  # a column of the table
    catalogue = catalogue_of(item_of("招标人"), bodies=(Body(name),))
    found = told("GC526", catalogue)
    assert [(one.path, facts_of(one)) for one in found] == [(("name",), {"body": name})] * is_open
    assert all(one.piece for one in found)
    assert told("GC526", replace(catalogue, header=Header("目录"))) == []
    above = told("GC526", replace(catalogue, header=Header("目录", region="望川市", region_level="市级")))
    assert bool(above) is (is_open and "市、区" not in name)


def test_a_role_named_among_others_is_a_part() -> None:
    bodies = (replace(CIVIL, origin=OWN),)
    assert told("GC523", catalogue_of(item_of("县级民政部门、县级审计机关", bodies=bodies), bodies=bodies)) == []
    elsewhere = (replace(CIVIL, origin=OWN, domains=("social-assistance",)),)
    assert len(told("GC523", catalogue_of(item_of("县级民政部门、县级审计机关"), bodies=elsewhere))) == 1


def test_without_a_region_no_government_is_its_own() -> None:
    bodies = (Body("石桥乡人民政府", origin=OWN),)
    assert len(told("GC523", catalogue_of(item_of("招标人"), header=Header("目录"), bodies=bodies))) == 1
