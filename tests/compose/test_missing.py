"""Items that still lack an element."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, DOMAIN, codes, composed, layer

from govcat.core.fields import ELEMENTS
from govcat.core.place import Span

WHOLE = {
    "name": "出生登记",
    "content": "[条件]",
    "basis": "[《条例》]",
    "time_limit": "即时公开",
    "subject": "[县级公安机关]",
    "method": "主动公开",
    "channel": "[政府网站]",
    "audience": "[全社会]",
}


@pytest.mark.parametrize("element", ELEMENTS)
def test_a_missing_element_makes_the_item_incomplete(element: str) -> None:
    text = ", ".join(f"{key}: {value}" for key, value in WHOLE.items() if key != element)
    catalogue, (found,) = composed(layer("county", domain=f"items:\n  - {{id: birth, {text}}}"))
    (domain,) = catalogue.domains
    assert domain.items == ()
    (incomplete,) = domain.incomplete
    assert incomplete.missing == (element,)
    assert set(incomplete.values) == set(WHOLE) - {element}
    assert (found.code, found.field, found.path) == ("GC120", element, ("items", 0))
    assert found.place == Span(f"county/{DOMAIN}", 3, 10, 3, 15)
    assert found.owner == ("household-registration/birth", "" if element == "name" else "出生登记")
    assert found.facts["item"] == ("birth" if element == "name" else "出生登记")


def test_one_finding_for_each_missing_element() -> None:
    _, found = composed(layer("county", domain="items: [{id: birth, name: 出生登记}]"))
    assert [each.field for each in found] == [key for key in ELEMENTS if key != "name"]


def test_it_points_at_the_lowest_layer_that_names_the_item() -> None:
    upper = layer("national", domain=DEFAULTS + "items: [{id: birth, name: 出生}, {id: death, name: 死亡}]")
    _, found = composed(upper, layer("county", domain="items: [{id: death, time_limit: 十日}]"))
    assert [(each.place and each.place.file, each.inherited) for each in found] == [
        (f"national/{DOMAIN}", True),
        (f"county/{DOMAIN}", False),
    ]


@pytest.mark.parametrize(
    "national",
    [
        "items: [{id: birth, name: 出生, content: {a: b}}]",
        "items: [{id: birth, name: 出生, content+: {a: b}}]",
        "items: [{id: birth, name: 出生, content: [[a]]}]",
    ],
)
def test_silent_where_a_value_was_refused(national: str) -> None:
    upper = layer("national", domain=DEFAULTS + national)
    catalogue, found = composed(upper, layer("county", domain="items: [{id: birth, time_limit: 十日}]"))
    assert [item.missing for item in catalogue.domains[0].incomplete] == [("content",)]
    assert found == ()


def test_silent_where_a_default_was_refused() -> None:
    text = DEFAULTS.replace("主动公开", "公之于众") + "items: [{id: birth, name: 出生, content: 条件}]"
    assert codes(layer("county", domain=text)) == []


def test_silent_where_a_file_of_the_domain_could_not_be_read() -> None:
    lower = layer("county", (DOMAIN,))
    assert codes(layer("national", domain="items: [{id: birth, name: 出生}]"), lower) == []


def test_a_default_fills_what_the_item_does_not_say() -> None:
    assert codes(layer("county", domain=DEFAULTS + "items: [{id: birth, name: 出生, content: 条件}]")) == []
