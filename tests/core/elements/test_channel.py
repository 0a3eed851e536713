"""公开渠道和载体."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.elements.channel import read_channel
from govcat.core.knowledge import Vocabulary

WORDS = Vocabulary(
    "channel",
    {
        "政府网站": ("政府门户网站",),
        "社区/企事业单位/村公示栏（电子屏）": ("村公示栏",),
        "政务服务中心": ("办事大厅",),
        "其他": ("其它", "其他渠道"),
    },
)


@pytest.mark.parametrize(
    ("text", "word", "free"),
    [
        ("政府网站", "政府网站", ""),
        ("■政府网站", "政府网站", ""),
        ("政府门户网站", "政府网站", ""),
        ("区政府门户网站", "政府网站", ""),
        ("集贤县人民政府网站", "政府网站", ""),
        ("政府网站（附网址）", "政府网站", "附网址"),
        ("社区/企事业单位/村公示栏(电子屏)", "社区/企事业单位/村公示栏（电子屏）", ""),
        ("社区 / 企事业单位／村公示栏（电子屏）", "社区/企事业单位/村公示栏（电子屏）", ""),
        ("村公示栏", "社区/企事业单位/村公示栏（电子屏）", ""),
        ("其他", "其他", ""),
        ("其它_", "其他", ""),
        ("其他渠道", "其他", ""),
        ("其他：法律服务网", "其他", "法律服务网"),
        ("其他:国家企业信用信息公示系统", "其他", "国家企业信用信息公示系统"),
        ("其他（会议）", "其他", "会议"),
        ("其他便于公众知晓的方式", "其他", "便于公众知晓的方式"),
        ("其他：会议（线上）", "其他", "会议（线上）"),
        ("政府网站（财政专栏（一））", "政府网站", "财政专栏（一）"),
        ("社区/企事业单位/村公示栏（电子屏）（东门）", "社区/企事业单位/村公示栏（电子屏）", "东门"),
        ("政府网站（财政", "政府网站", "财政"),
        ("投资项目在线审批监管平台", "", ""),
        ("浙江政务服务网", "", ""),
        ("财政部门网站", "", ""),
        ("党群服务中心（一楼）", "", ""),
        ("", "", ""),
    ],
)
def test_channels(text: str, word: str, free: str) -> None:
    channel = read_channel(text, WORDS)
    assert (channel.text, channel.word, channel.free) == (text, word, free)


@given(st.text(alphabet="政府网站其他它（）()：:■□_ 公示栏县", max_size=30))
def test_any_text_is_kept_and_any_word_is_standard(text: str) -> None:
    channel = read_channel(text, WORDS)
    assert channel.text == text
    assert channel.word in {"", *WORDS}
