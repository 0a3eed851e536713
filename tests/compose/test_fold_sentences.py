"""DESIGN §2, "How layers fold", first sentence by sentence: values."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, codes, composed, items_of, layer

from govcat.core.item import Item, Origin

NATIONAL = layer(
    "national",
    domain=DEFAULTS
    + """
items:
  - {id: birth, name: 出生登记, content: [办理条件], basis+: [《户口登记条例》第七条]}
  - {id: death, name: 死亡注销, content: [办理条件], time_limit: 每年公开一次}
""",
)


def birth(*overrides: str) -> Item:
    lower = [layer(f"layer-{n}", domain=text) for n, text in enumerate(overrides, 1)]
    return items_of(NATIONAL, *lower)["birth"]


@pytest.mark.parametrize(
    ("overrides", "basis"),
    [
        pytest.param([], ["《条例》", "《户口登记条例》第七条"], id="plus adds to the default"),
        pytest.param(
            ["defaults: {basis: [《县规》]}"],
            ["《县规》", "《户口登记条例》第七条"],
            id="late-bound: a national plus adds to the county's default",
        ),
        pytest.param(
            ["defaults: {basis+: [《县规》]}"],
            ["《条例》", "《县规》", "《户口登记条例》第七条"],
            id="a plus in defaults adds to the default above",
        ),
        pytest.param(
            ["items: [{id: birth, basis: [《县规》]}]"], ["《县规》"], id="without plus the value replaces all above"
        ),
        pytest.param(
            ["items: [{id: birth, basis: [《县规》]}]", "defaults: {basis: [《镇规》]}"],
            ["《县规》"],
            id="an item's own value beats a default of a lower layer",
        ),
        pytest.param(
            ["items: [{id: birth, basis+: [《县规》]}]", "items: [{id: birth, basis+: [《镇规》]}]"],
            ["《条例》", "《户口登记条例》第七条", "《县规》", "《镇规》"],
            id="pluses of three layers follow each other",
        ),
        pytest.param(
            ["items: [{id: birth, basis+: [《县规》]}]", "defaults: {basis: [《镇规》]}"],
            ["《镇规》", "《户口登记条例》第七条", "《县规》"],
            id="late-bound over three layers",
        ),
        pytest.param(
            ["items: [{id: birth, basis: [《县规》]}]", "items: [{id: birth, basis+: [《镇规》]}]"],
            ["《县规》", "《镇规》"],
            id="a plus adds to what the layer above replaced",
        ),
        pytest.param(
            ["items: [{id: birth, basis+: [《 户口登记条例 》第七条, 《户口登记条例》第七条, 《县规》, 《县规》]}]"],
            ["《条例》", "《户口登记条例》第七条", "《县规》"],
            id="what is already there is not added",
        ),
        pytest.param(
            ["defaults: {basis: [《户口登记条例》第七条]}"],
            ["《户口登记条例》第七条"],
            id="a county's default may already say what the national plus adds",
        ),
    ],
)
def test_basis(overrides: list[str], basis: list[str]) -> None:
    assert list(birth(*overrides).basis) == basis


@pytest.mark.parametrize(
    ("entry", "same"),
    [
        ("国办发〔2019〕54号", "国办发[2019]54号"),
        ("《条例》（试行）", "《条例》(试行)"),
        ("县级 公安机关", "县级公安机关"),
        ("ＡＢ", "AB"),
    ],
)
def test_sameness_ignores_width_spaces_and_kind_of_bracket(entry: str, same: str) -> None:
    item = birth(f"items: [{{id: birth, notes: ['{entry}']}}]", f"items: [{{id: birth, notes+: ['{same}']}}]")
    assert item.notes == (entry,)


def test_other_words_are_not_the_same() -> None:
    item = birth("items: [{id: birth, notes: [《甲法》]}]", "items: [{id: birth, notes+: [《乙法》, (甲法)]}]")
    assert item.notes == ("《甲法》", "《乙法》", "(甲法)")


def test_an_items_own_value_in_any_layer_beats_any_default_of_any_layer() -> None:
    county = layer("county", domain="defaults: {time_limit: 县定时限}")
    items = items_of(NATIONAL, county)
    assert items["birth"].time_limit == "县定时限"
    assert items["death"].time_limit == "每年公开一次"


def test_plus_without_anything_above_is_the_whole_value() -> None:
    assert birth("items: [{id: birth, stage+: [服务]}]").stage == ("服务",)


def test_an_empty_value_is_missing_and_never_a_reset() -> None:
    item = birth("defaults: {channel: }\nitems: [{id: birth, time_limit: , basis: }]")
    assert (item.time_limit, len(item.basis), item.channel) == ("即时公开", 2, ("政府网站",))


def test_one_text_is_a_list_of_one() -> None:
    item = birth("items: [{id: birth, content: 办理流程}]")
    assert item.content == ("办理流程",)
    assert item.origins["content"] == (
        Origin(1, "layer-1/domains/household-registration.yaml", ("items", 0, "content", 0)),
    )


def test_every_entry_knows_which_layer_wrote_it() -> None:
    item = birth("defaults: {basis+: [《县规》]}", "items: [{id: birth, basis+: [《镇规》], time_limit: 十日}]")
    national, county, town = (
        f"{name}/domains/household-registration.yaml" for name in ("national", "layer-1", "layer-2")
    )
    assert dict(zip(item.basis, item.origins["basis"], strict=True)) == {
        "《条例》": Origin(0, national, ("defaults", "basis", 0)),
        "《县规》": Origin(1, county, ("defaults", "basis+", 0)),
        "《户口登记条例》第七条": Origin(0, national, ("items", 0, "basis+", 0)),
        "《镇规》": Origin(2, town, ("items", 0, "basis+", 0)),
    }
    assert item.origins["time_limit"] == (Origin(2, town, ("items", 0, "time_limit")),)
    assert item.origin_of(("basis", 3)).layer == 2
    assert (item.home, item.origin) == (Origin(0, national, ("items", 0)), Origin(2, town, ("items", 0)))


def test_a_refused_entry_does_not_shift_the_origins_of_the_others() -> None:
    item = birth("items: [{id: birth, level: [省级, 县级]}]")
    assert item.level == ("县级",)
    assert item.origins["level"][0].path == ("items", 0, "level", 1)


def test_a_field_that_stands_in_no_default_is_replaced_too() -> None:
    item = birth("items: [{id: birth, name: 新生儿登记, category: [登记, 出生], links: {办事指南: https://a.gov.cn/}}]")
    assert (item.name, item.category, item.links) == ("新生儿登记", ("登记", "出生"), {"办事指南": "https://a.gov.cn/"})
    assert [origin.path for origin in item.origins["category"]] == [
        ("items", 0, "category", 0),
        ("items", 0, "category", 1),
    ]


def test_a_good_fold_has_no_findings() -> None:
    assert codes(NATIONAL, layer("county", domain="items: [{id: birth, basis+: [《县规》]}]")) == []


@pytest.mark.parametrize(
    ("national", "county", "provenance"),
    [
        ("recalled", "notes: 甲", "recalled"),
        ("recalled", "provenance: local", "recalled"),
        ("recalled", "defaults: {provenance: local}", "local"),
        ("recalled", "items: [{id: birth, provenance: confirmed}]", "confirmed"),
    ],
)
def test_provenance_of_a_domain_is_the_default_for_the_items_it_makes(
    national: str, county: str, provenance: str
) -> None:
    upper = layer(
        "national", domain=f"provenance: {national}\nitems: [{{id: birth, name: 出生登记, content: 条件}}]" + DEFAULTS
    )
    assert items_of(upper, layer("county", domain=county))["birth"].provenance == provenance


def test_a_countys_own_item_has_the_countys_provenance() -> None:
    upper = layer("national", domain="provenance: recalled\n" + DEFAULTS)
    county = layer("county", domain="provenance: local\nitems: [{id: own, name: 本县事项, content: 条件}]")
    item = items_of(upper, county)["own"]
    assert item.provenance == "local"
    assert item.origins["provenance"][0].path == ("provenance",)


@pytest.mark.parametrize(
    ("county", "kept"),
    [
        ("notes: 甲", ["GC302", "GC410", "GC101"]),
        ("items: [{id: birth, time_limit: 十日}]", ["GC302", "GC101"]),
        ("defaults: {time_limit: 十日}", ["GC302", "GC101"]),
        ("items: [{id: birth, basis+: [《县规》]}]", ["GC302", "GC410", "GC101"]),
        ("items: [{id: birth, basis: [《县规》]}]", ["GC410", "GC101"]),
        (
            "items: [{id: birth, basis: [《县规》], allow: [{code: GC302, field: basis, reason: 沿用}]}]",
            ["GC410", "GC101", "GC302"],
        ),
    ],
)
def test_an_allowance_is_inherited_until_its_field_is_overridden(county: str, kept: list[str]) -> None:
    upper = layer(
        "national",
        domain=DEFAULTS
        + """
