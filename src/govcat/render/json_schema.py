"""JSON Schema for editors: completion and hover help while one types YAML (draft-07, yaml-language-server).

Derived from the written models, so it cannot disagree with what `shape` accepts. English keys are offered,
Chinese ones accepted; every scalar may look like a number, because govcat reads all of them as text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from govcat.core.knowledge import Vocabulary
from govcat.core.texts import said_of
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenProject, WrittenSets

FILES: Mapping[str, type[Written]] = {
    "domain.schema.json": WrittenDomain,
    "bodies.schema.json": WrittenBodies,
    "govcat.schema.json": WrittenProject,
}
"""One schema for each kind of file that people write."""

_TEXT = ["string", "number", "boolean"]
_PLUS = "plus"


def render_schemas(vocabularies: Mapping[str, Vocabulary]) -> dict[str, bytes]:
    """The schema files by name."""
    return {name: _schema(model, vocabularies) for name, model in FILES.items()}


def _schema(model: type[Written], vocabularies: Mapping[str, Vocabulary]) -> bytes:
    plain = model.model_json_schema(ref_template="#/definitions/{model}")
    definitions = plain.pop("$defs", {})
    sets = definitions.pop(WrittenSets.__name__, {"properties": {}})
    root = {"$schema": "http://json-schema.org/draft-07/schema#", **plain, "definitions": definitions}
    models = {kind.__name__: kind for kind in _kinds(Written)}  # definitions are named after their models
    for name, mapping in (*definitions.items(), (model.__name__, root)):
        _open_keys(mapping, models[name], sets["properties"])
    return (json.dumps(_for_editors(root, vocabularies), ensure_ascii=False, indent=1) + "\n").encode()


def _kinds(model: type[Written]) -> list[type[Written]]:
    """The model and everything that is made from it."""
    return [model, *(kind for kid in model.__subclasses__() for kind in _kinds(kid))]


def _open_keys(mapping: dict[str, Any], model: type[Written], sets: Mapping[str, Any]) -> None:
    """Give a mapping its `field+` keys, its Chinese keys and `x-…`; drop what only the program sees."""
    properties = mapping["properties"]
    if properties.pop(_PLUS, None):
        properties |= {f"{key}+": value for key, value in sets.items()}
    patterns: dict[str, Any] = {"^x-": {}}
    for key in model.model_fields:
        said = said_of(model, key)
        written = model.model_fields[key].alias or key
        for spelling in said.spellings if said else ():
            ending = r"[+＋]?" if f"{key}+" in properties else ""
            patterns[f"^{spelling}{ending}$"] = properties[written]
    mapping["patternProperties"] = patterns
    mapping.pop("required", None)  # a key may stand in Chinese, and `govcat validate` says what is missing


def _for_editors(value: Any, vocabularies: Mapping[str, Vocabulary]) -> Any:  # noqa: ANN401  # any part of a schema
    """A schema as editors need it: words listed, one text allowed for a list, scalars of any look, no nulls."""
    if isinstance(value, list):
        return [_for_editors(entry, vocabularies) for entry in value]
    if not isinstance(value, dict):
        return value
    schema = {key: _for_editors(entry, vocabularies) for key, entry in value.items() if key != "default"}
    if "anyOf" in schema:
        (schema["anyOf"],) = [[one for one in schema["anyOf"] if one != {"type": "null"}]]
        if len(schema["anyOf"]) == 1:
            schema = {**schema.pop("anyOf")[0], **schema}
    if schema.get("type") == "string":
        schema["type"] = _TEXT
        schema.pop("pattern", None)
    words = vocabularies.get(schema.pop("x-vocabulary", ""))
    if words:
        schema["enum"] = [*words, *(alias for word in words for alias in words.words[word])]
        schema.pop("type")
    entries = schema.get("items")
    if schema.get("type") == "array" and isinstance(entries, dict) and ("enum" in entries or "type" in entries):
        many = {key: schema.pop(key) for key in ("type", "items", "minItems") if key in schema}
        schema["anyOf"] = [many, entries]
    return schema
