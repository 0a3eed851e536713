"""统一用词: an alias becomes the standard word only where it means the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.audience import read_audience
from govcat.core.elements.channel import read_channel
from govcat.core.tidy.words import is_same_channel, word_of
from govcat.registry import knowledge

KNOWLEDGE = knowledge()
CHANNELS = KNOWLEDGE.vocabularies["channel"]

CHANGED = [
    ("channel", "政府门户网站", "政府网站"),
    ("channel", "本级政府网站", "政府网站"),
    ("channel", " 政府 网站", "政府网站"),
    ("channel", "公报", "政府公报"),
    ("channel", "公开查询点", "公开查阅点"),
    ("channel", "行政服务中心", "政务服务中心"),
    ("channel", "纸质载体", "纸质媒体"),
    ("channel", "入户、现场", "入户/现场"),
    ("channel", "广播/电视", "广播电视"),
    ("channel", "发布会听证会", "发布会/听证会"),
    ("channel", "社区、企事业单位、村公示栏(电子屏)", "社区/企事业单位/村公示栏（电子屏）"),
    ("channel", "其它", "其他"),
    ("method", "主动", "主动公开"),
    ("method", "依申请", "依申请公开"),
    ("level", "区级", "县级"),
    ("level", "乡镇（街道）级", "乡级"),
    ("stage", "决策公开", "决策"),
    ("audience", "社会公众", "全社会"),
    ("audience", "面向全社会公开", "全社会"),
    ("audience", "√全社会", "全社会"),
]


@pytest.mark.parametrize(("field", "text", "word"), CHANGED)
def test_other_writings_become_the_word(field: str, text: str, word: str) -> None:
    assert word_of(field, text, KNOWLEDGE) == word
    assert word_of(field, word, KNOWLEDGE) == word


KEPT = [
    ("channel", "广播"),
    ("channel", "电视台"),
    ("channel", "听证会"),
    ("channel", "新闻发布会"),
    ("channel", "报刊"),
    ("channel", "现场"),
    ("channel", "入户/现场宣传"),
    ("channel", "微信公众号"),
    ("channel", "政务新媒体"),
    ("channel", "市政府门户网站"),
    ("channel", "县政府门户网站"),
    ("channel", "办事大厅"),
    ("channel", "办事窗口"),
    ("channel", "便民服务中心"),
    ("channel", "村公示栏"),
    ("channel", "电子屏"),
    ("channel", "社区/企事业单位/村公示栏"),
    ("channel", "其他：法律服务网"),
    ("channel", "政府网站（首页）"),
    ("channel", "■政府门户网站"),
    ("channel", "户政平台"),
    ("channel", ""),
    ("audience", "特定群体：申请人"),
    ("audience", "本村村民"),
    ("audience", "特定群体"),
    ("audience", ""),
    ("method", "随便公开"),
    ("name", "主动"),
    ("body_kind", "乡镇"),
    ("content", "公报"),
]


@pytest.mark.parametrize(("field", "text"), KEPT)
def test_what_says_less_or_something_else_is_kept(field: str, text: str) -> None:
    assert word_of(field, text, KNOWLEDGE) == text


def test_every_alias_of_a_channel_was_looked_at() -> None:
    """A new alias in the registry has to be weighed: does it mean the whole word, or only a part of it?"""
    same = {word: sum(is_same_channel(alias, word) for alias in aliases) for word, aliases in CHANNELS.words.items()}
    assert same == {
        "政府网站": 8,
        "政府公报": 1,
        "两微一端": 0,
        "发布会/听证会": 2,
        "广播电视": 2,
        "纸质媒体": 2,
        "公开查阅点": 6,
        "政务服务中心": 3,
        "便民服务站": 0,
        "入户/现场": 2,
        "社区/企事业单位/村公示栏（电子屏）": 2,
        "精准推送": 0,
        "其他": 4,
    }
    assert sum(map(len, CHANNELS.words.values())) == 94


@pytest.mark.parametrize("word", list(CHANNELS))
def test_a_standard_word_is_itself(word: str) -> None:
    assert is_same_channel(word, word)


ENTRIES = st.one_of(
    st.text(max_size=12),
    st.sampled_from([alias for word, aliases in CHANNELS.words.items() for alias in (word, *aliases)]),
    st.sampled_from(["主动", "依申请", "区级", "社会公众", "特定群体：公众", "其他：公报", "全社会"]),
)


@given(st.sampled_from(["channel", "method", "level", "stage", "audience", "name"]), ENTRIES)
def test_a_mended_entry_is_mended_no_further_and_reads_the_same(field: str, text: str) -> None:
    mended = word_of(field, text, KNOWLEDGE)
    assert word_of(field, mended, KNOWLEDGE) == mended
    if field == "channel":
        before, after = read_channel(text, CHANNELS), read_channel(mended, CHANNELS)
        assert (before.word, before.free) == (after.word, after.free)
    if field == "audience":
        one, other = read_audience(text), read_audience(mended)
        assert (one.is_everyone, one.group) == (other.is_everyone, other.group)