items:
  - id: birth
    name: 出生登记
    content: 条件
    allow:
      - {code: GC302, field: basis, reason: 沿用}
      - {code: GC410, field: time_limit, reason: 沿用}
      - {code: GC101, reason: 沿用}
""",
    )
    item = items_of(upper, layer("county", domain=county))["birth"]
    assert [allowance.code for allowance in item.allow] == kept
    assert len(item.origins["allow"]) == len(kept)


def test_meta_of_the_nearest_layer_wins_and_the_national_list_fills_in() -> None:
    upper = layer("national", domain="name: 户籍\nnotes: [甲]\nstandard: {issuer: 公安部}")
    county = layer("county", domain="name: 户籍管理（县）\nenglish: Households")
    domain = composed(upper, county)[0].domains[0]
    assert (domain.name, domain.english, domain.notes) == ("户籍管理（县）", "Households", ())
    assert domain.aliases == ("户籍管理领域",)
    assert domain.standard is not None
    assert domain.standard.issuer == "公安部"
    assert {key: origins[0].layer for key, origins in domain.origins.items()} == {
        "name": 1, "english": 1, "standard": 0,
    }  # fmt: skip
    assert domain.origin == Origin(1, "county/domains/household-registration.yaml", ())


def test_notes_of_a_domain_speak_of_one_file_and_are_not_inherited() -> None:
    upper = layer("national", domain="notes: [出自记忆]")
    county = layer("county", domain="notes: [本县自编]")
    assert composed(upper)[0].domains[0].notes == ("出自记忆",)
    assert composed(upper, layer("county"))[0].domains[0].notes == ()
    domain = composed(upper, county)[0].domains[0]
    assert domain.notes == ("本县自编",)
    assert domain.origins["notes"][0] == Origin(1, "county/domains/household-registration.yaml", ("notes", 0))


def test_a_domain_that_nobody_names_goes_by_its_key() -> None:
    domain = composed(layer("county", **{"domains/water.yaml": "notes: 本县自编"}))[0].domains[0]
    assert (domain.key, domain.name) == ("water", "water")
