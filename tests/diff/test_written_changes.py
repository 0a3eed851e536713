"""Two catalogues → the changes between them, as they can be written."""

from __future__ import annotations

from govcat.core.change import COMPARED, Change, changes_of, records
from govcat.core.item import Catalogue, Domain, Header, Incomplete, Item, Origin, Removed, Subject
from govcat.diff import diff

HERE = Origin(0, "x.yaml", ())


def item(key: str, **values: object) -> Item:
    whole: dict[str, object] = {
        "category": ("类",),
        "name": key.upper(),
        "content": ("一", "二"),
        "basis": ("《法》",),
        "time_limit": "即时公开",
        "subject": (Subject("县级公安机关", "县级公安机关"),),
        "method": "主动公开",
        "channel": ("政府网站",),
        "audience": ("全社会",),
    }
    return Item(domain="d", id=key, origin=HERE, home=HERE, **{**whole, **values})  # type: ignore[arg-type]


def catalogue(*items: Item, **more: object) -> Catalogue:
    return Catalogue(Header("目录"), (Domain("d", "领域", items=items, **more),))  # type: ignore[arg-type]


def test_equal_catalogues_have_no_difference() -> None:
    assert diff(catalogue(item("a")), catalogue(item("a"))) == ()


def test_fields_are_compared_as_written_in_the_order_of_declaration() -> None:
    after = item(
        "a",
        time_limit="每年",
        subject=(Subject("公安派出所", "公安派出所"),),
        notes=("注",),
        basis=("《法》", "《规》"),
    )
    assert diff(catalogue(item("a", phone="1")), catalogue(after)) == (
        Change("d", "a", "basis", ("《法》",), ("《法》", "《规》")),
        Change("d", "a", "subject", ("县级公安机关",), ("公安派出所",)),
        Change("d", "a", "notes", None, ("注",)),
        Change("d", "a", "time_limit", "即时公开", "每年"),
        Change("d", "a", "phone", "1", None),
    )


def test_whole_items_come_in_the_order_of_the_new_catalogue_and_then_what_is_gone() -> None:
    before, after = catalogue(item("a"), item("b")), catalogue(item("c"), item("b", name="乙"))
    records_of = {**records(before), **records(after)}
    assert diff(before, after) == (
        Change("d", "c", "", None, records_of["d", "c"]),
        Change("d", "b", "name", "B", "乙"),
        Change("d", "a", "", records_of["d", "a"], None),
    )


def test_a_removal_is_a_change_of_the_whole_item() -> None:
    removed = Removed("d", "a", "A", "无此职权", HERE)
    changes = diff(catalogue(item("a")), catalogue(removed=(removed,)))
    assert changes == (Change("d", "a", "", records(catalogue(item("a")))["d", "a"], {"removed": "无此职权"}),)
    assert diff(catalogue(removed=(removed,)), catalogue(item("a"))) == (changes[0].inverse,)


def test_order_and_level_of_keeping_are_no_difference() -> None:
    one, other = item("a", links={"甲": "1", "乙": "2"}), item("a", links={"乙": "2", "甲": "1"})
    assert diff(catalogue(one, item("b")), catalogue(item("b"), other_level=(other,))) == ()


def test_incomplete_items_are_compared_by_what_they_have() -> None:
    lacks = Incomplete("d", "a", "A", ("time_limit",), {"name": "A", "subject": (Subject("县级公安机关"),)}, HERE)
    full = item("a", category=(), content=(), basis=(), method="", channel=(), audience=())
    assert diff(catalogue(incomplete=(lacks,)), catalogue(full)) == (Change("d", "a", "time_limit", None, "即时公开"),)


def test_allowances_and_identity_are_not_compared() -> None:
    assert {"id", "allow", "removed", "locked"}.isdisjoint(COMPARED)
    assert {"name", "content", "basis", "links", "owner", "review_on"} <= {*COMPARED}
    assert list(changes_of(("d", "a"), None, None)) == []
