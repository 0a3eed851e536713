"""Ids in pinyin: ASCII, short, cut at syllables, never taken."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.texts import slug
from govcat.match.slugs import LONGEST, minted, slug_of

NAMES = st.text(st.characters(codec="utf-8"), max_size=60) | st.text("出生登记绿化学校（）、2026aB ", max_size=30)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("出生登记", "chushengdengji"),
        ("绿化养护", "lvhuayanghu"),
        ("学校（幼儿园）招生", "xuexiao-youeryuan-zhaosheng"),
        ("ＡＩＤＳ防治2020", "aids-fangzhi-2020"),
        ("！？", ""),
    ],
)
def test_spelling(text: str, expected: str) -> None:
    assert slug_of(text) == expected


def test_a_long_name_is_cut_after_a_whole_syllable() -> None:
    whole = slug_of("重大建设项目批准和实施领域标准指引", 200)
    cut = slug_of("重大建设项目批准和实施领域标准指引")
    assert len(cut) <= LONGEST
    assert whole.startswith(cut)
    assert cut.endswith("ling")  # 领, not lin


def test_what_is_taken_gets_its_heading_and_then_a_number() -> None:
    assert minted("公示", ("低保",), set()) == "gongshi"
    assert minted("公示", ("低保",), {"gongshi"}) == "dibao-gongshi"
    assert minted("公示", ("低保",), {"gongshi", "dibao-gongshi"}) == "gongshi-2"
    assert minted("公示", (), {"gongshi"}) == "gongshi-2"
    assert minted("", ("低保",), set()) == "dibao"
    assert minted("—", (), {"item"}) == "item-2"


@given(st.lists(st.tuples(NAMES, st.lists(NAMES, max_size=2)), max_size=8))
def test_new_ids_are_slugs_and_no_two_are_the_same(names: list[tuple[str, list[str]]]) -> None:
    taken: set[str] = set()
    for name, category in names:
        new = minted(name, tuple(category), taken)
        assert slug(new) == new
        assert new not in taken
        assert len(new) <= LONGEST
        assert new == minted(name, tuple(category), taken)
        taken.add(new)
