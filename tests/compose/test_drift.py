"""standard.lock: what moved above since it was adopted."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, DOMAIN, KNOWLEDGE, composed, layer, layer_of

from govcat.compose import lock_text
from govcat.core.diagnostic import Diagnostic
from govcat.core.shaped import ShapedLayer

ITEMS = {
    "birth": "name: 出生登记, content: [条件]",
    "death": "name: 死亡注销, content: [条件]",
    "moving": "name: 迁移登记, content: [条件], level: 市级",
}
COUNTY = "schema: govcat/1\nregion: {name: 集贤县, level: 县级}\n"


def national(
    items: dict[str, str], *, defaults: str = DEFAULTS, edition: str = "2026年版", rest: str = ""
) -> ShapedLayer:
    entries = "".join(f"  - {{id: {key}, {value}}}\n" for key, value in items.items())
    return layer("national", project=f"edition: {{name: '{edition}'}}", domain=f"{defaults}items:\n{entries}{rest}")


def found(before: ShapedLayer, now: ShapedLayer, own: str = "", settings: str = COUNTY) -> list[Diagnostic]:
    """What is found after `before` was adopted and `now` came."""
    files = {"govcat.yaml": settings} | ({DOMAIN: "schema: govcat/1\n" + own} if own else {})
    lock = lock_text((before, layer_of("county", files)), KNOWLEDGE)
    return list(composed(now, layer_of("county", files | {"standard.lock": lock}))[1])


def test_nothing_moved_nothing_said() -> None:
    assert found(national(ITEMS), national(ITEMS)) == []


def test_without_a_lock_nothing_is_said() -> None:
    assert composed(national(ITEMS), layer_of("county", {"govcat.yaml": COUNTY}))[1] == ()


def test_a_changed_item_is_a_hint_at_the_lock() -> None:
    (change,) = found(national(ITEMS), national(ITEMS | {"birth": "name: 出生登记, content: [条件, 流程]"}))
    assert (change.code, change.weight.value) == ("GC721", "hint")
    assert change.path == ("items", "household-registration", "birth")
    assert change.place is not None
    assert change.place.file == "county/standard.lock"
    assert change.facts == {"item": "出生登记", "edition": "2026年版"}
    assert change.related[0].place.file == f"national/{DOMAIN}"


def test_an_override_whose_ground_has_moved_is_a_warning_at_the_override() -> None:
    now = national(ITEMS | {"birth": "name: 出生登记, content: [条件, 流程]"})
    (change,) = found(national(ITEMS), now, "items: [{id: birth, time_limit: 十日}]")
    assert (change.code, change.weight.value, change.path) == ("GC722", "warning", ("items", 0, "id"))
    assert "govcat adopt" in change.fault.zh.fix


def test_a_changed_default_above_changes_the_items_that_rest_on_it() -> None:
    changes = found(national(ITEMS), national(ITEMS, defaults=DEFAULTS.replace("即时公开", "十日")))
    assert [change.code for change in changes] == ["GC721"] * 3


def test_the_projects_own_defaults_and_overrides_are_not_above() -> None:
    assert (
        found(national(ITEMS), national(ITEMS), "defaults: {time_limit: 十日}\nitems: [{id: birth, content: [流程]}]")
        == []
    )


@pytest.mark.parametrize("value", ["provenance: confirmed", "owner: 张三", "was: [《旧法》]", "superseded: 已并入"])
def test_what_is_never_published_moves_nothing(value: str) -> None:
    assert found(national(ITEMS), national(ITEMS | {"birth": f"{ITEMS['birth']}, {value}"})) == []


def test_the_order_of_keys_and_the_name_of_the_edition_move_nothing() -> None:
    now = {"birth": "content: [条件], name: 出生登记", "death": ITEMS["death"], "moving": ITEMS["moving"]}
    assert found(national(ITEMS), national(now, edition="2027年版")) == []


def test_added_items_are_one_finding_a_domain_and_only_those_of_our_level() -> None:
    new = {"a": "name: 甲, content: 条件", "b": "name: 乙, content: 条件", "c": "name: 丙, content: 条件, level: 市级"}
    (change,) = found(national(ITEMS), national(ITEMS | new))
    assert (change.code, change.weight.value) == ("GC723", "hint")
    assert change.facts == {"domain": "户籍管理", "count": 2, "items": ("甲", "乙"), "edition": "2026年版"}


def test_items_of_a_new_domain_are_added_items() -> None:
    empty = layer("national", project="edition: {name: 2026年版}")
    assert [change.code for change in found(empty, national(ITEMS))] == ["GC723"]


def test_dropped_items_are_one_finding_a_domain() -> None:
    (change,) = found(national(ITEMS), national({"moving": ITEMS["moving"]}))
    assert (change.code, change.weight.value) == ("GC724", "warning")
    assert change.facts == {"domain": "户籍管理", "count": 2, "items": ("birth", "death")}


def test_a_dropped_domain_is_one_finding() -> None:
    (change,) = found(national(ITEMS), layer("national", project="title: 国家目录"))
    assert (change.code, change.facts["count"], change.facts["domain"]) == ("GC724", 3, "户籍管理")


def test_an_item_that_a_layer_above_has_removed_is_dropped() -> None:
    now = national(ITEMS | {"birth": "name: 出生登记, content: [条件], removed: 已取消"})
    assert [change.facts.get("items") for change in found(national(ITEMS), now)] == [("birth",)]


def test_a_dropped_item_that_the_project_now_writes_itself_is_settled() -> None:
    own = "items: [{id: birth, name: 出生登记, content: [条件]}]"
    rest = {key: value for key, value in ITEMS.items() if key != "birth"}
    assert found(national(ITEMS), national(rest), own) == []


def test_an_override_of_a_dropped_item_is_one_finding_not_two() -> None:
    rest = {key: value for key, value in ITEMS.items() if key != "birth"}
    changes = found(national(ITEMS), national(rest), "items: [{id: birth, time_limit: 十日}]")
    assert [change.code for change in changes] == ["GC701"]


def test_what_the_project_removed_or_left_out_may_move() -> None:
    now = national(ITEMS | {"birth": "name: 出生登记, content: [流程]"})
    assert found(national(ITEMS), now, "items: [{id: birth, removed: 已取消}]") == []
    assert found(national(ITEMS), now, settings=COUNTY + "exempt: {household-registration: 不涉及}") == []


def test_a_level_that_changed_above_is_told_although_the_item_has_left() -> None:
    changes = found(national(ITEMS), national(ITEMS | {"birth": "name: 出生登记, content: [条件], level: 市级"}))
    assert [change.code for change in changes] == ["GC721"]


def test_a_file_above_that_could_not_be_read_has_dropped_nothing() -> None:
    assert found(national(ITEMS), layer("national", (DOMAIN,))) == []
    assert found(national(ITEMS), layer("national", (DOMAIN,)), "items: [{id: birth, time_limit: 十日}]") == []


def test_the_lock_is_sorted_and_names_the_edition_above() -> None:
    text = lock_text((national(dict(reversed(ITEMS.items()))), layer_of("county", {})), KNOWLEDGE)
    lines = text.splitlines()
    assert lines[1:5] == ["schema: govcat/1", "edition: 2026年版", "items:", "  household-registration:"]
    assert [line.partition(":")[0].strip() for line in lines[5:]] == ["birth", "death", "moving"]
    assert text == lock_text((national(ITEMS), layer_of("county", {})), KNOWLEDGE)


def test_an_edition_that_yaml_would_misread_is_quoted() -> None:
    county = layer_of("county", {})
    assert 'edition: "2026: 试行 #1"\n' in lock_text((national(ITEMS, edition="2026: 试行 #1"), county), KNOWLEDGE)


def test_the_nearest_edition_above_counts_and_none_is_said_in_words() -> None:
    county = layer("county", project="title: 县目录")
    assert "edition: 2026年版\n" in lock_text((national(ITEMS), county, county), KNOWLEDGE)
    assert "edition: 未注明版本\nitems: {}\n" in lock_text((county,), KNOWLEDGE)


def test_the_lock_of_a_town_holds_what_national_and_county_make_together() -> None:
    county = layer("county", domain="defaults: {time_limit: 十日}\nitems: [{id: death, removed: 已取消}]")
    text = lock_text((national(ITEMS), county, layer_of("town", {})), KNOWLEDGE)
    assert "death" not in text
    alone = lock_text((national(ITEMS, defaults=DEFAULTS.replace("即时公开", "十日")), layer_of("town", {})), KNOWLEDGE)
    assert [line for line in alone.splitlines() if "death" not in line] == text.splitlines()


def test_the_lock_leaves_out_what_the_layer_above_leaves_out() -> None:
    county = layer("county", project="exempt: {household-registration: 不涉及}")
    assert "items: {}" in lock_text((national(ITEMS), county, layer_of("town", {})), KNOWLEDGE)
