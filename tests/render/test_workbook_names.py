"""Names of sheets are those that Excel accepts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.render.workbook.names import book_name, sheet_names


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("户籍管理", "户籍管理"),
        ("甲/乙\\丙?丁*戊[己]:庚", "甲／乙＼丙？丁＊戊［己］：庚"),
        ("'quoted'", "’quoted’"),
        ("history", "history（2）"),
        ("", "领域"),
        (" \n", "领域"),
        ("长" * 40, "长" * 31),
        ("𠮷" * 20, "𠮷" * 15),
    ],
)
def test_as_near_as_it_goes(title: str, name: str) -> None:
    assert sheet_names([title]) == [name]


def test_names_differ_in_any_mixture_of_cases() -> None:
    assert sheet_names(["Water", "WATER", "目录总览"], taken=["目录总览"]) == ["Water", "WATER（2）", "目录总览（2）"]
    assert sheet_names(["长" * 40, "长" * 40]) == ["长" * 31, "长" * 28 + "（2）"]


@given(st.lists(st.text(max_size=40), max_size=20))
def test_any_titles_give_allowed_names(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 0 < len(name.encode("utf-16-le")) // 2 <= 31
        assert not set(name) & set("\\/?*[]:")
        assert not name.startswith("'")
        assert not name.endswith("'")
        assert name.casefold() != "history"


@pytest.mark.parametrize(
    ("key", "name"), [("water", "water.xlsx"), ("con", "_con.xlsx"), ("lpt9", "_lpt9.xlsx"), ("con-x", "con-x.xlsx")]
)
def test_no_workbook_is_named_like_a_device_of_windows(key: str, name: str) -> None:
    assert book_name(key) == name
