"""pydantic's refusals by type: none unforeseen, each at its place, the rest of the file unharmed."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic_core import ErrorDetails
from pydantic_core.core_schema import CoreSchemaType, ErrorType
from shaped_yaml import VOCABULARIES, line, read, shaping, span, zh

from govcat.core.diagnostic import Owner
from govcat.core.source import Node, Source, TextPlaces, Value
from govcat.core.written import WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.shape import shape
from govcat.shape.forms import FORMS
from govcat.shape.refusals import BY_TYPE, Reading, note_of

HEAD = "schema: govcat/1\ndomain: household-registration\n"

RAISED_BY: dict[CoreSchemaType, set[str]] = {
    "model": {"model_type"},
    "model-fields": {"missing", "model_type"},
    "definitions": set(),
    "definition-ref": set(),
    "default": set(),
    "nullable": set(),
    "str": {"string_type", "string_unicode", "string_pattern_mismatch"},
    "tuple": {"tuple_type", "too_short"},
    "dict": {"dict_type"},
    "function-after": set(),
    "function-before": set(),
}
"""The error types that a schema of each kind can raise, as our models configure it.

Not counted: `extra_forbidden`, for unknown keys are taken out before; types that ask for an input no file
can hold (subclasses of str, foreign mappings, endless generators).
"""


def schemas(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") in get_args(CoreSchemaType):
            yield schema
        for part in schema.values():
            yield from schemas(part)
    elif isinstance(schema, list | tuple):
        for part in schema:
            yield from schemas(part)


def all_schemas() -> list[dict[str, Any]]:
    roots = (WrittenDomain, WrittenProject, WrittenBodies, WrittenLock)
    return [schema for root in roots for schema in schemas(root.__pydantic_core_schema__)]


def test_every_error_type_of_our_models_is_foreseen() -> None:
    kinds = {schema["type"] for schema in all_schemas()}
    assert {"model", "str", "tuple", "dict"} <= kinds
    assert kinds <= RAISED_BY.keys()
    possible = set().union(*(RAISED_BY[kind] for kind in kinds))
    assert possible <= set(get_args(ErrorType))
    assert possible <= BY_TYPE.keys()


def test_constraints_are_those_that_the_table_knows() -> None:
    known = {
        "str": {"pattern", "strict"},
        "tuple": {"items_schema", "variadic_item_index", "min_length", "strict"},
        "dict": {"keys_schema", "values_schema", "strict"},
    }
    seen = 0
    for schema in all_schemas():
        if schema["type"] in known:
            seen += 1
            assert schema.keys() - {"type", "metadata", "ref", "serialization"} <= known[schema["type"]]
    assert seen > 50


def test_our_own_error_types_are_foreseen() -> None:
    """Every validator of our own is made by `refusing` or `Word`; what the first refuses with is in its closure."""
    validators = [schema["function"]["function"] for schema in all_schemas() if schema["type"] == "function-after"]
    makers = {validator.__qualname__.split(".")[0] for validator in validators}
    assert makers == {"refusing", "Word"}
    kept = (inspect.getclosurevars(validator).nonlocals for validator in validators if inspect.isfunction(validator))
    ours = {names["error"] for names in kept if "error" in names} | {"unknown_word"}
    assert ours == BY_TYPE.keys() - set(get_args(ErrorType))


def test_unforeseen_type_is_still_a_finding_of_ours() -> None:
    source = read("domains/a.yaml", "schema: govcat/1\nname: 甲\n")
    error = ErrorDetails(type="url_parsing", loc=("name",), msg="pydantic's sentence", input="甲")
    note = note_of(error, ("name",), Reading(source, FORMS[WrittenDomain], VOCABULARIES))
    assert (note.fault.code, span(note.place).line) == ("GC129", 2)
    assert "pydantic" not in repr(note.facts)


def test_half_a_surrogate_is_a_finding() -> None:
    value: Value = {"schema": "govcat/1", "domain": "a", "name": "\ud800"}
    source = Source("a.yaml", value, TextPlaces("a.yaml", "", Node(0, 0, None, None)))
    shaped, findings = shape(source, WrittenDomain, VOCABULARIES)
    assert [finding.code for finding in findings] == ["GC129"]
    assert shaped
    assert shaped.written.name is None


KINDS = {
    "name: [甲]": "GC114",
    "name: {甲: 乙}": "GC114",
    "basis: [[甲]]": "GC114",
    "basis: [{甲: 乙}]": "GC114",
    "basis+: [甲, {乙: 丙}]": "GC114",
    "basis: {甲: 乙}": "GC115",
    "allow: {code: GC302, reason: 甲}": "GC115",
    "allow: [甲]": "GC116",
    "allow: 甲": "GC116",
    "links: 甲": "GC116",
    "links: [甲]": "GC116",
    "links: {甲: [乙]}": "GC114",
    "method: 积极公开": "GC121",
    "level+: [省级]": "GC121",
    "locked: [期间]": "GC124",
    "allow: [{code: GC302, field: 期间, reason: 甲}]": "GC124",
    "allow: [{code: GC302}]": "GC102",
    "review_on: 2026-02-30": "GC126",
    "review_on: 明年": "GC126",
}


@pytest.mark.parametrize(("slip", "code"), KINDS.items())
def test_one_slip_is_one_finding_and_the_rest_stands(slip: str, code: str) -> None:
    text = f"{HEAD}items:\n  - id: birth\n    category: 出生\n    {slip}\n    phone: 12345\n  - id: death\n"
    shaped, (finding,) = shaping(text)
    assert (finding.code, line(finding)) == (code, 6)
    assert finding.owner == Owner("household-registration/birth")
    assert finding.field == slip.split(":", maxsplit=1)[0].removesuffix("+")
    birth, death = shaped.written.items
    assert (birth.category, birth.phone, death.id) == (("出生",), "12345", "death")
    assert shaped.faulty
    assert all(path[:2] == ("items", 0) for path in shaped.faulty)


def test_wrong_word_is_marked_alone() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    level: [县级, 省级, 乡级]\n")
    assert span(finding.place)[1:] == (5, 17, 5, 19)
    assert zh(finding, "advice") == "可填：市级、县级、乡级、村级"
    assert zh(finding, "field") == "公开层级（level）"
    assert shaped.written.items[0].level == ("县级", "乡级")
    assert shaped.faulty == {("items", 0, "level", 1)}


def test_long_list_of_words_offers_the_near_ones() -> None:
    _, findings = shaping(
        "schema: govcat/1\nbodies: [{name: 甲, kind: 公共企业}, {name: 乙, kind: xyz}]\n", "bodies.yaml"
    )
    assert [zh(finding, "advice") for finding in findings] == ["可能是：公用企业", "改用这一栏的统一用词"]


def test_alias_becomes_its_word_and_one_text_a_list() -> None:
    shaped, findings = shaping(f"{HEAD}defaults: {{method: 主动, level: 区级}}\n")
    assert findings == ()
    assert (shaped.written.defaults.method, shaped.written.defaults.level) == ("主动公开", ("县级",))


def test_missing_key_points_at_the_first_line_of_its_mapping() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n  - name: 死亡注销\n    content: [a]\n  - id: death\n")
    assert (finding.code, line(finding), span(finding.place).column) == ("GC102", 5, 5)
    assert [item.id for item in shaped.written.items] == ["birth", "death"]
    assert shaped.faulty == {("items", 1)}


def test_mapping_goes_with_the_key_that_it_needs() -> None:
    shaped, (finding,) = shaping(f"{HEAD}standard: {{number: 公治安〔2019〕158号, issuer: [公安部]}}\n")
    assert finding.code == "GC114"
    assert shaped.written.standard is None
    assert shaped.faulty == {("standard",)}


def test_owners() -> None:
    text = f"{HEAD}defaults: {{method: a}}\nitems: [{{id: birth, name: 出生登记, method: a}}, {{name: 甲}}]\n"
    _, findings = shaping(text)
    assert [(finding.owner, finding.field) for finding in findings] == [
        (Owner("household-registration/defaults"), "method"),
        (Owner("household-registration/birth", "出生登记"), "method"),
        (Owner("domains/household-registration.yaml"), "id"),
    ]
    _, findings = shaping("schema: govcat/1\nbodies: [{name: 集贤县公安局, level: 省}, {level: 县级}]\n", "bodies.yaml")
    assert [finding.owner for finding in findings] == [
        Owner("bodies/集贤县公安局", "集贤县公安局"),
        Owner("bodies.yaml"),
    ]
