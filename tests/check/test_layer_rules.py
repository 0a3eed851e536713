"""What is said of the way a project takes over the layer above: copied, unadapted, emptied, left open."""

from __future__ import annotations

from typing import Any

import pytest
from small_projects import COUNTY, DEFAULTS, found_in, said

KEY = "household-registration"
ABOVE = (
    DEFAULTS
    + """
items:
  - {id: birth, category: 出生登记, name: 出生登记, content: [受理单位, 办理条件, 办理流程], notes: [照指引]}
  - {id: death, category: 注销登记, name: 死亡注销, content: [受理单位, 办理条件, 办理流程]}
"""
)
COPY = "category: 出生登记, name: 出生登记, content: [受理单位, 办理条件, 办理流程]"


def copied(own: str) -> list[Any]:
    return found_in({KEY: ABOVE}, {KEY: own}, code="GC713")


@pytest.mark.parametrize(
    ("entry", "fields"),
    [
        (COPY, "一级事项、二级事项、公开内容"),
        (f"{COPY}, phone: 0469-4660001", "一级事项、二级事项、公开内容"),
        (f"{COPY}, time_limit: 及时公开", "一级事项、二级事项、公开内容"),
        ("name: 出生登记, content: [受理单位；, 办理条件, 办 理 流 程]", "二级事项、公开内容"),
        ("name: 出生登记, subject: 县级公安机关", "二级事项、公开主体"),
        (f"{COPY}, basis: 《中华人民共和国户口登记条例》", "一级事项、二级事项、公开内容、公开依据"),
        (f"{COPY}, method: 主动公开, level: 县级", "一级事项、二级事项、公开内容、公开层级等 5 项要素"),
    ],
)
def test_a_copy_is_told_with_what_it_copies(entry: str, fields: str) -> None:
    (found,) = copied(f"items: [{{id: birth, {entry}}}]")
    assert ("others" in found.facts["fields"].en) is ("等" in fields)
    assert said(found) == {"item": "出生登记", "fields": fields, "more": ""}
    assert not found.inherited
    assert found.path[:3] == ("items", 0, "category" if "category" in entry else "name")
    assert found.owner is not None
    assert found.owner.key == f"{KEY}/birth"


@pytest.mark.parametrize(
    "entry",
    [
        "name: 出生登记",
        "time_limit: 信息形成或者变更之日起10个工作日内",
        "name: 出生登记, content: [受理单位, 办理条件, 办理流程], phone: 0469-4660001",
        "category: 出生登记, name: 出生登记, phone: 0469-4660001",
        "category: 出生登记, name: 新生儿登记, content: [受理单位, 办理条件, 办理流程], link: x",
        "category: 出生登记, name: 出生登记, content: [受理单位, 办理条件, 办理时限]",
        "category: 出生登记, name: 出生登记, content: [受理单位, 办理条件]",
        "content+: [办理时限, 收费标准]",
        "content+: [办理条件], basis+: [《中华人民共和国户口登记条例》]",
    ],
)
def test_what_adds_or_only_fixes_one_field_is_no_copy(entry: str) -> None:
    assert copied(f"items: [{{id: birth, {entry}}}]") == []


@pytest.mark.parametrize(
    ("address", "fields"), [("https://a.gov.cn", "二级事项、公开内容、相关链接"), ("https://b.gov.cn", "")]
)
def test_links_are_copied_too(address: str, fields: str) -> None:
    above = ABOVE.replace("notes: [照指引]", "links: {网站: https://a.gov.cn}")
    own = (
        f"items: [{{id: birth, name: 出生登记, content: [受理单位, 办理条件, 办理流程], links: {{网站: {address!r}}}}}]"
    )
    found = found_in({KEY: above}, {KEY: own}, code="GC713")
    assert [said(one)["fields"] for one in found] == ([fields] if fields else [])


def test_defaults_of_the_project_are_no_copy() -> None:
    assert copied(DEFAULTS) == []


def test_new_items_and_the_uppermost_layer_copy_nothing() -> None:
    assert copied(f"items: [{{id: another, {COPY}}}]") == []
    assert found_in({KEY: ABOVE}, code="GC713") == []


