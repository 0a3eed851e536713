"""文号 in their usual form: what is mended, what is left alone, and that nothing changes its meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.citation import read_citations
from govcat.core.elements.document_number import find_numbers
from govcat.core.tidy.numbers import lost_bracket, respellings, usual_numbers

MENDED = [
    ("国办发[2016]80号", "国办发〔2016〕80号"),
    ("（国办发（2016）80号）", "（国办发〔2016〕80号）"),
    ("国办发【2016】80号、国办发﹝2016﹞81号", "国办发〔2016〕80号、国办发〔2016〕81号"),
    (
        "国办发［2016］80号；国办发{2016}81号；国办发｛2016｝82号",
        "国办发〔2016〕80号；国办发〔2016〕81号；国办发〔2016〕82号",
    ),
    ("建房〔2012)84号", "建房〔2012〕84号"),
    ("国办发〔２０１６〕８０号", "国办发〔2016〕80号"),
    ("国发(200 4)17号", "国发〔2004〕17号"),
    ("国办发 〔2016〕 第 080 号", "国办发〔2016〕80号"),
    ("国办发〔 2016 〕80号", "国办发〔2016〕80号"),
    ("国办发〔2016年〕80号", "国办发〔2016〕80号"),
    ("国办发〔2016〕第80号", "国办发〔2016〕80号"),
    ("国办发〔2016〕80 号", "国办发〔2016〕80号"),
    ("国辦發[2016]80號", "国辦發〔2016〕80號"),
    ("某发(2016)A80号", "某发〔2016〕A80号"),
    ("国务院令711号", "国务院令第711号"),
    ("国务院令 第 ７１１ 号", "国务院令第711号"),
    ("主席令七十号", "主席令第七十号"),
    ("住房和城乡建设部 国家发展改革委令 第5号", "住房和城乡建设部 国家发展改革委令第5号"),
    ("渝府令[2019]第326号", "渝府令〔2019〕第326号"),
    ("某部公告(2019)第3号，某局通告(2019)4号", "某部公告〔2019〕第3号，某局通告〔2019〕4号"),
    ("食药监法(2017)125号、自然资办函[2019]981号", "食药监法〔2017〕125号、自然资办函〔2019〕981号"),
    ("某某某某某某某某某某某发(2016)80号", "某某某某某某某某某某某发〔2016〕80号"),
    ("根据国办发(2016)80号文件", "根据国办发〔2016〕80号文件"),
]

LEFT_ALONE = [
    "《某办法》（国办发〔2016〕80号）、国务院令第711号、国令第711号",
    "国务院第711号令，第711号国务院令，司法部令2017年第138号",
    "国家税务总局公告2009年第1号，某局公告第 3 号",
    "渝府令〔2019〕326号",
    "GB/T 32939—2016，GB T 32939-2016",
    "《某办法》(2016)80号，（2019）京01民终123号",
    "某省征地补偿办法(2016)80号",
    "关于做好某某某某某某某工作某(2016)80号",
    "某某某某某某某某某某某某发(2016)80号",
    "税总发〔201744号，国办发〔2016〕80，国务院令第711",
    "国办发2016〕80号",
    "（辽政办发(2014)74号",
    "《某办法》辽政办发(2014)74号）",
    "民发〔2018)23号〕",
    "（民发〔2018)23号〕）",
    "2016 年第 3 号，第 1 号，令",
]


@pytest.mark.parametrize(("written", "usual"), MENDED)
def test_numbers_get_their_usual_form(written: str, usual: str) -> None:
    assert usual_numbers(written) == usual
    assert usual_numbers(usual) == usual
    assert [number.standard for number in find_numbers(usual)] != []


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_what_is_usual_or_doubtful_stays(text: str) -> None:
    assert usual_numbers(text) == text
    assert list(respellings(text)) == []


@pytest.mark.parametrize(
    ("text", "lost"),
    [
        ("（国令第711号", "（国令第711号"),
        ("《某》【 国令第711号", "【 国令第711号"),
        ("国令第711号 ）", "国令第711号 ）"),
        ("（国令第711号）", None),
        ("（见\n国令第711号）", None),
        ("（国令第711号\n）", None),
        ("国令第711号", None),
        ("〔国令第711号〕", None),
        ("《某》〔国令第711号〕", None),
        ("国令第711号）第三条", "国令第711号）"),
        ("（甲）国令第711号", None),
        ("（国令第711号〕", "国令第711号〕"),
        ("《" + "某" * 500 + "》（国令第711号）", None),
        ("（" + "某" * 500 + "，国令第711号）", "国令第711号）"),
        ("（国令第711号" + "某" * 500 + "）", "（国令第711号"),
    ],
)
def test_a_bracket_that_lost_its_other_half(text: str, lost: str | None) -> None:
    (number,) = find_numbers(text)
    found = lost_bracket(text, number)
    assert (text[slice(*found)] if found else None) == lost


def test_a_respelling_says_where() -> None:
    (one,) = respellings("《某》（国办发[2016]80号）")
    assert ("《某》（国办发[2016]80号）"[one.start : one.end], one.usual) == ("国办发[2016]80号", "国办发〔2016〕80号")


PIECES = st.sampled_from(
    [
        *("国办发", "令", "国务院令", "第", "号", "號", "公告", "〔", "〕", "(", ")", "（", "）", "[", "]", "【", "】"),
        *(
            "2016",
            "２０１６",
            "80",
            "0",
            "七十",
            " ",
            "\n",
            "年",
            "《某办法》",
            "《",
            "》",
            "、",
            "；",
            "某县",
            "的通知",
        ),
    ]
)
NUMBERS = st.builds(
    "{}{}{}{}{}{}号".format,
    st.sampled_from(["国办发", "财农", "某政发 ", "渝府令", "食药监法"]),
    st.sampled_from("〔﹝[【（("),
    st.sampled_from(["2016", "２０１７", "200 4", " 2019", "2019年"]),
    st.sampled_from("〕﹞]】）)"),
    st.sampled_from(["", "第", " "]),
    st.sampled_from(["80", "008", "１２", "3 "]),
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_mending_is_done_once(text: str) -> None:
    mended = usual_numbers(text)
    assert usual_numbers(mended) == mended
    assert [number.standard for number in find_numbers(mended)] or not find_numbers(text)


@given(st.lists(NUMBERS, min_size=1, max_size=3))
def test_mended_numbers_are_the_same_numbers(numbers: list[str]) -> None:
    text = "；".join(f"《某某办法》（{number}）第三条" for number in numbers)
    before, after = read_citations(text), read_citations(usual_numbers(text))
    assert [one.title for one in after] == [one.title for one in before]
    assert [one.articles for one in after] == [one.articles for one in before]
    for one, mended in zip(before, after, strict=True):
        if one.number:
            assert find_numbers(one.number)[0].standard == find_numbers(mended.number)[0].standard
