"""公开内容（要素）: lists in all dresses, and our own."""

from __future__ import annotations

from collections import Counter

import pytest
from form_texts import KNOWN, any_texts, read, said, texts, written
from hypothesis import given
from hypothesis import strategies as st
from workbook_sample import item

from govcat.core.form.signs import signs_of

_LIST_ENDS = "；;，,、"


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("1. 甲信息\n2. 乙信息", ("甲信息", "乙信息")),
        ("1.甲信息；2.乙信息；3.丙信息。", ("甲信息", "乙信息", "丙信息")),
        ("1、甲信息2、乙信息3、丙信息", ("甲信息", "乙信息", "丙信息")),
        ("１．甲信息\n２．乙信息", ("甲信息", "乙信息")),
        ("1)甲信息\n2)乙信息", ("甲信息", "乙信息")),
        ("1 甲信息\n2 乙信息", ("甲信息", "乙信息")),
        ("（1）甲信息（2）乙信息", ("甲信息", "乙信息")),
        ("（一）甲信息\n（二）乙信息", ("甲信息", "乙信息")),
        ("一、甲信息\n二、乙信息", ("甲信息", "乙信息")),
        ("①申请条件②申请材料\n③办理流程", ("申请条件", "申请材料", "办理流程")),
        ("⒈甲信息⒉乙信息", ("甲信息", "乙信息")),
        ("●甲信息\n●乙信息", ("甲信息", "乙信息")),
        ("●甲信息●乙信息", ("甲信息", "乙信息")),
        ("·甲信息\n·乙信息", ("甲信息", "乙信息")),
        ("-甲信息\n- 乙信息", ("甲信息", "乙信息")),
        ("甲信息；乙信息；丙信息", ("甲信息", "乙信息", "丙信息")),
        ("甲信息、地址；\n乙信息、电话；\n丙信息。", ("甲信息、地址", "乙信息、电话", "丙信息")),
        ("甲信息\n乙信息\n丙信息", ("甲信息", "乙信息", "丙信息")),
        ("1.甲信息\n2、乙信息\n3.丙信息", ("甲信息", "乙信息", "丙信息")),
        ("1.甲信息\n2.乙信息\n4.丁信息", ("甲信息", "乙信息", "丁信息")),
        ("1.2020年度预算\n2.2021年度决算", ("2020年度预算", "2021年度决算")),
        ("1.甲信息\n\n  2.乙信息\u3000", ("甲信息", "乙信息")),
    ],
)
def test_lists(text: str, entries: tuple[str, ...]) -> None:
    assert said("content", text) == entries


@pytest.mark.parametrize(
    "text",
    [
        "申请条件、申请材料、办理流程",
        "公示期限1.5米，投资2020年1.2万元，面积2.3亩",
        "2020年1.2万元",
        "1.5米以内",
        "1、2号地块公告",
        "见附件1、附件2",
        "本单位公开机构职能；办公地址。应当及时更新。",
        "〔*可选内容〕",
        "二〇二〇年计划",
        "方案1、方案2、方案3",
        "投资额 1.甲",
    ],
)
def test_what_is_no_list_stays_one_entry(text: str) -> None:
    assert said("content", text) == (text,)


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("1. 机构概况，包括名称、\n职责等内容\n2. 领导\n信息", ("机构概况，包括名称、职责等内容", "领导信息")),
        ("公开机构职能。\n应当及时更新，同时\n报送备案。", ("公开机构职能。", "应当及时更新，同时报送备案。")),
        ("1.补贴标准为每人1\n500元\n2.名单", ("补贴标准为每人1500元", "名单")),
        ("政策文件、\n法规", ("政策文件、法规",)),
        ("《政府信息公开\n条例》全文\n年度报告", ("《政府信息公开条例》全文", "年度报告")),
        ("1. 使用 Excel\nWord 的说明", ("使用 Excel Word 的说明",)),
        ("1.甲信息；\n2.乙信息；\n以上信息按季更新", ("甲信息", "乙信息", "以上信息按季更新")),
    ],
)
def test_lines_that_were_only_wrapped_are_put_together(text: str, entries: tuple[str, ...]) -> None:
    assert said("content", text) == entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("公开内容：\n1.甲信息\n2.乙信息", ("公开内容：", "甲信息", "乙信息")),
        ("包括：1.甲信息；2.乙信息", ("包括：", "甲信息", "乙信息")),
        ("办事指南 1.适用范围 2.申请条件", ("办事指南", "适用范围", "申请条件")),
        ("受理环节：\n通知书\n申请表\n决定环节：\n批复", ("受理环节：通知书；申请表", "决定环节：批复")),
        ("受理环节：\n1.通知书\n2.申请表\n决定环节：\n1.批复", ("受理环节：通知书；申请表", "决定环节：批复")),
        ("受理环节：1.受理；2.公示\n决定环节：1.批复", ("受理环节：1.受理；2.公示", "决定环节：1.批复")),
        ("一、政策文件\n1.国家\n2.省级\n二、办事指南", ("政策文件：1.国家；2.省级", "办事指南")),
        ("1.申请环节：\n条件\n材料\n2.办理结果", ("申请环节：条件；材料", "办理结果")),
        ("1.申请\n（1）条件\n（2）材料\n2.办理", ("申请：（1）条件；（2）材料", "办理")),
    ],
)
def test_headings_and_points_below_points(text: str, entries: tuple[str, ...]) -> None:
    assert said("content", text) == entries


