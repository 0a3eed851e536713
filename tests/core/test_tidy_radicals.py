"""Radicals and compatibility forms become the characters that they look like."""

from __future__ import annotations

import unicodedata

import pytest

from govcat.core.tidy.radicals import SIMPLIFIED, plain_characters


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("⽔库名单", "水库名单"),
        ("河⻓名单", "河长名单"),
        ("⽤⼯单位、⼈⺠政府", "用工单位、人民政府"),
        ("\uf967予登记", "不予登记"),
        ("⺟婴保健、乌⻳", "母婴保健、乌龟"),
    ],
)
def test_a_radical_becomes_its_character(text: str, after: str) -> None:
    assert plain_characters(text) == after
    assert plain_characters(after) == after


@pytest.mark.parametrize("text", ["水库名单", "⺅旁、⺮头", "﨑", "①㎡⑴（ａ）", "喆、堃、𠮷", ""])
def test_what_has_no_other_character_stays(text: str) -> None:
    assert plain_characters(text) == text


def test_what_is_listed_is_what_unicode_leaves_out() -> None:
    assert all("RADICAL" in unicodedata.name(one) for one in SIMPLIFIED)
    assert all(unicodedata.normalize("NFKC", one) == one for one in SIMPLIFIED)
    assert all("\u4e00" <= other <= "\u9fff" for other in SIMPLIFIED.values())
