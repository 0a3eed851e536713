"""Small forms of `core.tidy`: marks of choice, roles as listed, what stands behind a title."""

from __future__ import annotations

import pytest

from govcat.core.tidy.beside_title import joined_to_title
from govcat.core.tidy.boxes import is_unchosen, without_box
from govcat.core.tidy.roles import role_as_listed
from govcat.registry import knowledge

KNOWN = knowledge()


@pytest.mark.parametrize("mark", "■▇▄◆☑√✓✔")
def test_a_mark_of_choice_is_taken_away(mark: str) -> None:
    assert without_box(f"{mark}政府网站") == "政府网站"
    assert without_box(f"{mark} 政府网站") == without_box(f"{mark}\u3000政府网站") == "政府网站"


OTHER_MARKS = "□政府网站 ☐政府网站 ▲政府网站 ●受理单位 ○政府网站 口政府网站 R政府网站 ■ ■■政府网站 政府网站■ 1.政府网站"
SEVERAL = ["■政府网站 □政府公报", "■政府网站■两微一端", "√政府网站，√政府公报", "■ ", ""]


@pytest.mark.parametrize("text", [*OTHER_MARKS.split(), *SEVERAL])
def test_other_marks_say_something_else(text: str) -> None:
    assert without_box(text) == text


def test_an_empty_box_says_that_a_word_was_not_chosen() -> None:
    for text in ("□全社会", " ☐全社会", "口全社会", "○全社会", "〇全社会", "£全社会"):
        assert is_unchosen(text)
    for text in ("全社会", "■全社会", "人口信息", "全社会□", ""):
        assert not is_unchosen(text)


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("乡镇人民政府(街道办事处)", "乡镇人民政府（街道办事处）"),
        ("乡镇人民政府 （街道办事处）", "乡镇人民政府（街道办事处）"),
        ("乡镇人民政府（街道办事处）", "乡镇人民政府（街道办事处）"),
        ("县级 公安机关", "县级公安机关"),
        ("试验县水利局(河长办)", "试验县水利局(河长办)"),
    ],
)
def test_a_role_is_spelled_as_listed(text: str, after: str) -> None:
    assert role_as_listed(text, KNOWN) == after


def test_an_alias_stays_that_alias() -> None:
    aliases = [alias for role in KNOWN.roles.words for alias in KNOWN.roles.words[role]]
    assert len(aliases) > 20
    for alias in aliases:
        assert role_as_listed(alias, KNOWN) == alias


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("《条例》(国务院令第711号)", "《条例》（国务院令第711号）"),
        ("《条例》 (国务院令第711号)第七条", "《条例》（国务院令第711号）第七条"),
        ("《条例》(试行)", "《条例》（试行）"),
        ("《条例》 第七条", "《条例》第七条"),
        ("《条例》\u3000第二十一章", "《条例》第二十一章"),
        ("《条例》 （试行）", "《条例》（试行）"),
        ("《甲》(甲发〔2016〕1号)、《乙》(乙发〔2017〕2号)", "《甲》（甲发〔2016〕1号）、《乙》（乙发〔2017〕2号）"),
        ("《条例》(2019)", None),
        ("《条例》(GB/T 1-2)", None),
        ("《条例》(国务院令第711号", None),
        ("《条例》(修订(试行))", None),
        ("《条例》(见《办法》)", None),
        ("《条例》 《办法》", None),
        ("《条例》 等", None),
        ("《条例》   第七条", None),
        ("条例(国务院令第711号)", None),
        ("《条例》 第十三届全国人民代表大会", None),
    ],
)
def test_what_stands_behind_a_title_joins_it(text: str, after: str | None) -> None:
    assert joined_to_title(text) == (text if after is None else after)


def test_long_texts_are_read_in_no_time() -> None:
    for text in ("》(" * 10_000, "》" + " " * 20_000, "》(" + "甲" * 20_000, "■" * 20_000):
        assert joined_to_title(text) == text
        assert without_box(text) == text
