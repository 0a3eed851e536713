"""What holds of every fold, whatever the layers say."""

from __future__ import annotations

import json
from typing import Any, TypeAlias

from hypothesis import given, settings
from hypothesis import strategies as st
from layering import DOMAIN, KNOWLEDGE, composed, layer_of, value_at

from govcat.compose import lock_text
from govcat.compose.fold import LISTS, normal
from govcat.core.fields import FIELDS
from govcat.core.item import Item, Subject
from govcat.core.shaped import ShapedLayer

Fields: TypeAlias = dict[str, Any]

IDS = ["birth", "death", "moving", "split"]
WHOLE: Fields = {
    "basis": ["《条例》"],
    "time_limit": "即时公开",
    "subject": ["县级公安机关"],
    "method": "主动公开",
    "channel": ["政府网站"],
    "audience": ["全社会"],
}
entries = st.lists(st.sampled_from(["甲", "乙", "丙", "（甲）", "(甲)", "甲 "]), min_size=1, max_size=3)


@st.composite
def field_sets(draw: st.DrawFn) -> Fields:
    fields: Fields = {}
    for key in draw(st.sets(st.sampled_from(["basis", "channel", "notes", "content"]))):
        fields[key + draw(st.sampled_from(["", "+"]))] = draw(entries)
    if draw(st.booleans()):
        fields["time_limit"] = draw(st.sampled_from(["十日", "五日"]))
    return fields


@st.composite
def overlays(draw: st.DrawFn) -> Fields:
    items = [{"id": key} | draw(field_sets()) for key in draw(st.lists(st.sampled_from(IDS), unique=True))]
    for number in range(draw(st.integers(0, 2))):
        own = {"id": f"own-{number}", "name": "本级", "content": ["条件"], "category": draw(entries)}
        items.append(own | draw(field_sets()))
    return {"defaults": draw(field_sets()), "items": items}


@st.composite
def uppermost(draw: st.DrawFn) -> Fields:
    items = [
        {"id": key, "name": key, "content": ["条件"], "category": draw(entries)} | draw(field_sets()) for key in IDS
    ]
    return {"defaults": WHOLE | draw(field_sets()), "items": items}


def layer(name: str, text: Fields) -> ShapedLayer:
    whole = {"schema": "govcat/1", "domain": "household-registration"} | {k: v for k, v in text.items() if v}
    for fields in (whole.get("defaults", {}), *whole.get("items", [])):
        for key in [key for key in fields if f"{key}+" in fields]:  # both in one mapping is an error of its own
            del fields[f"{key}+"]
    return layer_of(name, {DOMAIN: json.dumps(whole, ensure_ascii=False)})


def chain(texts: list[Fields]) -> tuple[ShapedLayer, ...]:
    return tuple(layer(f"layer-{number}", text) for number, text in enumerate(texts))


def values(item: Item) -> dict[str, Any]:
    return {key: getattr(item, key) for key, field in FIELDS.items() if field.inherits}


def resolved(layers: tuple[ShapedLayer, ...]) -> dict[str, dict[str, Any]]:
    return {item.id: values(item) for item in composed(*layers)[0].items()}


CHAINS = st.tuples(uppermost(), overlays(), overlays()).map(list)
few = settings(max_examples=60)


@few
@given(CHAINS)
def test_every_entry_stands_where_its_origin_says(texts: list[Fields]) -> None:
    layers = chain(texts)
    for item in composed(*layers)[0].items():
        for key, origins in item.origins.items():
            value = getattr(item, key)
            held = value if key in LISTS else (value,)
            for entry, origin in zip(held, origins, strict=True):
                text = entry.text if isinstance(entry, Subject) else entry
                assert value_at(layers, origin) == text


@few
@given(CHAINS)
def test_appended_entries_are_never_repeated(texts: list[Fields]) -> None:
    for item in composed(*chain(texts))[0].items():
        for key, origins in item.origins.items():
            seen: set[str] = set()
            for entry, origin in zip(getattr(item, key), origins, strict=False):
                if "+" in str(origin.path):
                    assert normal(entry) not in seen
                if key in LISTS and isinstance(entry, str):
                    seen.add(normal(entry))


@few
@given(CHAINS, st.integers(0, 3))
def test_a_layer_that_says_nothing_changes_nothing(texts: list[Fields], position: int) -> None:
    nothing = [*texts[:position], {"defaults": {}, "items": []}, *texts[position:]]
    assert resolved(chain(nothing)) == resolved(chain(texts))


@few
@given(CHAINS)
def test_without_its_overrides_the_last_layer_inherits(texts: list[Fields]) -> None:
    *upper, last = texts
    bare = {"defaults": {}, "items": [item for item in last["items"] if item["id"].startswith("own")]}
    inherited = resolved(chain(upper))
    now = resolved(chain([*upper, bare]))
    assert {key: now[key] for key in IDS} == {key: inherited[key] for key in IDS}


@few
@given(CHAINS)
def test_items_of_one_layer_may_be_spread_over_two(texts: list[Fields]) -> None:
    """Folding is associative: overrides of different fields may come in one step or in two."""
    *upper, last = texts
    known = [item for item in last["items"] if not item["id"].startswith("own")]
    sets = [{"id": item["id"]} | {key: value for key, value in item.items() if key in FIELDS} for item in known]
    pluses = [{"id": item["id"]} | {key: value for key, value in item.items() if key.endswith("+")} for item in known]
    one = {"defaults": last["defaults"], "items": known}
    two = [{"defaults": last["defaults"], "items": sets}, {"defaults": {}, "items": pluses}]
    assert resolved(chain([*upper, one])) == resolved(chain([*upper, *two]))


@few
@given(CHAINS)
def test_the_upper_order_stands(texts: list[Fields]) -> None:
    layers = chain(texts)
    order = [[item.id for item in composed(*layers[:count])[0].items()] for count in (1, 2, 3)]
    assert order[0] == IDS
    assert [key for key in order[1] if key in IDS] == IDS
    assert [key for key in order[2] if key in order[1]] == order[1]


@few
@given(CHAINS)
def test_what_was_just_adopted_has_not_moved(texts: list[Fields]) -> None:
    layers = chain(texts)
    lock = lock_text(layers, KNOWLEDGE)
    last = json.dumps({"schema": "govcat/1", "domain": "household-registration"} | texts[-1], ensure_ascii=False)
    adopted = layer_of("layer-2", {DOMAIN: last, "standard.lock": lock})
    assert [found.code for found in composed(*layers[:-1], adopted)[1] if found.code >= "GC720"] == []
    assert lock_text((*layers[:-1], adopted), KNOWLEDGE) == lock
