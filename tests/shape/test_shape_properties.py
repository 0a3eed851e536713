"""Whatever a file holds, shape answers with values: no exception, and no finding without a place."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from shaped_yaml import VOCABULARIES

from govcat.core.source import Node, Source, TextPlaces, Value
from govcat.core.written import WrittenBodies, WrittenDomain, WrittenItem, WrittenLock, WrittenProject
from govcat.shape import shape
from govcat.shape.forms import all_forms

spellings = sorted({name for form in all_forms() for name in form.spellings})
keys = st.one_of(
    st.sampled_from(spellings),
    st.sampled_from(spellings).map(lambda name: f"{name}+"),
    st.sampled_from(["x-甲", "plus", "quux", "", "+", "schemas"]),
    st.text(max_size=4),
)
scalars = st.one_of(
    st.none(),
    st.sampled_from(["", " ", "govcat/1", "县级", "birth", "2026-01-05", "主动公开", "依据"]),
    st.text(max_size=5),
)
values: st.SearchStrategy[Value] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(keys, inner, max_size=5), max_leaves=25
)
items = st.fixed_dictionaries(
    {"id": st.just("birth") | scalars}, optional={name: values for name in WrittenItem.model_fields if name != "id"}
)
files = st.fixed_dictionaries({}, optional={"schema": scalars, "domain": scalars, "items": st.lists(items, max_size=3)})
models = st.sampled_from([WrittenDomain, WrittenProject, WrittenBodies, WrittenLock])


def source(value: Value) -> Source:
    def node(part: Value) -> Node:
        if isinstance(part, dict):
            return Node(0, 1, (0, 1), {key: node(kid) for key, kid in part.items()})
        return Node(0, 1, (0, 1), [node(kid) for kid in part] if isinstance(part, list) else None)

    return Source("domains/birth.yaml", value, TextPlaces("domains/birth.yaml", "甲", node(value)))


@given(value=values | files, model=models)
def test_never_raises_and_always_says_where(value: Value, model: Any) -> None:
    shaped, findings = shape(source(value), model, VOCABULARIES)
    assert all(finding.place is not None and finding.owner is not None for finding in findings)
    assert shaped is not None or findings
    for finding in findings:
        for language in ("zh", "en"):
            facts = {name: getattr(fact, language, fact) for name, fact in finding.facts.items()}
            assert all(sentence.format(**facts) for sentence in finding.fault.words(language))


@given(value=files)
def test_what_is_left_is_clean(value: Value) -> None:
    """Shaping again what was kept finds nothing more."""
    shaped, _ = shape(source(value), WrittenDomain, VOCABULARIES)
    if shaped is None:
        return
    kept = shaped.written.model_dump(mode="json", by_alias=True, exclude_none=True)
    for fields in (kept.get("defaults", {}), *kept.get("items", ())):
        fields |= {f"{key}+": entries for key, entries in fields.pop("plus", {}).items()}
    again, findings = shape(source(kept), WrittenDomain, VOCABULARIES)
    assert findings == ()
    assert again is not None
    assert again.written == shaped.written
