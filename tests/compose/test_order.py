"""The order of domains and items."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, composed, layer

from govcat.core.shaped import ShapedLayer

NATIONAL = layer(
    "national",
    domain=DEFAULTS
    + """
items:
  - {id: a1, category: [甲, 一], name: 名, content: 条件}
  - {id: a2, category: [甲, 二], name: 名, content: 条件}
  - {id: b1, category: 乙, name: 名, content: 条件}
  - {id: a3, category: [甲, 一], name: 名, content: 条件}
  - {id: c1, name: 名, content: 条件}
""",
)


def county(*entries: str) -> ShapedLayer:
    return layer(
        "county", domain="items:\n" + "".join(f"  - {{{entry}, name: 名, content: 条件}}\n" for entry in entries)
    )


def order(*layers: ShapedLayer) -> list[str]:
    return [item.id for item in composed(*layers)[0].domains[0].items]


@pytest.mark.parametrize(
    ("new", "expected"),
    [
        (["id: c1", "id: a1"], "a1 a2 b1 a3 c1"),
        (["id: n, category: [甲, 二]"], "a1 a2 n b1 a3 c1"),
        (["id: n, category: [甲, 一]"], "a1 a2 b1 a3 n c1"),
        (["id: n, category: [甲, 三]"], "a1 a2 b1 a3 n c1"),
        (["id: n, category: 甲"], "a1 a2 b1 a3 n c1"),
        (["id: n, category: [ 乙 ]"], "a1 a2 b1 n a3 c1"),
        (["id: n, category: 丁"], "a1 a2 b1 a3 c1 n"),
        (["id: n"], "a1 a2 b1 a3 c1 n"),
        (["id: n, category: 丁", "id: m", "id: k, category: 丁"], "a1 a2 b1 a3 c1 n k m"),
        (["id: n, category: 乙", "id: m, category: 乙"], "a1 a2 b1 n m a3 c1"),
    ],
)
def test_the_upper_order_stands_and_a_new_item_follows_its_kin(new: list[str], expected: str) -> None:
    assert order(NATIONAL, county(*new)) == expected.split()


def test_the_file_that_begins_a_domain_keeps_its_own_order() -> None:
    assert order(NATIONAL) == ["a1", "a2", "b1", "a3", "c1"]
    assert order(layer("above", project="title: 上级"), NATIONAL) == ["a1", "a2", "b1", "a3", "c1"]


def test_new_items_of_two_layers_stand_layer_by_layer() -> None:
    town = layer("town", domain="items: [{id: t, category: 乙, name: 名, content: 条件}]")
    assert order(NATIONAL, county("id: n, category: 乙"), town) == ["a1", "a2", "b1", "n", "t", "a3", "c1"]


def test_a_removed_item_still_holds_the_place_of_its_kin() -> None:
    lower = layer("county", domain="items: [{id: b1, removed: 已取消}, {id: n, category: 乙, name: 名, content: 条件}]")
    assert order(NATIONAL, lower) == ["a1", "a2", "n", "a3", "c1"]


def test_domains_stand_in_the_national_order_and_others_follow_by_key() -> None:
    keys = ["zoo", "social-assistance", "household-registration", "art", "public-security"]
    county_layer = layer("county", **{f"domains/{key}.yaml": "notes: 说明" for key in keys})
    assert [domain.key for domain in composed(county_layer)[0].domains] == [
        "public-security", "household-registration", "social-assistance", "art", "zoo",
    ]  # fmt: skip


def test_a_category_changed_below_moves_nothing_above() -> None:
    town = layer("town", domain="items: [{id: n, category: 甲}, {id: t, category: 甲, name: 名, content: 条件}]")
    assert order(NATIONAL, county("id: n, category: 乙", "id: m, category: 乙"), town) == [
        "a1", "a2", "b1", "n", "m", "a3", "t", "c1",
    ]  # fmt: skip


def test_a_locked_category_is_what_new_items_go_by() -> None:
    upper = layer(
        "national", domain=DEFAULTS + "items: [{id: a, category: 甲, name: 名, content: 条件, locked: category}]"
    )
    county_layer = county("id: a, category: 丙", "id: b, category: 乙", "id: c, category: 甲")
    assert order(upper, county_layer) == ["a", "c", "b"]
