"""Layouts as data: those that ship are whole, a project's own are read, what is wrong in them is said with its line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govcat.core.diagnostic import Diagnostic, Fault
from govcat.core.form.leaves import leaf_of
from govcat.core.layout import Layout, Paper
from govcat.core.source import Source
from govcat.load import read_yaml
from govcat.registry import knowledge, read_layouts
from govcat.registry.layout_faults import FAULTS

KNOWN = knowledge()
ELEMENTS = "序号 一级事项 二级事项 公开内容（要素） 公开依据 公开时限 公开主体 公开渠道和载体 全社会"
HEADS = {
    "national": f"{ELEMENTS} 特定群体 主动 依申请 县级 乡级",
    "county": f"{ELEMENTS} 特定群众 主动 依申请公开 县级 乡、村级",
    "town": f"{ELEMENTS} 特定群体 主动 依申请 乡级 村级",
    "no-level": f"{ELEMENTS} 特定群体 主动 依申请",
}


def source(text: str, name: str = "layouts/own.yaml") -> Source:
    read, found = read_yaml(name, text.encode())
    assert read
    assert found == ()
    return read


def own(text: str) -> tuple[Layout, tuple[Diagnostic, ...]]:
    layouts, found = read_layouts([source("schema: govcat/1\n" + text)], KNOWN.vocabularies, KNOWN.layouts)
    return layouts["own"], found


def told(found: tuple[Diagnostic, ...]) -> list[tuple[str, int]]:
    return [(one.code, one.place[1] if one.place else 0) for one in found]  # type: ignore[misc]  # places are spans


def test_the_layouts_that_ship() -> None:
    assert set(KNOWN.layouts) == {
        *("national", "county", "ministry", "no-level", "zhejiang", "three-level", "town", "card", "flat")
    }
    for layout in KNOWN.layouts.values():
        assert layout.name
        assert layout.description
        assert all(leaf_of(column.shows) for column in layout.columns)


@pytest.mark.parametrize("key", HEADS)
def test_their_heads(key: str) -> None:
    always = [column.head for column in KNOWN.layouts[key].columns if not column.is_optional]
    assert always == HEADS[key].split()


def test_a_layout_may_say_only_what_differs() -> None:
    layout, found = own("name: 某区表样\nlike: national\nlevels: {县级: 区级, 乡级: 镇街级}\nnumbering: 连续编号\n")
    assert found == ()
    assert layout.columns == KNOWN.layouts["national"].columns
    assert (layout.key, layout.name, layout.numbering) == ("own", "某区表样", "through")
    assert dict(layout.levels) == {"县级": "区级", "乡级": "镇街级"}


def test_everything_may_be_said() -> None:
    layout, found = own(
        "name: 全写\ndescription: 样样都写\nform: 卡片\ntitle: '{region}{domain}目录'\n"
        "marks: {tick: ✓, chosen: ◆, open: ◇, boxes: 只列采用的}\n"
        "paper: {size: A3, orientation: 纵向}\nnotes: 一条说明\n"
        "columns:\n"
        "  - {shows: name, head: 事项, group: 组, width: 7.5, centred: 是, optional: 否}\n"
        "  - {shows: x-公开格式, width: 3, blank: □文本}\n"
        "  - {shows: basis}\n"
    )
    assert found == ()
    assert (layout.title, layout.is_card, layout.is_flat) == ("{region}{domain}目录", True, False)
    assert (layout.marks.tick, layout.marks.chosen, layout.marks.open, layout.marks.boxes) == ("✓", "◆", "◇", "chosen")
    assert (layout.paper, layout.notes) == (Paper("A3", "portrait"), ("一条说明",))
    name, kept, basis = layout.columns
    assert (name.head, name.group, name.width, name.is_centred, name.is_optional) == ("事项", "组", 7.5, True, False)
    assert (kept.head, kept.blank, basis.head) == ("公开格式", "□文本", "公开依据")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("columns:\n  - {shows: name}\n  - {shows: timelimit}\n", [("GC906", 4)]),
        ("columns:\n  - {shows: name}\n  - {shows: level.镇级}\n", [("GC906", 4)]),
        ("columns:\n  - {shows: name}\n  - {head: 依据}\n", [("GC906", 4)]),
        ("columns:\n  - {shows: basis}\n", [("GC907", 1)]),
        ("name: 空\n", [("GC907", 1)]),
        ("columns:\n  - {shows: name, width: 宽}\n", [("GC908", 3)]),
        ("columns:\n  - {shows: name, width: nan}\n", [("GC908", 3)]),
        ("columns:\n  - {shows: name, width: 1000}\n", [("GC908", 3)]),
        ("columns:\n  - {shows: name}\n  - {shows: name}\n", [("GC908", 4)]),
        ("columns:\n  - {shows: name, witdh: 3}\n", [("GC906", 3)]),
        ("columns:\n  - {shows: name, centred: 中}\n", [("GC908", 3)]),
        ("like: national\ncolumn: []\n", [("GC906", 3)]),
        ("like: national\ncolumns: 宽\n", [("GC908", 3)]),
        ("like: national\nmarks: √\n", [("GC908", 3)]),
        ("like: national\nmarks: {chosen: □}\n", [("GC908", 3)]),
        ("like: national\nlevels: {区级: 市辖区级}\n", [("GC908", 3)]),
        ("like: national\ntitle: '{domian}目录'\n", [("GC908", 3)]),
        ("like: national\npaper: {size: A5}\n", [("GC908", 3)]),
        ("like: national\nname: [甲]\n", [("GC908", 3)]),
        ("like: national\nnotes: {a: b}\n", [("GC908", 3)]),
        ("like: nation\n", [("GC909", 2)]),
        ("like: own\n", [("GC909", 2)]),
    ],
)
def test_what_is_wrong_is_said_once_with_its_line(text: str, expected: list[tuple[str, int]]) -> None:
    assert told(own(text)[1]) == expected


@pytest.mark.parametrize(
    ("shows", "near"),
    [("timelimit", "time_limit"), ("level.镇级", "level.乡级"), ("method.主动", "method.主动公开"), ("基", "")],
)
def test_near_names_are_offered(shows: str, near: str) -> None:
    (finding,) = own(f"columns:\n  - {{shows: name}}\n  - {{shows: {shows}}}\n")[1]
    assert near in finding.fault.zh.fix.format(**{**finding.facts, "near": finding.facts["near"].zh})  # type: ignore[union-attr]  # a Term


def test_what_is_at_fault_is_left_out_and_the_rest_kept() -> None:
    layout, _ = own("columns:\n  - {shows: name, width: 宽}\n  - {shows: basics}\n  - {shows: basis, width: 4}\n")
    assert [(column.shows, column.width) for column in layout.columns] == [("name", 6.0), ("basis", 4.0)]


def test_layouts_may_be_like_each_other_in_any_order_but_not_in_a_circle() -> None:
    files = [source("like: b\n", "layouts/a.yaml"), source("like: national\nlevels: {县级: 区级}\n", "layouts/b.yaml")]
    layouts, found = read_layouts(files, KNOWN.vocabularies, KNOWN.layouts)
    assert (found, dict(layouts["a"].levels)) == ((), {"县级": "区级"})
    circle = [source("like: b\n", "layouts/a.yaml"), source("like: a\n", "layouts/b.yaml")]
    assert next(one.code for one in read_layouts(circle, KNOWN.vocabularies, {})[1]) == "GC909"


def test_a_layout_may_take_the_place_of_one_that_ships() -> None:
    file = source("like: national\nlevels: {县级: 旗级}\n", "layouts/national.yaml")
    layouts, found = read_layouts([file], KNOWN.vocabularies, KNOWN.layouts)
    assert found == ()
    assert layouts["national"].columns == KNOWN.layouts["national"].columns
    assert dict(layouts["national"].levels) == {"县级": "旗级"}


VALUES = st.recursive(
    st.text(max_size=5) | st.none(),
    lambda kids: st.lists(kids, max_size=3) | st.dictionaries(st.text(max_size=5), kids, max_size=3),
    max_leaves=6,
)
KEYS = st.sampled_from(["like", "columns", "marks", "levels", "paper", "notes", "title", "form", "name", "numbering"])
COLUMNS = st.lists(
    st.dictionaries(st.sampled_from(["shows", "head", "width", "group", "blank"]), VALUES, max_size=3), max_size=3
)


@given(st.dictionaries(KEYS, VALUES, max_size=4), COLUMNS)
def test_no_file_makes_it_stumble(written: dict[str, object], columns: list[dict[str, object]]) -> None:
    blank = source("schema: govcat/1\n")
    for value in (written, {**written, "columns": columns}):
        layouts, found = read_layouts([Source(blank.name, value, blank.places)], KNOWN.vocabularies, KNOWN.layouts)  # type: ignore[arg-type]  # what hypothesis made is a Value
        assert found or any(column.shows == "name" for column in layouts["own"].columns)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.code)
def test_the_examples_of_the_docs(fault: Fault) -> None:
    for heading, codes in (("错误 / Wrong", {fault.code}), ("正确 / Right", set())):
        _, _, section = fault.doc.partition(f"## {heading}")
        text = section.split("```yaml\n")[1].split("```")[0]
        _, found = read_layouts([source(text)], KNOWN.vocabularies, KNOWN.layouts)
        assert {one.code for one in found} == codes
        for one in found:
            assert one.place is not None
            line = text.splitlines()[int(one.place[1]) - 1]
            assert f"# {fault.code}" in line or fault.code == "GC907"
