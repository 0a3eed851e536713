"""pydantic's refusals as findings: told apart by error type and by what was found, never by pydantic's words."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from pydantic_core import ErrorDetails

from govcat.core.diagnostic import Fact, Fault, Term
from govcat.core.fields import FIELDS
from govcat.core.knowledge import Vocabulary
from govcat.core.place import Path
from govcat.core.source import Source, Value
from govcat.core.texts import FORMAT
from govcat.shape.faults.emptiness import EMPTY_LIST, EMPTY_VALUE, REMOVED_WITHOUT_REASON
from govcat.shape.faults.keys import MISSING_KEY
from govcat.shape.faults.kinds import LIST_EXPECTED, MAPPING_EXPECTED, TEXT_EXPECTED
from govcat.shape.faults.texts import NOT_A_DATE, NOT_A_REGION_CODE, NOT_A_SLUG, UNREADABLE_TEXT
from govcat.shape.faults.words import OTHER_FORMAT, UNKNOWN_FIELD, UNKNOWN_WORD
from govcat.shape.forms import Form
from govcat.shape.note import Note, domain_of
from govcat.shape.wording import abridged, choice, kind, title, typable

BY_TYPE: Mapping[str, Fault] = {
    "missing": MISSING_KEY,
    "string_type": TEXT_EXPECTED,
    "tuple_type": LIST_EXPECTED,
    "model_type": MAPPING_EXPECTED,
    "dict_type": MAPPING_EXPECTED,
    "too_short": EMPTY_LIST,
    "string_pattern_mismatch": EMPTY_VALUE,  # the only pattern there is asks for a visible sign
    "string_unicode": UNREADABLE_TEXT,
    "unknown_word": UNKNOWN_WORD,
    "unknown_field": UNKNOWN_FIELD,
    "wrong_format": OTHER_FORMAT,
    "not_a_slug": NOT_A_SLUG,
    "not_a_date": NOT_A_DATE,
    "not_a_region_code": NOT_A_REGION_CODE,
}
"""Which finding an error type means. A type that is not here is `UNREADABLE_TEXT`."""

_ADVICE: Mapping[tuple[str, type], Term] = {
    (TEXT_EXPECTED.code, dict): Term(
        "句中有英文冒号加空格的，给整句加上引号；否则改写成一段文字",
        "put quotes around a sentence with a colon and a space in it, or write one text",
    ),
    (TEXT_EXPECTED.code, list): Term(
        "合成一段文字，去掉方括号或行首的短横", "make one text of it, without brackets or leading hyphens"
    ),
    (LIST_EXPECTED.code, dict): Term(
        "每条另起一行，以“- ”开头", "put each entry on a line of its own, beginning with “- ”"
    ),
}
_KEYS_AND_VALUES = Term(
    "逐行写“名称: 内容”，例如“name: 出生登记”", "write a key and its value on each line, such as “name: 出生登记”"
)


class Reading(NamedTuple):
    """The file that was refused, with what is needed to speak of it."""

    source: Source
    form: Form
    vocabularies: Mapping[str, Vocabulary]


def note_of(error: ErrorDetails, path: Path, reading: Reading) -> Note:
    """The finding for one error of pydantic's at `path`."""
    value: Value = error["input"]
    absent = error["type"] == "missing"
    fault = BY_TYPE.get(error["type"], UNREADABLE_TEXT)
    if is_blank(value) and path:
        fault = MISSING_KEY if reading.form.requires(path) else empty_fault(path)
    places = reading.source.places
    place = places.at(path[:-1]) if absent else places.key(path) if value is None else places.at(path)
    return Note(fault, path, place, _facts(fault, path, error, reading))


def is_echo(error: ErrorDetails) -> bool:
    """Whether pydantic calls a list too short only because it has refused the entries one by one."""
    return error["type"] == "too_short" and len(error["input"]) > 0


def is_blank(value: Value) -> bool:
    """Whether nothing that could be read is written there."""
    return value is None or (isinstance(value, str) and not value.strip())


def empty_fault(path: Path) -> Fault:
    """What an empty value at `path` means: nothing was written, or an item is removed without a word."""
    return REMOVED_WITHOUT_REASON if len(path) == 3 and path[0] == "items" and path[2] == "removed" else EMPTY_VALUE


def _facts(fault: Fault, path: Path, error: ErrorDetails, reading: Reading) -> dict[str, Fact]:
    value: Value = error["input"]
    facts: dict[str, Fact] = {"field": title(reading.form, path)}
    if fault is MISSING_KEY:
        where = reading.form.at(path[:-1])
        facts |= {"where": where.name if where else "", "example": _example(str(path[-1]), reading.source)}
    elif fault in (TEXT_EXPECTED, LIST_EXPECTED, MAPPING_EXPECTED):
        facts |= {"found": kind(value), "advice": _ADVICE.get((fault.code, type(value)), _KEYS_AND_VALUES)}
    elif isinstance(value, str) and not is_blank(value):
        facts |= {"value": abridged(value)} | _text_facts(fault, value, error, reading)
        facts["field"] = title(reading.form, path[:-1] if isinstance(path[-1], int) else path)
    return facts


def _text_facts(fault: Fault, value: str, error: ErrorDetails, reading: Reading) -> dict[str, Fact]:
    if fault is UNKNOWN_WORD:
        words = reading.vocabularies[error["ctx"]["vocabulary"]].words
        return {"advice": choice(value, [typable(word, aliases) for word, aliases in words.items()], _NO_WORD)}
    if fault is UNKNOWN_FIELD:
        return {"advice": choice(value, tuple(FIELDS), _NO_FIELD)}
    if fault is NOT_A_SLUG:
        return {"example": _slug_like(value)}
    return {"ours": FORMAT} if fault is OTHER_FORMAT else {}


_NO_WORD = Term("改用这一栏的统一用词", "use a word of its list")
_NO_FIELD = Term("写要素的英文名称，例如 time_limit", "write the key of a field, such as time_limit")


def _example(key: str, source: Source) -> str:
    """How a missing key may be written."""
    known = {"schema": FORMAT, "domain": domain_of(source) or "household-registration", "id": "birth-registration"}
    return f"{key}: {known.get(key, '…')}"


def _slug_like(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", text.casefold()).strip("-") or "birth-registration"
