"""The kinds of text that people write, as pydantic types, and how a field is called.

Each type puts a text into its standard form (an alias into its word, a date into ISO) and refuses what
has none by an error type of its own; `shape` turns error types into findings and never reads their text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Annotated, LiteralString, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    Field,
    GetCoreSchemaHandler,
    GetJsonSchemaHandler,
    ValidationInfo,
)
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from govcat.core.diagnostic import Term

FORMAT = "govcat/1"
"""The version of the YAML that this program reads, as people write it under `schema`."""


@dataclass(frozen=True, slots=True)
class Said:
    """How a field is called: `zh` in reports and on pages, `key` the Chinese key people may type, `en` in English."""

    zh: str
    en: str
    key: str
    public: bool = True
    inherits: bool = True

    @property
    def term(self) -> Term:
        """Its title in both languages."""
        return Term(self.zh, self.en)

    @property
    def spellings(self) -> tuple[str, ...]:
        """The Chinese keys that stand for it: the short one and its title."""
        return (self.key, self.zh)

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(schema) | {"title": self.zh}


def said_of(model: type[BaseModel], key: str) -> Said | None:
    """How the field `key` of `model` is called; None if it has no name of its own."""
    return next((entry for entry in model.model_fields[key].metadata if isinstance(entry, Said)), None)


def one_is_a_list(value: object) -> object:
    """One text where a list is expected is a list of one (DESIGN §2, the dialect)."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def refusing(error: LiteralString, standard: Callable[[str], str | None]) -> AfterValidator:
    """A validator that puts a text into its standard form, and refuses one that has none by the error type `error`."""

    def standard_form(value: str) -> str:
        found = standard(value)
        if found is None:
            raise PydanticCustomError(error, "")
        return found

    return AfterValidator(standard_form)


def slug(text: str) -> str | None:
    """The text if it is lower-case letters and digits with single hyphens between, else None."""
    return text if re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", text) else None


def iso_date(text: str) -> str | None:
    """`2026-01-05` or `2026年1月5日`, as the first of these."""
    parts = re.fullmatch("([0-9]{4})-([0-9]{2})-([0-9]{2})|([0-9]{4}) ?年 ?([0-9]{1,2}) ?月 ?([0-9]{1,2}) ?日", text)
    try:
        return date(*(int(part) for part in parts.groups() if part)).isoformat() if parts else None
    except ValueError:  # a day that no calendar has
        return None


def _region_code(text: str) -> str | None:
    """A code of GB/T 2260 (6 digits), or with its township (9) and village (12)."""
    return text if re.fullmatch("[0-9]{6}([0-9]{3}){0,2}", text) else None


@dataclass(frozen=True, slots=True)
class Word:
    """A closed vocabulary as a type: an alias becomes its standard word, what is no word is refused."""

    vocabulary: str

    def _standard(self, value: str, info: ValidationInfo) -> str:
        words = info.context[self.vocabulary] if info.context else None
        if words is None:
            return value
        found: str | None = words.resolve(value)
        if found is None:
            raise PydanticCustomError("unknown_word", "{value}", {"vocabulary": self.vocabulary, "value": value})
        return found

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_after_validator_function(self._standard, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> JsonSchemaValue:
        return handler(schema) | {"x-vocabulary": self.vocabulary}


Entry = TypeVar("Entry")
Text = Annotated[str, Field(pattern=r"\S")]
Format = Annotated[str, refusing("wrong_format", lambda text: text if text == FORMAT else None)]
Slug = Annotated[str, refusing("not_a_slug", slug)]
Date = Annotated[str, refusing("not_a_date", iso_date)]
RegionCode = Annotated[str, refusing("not_a_region_code", _region_code)]
Several = Annotated[tuple[Entry, ...], Field(min_length=1), BeforeValidator(one_is_a_list)]
