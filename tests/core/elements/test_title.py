"""When two spellings are one title."""

from __future__ import annotations

import pytest

from govcat.core.elements.title import kind_of_title, published_title, spelling_key, split_issuer, title_key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("中华人民共和国政府信息公开条例", "政府信息公开条例"),
        ("《政府信息公开条例》", "政府信息公开条例"),
        ("民政部 财政部关于临时救助的意见", "民政部财政部关于临时救助的意见"),
        ("关于印发〈办法〉的通知", "关于印发《办法》的通知"),
        ("防灾减灾规划（2016—2020年）", "防灾减灾规划(2016-2020年)"),
        ("农业“三项补贴”工作方案", '农业"三项补贴"工作方案'),
        ("广东省实施〈中华人民共和国就业促进法〉办法", "广东省实施《就业促进法》办法"),
        ("排污许可管理办法（试行）", "排污许可管理办法(试行)"),
        ("國有土地上房屋徵收與補償條例", "国有土地上房屋征收与补偿条例"),
        ("中華(huá)人民共和國收養（yǎng）法", "收养法"),
    ],
)
def test_spellings_of_one_title_share_a_key(one: str, other: str) -> None:
    assert title_key(one) == title_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("噪声污染防治法", "环境噪声污染防治法"),
        ("档案法", "档案法实施条例"),
        ("母婴保健法实施办法", "母婴保健法实施细则"),
        ("排污许可管理办法", "排污许可管理办法（试行）"),
        ("防灾减灾规划（2016—2020年）", "防灾减灾规划（2021—2025年）"),
    ],
)
def test_different_documents_keep_different_keys(one: str, other: str) -> None:
    assert title_key(one) != title_key(other)


def test_a_spelling_keeps_the_name_of_the_country() -> None:
    assert spelling_key("《中华人民共和国法律援助条例》") != spelling_key("法律援助条例")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("行政许可法", "法"),
        ("民法典", "法典"),
        ("档案法实施条例", "实施条例"),
        ("母婴保健法实施办法", "实施办法"),
        ("社会救助暂行办法", "暂行办法"),
        ("公共租赁住房管理办法（试行）", "管理办法"),
        ("关于印发方案的通知", "通知"),
        ("户籍", ""),
    ],
)
def test_the_kind_is_what_a_title_ends_in(title: str, kind: str) -> None:
    assert kind_of_title(title) == kind


def test_titles_inside_titles() -> None:
    assert published_title("民政部关于印发《特困人员认定办法》的通知") == "特困人员认定办法"
    assert published_title("关于做好《办法》实施工作的意见") == ""
    assert split_issuer("国务院办公厅关于推进公开的意见") == ("国务院办公厅", "关于推进公开的意见")
    assert split_issuer("特困人员认定办法") == ("", "特困人员认定办法")
