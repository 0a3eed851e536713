"""公开渠道和载体: boxes in all shapes, numbers, words alone, and our own."""

from __future__ import annotations

import pytest
from form_texts import KNOWN, MARKS, any_texts, read, said, written
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import item

from govcat.core.form.signs import Signs
from govcat.core.layout import Marks

_WORDS = tuple(word for word in KNOWN.vocabularies["channel"] if word != "其他")
_REMARKS = ("财政专栏", "首页（政务公开）", "12345", "一楼大厅")
_FREE = ("会议", "法律服务网、微信群", "企业网站（二级）", "A 平台")
_BETWEEN = ("", " ", "\n", "　　", "、", "；", "；\n", " \n")

_channels = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6, unique=True)
_with_flags = st.lists(st.tuples(st.sampled_from(_WORDS), st.booleans()), min_size=2, unique_by=lambda pair: pair[0])
_others = st.lists(st.sampled_from(_FREE).map("其他：{}".format) | st.just("其他"), max_size=2, unique=True)


@pytest.mark.parametrize("between", _BETWEEN)
@pytest.mark.parametrize("signs", ["■□", "☑☐", "√□", "▲□", "●○"])
@given(_with_flags)
def test_boxes_before_words(signs: str, between: str, channels: list[tuple[str, bool]]) -> None:
    text = between.join(signs[not chosen] + word for word, chosen in channels)
    assert said("channel", text) == tuple(word for word, chosen in channels if chosen)


@pytest.mark.parametrize("between", _BETWEEN)
@given(_with_flags)
def test_boxes_behind_words(between: str, channels: list[tuple[str, bool]]) -> None:
    text = between.join(word + "□■"[chosen] for word, chosen in channels)
    assert said("channel", text) == tuple(word for word, chosen in channels if chosen)


@pytest.mark.parametrize("between", ["\n", "、", "；", " ", "，\n"])
@given(_channels)
def test_words_alone(between: str, channels: list[str]) -> None:
    assert said("channel", between.join(channels)) == tuple(channels)


@pytest.mark.parametrize("sign", ["{}.", "{}、", "（{}）", "{}. "])
@pytest.mark.parametrize("end", ["", "\n", "；"])
@given(_channels)
def test_numbers_instead_of_boxes(sign: str, end: str, channels: list[str]) -> None:
    text = end.join(sign.format(number) + word for number, word in enumerate(channels, 1))
    assert said("channel", text) == tuple(channels)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("■公开查阅点□行政服务中心", ("公开查阅点",)),
        ("■政府门户网站 ■行政服务中心", ("政府网站", "政务服务中心")),
        ("■政府网站\n■社区/企事业单位/\n村公示栏（电子屏）", ("政府网站", "社区/企事业单位/村公示栏（电子屏）")),
        ("■ 社区 / 企事业单位／村公示栏(电子屏)", ("社区/企事业单位/村公示栏（电子屏）",)),
        ("■政府网站、公示栏", ("政府网站", "社区/企事业单位/村公示栏（电子屏）")),
        ("■其他：会议、微信群 □政府公报", ("其他：会议、微信群",)),
        ("■其他_____", ("其他",)),
        ("■其他：____", ("其他",)),
        ("■其他（会议）\n□纸质媒体", ("其他：会议",)),
        ("■其它渠道：会议", ("其他：会议",)),
        ("□其他 ____", ()),
        ("■党群服务中心 □政府公报", ("党群服务中心",)),
        ("党群服务中心■ 政府公报□", ("党群服务中心",)),
        ("政府网站■（财政专栏） 政府公报□", ("政府网站（财政专栏）",)),
        ("（√）政府网站（ ）公示栏", ("政府网站",)),
        ("[√]政府网站 [ ]公示栏", ("政府网站",)),
        ("政府网站和办事大厅", ("政府网站", "政务服务中心")),
        ("■两微一端（微博 微信）□政府公报", ("两微一端（微博 微信）",)),
        ("■政府网站：www.a.gov.cn □政府公报", ("政府网站（www.a.gov.cn）",)),
        ("■政府网站 www.a.gov.cn\n□政府公报", ("政府网站（www.a.gov.cn）",)),
        ("1.■政府网站 2.□政府公报 3.■两微一端", ("政府网站", "两微一端")),
        ("■1.政府网站\n□2.政府公报", ("政府网站",)),
        ("政府网站√ 社区/企事业单位/\n村公示栏（电子屏）√", ("政府网站", "社区/企事业单位/村公示栏（电子屏）")),
        ("■12345政务服务热线", ("12345政务服务热线",)),
        ("■政府网站→公开专栏", ("政府网站→公开专栏",)),
        ("党群服务中心、政府网站", ("党群服务中心", "政府网站")),
        ("·政府网站\n·党群服务中心", ("政府网站", "党群服务中心")),
        ("□政府网站□政府公报", ()),
        ("/", ()),
        ("无", ()),
    ],
)
def test_shapes(text: str, entries: tuple[str, ...]) -> None:
    assert said("channel", text) == entries


