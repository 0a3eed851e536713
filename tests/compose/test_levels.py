"""Which items a project keeps by their level."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, composed, layer

NATIONAL = layer(
    "national",
    domain=DEFAULTS
    + """
items:
  - {id: city, name: 名, content: 条件, level: 市级}
  - {id: county, name: 名, content: 条件, level: 县级}
  - {id: town, name: 名, content: 条件, level: [县级, 乡级]}
  - {id: village, name: 名, content: 条件, level: 村级}
  - {id: silent, name: 名, content: 条件}
""",
)


@pytest.mark.parametrize(
    ("region", "kept"),
    [
        ("title: 无地区", "city county town village silent"),
        ("region: {name: 某地}", "city county town village silent"),
        ("region: {name: 某市, level: 市级}", "city county town village silent"),
        ("region: {name: 某县, level: 县级}", "county town village silent"),
        ("region: {name: 某镇, level: 乡级}", "town village silent"),
        ("region: {name: 某村, level: 村级}", "village silent"),
        ("region: {name: 某县, level: 县级, covers: [县级]}", "county town silent"),
    ],
)
def test_a_project_keeps_the_items_whose_level_it_covers(region: str, kept: str) -> None:
    catalogue, found = composed(NATIONAL, layer("project", project=region))
    (domain,) = catalogue.domains
    assert [item.id for item in domain.items] == kept.split()
    others = {"city", "county", "town", "village", "silent"} - set(kept.split())
    assert {item.id for item in domain.other_level} == others
    assert found == ()


def test_only_the_last_layer_says_what_is_kept() -> None:
    county = layer("county", project="region: {name: 某县, level: 县级, covers: [县级]}")
    catalogue, _ = composed(NATIONAL, county, layer("town", project="region: {name: 某镇, level: 乡级}"))
    assert [item.id for item in catalogue.items()] == ["town", "village", "silent"]


def test_a_county_may_give_an_item_another_level() -> None:
    county = layer("county", project="region: {name: 某县, level: 县级}", domain="items: [{id: city, level+: 县区级}]")
    assert "city" in [item.id for item in composed(NATIONAL, county)[0].items()]
