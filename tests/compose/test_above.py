"""What the layers above say in the fields that a project writes itself (`Item.above`)."""

from __future__ import annotations

from layering import DEFAULTS, composed, layer

from govcat.core.item import Item

BIRTH = "items: [{id: birth, name: 出生登记, content: [条件], allow: [{code: GC302, reason: 待定}]}]"


def birth(*domains: str | None) -> Item:
    layers = [layer(f"{n}", **({"domain": text} if text else {})) for n, text in enumerate(domains)]
    catalogue, _ = composed(*layers)
    return next(item for item in catalogue.items() if item.id == "birth")


def test_it_holds_what_stood_in_every_field_that_the_project_writes() -> None:
    own = """
    items:
      - {id: birth, time_limit: 十日, content+: [流程], phone: 0469-4660000, allow: [{code: GC303, reason: 待定}]}
    """
    assert birth(DEFAULTS + BIRTH, own).above == {"time_limit": ("即时公开",), "content": ("条件",)}


def test_a_default_of_the_project_counts() -> None:
    assert birth(DEFAULTS + BIRTH, "defaults: {method: 依申请公开}").above == {"method": ("主动公开",)}


def test_nothing_stands_above_what_the_project_made_or_does_not_touch() -> None:
    assert birth(DEFAULTS + BIRTH).above == {}
    assert birth(DEFAULTS + BIRTH, None).above == {}
    assert birth(DEFAULTS, BIRTH).above == {}
    assert birth(DEFAULTS + BIRTH, "items: [{id: birth, phone: 0469-4660000}]").above == {}


def test_it_speaks_of_the_project_and_of_no_layer_above_it() -> None:
    city = "items: [{id: birth, time_limit: 五日}]"
    assert birth(DEFAULTS + BIRTH, city).above == {"time_limit": ("即时公开",)}
    assert birth(DEFAULTS + BIRTH, city, None).above == {}
    assert birth(DEFAULTS + BIRTH, city, "items: [{id: birth, time_limit: 十日}]").above == {"time_limit": ("五日",)}


def test_a_lock_of_the_project_itself_hides_nothing() -> None:
    own = "items: [{id: birth, time_limit: 十日, locked: [time_limit]}]"
    assert birth(DEFAULTS + BIRTH, own).above == {"time_limit": ("即时公开",)}
