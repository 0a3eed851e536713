"""Roles and the bodies that play them."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, codes, composed, layer

from govcat.core.item import Subject
from govcat.core.shaped import ShapedLayer


def national(subject: str) -> ShapedLayer:
    return layer(
        "national", domain=DEFAULTS + f"items: [{{id: birth, name: 出生, content: 条件, subject: [{subject}]}}]"
    )


def bodies(name: str, *entries: str) -> ShapedLayer:
    return layer(name, bodies="bodies:\n" + "".join(f"  - {{{entry}}}\n" for entry in entries))


def subject(*layers: ShapedLayer) -> Subject:
    (item,) = composed(*layers)[0].items()
    return item.subject[0]


def test_the_national_layer_prints_roles() -> None:
    assert subject(national("县级公安机关")) == Subject("县级公安机关", "县级公安机关", ())
    assert subject(national("县公安部门")).names == ("县公安部门",)


@pytest.mark.parametrize(
    ("text", "entries", "names"),
    [
        pytest.param("县级公安机关", ["name: 县公安局, roles: 县级公安机关"], ["县公安局"], id="a role"),
        pytest.param("县公安部门", ["name: 县公安局, roles: 县级公安机关"], ["县公安局"], id="an alias in the item"),
        pytest.param(
            "县级公安机关", ["name: 县公安局, roles: 县公安部门"], ["县公安局"], id="an alias in the bodies file"
        ),
        pytest.param("县公安局", ["name: 县公安局"], ["县公安局"], id="a body by name"),
        pytest.param("县 公安局", ["name: 县公安局"], ["县公安局"], id="a body by nearly its name"),
        pytest.param("数据专班", ["name: 县数据局, roles: 数据专班"], ["县数据局"], id="a role of this region's own"),
        pytest.param("县教育局", ["name: 县公安局, roles: 县级公安机关"], ["县教育局"], id="neither: the text stays"),
        pytest.param(
            "县级公安机关",
            [
                "name: 甲, roles: 县级公安机关, domains: household-registration",
                "name: 乙, roles: 县级公安机关, domains: social-assistance",
            ],
            ["甲"],
            id="by role and domain",
        ),
        pytest.param(
            "县级公安机关",
            ["name: 甲, roles: 县级公安机关, domains: social-assistance"],
            ["县级公安机关"],
            id="not in this domain",
        ),
        pytest.param(
            "公安派出所",
            ["name: 甲所, roles: 公安派出所, scope: 城区", "name: 乙所, roles: 公安派出所"],
            ["甲所（城区）", "乙所"],
            id="several matches all print",
        ),
    ],
)
def test_who_is_printed(text: str, entries: list[str], names: list[str]) -> None:
    layers = (national(text), bodies("county", *entries))
    assert list(subject(*layers).names) == names
    assert codes(*layers) == []


def test_the_nearest_layer_with_a_match_wins() -> None:
    county = bodies("county", "name: 县公安局, roles: 县级公安机关", "name: 县所, roles: 公安派出所")
    town = bodies("town", "name: 镇所, roles: 公安派出所")
    assert subject(national("公安派出所"), county, town).names == ("镇所",)
    assert subject(national("县级公安机关"), county, town).names == ("县公安局",)


def test_a_lower_entry_takes_the_place_of_an_upper_one_of_that_name() -> None:
    county = bodies("county", "name: 县公安局, roles: 县级公安机关, phone: 12345678")
    town = bodies("town", "name: 县公安局, phone: 87654321")
    catalogue, _ = composed(national("县级公安机关"), county, town)
    (body,) = catalogue.bodies
    assert (body.phone, body.roles, body.origin and body.origin.layer) == ("87654321", (), 2)


def test_bodies_of_the_nearest_layer_come_first() -> None:
    catalogue, _ = composed(bodies("county", "name: 甲", "name: 乙"), bodies("town", "name: 丙"))
    assert [body.name for body in catalogue.bodies] == ["丙", "甲", "乙"]


def test_a_body_keeps_all_that_was_written() -> None:
    duties = "name: 甲, kind: 行政机关, level: 县级, roles: 公安派出所, domains: social-assistance, scope: 城区"
    address = "code: 11341702003256351A, phone: 1, complaint_phone: 2, address: 路"
    catalogue, _ = composed(bodies("county", f"{duties}, {address}"))
    (body,) = catalogue.bodies
    assert (body.kind, body.level, body.domains, body.scope) == ("行政机关", "县级", ("social-assistance",), "城区")
    assert (body.code, body.phone, body.complaint_phone, body.address) == ("11341702003256351A", "1", "2", "路")


def test_a_role_shared_without_scope_is_one_finding_for_all_items() -> None:
    text = DEFAULTS.replace("县级公安机关", "公安派出所")
    upper = layer(
        "national",
        **{
            "domain": text + "items: [{id: a, name: 甲, content: 条件}, {id: b, name: 乙, content: 条件}]",
            "domains/social-assistance.yaml": text + "items: [{id: c, name: 丙, content: 条件}]",
        },
    )
    county = bodies("county", "name: 甲所, roles: 公安派出所", "name: 乙所, roles: 公安派出所")
    _, (found,) = composed(upper, county)
    assert (found.code, found.path, found.inherited) == ("GC521", ("bodies", 1, "name"), False)
    assert found.facts == {"role": "公安派出所", "bodies": ("甲所", "乙所"), "domains": ("户籍管理", "社会救助")}
    assert len(found.related) == 1


def test_a_body_entered_twice_is_a_finding_and_the_first_holds() -> None:
    layers = bodies("county", "name: 县公安局, phone: 1", "name: 县 公安局, phone: 2")
    catalogue, (found,) = composed(layers)
    assert (found.code, found.path) == ("GC520", ("bodies", 1, "name"))
    assert len(found.related) == 1
    assert [body.phone for body in catalogue.bodies] == ["1"]


@pytest.mark.parametrize(
    ("word", "near"), [("户籍管理", "household-registration"), ("social-asistance", "social-assistance")]
)
def test_a_body_for_a_domain_that_does_not_exist(word: str, near: str) -> None:
    _, (found,) = composed(bodies("county", f"name: 甲, domains: [public-security, {word}]"))
    assert (found.code, found.path) == ("GC708", ("bodies", 0, "domains", 1))
    assert found.facts["near"] == (f"可能是 {near}；", f"perhaps {near} is meant; ")
    assert found.owner is not None
    assert found.owner.key == "bodies/甲"


@pytest.mark.parametrize(
    ("one", "other", "is_told"),
    [
        ("name: 福利派出所", "name: 太平派出所", False),
        ("name: 福利镇人民政府", "name: 太平乡人民政府, kind: 乡镇街道", False),
        ("name: 甲, kind: 乡镇街道", "name: 乙, kind: 村社区", False),
        ("name: 福利派出所", "name: 县公安局", True),
        ("name: 甲, kind: 乡镇街道", "name: 乙, kind: 行政机关", True),
    ],
)
def test_bodies_of_different_places_need_no_scope(one: str, other: str, is_told: bool) -> None:  # noqa: FBT001  # a column
    county = bodies("county", f"{one}, roles: 公安派出所", f"{other}, roles: 公安派出所")
    found = composed(national("公安派出所"), county)[1]
    assert ([each.code for each in found] == ["GC521"]) is is_told
