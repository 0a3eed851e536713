"""Which items a project keeps by their level."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, codes, composed, layer

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


OWN = "{id: own, name: 本县事项, content: 条件%s}"
COUNTY = "region: {name: 某县, level: 县级}"


def test_an_own_item_of_another_level_is_said() -> None:
    county = layer("county", project=COUNTY, domain=f"items: [{OWN % ', level: [市级]'}]")
    catalogue, (found,) = composed(NATIONAL, county)
    assert "own" not in {item.id for item in catalogue.items()}
    assert (found.code, found.path, found.field) == ("GC742", ("items", 0, "level"), "level")
    assert found.facts == {"item": "本县事项", "level": "市级", "covers": "县级、乡级、村级"}
    assert found.owner is not None
    assert found.owner.key == "household-registration/own"


def test_a_level_that_the_item_inherits_is_said_at_the_item() -> None:
    upper = layer("national", domain=DEFAULTS + "  level: [县级]\nitems: [{id: a, name: 甲, content: 条件}]")
    village = layer("village", project="region: {name: 某村, level: 村级}", domain=f"items: [{OWN % ''}]")
    _, (found,) = composed(upper, village)
    assert (found.code, found.path) == ("GC742", ("items", 0, "id"))


def test_what_others_wrote_leaves_without_a_word() -> None:
    county = layer("county", project=COUNTY, domain=f"items: [{OWN % ''}, {{id: city, time_limit: 及时公开}}]")
    town = layer("town", project="region: {name: 某镇, level: 乡级}")
    assert codes(NATIONAL, county) == []
    assert codes(NATIONAL, layer("county", project=COUNTY, domain=f"items: [{OWN % ', level: [县级]'}]"), town) == []
