"""What is read: every scalar as it was typed, with the place of every key and entry."""

from __future__ import annotations

import sys
from unittest.mock import patch

import pytest
from reading import PARSERS, parsing, places_of, read, sound
from yaml._yaml import CParser

from govcat.core.source import Value
from govcat.load.parsers import PurePythonParser, open_parser


@pytest.mark.parametrize(
    "typed",
    ["010203", "0505", "NO", "yes", "1e5", "~", "null", "0x1F", "2026-01-05", "12:30:00", "1_000", ".5", "=", "true"],
)
def test_scalars_stay_what_was_typed(typed: str) -> None:
    assert sound(f"a: {typed}\nb: [{typed}]\n").value == {"a": typed, "b": [typed]}


@pytest.mark.parametrize("parser", PARSERS)
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a:\nb: c\n", {"a": None, "b": "c"}),
        ("a: # 备注\n", {"a": None}),
        ("a: ''\nb: \"\"\n", {"a": "", "b": ""}),
        ("a:\n  -\n  - b\n", {"a": [None, "b"]}),
        ("a: []\nb: {}\n", {"a": [], "b": {}}),
        ("a: {b: c, d}\n", {"a": {"b": "c", "d": None}}),
        ("a: >-\n  甲\n  乙\n\n  丙\n", {"a": "甲 乙\n丙"}),
        ("a: |\n  甲：乙\n  # 丙\n", {"a": "甲：乙\n# 丙\n"}),
        ('a: "\\u4e00\\n"\n', {"a": "一\n"}),
        ("a: 'it''s'\n", {"a": "it's"}),
        ("a: b\tc\t# d\n", {"a": "b\tc"}),
        ("a:\tb\n", {"a": "b"}),
        ("a: [b?, 甲?乙]\n", {"a": ["b?", "甲?乙"]}),
        ("a: http://x.cn/?a=b#c\n", {"a": "http://x.cn/?a=b#c"}),
        ("a: 甲 #乙\n", {"a": "甲"}),
        ("---\na: b\n...\n", {"a": "b"}),
        ("a: b\r\nc: d\r\n", {"a": "b", "c": "d"}),
        ("a: b", {"a": "b"}),
        ("a:", {"a": None}),
        ("'<<': b\n", {"<<": "b"}),
        ("a: |\t\n  b\n", {"a": "b\n"}),
    ],
)
def test_values(text: str, value: Value, parser: str) -> None:
    with parsing(parser):
        assert sound(text).value == value


TEXT = """\
schema: govcat/1
items:
  - id: birth
    content: [受理单位,
              "办理条件"]   # 备注
    notes: |
      第一行
      第二行

  # 备注
  - id: death

basis+:
- 《条例》
"""


def test_places_of_keys_and_values() -> None:
    places = sound(TEXT).places
    assert places.at(("schema",))[1:] == (1, 9, 1, 17)
    assert places.key(("schema",))[1:] == (1, 1, 1, 7)
    assert places.at(("items", 0, "content"))[1:] == (4, 14, 5, 22)
    assert places.at(("items", 0, "content", 1))[1:] == (5, 15, 5, 21)
    assert places.key(("basis+",))[1:] == (13, 1, 13, 7)
    assert places.at(("basis+", 0))[1:] == (14, 3, 14, 7)
    assert places.key(("basis+", 0))[1:] == (14, 3, 14, 7)


def test_block_collections_end_with_their_last_child() -> None:
    places = sound(TEXT).places
    assert places.at(("items", 0))[1:] == (3, 5, 8, 10)
    assert places.at(("items", 0, "notes"))[1:] == (6, 12, 8, 10)
    assert places.at(("items",))[1:] == (3, 3, 11, 14)
    assert places.at(())[1:] == (1, 1, 14, 7)


def test_an_empty_value_stands_behind_its_colon() -> None:
    assert sound("a:   # 备注\nb: c\n").places.at(("a",))[1:] == (1, 3, 1, 3)
    assert sound("a: {b:  , c: d}\n").places.at(("a", "b"))[1:] == (1, 7, 1, 7)


def test_a_path_that_does_not_exist_answers_with_its_ancestor() -> None:
    places = sound(TEXT).places
    assert places.at(("items", 0, "method")) == places.at(("items", 0))
    assert places.at(("items", 9, "name")) == places.at(("items",))
    assert places.at(("schema", 0)) == places.at(("schema",))


def test_the_parser_in_python_stands_in_where_there_is_none_in_c() -> None:
    assert isinstance(open_parser("a: b"), CParser)
    with patch.dict(sys.modules, {"yaml._yaml": None}):
        assert isinstance(open_parser("a: b"), PurePythonParser)


def test_blank_lines_count_only_where_they_are_kept() -> None:
    source = sound("a: |+\n  甲\n\n\nb: c\n")
    assert source.value == {"a": "甲\n\n\n", "b": "c"}
    assert source.places.at(("a",))[1:] == (1, 4, 4, 1)


@pytest.mark.parametrize("header", ["|", ">", "|-", ">-"])
def test_the_places_of_a_block_leave_blank_lines_out(header: str) -> None:
    source = sound(f"a: {header}\n  甲\n  乙\n\n\nb: c\n")
    node = places_of(source).node(("a",))
    assert places_of(source).text[node.start : node.end] == f"{header}\n  甲\n  乙"


def test_the_source_keeps_the_text_that_was_read() -> None:
    text = "a: b\nc: 甲\x07乙\n"
    source, _ = read(text)
    assert source is not None
    assert places_of(source).text == text
