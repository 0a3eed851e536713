"""Cells that hold several channels or audiences."""

from __future__ import annotations

import pytest

from govcat.core.elements.audience import read_audiences
from govcat.core.elements.channel import read_channels
from govcat.core.knowledge import Vocabulary

CHANNELS = Vocabulary(
    "channel", {"政府网站": (), "两微一端": (), "发布会/听证会": ("发布会、听证会",), "公开查阅点": (), "其他": ()}
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("政府网站、公开查阅点", ["政府网站", "公开查阅点"]),
        ("■政府网站 □两微一端 ■其他：企业网站", ["政府网站", "两微一端", "其他"]),
        ("发布会、听证会，政府网站", ["发布会/听证会", "政府网站"]),
        ("■政府网站\n■发布会/听证会", ["政府网站", "发布会/听证会"]),
        ("村口喇叭；政府网站", ["", "政府网站"]),
        ("", []),
    ],
)
def test_channels(text: str, words: list[str]) -> None:
    assert [channel.word for _, _, channel in read_channels(text, CHANNELS)] == words


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("全社会", [""]),
        ("全社会、特定群体：申请人、利害关系人", ["", "申请人、利害关系人"]),
        ("被征收人；申请人", ["被征收人", "申请人"]),
        ("全社会及被征收人", ["", "被征收人"]),
    ],
)
def test_audiences(text: str, groups: list[str]) -> None:
    audiences = read_audiences(text)
    assert [audience.group for _, _, audience in audiences] == groups
    assert all(text[start:end] == audience.text for start, end, audience in audiences)
