"""文号 in all their spellings."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.document_number import find_numbers, read_number


@pytest.mark.parametrize(
    ("text", "standard"),
    [
        ("国办发〔2016〕80号", "国办发〔2016〕80号"),
        ("国办发[2016]80号", "国办发〔2016〕80号"),
        ("国办发（2016）80号", "国办发〔2016〕80号"),
        ("国办发﹝2016﹞80号", "国办发〔2016〕80号"),
        ("国办发【2016】80号", "国办发〔2016〕80号"),
        ("国办发〔 2016 〕 80 号", "国办发〔2016〕80号"),
        ("国办发〔2016〕第80号", "国办发〔2016〕80号"),
        ("国办发〔2016〕080号", "国办发〔2016〕80号"),
        ("建房〔2012)84号", "建房〔2012〕84号"),
        ("民发(200 4)17号", "民发〔2004〕17号"),
        ("国办公开办函〔2019〕61号", "国办公开办函〔2019〕61号"),
        ("渝府令〔2019〕326号", "渝府令〔2019〕326号"),
        ("国务院令第711号", "国务院令第711号"),
        ("国令第711号", "国务院令第711号"),
        ("中华人民共和国国务院令第711号", "国务院令第711号"),
        ("国务院第711号令", "国务院令第711号"),
        ("第711号国务院令", "国务院令第711号"),
        ("国务院第649号", "国务院令第649号"),
        ("主席令第二十一号", "主席令第21号"),
        ("中华人民共和国主席令 第七十号", "主席令第70号"),
        ("司法部令2017年第138号", "司法部令2017年第138号"),
        ("国家发展改革委2017年第10号令", "国家发展改革委令2017年第10号"),
        ("国家发展改革委等14部委令第39号", "国家发展改革委等14部委令第39号"),
        ("国务院国资委 财政部令第32号", "国务院国资委 财政部令第32号"),
        ("国家税务总局公告2009年第1号", "国家税务总局公告2009年第1号"),
        ("国家税务总局公告（2009年第1号）", "国家税务总局公告2009年第1号"),
        ("国家发展改革委令（2017年第10号）", "国家发展改革委令2017年第10号"),
        ("2025年第12号", "2025年第12号"),
        ("GB/T 32939-2016", "GB/T 32939-2016"),
        ("GB T 32939—2016", "GB/T 32939-2016"),
        ("JGJ 26—2018", "JGJ 26-2018"),
    ],
)
def test_a_number_has_one_usual_form(text: str, standard: str) -> None:
    number = read_number(text)
    assert number
    assert (number.standard, number.is_whole) == (standard, True)


@pytest.mark.parametrize(
    ("text", "likely"),
    [
        ("税总发〔201744号", "税总发〔2017〕44号"),
        ("建村〔2017192号", "建村〔2017〕192号"),
        ("国办发【2017267號", "国办发〔2017〕267号"),
        ("国发2012〕45号", "国发〔2012〕45号"),
        ("财农[2016]26", "财农〔2016〕26号"),
        ("国务院令第711", "国务院令第711号"),
        ("国发〔2O14〕25号", "国发〔2014〕25号"),
        ("国发〔20l4〕25号", "国发〔2014〕25号"),
    ],
)
def test_a_damaged_number_is_read_as_likely_as_can_be(text: str, likely: str) -> None:
    number = read_number(text)
    assert number
    assert (number.standard, number.is_whole) == (likely, False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2018年12月29日修正",
        "第十三届全国人民代表大会第三次会议通过",
        "2016—2020年",
        "第七条",
        "〔2018〕23号",
        "20个工作日",
        "12345热线",
    ],
)
def test_other_figures_are_no_numbers(text: str) -> None:
    assert find_numbers(text) == ()


def test_numbers_are_found_where_they_stand() -> None:
    text = "根据国发〔2012〕45号和辽财债〔2018〕206号、财金〔2018〕22号（国令第711号）"
    found = find_numbers(text)
    assert [number.text for number in found] == [
        "国发〔2012〕45号",
        "辽财债〔2018〕206号",
        "财金〔2018〕22号",
        "国令第711号",
    ]
    assert all(text[number.start : number.end] == number.text for number in found)


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("国办发[2016]80号", "国办发〔2016〕80号", True),
        ("国办发〔2016〕80号", "国办发〔2016〕8号", False),
        ("国办发〔2016〕80号", "国办发〔2017〕80号", False),
        ("国办函〔2019〕61号", "国办公开办函〔2019〕61号", False),
        ("国令第711号", "国务院令第711号", True),
        ("国务院令第710号", "国务院令第711号", False),
        ("人社部令第28号", "人力资源社会保障部令第28号", True),
        ("人社部令第28号", "劳动和社会保障部令第28号", False),
        ("卫健委令第2号", "国家卫生健康委员会令第2号", True),
        ("卫健委令第2号", "国家市场监督管理总局令第2号", False),
        ("司法部令第138号", "司法部令2017年第138号", True),
        ("2025年第12号", "国家税务总局公告2025年第12号", True),
        ("GB T 32939—2016", "GB/T 32939-2016", True),
        ("GB/T 32939-2016", "国务院令第32939号", False),
    ],
)
def test_two_spellings_may_be_one_number(one: str, other: str, *, may_be: bool) -> None:
    (first,), (second,) = find_numbers(one), find_numbers(other)
    assert first.may_be(second) is may_be
    assert second.may_be(first) is may_be


@pytest.mark.parametrize(
    "before",
    [" " * 20000, "2016" + " " * 20000, "2016年" + " " * 20000, "第" + " " * 20000, "院" + " " * 20000, "1" * 20000],
    ids=lambda before: before[:6],
)
def test_a_very_long_text_is_read_to_its_end(before: str) -> None:
    assert [number.text for number in find_numbers(f"{before}；国令第711号")] == ["国令第711号"]


def test_a_long_row_of_numbers_is_read_to_its_end() -> None:
    assert [number.serial for number in find_numbers("国发〔2012〕45号" * 2000)] == ["45"] * 2000


def test_a_bracket_belongs_to_a_number_only_with_its_other_half() -> None:
    assert [number.text for number in find_numbers("（2019年711号令修订）")] == ["2019年711号令"]
    assert [number.text for number in find_numbers("国家税务总局公告（2009年第1号")] == ["2009年第1号"]


@given(st.text(alphabet="国务院令发第号〔〕（）[]0123456789 二十年公告GB/T-等", max_size=40))
def test_numbers_never_overlap(text: str) -> None:
    at = 0
    for number in find_numbers(text):
        assert at <= number.start < number.end <= len(text)
        assert text[number.start : number.end] == number.text
        at = number.end
