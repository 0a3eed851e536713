"""The last word: severities, allowances, merging, and what is said of closed items."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from govcat.check import settle
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Related, Severity, Term, Words
from govcat.core.item import Catalogue, Domain, Header, Incomplete, Item, Origin
from govcat.core.place import Span

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
def test_some_families_are_beyond_weighing(code: str, changed: Any) -> None:
    item = changed()
    settled = settle([finding(item, code)], {code: "提示"}, whole(item))
    assert [one.weight for one in settled] == [Severity.WARNING]


def test_without_a_word_the_rule_decides(changed: Any) -> None:
    item = changed()
    assert settle([finding(item)], {"GC303": "提示"}, whole(item))[0].weight is Severity.WARNING


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


CAUSE = replace(fault("GC304"), severity=Severity.HINT)
FOLLOWS = Fault("GC303", Severity.WARNING, WORDS, WORDS, yields_to=("GC304",))


@pytest.mark.parametrize(
    ("cause", "follower", "codes"),
    [
        ((3, 1, 3, 5), (3, 2, 3, 9), ["GC304"]),
        ((3, 2, 3, 9), (3, 1, 3, 5), ["GC304"]),
        ((3, 1, 3, 5), (3, 5, 3, 9), ["GC304", "GC303"]),
        ((3, 5, 3, 9), (3, 1, 3, 5), ["GC303", "GC304"]),
        ((3, 1, 4, 5), (4, 2, 4, 9), ["GC304"]),
    ],
)
def test_what_only_follows_is_not_said(
    cause: tuple[int, int, int, int], follower: tuple[int, int, int, int], codes: list[str], changed: Any
) -> None:
    item = changed()
    first = finding(item, place=Span("domains/x.yaml", *cause))
    second = finding(item, place=Span("domains/x.yaml", *follower))
    found = [replace(second, fault=FOLLOWS), replace(first, fault=CAUSE)]
    assert [one.code for one in settle(found, {}, whole(item))] == codes


def test_what_follows_is_said_of_other_places_and_after_other_causes(changed: Any) -> None:
    item = changed()
    follower = replace(finding(item), fault=FOLLOWS)
    elsewhere = replace(finding(item, path=("items", 0, "basis", 1)), fault=CAUSE)
    other_file = replace(finding(item, place=Span("domains/y.yaml", 3, 1, 3, 5)), fault=CAUSE)
    nowhere = replace(finding(item, place=None), fault=CAUSE)
    for other in (elsewhere, other_file, nowhere, finding(item, "GC305")):
        assert "GC303" in [one.code for one in settle([follower, other], {}, whole(item))]
    assert "GC303" in [one.code for one in settle([replace(follower, place=None), nowhere], {}, whole(item))]
