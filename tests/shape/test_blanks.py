"""What is empty counts as not written, and is never a reset."""

from __future__ import annotations

import pytest
from shaped_yaml import line, shaping, zh

from govcat.core.diagnostic import Owner

HEAD = "schema: govcat/1\ndomain: household-registration\n"


@pytest.mark.parametrize("value", ["", '""', '"  "', "'　'"])
@pytest.mark.parametrize("key", ["name", "basis", "method", "basis+", "review_on", "locked"])
def test_empty_value_is_a_warning_and_dropped(key: str, value: str) -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    {key}: {value}\n")
    assert (finding.code, line(finding), finding.field) == ("GC111", 5, key.removesuffix("+"))
    item = shaped.written.items[0]
    assert item.model_dump(exclude_none=True) in ({"id": "birth"}, {"id": "birth", "plus": {}})


def test_mapping_left_empty_is_a_warning() -> None:
    shaped, (finding,) = shaping(f"{HEAD}defaults:\nitems:\n  - id: birth\n")
    assert (finding.code, line(finding), finding.owner) == ("GC111", 3, Owner("household-registration/defaults"))
    assert shaped.written.defaults is None
    assert shaped.faulty == frozenset()


def test_later_stages_may_still_miss_an_empty_value() -> None:
    shaped, _ = shaping(f"{HEAD}items:\n  - id: birth\n    basis:\n    content: ['']\n")
    assert shaped.faulty == frozenset()


def test_empty_entry_is_dropped_and_the_others_stay() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    basis:\n      - a\n      -\n      - b\n")
    assert (finding.code, line(finding)) == ("GC111", 7)
    assert zh(finding, "field") == "公开依据（basis）第 2 条"
    assert shaped.written.items[0].basis == ("a", "b")
    assert shaped.faulty == {("items", 0, "basis", 1)}


def test_empty_entry_of_items_is_dropped() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n  -\n  - id: death\n")
    assert (finding.code, line(finding)) == ("GC111", 5)
    assert [item.id for item in shaped.written.items] == ["birth", "death"]
    assert shaped.faulty == {("items", 1)}


@pytest.mark.parametrize("value", ["", '""'])
def test_removal_without_reason_is_an_error(value: str) -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    removed: {value}\n")
    assert (finding.code, line(finding)) == ("GC113", 5)
    assert shaped.written.items[0].removed is None
    assert shaped.faulty == {("items", 0, "removed")}


@pytest.mark.parametrize("value", ["", '""'])
def test_empty_required_key_is_missing_once(value: str) -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - name: 甲\n    id: {value}\n  - id: death\n")
    assert (finding.code, line(finding)) == ("GC102", 5)
    assert [item.id for item in shaped.written.items] == ["death"]


@pytest.mark.parametrize("key", ["basis", "level", "category", "was", "allow", "locked"])
def test_empty_list_is_an_error(key: str) -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    {key}: []\n")
    assert (finding.code, line(finding)) == ("GC112", 5)
    assert shaped.faulty == {("items", 0, key)}


def test_list_whose_entries_were_all_refused_is_not_called_empty() -> None:
    shaped, findings = shaping(f"{HEAD}items:\n  - id: birth\n    level: [省级, 国家级]\n")
    assert [finding.code for finding in findings] == ["GC121", "GC121"]
    assert shaped.written.items[0].level is None
    assert shaped.faulty == {("items", 0, "level")}


def test_empty_value_of_a_free_key() -> None:
    shaped, (finding,) = shaping(f"{HEAD}items:\n  - id: birth\n    links: {{办事指南: , 电话: https://example.cn}}\n")
    assert finding.code == "GC111"
    assert zh(finding, "field") == "相关链接（links）中的“办事指南”"
    assert shaped.written.items[0].links == {"电话": "https://example.cn"}
