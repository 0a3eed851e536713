"""The last word: severities, allowances, merging, and what is said of closed items."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.check import settle
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Related, Severity, Term, Words
from govcat.core.item import Catalogue, Domain, Header, Incomplete, Item, Origin
from govcat.core.place import Span
from govcat.core.written import WrittenAllow

WORDS = Words("{value}", "", "")
PLACE = Span("domains/x.yaml", 3, 1, 3, 5)
BASIS = ("items", 0, "basis", 0)


def fault(code: str = "GC302", severity: Severity = Severity.WARNING) -> Fault:
    return Fault(code, severity, WORDS, WORDS)


def finding(item: Item, code: str = "GC302", **changes: Any) -> Diagnostic:
    found = Diagnostic(fault(code), PLACE, {"value": "甲"}, owner=Owner(item.key, item.name), path=BASIS, field="basis")
    return replace(found, **changes)


def whole(*items: Item, **changes: Any) -> Catalogue:
    return Catalogue(Header("目录"), (replace(Domain("household-registration", "户籍管理", items=items), **changes),))


@pytest.mark.parametrize(
    ("word", "weight"),
    [("错误", Severity.ERROR), ("提示", Severity.HINT), ("error", Severity.ERROR), ("warning", Severity.WARNING)],
)
def test_a_project_weighs_findings(word: str, weight: Severity, changed: Any) -> None:
    item = changed()
    assert [one.weight for one in settle([finding(item)], {"GC302": word}, whole(item))] == [weight]


@pytest.mark.parametrize("code", ["GC001", "GC101", "GC999"])
def test_some_families_are_beyond_weighing_and_allowing(code: str, changed: Any) -> None:
    item = changed(allow=(WrittenAllow(code=code, reason="有意为之"),))
    settled = settle([finding(item, code)], {code: "提示"}, whole(item))
    assert [one.weight for one in settled] == [Severity.WARNING]


def test_without_a_word_the_rule_decides(changed: Any) -> None:
    item = changed()
    assert settle([finding(item)], {"GC303": "提示"}, whole(item))[0].weight is Severity.WARNING


@pytest.mark.parametrize(
    ("allowance", "is_silent"),
    [
        ({"code": "GC302"}, True),
        ({"code": "GC302", "field": "basis"}, True),
        ({"code": "GC302", "field": "name"}, False),
        ({"code": "GC303"}, False),
    ],
)
def test_an_item_allows_by_code_and_field(allowance: dict[str, str], is_silent: bool, changed: Any) -> None:  # noqa: FBT001  # a column of the table
    item = changed(allow=(WrittenAllow(**allowance, reason="有意为之"),))
    assert (settle([finding(item)], {}, whole(item)) == ()) is is_silent


@pytest.mark.parametrize(
    ("allowed_in", "written_in", "is_silent"), [(0, 0, True), (1, 0, True), (0, 1, False), (1, 1, True), (1, 2, False)]
)
def test_an_allowance_falls_when_a_lower_layer_rewrites_the_value(
    allowed_in: int,
    written_in: int,
    is_silent: bool,  # noqa: FBT001  # a column of the table
    changed: Any,
) -> None:
    item = changed(allow=(WrittenAllow(code="GC302", field="basis", reason="有意为之"),))
    origins = {
        "basis": (Origin(written_in, "x", BASIS), Origin(9, "x", ("items", 0, "basis+", 0))),
        "allow": (Origin(allowed_in, "x", ("items", 0, "allow", 0)),),
    }
    item = replace(item, origins={**item.origins, **origins})
    assert (settle([finding(item)], {}, whole(item)) == ()) is is_silent


def test_an_allowance_speaks_for_its_item_only(changed: Any) -> None:
    silent, loud = changed(0, allow=(WrittenAllow(code="GC302", reason="有意为之"),)), changed(1)
    settled = settle([finding(silent), finding(loud)], {}, whole(silent, loud))
    assert [(one.owner.key, one.count) for one in settled if one.owner] == [(loud.key, 1)]


def test_one_origin_is_one_finding(changed: Any) -> None:
    items = [changed(n) for n in range(3)]
    path = ("defaults", "basis", 0)
    settled = settle([finding(item, path=path) for item in items], {}, whole(*items))
    assert len(settled) == 1
    assert (settled[0].count, settled[0].owner) == (3, Owner("household-registration/defaults", "户籍管理"))


def test_other_facts_or_places_are_other_findings(changed: Any) -> None:
    item = changed()
    other_place = Span("domains/x.yaml", 9, 1, 9, 5)
    several = [
        finding(item),
        finding(item, facts={"value": "乙"}),
        finding(item, place=other_place),
        finding(item, "GC303"),
    ]
    assert [one.count for one in settle(several, {}, whole(item))] == [1, 1, 1, 1]


def test_sorted_by_place_then_code(changed: Any) -> None:
    item = changed()
    places = [
        None,
        Span("b.yaml", 1, 1, 1, 2),
        Span("a.yaml", 10, 1, 10, 2),
        Span("a.yaml", 9, 1, 9, 2),
        Span("a.yaml", 9, 1, 9, 2),
    ]
    codes = ["GC301", "GC302", "GC303", "GC305", "GC304"]
    settled = settle(
        [finding(item, code, place=place) for code, place in zip(codes, places, strict=True)], {}, whole(item)
    )
    assert [one.code for one in settled] == ["GC304", "GC305", "GC303", "GC302", "GC301"]


def test_closed_items_keep_their_values_to_themselves(changed: Any) -> None:
    item = changed(method="不予公开", name="某名单")
    facts = {
        "value": "隐情",
        "name": "某名单",
        "id": item.id,
        "amount": 30,
        "several": ("甲", "乙"),
        "word": Term("理由", "reason"),
    }
    related = (Related(PLACE, Term("第一次", "first")),)
    (settled,) = settle([finding(item, facts=facts, related=related)], {}, whole(item))
    withheld = Term("（不予公开，从略）", "(not disclosed)")
    assert settled.facts == {
        "value": withheld,
        "name": "某名单",
        "id": item.id,
        "amount": withheld,
        "several": withheld,
        "word": Term("理由", "reason"),
    }
    assert settled.is_confidential
    assert settled.related == ()


def test_findings_of_earlier_stages_on_closed_items_are_masked_too(changed: Any) -> None:
    item = changed(method="不予公开")
    origin = Origin(0, "x", ())
    unfinished = Incomplete("household-registration", "secret", "某事", ("basis",), {"method": "不予公开"}, origin)
    domain_changes = {"incomplete": (unfinished,), "other_level": (replace(item, id="above"),)}
    for key in ("secret", "above"):
        found = finding(item, "GC103", owner=Owner(f"household-registration/{key}"))
        assert settle([found], {}, whole(**domain_changes))[0].is_confidential


def test_a_default_shared_with_open_items_is_no_secret(changed: Any) -> None:
    closed, opened = changed(0, method="不予公开"), changed(1)
    path = ("defaults", "basis", 0)
    (settled,) = settle([finding(item, path=path) for item in (closed, opened)], {}, whole(closed, opened))
    assert (settled.count, settled.is_confidential, settled.facts["value"]) == (2, False, "甲")
    (alone,) = settle([finding(closed, path=path)], {}, whole(closed))
    assert alone.is_confidential
    assert alone.facts["value"] != "甲"


def test_findings_without_owner_pass(changed: Any) -> None:
    found = Diagnostic(fault("GC001", Severity.ERROR), PLACE)
    assert settle([found], {}, whole(changed())) == (found,)