@pytest.mark.parametrize(("items", "told", "more"), [(3, 3, ""), (4, 1, "；本领域另有 3 个事项也是如此")])
def test_many_copies_of_a_domain_are_told_once(items: int, told: int, more: str) -> None:
    rows = "\n".join(f"  - {{id: a{n}, name: 名{n}, content: [甲, 乙]}}" for n in range(items))
    found = found_in({KEY: f"{DEFAULTS}items:\n{rows}\n"}, {KEY: f"items:\n{rows}\n"}, code="GC713")
    assert len(found) == told
    assert {said(one)["more"] for one in found} == {more}
    assert said(found[0])["item"] == "名0"


CARE = (
    DEFAULTS.replace("县级公安机关", "县级民政部门").replace("[县级]", "[县级, 乡级, 村级]")
    + "items: [{id: a, name: 老年人补贴, content: [补贴标准]}]\n"
)
BEGUN = {"govcat.yaml": f"extends: national\n{COUNTY}"}


def unadapted(own: dict[str, str], **above: str) -> list[tuple[str, ...]]:
    found = found_in({"elderly-care": CARE, **above}, own, code="GC714")
    assert all(said(one)["count"] == str(len(one.facts["domains"])) for one in found)  # type: ignore[arg-type]  # a tuple
    return [tuple(one.facts["domains"]) for one in found]  # type: ignore[arg-type]  # a tuple


def test_a_county_that_has_just_begun_is_told_once() -> None:
    assert unadapted(BEGUN, employment=CARE) == [("就业", "养老服务")]
    (found,) = found_in({"elderly-care": CARE}, BEGUN, code="GC714")
    assert (found.path, found.inherited) == (("extends",), False)


@pytest.mark.parametrize("key", ["budgets-and-accounts", "tax-administration", KEY, "social-insurance"])
def test_what_law_sets_alike_may_be_alike(key: str) -> None:
    assert unadapted(BEGUN, **{key: CARE}) == [("养老服务",)]


@pytest.mark.parametrize(
    "own",
    [
        {"elderly-care": "items: [{id: a, phone: 0469-4660001}]"},
        {"elderly-care": "items: [{id: a, content+: [补贴对象]}]"},
        {"elderly-care": "items: [{id: b, name: 养老机构, content: [名录]}]"},
        {"elderly-care": "notes: [照本县权责清单核对]"},
        {"elderly-care": "defaults: {channel: [政府网站, 公开查阅点]}"},
        {"bodies.yaml": "bodies: [{name: 某某县民政局, roles: [县级民政部门]}]"},
        {"bodies.yaml": "bodies: [{name: 某某县民政局, domains: [elderly-care]}]"},
        {"govcat.yaml": "extends: national\n"},
        {"govcat.yaml": "region: {name: 某某镇, level: 乡级}\n"},
        {"govcat.yaml": "region: {name: 某某村, level: 村级}\n"},
        {"govcat.yaml": f"{COUNTY}exempt: {{elderly-care: 上级行使}}\n"},
    ],
)
def test_a_domain_with_anything_of_the_place_in_it_is_adapted(own: dict[str, str]) -> None:
    assert unadapted({**BEGUN, **own}) == []


def test_a_domain_that_is_not_complete_is_not_judged() -> None:
    without_channel = CARE.replace("  channel: [政府网站]\n", "")
    half = without_channel.replace(
        "items: [", "items: [{id: b, name: 养老机构, content: [名录], channel: [政府网站]}, "
    )
    assert unadapted(BEGUN, **{"elderly-care": without_channel}) == []
    assert unadapted(BEGUN, **{"elderly-care": half}) == []


def test_a_removal_is_an_adaptation() -> None:
    above = CARE.replace("items: [", "items: [{id: b, name: 养老机构, content: [名录]}, ")
    assert unadapted(BEGUN, **{"elderly-care": above}) == [("养老服务",)]
    assert unadapted({**BEGUN, "elderly-care": "items: [{id: b, removed: 无此职权}]"}, **{"elderly-care": above}) == []


def test_the_same_words_written_again_are_no_adaptation_and_an_empty_domain_is_none() -> None:
    own = "items: [{id: a, name: 老年人补贴}]"
    assert unadapted({**BEGUN, "elderly-care": own}) == [("养老服务",)]
    assert unadapted(BEGUN, **{"elderly-care": "name: 养老服务"}) == []


def test_without_a_layer_above_nothing_can_be_the_same() -> None:
    assert found_in({"elderly-care": CARE, **BEGUN}, code="GC714") == []
