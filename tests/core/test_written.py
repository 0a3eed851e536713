"""The one declaration of every field: its names, its types, its standard forms."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from govcat.core import written
from govcat.core.fields import ELEMENTS, FIELDS, title_of
from govcat.core.knowledge import Vocabulary
from govcat.core.texts import Date, RegionCode, Several, Slug, Text, said_of
from govcat.core.written import FieldKey, Method, Written, WrittenItem

MODELS = [
    model
    for _, model in inspect.getmembers(written, inspect.isclass)
    if issubclass(model, Written) and model is not Written
]


def test_models_are_found() -> None:
    assert len(MODELS) >= 14


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_field_has_names_of_its_own(model: type[Written]) -> None:
    """No spelling of one field, Chinese or English, is a spelling of another."""
    claimed: dict[str, str] = {}
    for name, info in model.model_fields.items():
        if name == "plus":
            continue
        said = said_of(model, name)
        assert said, f"{name} has no title"
        for spelling in {info.alias or name, *said.spellings}:
            assert claimed.setdefault(spelling, name) == name
            assert not spelling.endswith(("+", "＋"))
            assert not spelling.startswith("x-")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        *zip(["名称", "内容", "依据", "时限", "主体", "方式", "渠道", "对象"], ELEMENTS, strict=True),
        ("层级", "level"),
        ("一级事项", "category"),
        ("二级事项", "name"),
        ("公开内容", "content"),
        ("公开依据", "basis"),
        ("公开时限", "time_limit"),
        ("公开主体", "subject"),
        ("公开方式", "method"),
        ("公开渠道和载体", "channel"),
        ("公开对象", "audience"),
        ("公开层级", "level"),
        ("五公开", "stage"),
    ],
)
def test_names_of_the_elements(typed: str, key: str) -> None:
    said = said_of(WrittenItem, key)
    assert said
    assert typed in said.spellings
    assert TypeAdapter(FieldKey).validate_python(typed) == key


def test_fields_table_is_the_declaration() -> None:
    assert set(FIELDS) == WrittenItem.model_fields.keys() - {"plus"}
    assert set(ELEMENTS) <= FIELDS.keys()
    assert title_of("basis+") == FIELDS["basis"].title
    assert title_of("quux") == ("quux", "quux")


def error_type(kind: Any, value: object, **context: Vocabulary) -> str | None:
    try:
        TypeAdapter(kind).validate_python(value, context=context or None)
    except ValidationError as refusal:
        return refusal.errors()[0]["type"]
    return None


@pytest.mark.parametrize("text", ["2026-01-05", "2026年1月5日", "2026 年 01 月 05 日"])
def test_dates_become_iso(text: str) -> None:
    assert TypeAdapter(Date).validate_python(text) == "2026-01-05"


@pytest.mark.parametrize(
    "text", ["2026-1-5", "2026-02-30", "2026/01/05", "26年1月5日", "2026-01-05年", "２０２６-01-05"]
)
def test_what_is_no_date(text: str) -> None:
    assert error_type(Date, text) == "not_a_date"


@pytest.mark.parametrize("text", ["a", "birth", "birth-2", "12345-a"])
def test_slugs(text: str) -> None:
    assert error_type(Slug, text) is None


@pytest.mark.parametrize("text", ["", "Birth", "a_b", "-a", "a-", "a--b", "户籍", "a b", "a\n"])
def test_what_is_no_slug(text: str) -> None:
    assert error_type(Slug, text) == "not_a_slug"


@pytest.mark.parametrize("text", ["23052", "230521\n", "2305210", "٢٣٠٥٢١"])
def test_what_is_no_region_code(text: str) -> None:
    assert error_type(RegionCode, text) == "not_a_region_code"


def test_texts_hold_something_to_read() -> None:
    assert error_type(Text, " 　\n") == "string_pattern_mismatch"
    assert error_type(Several[Text], []) == "too_short"
    assert TypeAdapter(Several[Text]).validate_python("甲") == ("甲",)


def test_words_are_read_in_their_vocabulary() -> None:
    words = Vocabulary("method", {"主动公开": ("主动",)})
    assert TypeAdapter(Method).validate_python(" 主动 ", context={"method": words}) == "主动公开"
    assert error_type(Method, "积极", method=words) == "unknown_word"


def test_outside_a_compilation_words_are_taken_as_they_are() -> None:
    assert TypeAdapter(Method).validate_python("积极") == "积极"


def test_schema_for_editors_shows_chinese_titles() -> None:
    properties = WrittenItem.model_json_schema()["properties"]
    assert (properties["basis"]["title"], properties["id"]["title"]) == ("公开依据", "编号")
