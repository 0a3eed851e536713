"""`locked` fields."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, codes, composed, items_of, layer

NATIONAL = layer(
    "national",
    domain=DEFAULTS
    + """
items:
  - {id: birth, name: 出生登记, content: [办理条件], locked: [time_limit, 依据]}
  - {id: death, name: 死亡注销, content: [办理条件], locked: removed}
""",
)


@pytest.mark.parametrize(
    ("override", "key"),
    [("time_limit: 十日", "time_limit"), ("basis: [《县规》]", "basis"), ("basis+: [《县规》]", "basis+")],
)
def test_a_lower_layer_may_not_write_a_locked_field(override: str, key: str) -> None:
    layers = (NATIONAL, layer("county", domain=f"items: [{{id: birth, {override}}}]"))
    _, (found,) = composed(*layers)
    assert (found.code, found.path) == ("GC706", ("items", 0, key))
    assert (found.field, found.facts["key"]) == (key.removesuffix("+"), key)
    item = items_of(*layers)["birth"]
    assert (item.time_limit, item.basis) == ("即时公开", ("《条例》",))


def test_a_default_of_a_lower_layer_does_not_reach_a_locked_field_either() -> None:
    layers = (NATIONAL, layer("county", domain="defaults: {time_limit: 十日, channel: [公示栏]}"))
    items = items_of(*layers)
    assert codes(*layers) == []
    assert (items["birth"].time_limit, items["birth"].channel) == ("即时公开", ("公示栏",))
    assert items["death"].time_limit == "十日"


def test_other_fields_stay_open_and_a_locked_item_may_be_removed() -> None:
    assert codes(NATIONAL, layer("county", domain="items: [{id: birth, content: [条件]}]")) == []
    assert "birth" not in items_of(NATIONAL, layer("county", domain="items: [{id: birth, removed: 已取消}]"))


def test_removal_itself_may_be_locked() -> None:
    layers = (NATIONAL, layer("county", domain="items: [{id: death, removed: 已取消}]"))
    assert codes(*layers) == ["GC706"]
    assert "death" in items_of(*layers)


def test_a_lock_holds_for_all_layers_below_and_for_the_layer_itself_not() -> None:
    county = layer("county", domain="items: [{id: death, time_limit: 十日, locked: time_limit}]")
    town = layer("town", domain="items: [{id: death, time_limit: 五日}]")
    village = layer("village", domain="items: [{id: death, time_limit: 三日}]")
    assert codes(NATIONAL, county) == []
    _, found = composed(NATIONAL, county, town, village)
    assert [(each.code, each.inherited) for each in found] == [("GC706", True), ("GC706", False)]
    assert items_of(NATIONAL, county, town, village)["death"].time_limit == "十日"


def test_an_id_needs_no_lock() -> None:
    upper = layer("national", domain="items: [{id: birth, name: 出生, content: 条件, locked: [id, locked]}]" + DEFAULTS)
    assert codes(upper, layer("county", domain="items: [{id: birth, time_limit: 十日, locked: time_limit}]")) == []


def test_a_locked_field_that_nobody_has_written_stays_missing() -> None:
    upper = layer("national", domain="items: [{id: birth, name: 出生, content: 条件, locked: stage}]" + DEFAULTS)
    county = layer("county", domain="defaults: {stage: 服务}")
    assert items_of(upper, county)["birth"].stage == ()
