"""公开依据: citations in any row, and our own."""

from __future__ import annotations

from collections import Counter

import pytest
from form_texts import any_texts, read, said, written
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import item

_REGULATION = "《中华人民共和国政府信息公开条例》（国务院令第711号）"
_TITLES = (
    _REGULATION,
    "《户口登记条例》第七条",
    "《城乡规划法》第二十六条第（二）项、第三十条",
    "《关于印发〈公开办法〉的通知》（国办发〔2016〕80号）",
    "《社会救助暂行办法》（国务院令第649号，2019年修订）第三条",
    "《农村危房改造指南（试行）》",
    "《建筑材料标准》（GB/T 32939-2016）",
)
_CITATION = st.sampled_from(_TITLES)
_LED = st.builds("{}{}".format, st.sampled_from(("", "【法律】", "国务院办公厅", "公安部")), _CITATION)


@pytest.mark.parametrize("between", ["、", "；", "，", "", " ", "\n", "；\n", "。", "以及", "和"])
@given(st.lists(_CITATION, min_size=2, max_size=5, unique=True))
def test_citations_of_one_cell(between: str, titles: list[str]) -> None:
    assert said("basis", between.join(titles)) == tuple(titles)


@pytest.mark.parametrize("sign", ["{}.", "{}、", "（{}）", "{}. "])
@pytest.mark.parametrize("end", ["", "\n", "；", "；\n"])
@given(st.lists(_LED, min_size=2, max_size=5, unique=True))
def test_citations_with_numbers(sign: str, end: str, titles: list[str]) -> None:
    text = end.join(sign.format(number) + title for number, title in enumerate(titles, 1))
    assert said("basis", text) == tuple(titles)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("【法律】《甲法》【行政法规】《乙条例》", ("【法律】《甲法》", "【行政法规】《乙条例》")),
        (
            "国务院《甲规定》、省政府《乙办法》（省政府令第2号）",
            ("国务院《甲规定》", "省政府《乙办法》（省政府令第2号）"),
        ),
        ("《甲法》第一条、第二条和《乙法》第三条", ("《甲法》第一条、第二条", "《乙法》第三条")),
        ("《甲法》http://www.a.gov.cn/b?c=1，《乙法》", ("《甲法》http://www.a.gov.cn/b?c=1", "《乙法》")),
        ("政府信息公开条例、土地管理法", ("政府信息公开条例", "土地管理法")),
        ("《甲法》；各地相关政策文件", ("《甲法》", "各地相关政策文件")),
        ("《甲条例》及其实施细则、《乙法》", ("《甲条例》及其实施细则", "《乙法》")),
        ("《甲条例》（《乙法》第三条的授权）", ("《甲条例》（《乙法》第三条的授权）",)),
        ("《甲办法》（财农〔201641号、《乙法》", ("《甲办法》（财农〔201641号", "《乙法》")),
        ("各地相关政策文件", ("各地相关政策文件",)),
    ],
)
def test_borders(text: str, entries: tuple[str, ...]) -> None:
    assert said("basis", text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("《政府信\n息公开条例》\n《乙法》", ("《政府信息公开条例》", "《乙法》")),
        ("《甲条例》\n（国务院令第711号）\n《乙法》\n第三条", ("《甲条例》（国务院令第711号）", "《乙法》第三条")),
        (
            "《甲条例》（国务院令第7\n11号）第三\n十条\n《乙法》第\n二条",
            ("《甲条例》（国务院令第711号）第三十条", "《乙法》第二条"),
        ),
        ("1.《甲条例》、2\n.《乙法》", ("《甲条例》", "《乙法》")),
        ("关于全面推进政务公开\n工作的意见\n《乙法》", ("关于全面推进政务公开工作的意见", "《乙法》")),
        ("《甲办法》（财农〔201641号\n《乙法》", ("《甲办法》（财农〔201641号", "《乙法》")),
    ],
)
def test_lines_that_were_only_wrapped_are_put_together(text: str, entries: tuple[str, ...]) -> None:
    assert said("basis", text) == entries


def test_notes_stand_below() -> None:
    assert read("basis", "《甲法》\n注：以新法为准").fields == {"basis": ("《甲法》",), "notes": ("以新法为准",)}


@given(st.lists(_LED, min_size=1, max_size=5, unique=True))
def test_what_we_write_comes_back(titles: list[str]) -> None:
    assert said("basis", written("basis", item(basis=tuple(titles)))) == tuple(titles)


@given(any_texts())
def test_no_character_is_lost_but_signs_of_lists(text: str) -> None:
    found = read("basis", text)
    kept = "".join(entry for entries in found.fields.values() for entry in entries)
    missing = Counter(text) - Counter(kept)
    signs = "()（）[]【】.．、；;，,。：:·∙・*＊※-–—－●■◆★▲▪•►▶➢➤❖○〇◯□◇☆△▫注备附意和及与以一二三四五六七八九十"
    assert all(char in signs or char.isspace() or char.isdigit() or char in "\u200b\ufeff" for char in missing)
    assert set(Counter(kept) - Counter(text)) <= {" "}
