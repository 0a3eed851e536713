"""The signs of one file: its legends, and what its cells prove."""

from __future__ import annotations

import pytest
from form_texts import KNOWN, said
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.form.signs import Signs, signs_of

_USUAL = Signs()


def _signs(*cells: str, legend: str = "") -> Signs:
    return signs_of([legend] if legend else [], cells, KNOWN)


@pytest.mark.parametrize(
    ("legend", "chosen", "hollow"),
    [
        ("公开渠道和载体（“■”表示必选项，“□”表示可选项）", "■", "□"),
        ('（"■"表示必选项,"□"表示可选项）', "■", "□"),
        ("●表示必选项、〇表示可选项", "●", "〇"),
        ("（“●”为必选，“○”为可选）", "●", "○"),
        ("用“√”标注", "√", ""),
        ('用"■"标注', "■", ""),
        ("在相应栏内打√", "√", ""),
        ("注：打“○”的为适用", "○", ""),
        ("“R”表示选定，“£”表示未选", "R", "£"),
        ("标“★”的为必选渠道，标“☆”的为备选渠道", "★", "☆"),
        ("◎：采用；◯：不采用", "◎", "◯"),
        ("■表示征收土地申请批准前公开的渠道，▲表示批准后公开的渠道", "■▲", ""),
        ("“□”表示选定的渠道", "□", ""),
    ],
)
def test_legends_come_first(legend: str, chosen: str, hollow: str) -> None:
    signs = _signs(legend=legend)
    assert set(chosen) <= signs.chosen
    assert set(hollow) <= signs.open
    assert not signs.chosen & signs.open
    assert signs.legend == legend


@pytest.mark.parametrize("legend", ["公开渠道和载体", "单位：某某县人民政府", "2026年版", "共9项，占50%为主动公开"])
def test_what_explains_no_sign_changes_none(legend: str) -> None:
    signs = _signs(legend=legend)
    assert signs == _signs()


def test_a_sentence_about_choosing_is_kept() -> None:
    assert _signs(legend="在标注范围内至少选择其一公开").legend == "在标注范围内至少选择其一公开"


@pytest.mark.parametrize(
    ("cells", "chosen", "hollow"),
    [
        (("R政府网站 £政府公报", "£政府网站 R公开查阅点"), "R", "£"),
        (("þ政府网站¨政府公报", "¨政府网站þ公示栏"), "þ", "¨"),
        (("t政府网站\no政府公报\no两微一端", "t政府网站"), "t", "o"),
        (("■政府网站 口政府公报 口公示栏",), "■", "口"),
        (("□政府网站 R政府公报", "R政府网站"), "R", "□"),
        (("■政府网站 ?政府公报 ?公示栏",), "■", "?"),
        (("√政府网站 ×政府公报", "×政府网站 √公示栏"), "√", "×"),
        (("\uf052政府网站\uf0a3政府公报", "\uf0a3政府网站\uf052公示栏"), "\uf052", "\uf0a3"),
        (("R政府网站 £党群服务中心 £政府公报", "£政府网站 R某某平台", "R两微一端"), "R", "£"),
        (("☒政府网站 ☐政府公报",), "☒", "☐"),
        (("◆政府网站 ◇政府公报",), "◆", "◇"),
        (("■政府网站\n。两微一端\n。公示栏",), "■", "。"),
    ],
)
def test_lost_signs_that_the_column_proves(cells: tuple[str, ...], chosen: str, hollow: str) -> None:
    signs = _signs(*cells)
    assert set(chosen) <= signs.chosen
    assert set(hollow) <= signs.open


@pytest.mark.parametrize(
    ("cells", "sign"),
    [
        (("R政府网站", "R政府公报"), "R"),
        (("£政府网站", "£政府公报"), "£"),
        (("R政府网站 £政府公报",), "R"),
        (("■政府网站 ?政府公报 □公示栏", "?两微一端 ?政府网站"), "?"),
        (("?政府网站 ?政府公报",), "?"),
        (("■政府网站 ?政府公报 。公示栏", "?两微一端\n。政府网站"), "?"),
        (("■政府网站 口政府公报", "窗口", "出口"), "口"),
        (("t政府网站 o政府公报", "http://t.to o政府网站 t公示栏"), "t"),
        (("⊙政府网站 □政府公报", "⊙政府网站"), "⊙"),
        (("☒政府网站 ☑政府公报",), "☒"),
        (("■政府网站 ○政府公报",), "○"),
        (("■政府网站 ×政府公报", "××县政府网站", "×政府公报", "某×局"), "×"),
    ],
)
def test_what_is_not_proven_stays_unknown(cells: tuple[str, ...], sign: str) -> None:
    signs = _signs(*cells)
    assert sign not in signs.chosen | signs.open


def test_words_that_end_in_a_lost_sign_are_no_boxes() -> None:
    signs = _signs(
        "R政府网站 £政府公报 £窗口公示栏", "£政府网站 R其他：ART", "R两微一端", "R政府公报", *["R政府网站"] * 20
    )
    assert said("channel", "R其他：ART £政府公报", signs) == ("其他：ART",)


def test_the_usual_signs_need_no_proof() -> None:
    signs = _signs("■政府网站 □政府公报")
    assert signs.chosen == _USUAL.chosen
    assert "□" in signs.open


@given(st.lists(st.text(max_size=40), max_size=4), st.lists(st.text(max_size=40), max_size=6))
def test_any_texts_give_signs(legends: list[str], cells: list[str]) -> None:
    signs = signs_of(legends, cells, KNOWN)
    assert not signs.chosen & signs.open
    assert signs == signs_of(legends, cells, KNOWN)