def test_notes_stand_below_the_content() -> None:
    found = read("content", "1.甲信息\n2.乙信息\n注：1.涉密的除外\n2.每季\n更新\n备注：见附表")
    assert found.fields == {"content": ("甲信息", "乙信息"), "notes": ("1.涉密的除外", "2.每季更新", "见附表")}


def test_a_legend_makes_points_optional() -> None:
    signs = signs_of(["公开内容（“●”表示必选项，〇表示可选项）"], [], KNOWN)
    found = read("content", "●甲信息\n〇乙信息\n〇丙信息", signs)
    assert found.fields == {"content": ("甲信息", "乙信息", "丙信息"), "notes": ("可选要素：乙信息；丙信息",)}


def test_without_a_legend_a_circle_is_a_bullet() -> None:
    assert read("content", "●甲信息\n〇乙信息").fields == {"content": ("甲信息", "乙信息")}


@given(st.lists(texts(ending=_LIST_ENDS), min_size=2, max_size=5), st.lists(texts(), max_size=2))
def test_what_we_write_comes_back(content: list[str], notes: list[str]) -> None:
    found = read("content", written("content", item(content=tuple(content), notes=tuple(notes))))
    assert found.fields.get("content", ()) == tuple(content)
    assert found.fields.get("notes", ()) == tuple(notes)


def test_a_single_text_that_looks_like_a_list_is_numbered_so_that_it_comes_back() -> None:
    for text in ("受理环节：通知书；决定环节：批复", "注：甲信息", "●甲信息●乙信息", "甲信息；乙信息"):
        shown = written("content", item(content=(text,)))
        assert shown == f"1. {text}"
        assert said("content", shown) == (text,)
    assert written("content", item(content=("1.5米以内",))) == "1.5米以内"


def test_what_a_list_cannot_show_reads_back_alike_wherever_it_stands() -> None:
    """A line feed in an entry, and a mark that parts entries at its end, are lost; whoever compares sees it so."""
    for text, shown in (("甲信息\n乙信息", "甲信息乙信息"), ("甲信息；", "甲信息")):
        assert said("content", written("content", item(content=(text, "丙信息")))) == (shown, "丙信息")
        assert said("content", "1. " + text) == (shown,)


@given(any_texts())
def test_no_character_is_lost_but_signs_of_lists(text: str) -> None:
    found = read("content", text)
    kept = "".join(entry for entries in found.fields.values() for entry in entries)
    missing = Counter(text) - Counter(kept)
    signs = "()（）[]【】.．、；;，,。：:·∙・*＊※-–—－●■◆★▲▪•►▶➢➤❖○〇◯□◇☆△▫注备附意一二三四五六七八九十"
    assert all(char in signs or char.isspace() or char.isdigit() or char in "\u200b\ufeff\x85" for char in missing)
    assert set(Counter(kept) - Counter(text)) <= set("；： ")
