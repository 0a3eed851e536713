"""What items allow, and what is said of allowances that silence nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from govcat.check import sift
from govcat.compiler import AsOf, compile_project
from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.item import Catalogue, Domain, Header, Item, Origin
from govcat.core.place import Span
from govcat.core.project import File, Layer, Project
from govcat.core.written import WrittenAllow
from govcat.registry import knowledge

BASIS = ("items", 0, "basis", 0)
PLACE = Span("domains/x.yaml", 3, 1, 3, 5)


def finding(item: Item, code: str = "GC302") -> Diagnostic:
    words = Words("", "", "")
    owner = Owner(item.key, item.name)
    return Diagnostic(Fault(code, Severity.WARNING, words, words), PLACE, owner=owner, path=BASIS, field="basis")


def whole(*items: Item) -> Catalogue:
    return Catalogue(Header("目录"), (Domain("household-registration", "户籍管理", items=items),))


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
    assert (sift([finding(item)], whole(item)).kept == ()) is is_silent


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
    assert (sift([finding(item)], whole(item)).kept == ()) is is_silent


def test_an_allowance_speaks_for_its_item_only(changed: Any) -> None:
    silent, loud = changed(0, allow=(WrittenAllow(code="GC302", reason="有意为之"),)), changed(1)
    kept, used = sift([finding(silent), finding(loud)], whole(silent, loud))
    assert [one.owner.key for one in kept if one.owner] == [loud.key]
    assert used == {(silent.key, 0)}


@pytest.mark.parametrize("code", ["GC001", "GC101", "GC999"])
def test_some_families_are_beyond_allowing(code: str, changed: Any) -> None:
    item = changed(allow=(WrittenAllow(code=code, reason="有意为之"),))
    kept, used = sift([finding(item, code)], whole(item))
    assert [one.code for one in kept] == [code]
    assert used == frozenset()


ADOPTION = (
    "  - {{id: adoption, category: 收养登记, name: 收养入户登记, content: [办理条件], basis: [{basis}]{allow}}}\n"
)
DOMAIN = """schema: govcat/1
domain: household-registration
name: 户籍管理
defaults:
  time_limit: 信息形成或者变更之日起20个工作日内
  subject: [县级公安机关]
  method: 主动公开
  channel: [政府网站]
  audience: [全社会]
items:
"""


def useless(*files: str) -> list[tuple[str, str, str]]:
    layers = (
        Layer(f"{n}", (File("domains/household-registration.yaml", f"{n}/x.yaml", text.encode()),))
        for n, text in enumerate(files)
    )
    day = date(2026, 11, 21)
    found = compile_project(Project(tuple(layers)), knowledge(), AsOf(day, day)).diagnostics
    return [
        (one.place.file, str(one.facts["code"]), one.facts["reason"].zh)  # type: ignore[union-attr]  # a Term
        for one in found
        if one.code == "GC712" and one.place
    ]


def adoption(basis: str, *allow: str) -> str:
    allowed = ", ".join(f"{{code: {code}, reason: 有意为之}}" for code in allow)
    return DOMAIN + ADOPTION.format(basis=basis, allow=f", allow: [{allowed}]" if allow else "")


def test_an_allowance_that_silences_nothing_is_told() -> None:
    assert useless(adoption("《中华人民共和国收养法》", "GC302")) == []
    assert useless(adoption("《中华人民共和国民法典》", "GC302")) == [("0/x.yaml", "GC302", "本事项没有这个问题")]


def test_why_an_allowance_silences_nothing() -> None:
    told = useless(adoption("《中华人民共和国收养法》", "GC302", "GC3O2", "GC101"))
    assert told == [("0/x.yaml", "GC3O2", "没有这个代码"), ("0/x.yaml", "GC101", "它的级别是固定的，不能豁免")]


def test_only_the_layer_that_wrote_it_is_told() -> None:
    upper = adoption("《中华人民共和国民法典》", "GC302")
    lower = "schema: govcat/1\ndomain: household-registration\nitems:\n  - {id: adoption, phone: 0469-4660000}\n"
    assert useless(upper, lower) == []
