"""One column for each channel: what a form writes into its boxes is read back, and what clerks type instead."""

from __future__ import annotations

import pytest
from form_texts import KNOWN, leaf
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import catalogue, domain, item

from govcat.core.form.signs import Signs
from govcat.core.layout import Marks
from govcat.core.readings import Readings

WORDS = tuple(KNOWN.vocabularies["channel"])
READINGS = Readings(KNOWN.vocabularies)
PLAIN = st.sampled_from(WORDS[:-1])
REMARKED = st.builds("{}（{}）".format, PLAIN, st.sampled_from(["财政专栏", "一楼大厅", "12345"]))
OTHERS = st.sampled_from(["其他：会议", "其他：企业网站", "其他：国家企业信用信息公示系统", "其他"])
CHANNELS = st.tuples(
    st.lists(PLAIN | REMARKED, unique_by=lambda one: one.partition("（")[0]), st.lists(OTHERS, unique=True)
)


def said(word: str, text: str) -> tuple[str, ...]:
    read = leaf(f"channel.{word}").read(text, Signs(), KNOWN)
    assert not read.unread
    return tuple(read.fields.get("channel", ()))


@given(CHANNELS)
def test_what_is_written_is_read_back(channels: tuple[list[str], list[str]]) -> None:
    said_by = [*channels[0], *channels[1]]
    one = item(channel=tuple(said_by))
    back = [entry for word in WORDS for entry in said(word, leaf(f"channel.{word}").write(one, READINGS, Marks()))]
    assert sorted(back) == sorted(said_by)


@pytest.mark.parametrize("text", ["■", "√", "☑", "是", "1", "（■）"])
def test_any_tick_chooses_the_channel_of_the_head(text: str) -> None:
    assert said("政府网站", text) == ("政府网站",)


@pytest.mark.parametrize("text", ["□", "否", "", "—", "×"])
def test_a_box_that_is_left_open_chooses_nothing(text: str) -> None:
    assert said("政府网站", text) == ()


def test_a_head_in_other_words_stands_for_the_standard_one() -> None:
    assert said("行政服务中心", "√") == ("政务服务中心",)


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("信用中国网站", ("其他：信用中国网站",)),
        ("会议\n企业网站", ("其他：会议", "其他：企业网站")),
        ("其他：会议", ("其他：会议",)),
        ("■会议", ("其他：会议",)),
        ("■", ("其他",)),
    ],
)
def test_the_column_of_others_says_which(text: str, channels: tuple[str, ...]) -> None:
    assert said("其他", text) == channels


def test_signs_of_the_form_are_used() -> None:
    one = item(channel=("政府网站",))
    marks = Marks(chosen="☑", open="☐")
    written = [
        leaf(f"channel.{word}").write(one, catalogue(domain()).readings, marks) for word in ("政府网站", "政府公报")
    ]
    assert written == ["☑", "☐"]


@pytest.mark.parametrize(
    ("text", "channels"),
    [
        ("便民服务站、其他：会议", ("便民服务站", "其他：会议")),
        ("√便民服务站", ("便民服务站",)),
        ("会议", ("其他：会议",)),
    ],
)
def test_a_standard_channel_without_a_column_stands_under_others(text: str, channels: tuple[str, ...]) -> None:
    assert said("其他", text) == channels
