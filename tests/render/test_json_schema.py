"""The schemas for editors accept what govcat accepts, and mark what it refuses."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator
from running import ROOT

from govcat.core.fields import FIELDS
from govcat.registry import knowledge
from govcat.render.json_schema import render_schemas

SCHEMAS = {
    name.removesuffix(".schema.json"): json.loads(content)
    for name, content in render_schemas(knowledge().vocabularies).items()
}


def complaints(kind: str, written: Any) -> list[str]:
    return [error.message for error in Draft7Validator(SCHEMAS[kind]).iter_errors(written)]


@pytest.mark.parametrize("kind", SCHEMAS)
def test_the_schemas_are_sound(kind: str) -> None:
    Draft7Validator.check_schema(SCHEMAS[kind])


@pytest.mark.parametrize("path", sorted([*ROOT.glob("domains/*.yaml"), *ROOT.glob("examples/*/**/*.yaml")]), ids=str)
@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml.SafeLoader])
def test_what_ships_is_accepted_however_an_editor_reads_scalars(path: Path, loader: type[yaml.BaseLoader]) -> None:
    kind = path.stem if path.stem in SCHEMAS else "domain"
    written = yaml.load(path.read_text(encoding="utf-8"), Loader=loader)  # noqa: S506  # our own files
    assert not complaints(kind, json.loads(json.dumps(written, default=str)))


@pytest.mark.parametrize(
    "item",
    [
        {"id": "a", "依据+": ["甲"], "方式": "主动", "层级": "县级", "x-remark": 1},
        {"id": "a", "basis+": "甲", "phone": 4662805},
        {"编号": "a", "一级事项": ["甲", "乙"], "公开时限": "及时公开"},
    ],
)
def test_what_the_dialect_allows_is_accepted(item: dict[str, Any]) -> None:
    assert not complaints("domain", {"schema": "govcat/1", "domain": "water", "items": [item]})


@pytest.mark.parametrize(
    "item",
    [
        {"id": "a", "contnet": ["甲"]},
        {"id": "a", "method": "主动公布"},
        {"id": "a", "level": ["县城级"]},
        {"id": "a", "time_limit+": "及时公开"},
        {"id": "a", "content": {"甲": "乙"}},
        {"id": "a", "plus": {"basis": ["甲"]}},
    ],
)
def test_what_govcat_refuses_is_marked(item: dict[str, Any]) -> None:
    assert complaints("domain", {"schema": "govcat/1", "domain": "water", "items": [item]})


def test_every_field_has_its_chinese_title_as_hover_help() -> None:
    properties = SCHEMAS["domain"]["definitions"]["WrittenItem"]["properties"]
    assert {key: properties[key]["title"] for key in FIELDS} == {key: field.title.zh for key, field in FIELDS.items()}