@pytest.mark.parametrize(
    ("text", "entries", "unread"),
    [
        ("■政府网站 ?公开查阅点", ("政府网站",), ("?公开查阅点",)),
        ("R政府网站 £政府公报", (), ("R政府网站 £政府公报",)),
        ("口政府网站 ■政府公报", ("政府公报",), ("口政府网站",)),
        ("■政府网站\n公开查阅点", ("政府网站",), ("公开查阅点",)),
        ("■两微一端 政府网站", ("两微一端",), ("政府网站",)),
        ("■党群服务中心 公开查阅点", ("党群服务中心",), ("公开查阅点",)),
        ("□√政府网站", (), ("□√政府网站",)),
        ("■政府网站 ■", ("政府网站",), ("■",)),
        ("线上：■政府网站", ("政府网站",), ("线上：",)),
        ("政府网站√\n政府公报\n两微一端√", ("政府网站", "两微一端"), ("政府公报",)),
        ("■政府网站£党群服务中心", ("政府网站",), ("£党群服务中心",)),
        ("■党群服务中心£某某平台", ("党群服务中心",), ("£某某平台",)),
        ("■政府网站口党群服务中心", ("政府网站",), ("口党群服务中心",)),
        ("■政府网站\n\uf0a3党群服务中心", ("政府网站",), ("\uf0a3党群服务中心",)),
        ("政府网站£党群服务中心", (), ("政府网站£党群服务中心",)),
        ("⊙政府网站 ⊙政府公报", (), ("⊙政府网站 ⊙政府公报",)),
    ],
)
def test_what_nobody_understands_is_neither_yes_nor_no(
    text: str, entries: tuple[str, ...], unread: tuple[str, ...]
) -> None:
    found = read("channel", text)
    assert found.fields.get("channel", ()) == entries
    assert found.unread == unread


@pytest.mark.parametrize(("chosen", "hollow"), ["R£", "þ¨", "to", "■口", "■?", "■。"])
@given(_with_flags)
def test_signs_of_one_file(chosen: str, hollow: str, channels: list[tuple[str, bool]]) -> None:
    signs = Signs(frozenset(chosen), frozenset(hollow))
    text = "\n".join((chosen if flag else hollow) + word for word, flag in channels)
    assert said("channel", text, signs) == tuple(word for word, flag in channels if flag)


def test_signs_of_one_file_before_words_of_its_own() -> None:
    signs = Signs(frozenset("R"), frozenset("£"))
    assert said("channel", "R政府网站£党群服务中心R某某平台", signs) == ("政府网站", "某某平台")
    assert said("channel", "R其他：VR展厅£政府公报", signs) == ("其他：VR展厅",)
    signs = Signs(frozenset("■"), frozenset("口"))
    assert said("channel", "■窗口公示\n口党群服务中心■政府网站口某某平台", signs) == ("窗口公示", "政府网站")


@pytest.mark.parametrize(
    "text", ["■政府网站（注：可推送至省平台）", "■政府网站\n注：可推送至\n省平台", "■政府网站\n（注：可推送至省平台）"]
)
def test_notes_in_the_cell(text: str) -> None:
    assert read("channel", text).fields == {"channel": ("政府网站",), "notes": ("可推送至省平台",)}


@pytest.mark.parametrize("marks", MARKS)
@given(st.dictionaries(st.sampled_from(_WORDS), st.sampled_from(("", *_REMARKS)), max_size=6), _others)
def test_what_we_write_comes_back_in_the_order_of_the_form(
    marks: Marks, remarks: dict[str, str], others: list[str]
) -> None:
    words = [f"{word}（{remark}）" if remark else word for word, remark in remarks.items()]
    shown = written("channel", item(channel=(*others, *words)), marks)
    in_order = sorted(words, key=lambda text: next(at for at, word in enumerate(_WORDS) if text.startswith(word)))
    assert said("channel", shown) == (*in_order, *others)


@given(st.lists(st.sampled_from((*_WORDS, "党群服务中心")), min_size=1, max_size=6, unique=True), _others)
def test_a_form_without_boxes_keeps_the_very_entries(channels: list[str], others: list[str]) -> None:
    shown = written("channel", item(channel=(*channels, *others[:1])), Marks(boxes="words"))
    assert said("channel", shown) == (*channels, *others[:1])


def test_the_form_prints_unknown_channels_behind_other() -> None:
    """So 党群服务中心 comes back as 其他：党群服务中心, as it stands on paper."""
    assert said("channel", written("channel", item(channel=("党群服务中心",)))) == ("其他：党群服务中心",)


@given(any_texts())
def test_any_text_is_read(text: str) -> None:
    found = read("channel", text)
    assert all(entry.strip() for entries in found.fields.values() for entry in entries)
    assert all(piece.strip() for piece in found.unread)
