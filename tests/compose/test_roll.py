"""Which items there are: new, unknown, removed, retired and repeated ids."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, DOMAIN, HEAD, codes, composed, items_of, layer, layer_of

from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Span
from govcat.core.shaped import ShapedLayer

NATIONAL = layer(
    "national",
    domain=DEFAULTS
    + """
items:
  - {id: birth, name: 出生登记, content: [办理条件]}
  - {id: birth-certificate, name: 出生证明, content: [办理条件]}
  - {id: death, name: 死亡注销, content: [办理条件]}
retired:
  - {id: stillbirth, since: 2025-01-01, replaced_by: death}
  - {id: lost, since: 2025-01-01}
""",
)


def only(*layers: ShapedLayer) -> Diagnostic:
    _, (found,) = composed(*layers)
    return found


def county(text: str) -> ShapedLayer:
    return layer("county", domain=text)


def test_an_unknown_id_with_name_and_content_is_a_new_item() -> None:
    items = items_of(NATIONAL, county("items: [{id: own, name: 本县事项, content: [条件]}]"))
    assert items["own"].home.layer == 1
    assert items["own"].basis == ("《条例》",)


@pytest.mark.parametrize(
    "entry",
    [
        "{id: brith, time_limit: 十日}",
        "{id: brith, name: 出生登记}",
        "{id: brith, content: [条件]}",
        "{id: brith, name: 出生登记, content+: [条件]}",
        "{id: brith, removed: 已取消}",
    ],
)
def test_an_unknown_id_without_both_is_a_finding_with_the_nearest_ids(entry: str) -> None:
    found = only(NATIONAL, county(f"items: [{entry}]"))
    assert found.code == "GC701"
    assert found.path == ("items", 0, "id")
    assert found.place == Span(f"county/{DOMAIN}", 2, 14, 2, 19)
    assert found.facts["near"] == ("可能是 birth；", "perhaps birth is meant; ")
    assert found.owner is not None
    assert found.owner.key == "household-registration/brith"
    assert "brith" not in items_of(NATIONAL, county(f"items: [{entry}]"))


def test_no_near_id_is_offered_where_none_is_near() -> None:
    assert only(NATIONAL, county("items: [{id: xyz, time_limit: 十日}]")).facts["near"] == ("", "")


def test_an_unknown_id_is_spoken_of_once_however_many_layers_name_it() -> None:
    town = layer("town", domain="items: [{id: brith, time_limit: 五日}]")
    found = only(NATIONAL, county("items: [{id: brith, time_limit: 十日}]"), town)
    assert found.inherited


def test_an_unknown_id_is_nobodys_fault_if_the_file_above_could_not_be_read() -> None:
    broken = layer("national", (DOMAIN,))
    assert codes(broken, county("items: [{id: birth, time_limit: 十日}]")) == []


def test_in_the_uppermost_layer_every_item_is_new() -> None:
    assert codes(county("items: [{id: birth, time_limit: 十日}]")) == ["GC120"] * 7


def test_in_a_domain_that_no_layer_above_writes_every_item_is_new() -> None:
    upper = layer("national", **{"domains/water.yaml": "domain: water\nitems: []"})
    text = DEFAULTS + "items: [{id: own, name: 本县事项}]"
    _, (found,) = composed(upper, county(text))
    assert (found.code, found.field) == ("GC120", "content")
    assert codes(upper, county("items: [{id: own, time_limit: 十日}]")) == ["GC701"]


def test_a_removal_in_the_uppermost_layer_has_nothing_to_remove() -> None:
    assert codes(county("items: [{id: birth, removed: 已取消}]")) == ["GC701"]


def test_a_refused_content_still_makes_a_new_item() -> None:
    catalogue, found = composed(NATIONAL, county("items: [{id: own, name: 本县事项, content: {a: b}}]"))
    assert found == ()
    assert [item.id for item in catalogue.domains[0].incomplete] == ["own"]


@pytest.mark.parametrize(
    "reason",
    [
        "已取消",
        "上级行使：由市局办理",
        "无此职权（本县未设）",
        "已合并，见 death",
        "本地不涉及 沿海地区才有",
        " 已取消",
        "已合并至“户口登记项目变更”",
        "本地不涉及水库移民",
        "上级行使-市局",
        "无此职权、由市局办理",
        "已取消。",
        "涉密或涉隐私——见保密审查意见",
    ],
)
def test_removed_with_a_reason_of_the_list_takes_the_item_out(reason: str) -> None:
    layers = (NATIONAL, county(f"items: [{{id: birth, removed: '{reason}'}}]"))
    catalogue, found = composed(*layers)
    (removed,) = catalogue.domains[0].removed
    assert found == ()
    assert "birth" not in items_of(*layers)
    assert (removed.id, removed.name, removed.reason, removed.origin.layer) == ("birth", "出生登记", reason, 1)


def test_what_law_has_moved_is_removed_without_a_reason_of_the_list() -> None:
    above = layer(
        "national",
        domain=DEFAULTS + "items: [{id: birth, name: 出生登记, content: [甲], superseded: 已并入其他登记}]\n",
    )
    catalogue, found = composed(above, county("items: [{id: birth, removed: 见上级说明}]"))
    assert found == ()
    assert [removed.reason for removed in catalogue.domains[0].removed] == ["见上级说明"]


@pytest.mark.parametrize("reason", ["不要了", "因已取消", "：已取消", "本地不涉及？", "已合并症状监测"])
def test_a_removal_without_a_reason_of_the_list_is_a_finding(reason: str) -> None:
    layers = (NATIONAL, county(f"items: [{{id: birth, removed: '{reason}'}}]"))
    found = only(*layers)
    assert (found.code, found.path, found.field) == ("GC702", ("items", 0, "removed"), "removed")
    assert found.facts["item"] == "出生登记"
    assert "birth" not in items_of(*layers)


def test_a_lower_layer_cannot_bring_a_removed_item_back() -> None:
    layers = (
        NATIONAL,
        county("items: [{id: birth, removed: 已取消}]"),
        layer("town", domain="items: [{id: birth, time_limit: 十日}]"),
    )
    found = only(*layers)
    assert (found.code, found.inherited) == ("GC703", False)
    assert found.facts == {"item": "出生登记", "reason": "已取消"}
    assert [related.place.file for related in found.related] == [f"county/{DOMAIN}"]
    assert "birth" not in items_of(*layers)


def test_not_even_as_a_new_item() -> None:
    town = layer("town", domain="items: [{id: birth, name: 出生, content: [条件]}]")
    assert codes(NATIONAL, county("items: [{id: birth, removed: 已取消}]"), town) == ["GC703"]


def test_removing_it_again_is_no_fault() -> None:
    town = layer("town", domain="items: [{id: birth, removed: 上级行使}]")
    assert codes(NATIONAL, county("items: [{id: birth, removed: 已取消}]"), town) == []


@pytest.mark.parametrize(
    ("key", "advice"),
    [("stillbirth", "把所写内容改到编号 death 之下，并核对该事项"), ("lost", "删去本条；如是另一事项，请另起编号")],
)
@pytest.mark.parametrize("rest", ["time_limit: 十日", "name: 名, content: [条件]"])
def test_an_override_of_a_retired_id_names_since_and_what_replaced_it(key: str, advice: str, rest: str) -> None:
    layers = (NATIONAL, county(f"items: [{{id: {key}, {rest}}}]"))
    found = only(*layers)
    assert (found.code, found.facts["since"]) == ("GC704", "2025-01-01")
    assert found.facts["instead"][0] == advice  # type: ignore[index]
    assert found.related[0].place.file == f"national/{DOMAIN}"
    assert key not in items_of(*layers)


def test_an_id_is_never_reused_in_the_file_that_retired_it() -> None:
    text = DEFAULTS + "items: [{id: birth, name: 出生, content: 条件}]\nretired: [{id: birth, since: 2025-01-01}]"
    assert codes(county(text)) == ["GC704"]


def test_retired_removes_nothing_of_a_layer_above() -> None:
    layers = (NATIONAL, county("retired: [{id: birth, since: 2026-01-01}]"))
    found = only(*layers)
    assert (found.code, found.path) == ("GC705", ("retired", 0, "id"))
    assert "birth" in items_of(*layers)


def test_of_a_repeated_id_the_first_is_used_and_both_places_are_shown() -> None:
    text = DEFAULTS + "items:\n- {id: birth, name: 甲, content: 条件}\n- {id: birth, name: 乙, content: 条件}\n"
    found = only(county(text))
    assert found.code == "GC220"
    assert isinstance(found.place, Span)
    assert isinstance(found.related[0].place, Span)
    assert (found.place.line, found.related[0].place.line) == (12, 11)
    assert items_of(county(text))["birth"].name == "甲"


def test_two_files_of_one_domain_in_one_layer() -> None:
    item = "items: [{id: %s, name: 名, content: 条件}]"
    files = {DOMAIN: HEAD + DEFAULTS + item % "first", DOMAIN.replace(".yaml", ".yml"): HEAD + item % "second"}
    catalogue, (found,) = composed(layer_of("county", files))
    assert (found.code, found.place and found.place.file) == ("GC221", "county/domains/household-registration.yml")
    assert [item.id for item in catalogue.items()] == ["first"]


def test_an_item_that_shape_refused_does_not_shift_the_paths_of_the_next() -> None:
    layers = (NATIONAL, county("items: [{name: 无编号}, {id: brith, time_limit: 十日}]"))
    assert only(*layers).path == ("items", 1, "id")
