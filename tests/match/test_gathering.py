"""Rows by domain: lines of one item, rows of two tables, notes below a table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from read_tables_sample import WHOLE, table_of

from govcat.core.diagnostic import Term
from govcat.core.grid import Grid
from govcat.core.place import Cell
from govcat.core.table import Entry, Table, TableColumn, TableRow, Told
from govcat.match.gathering import gathered
from govcat.match.joining import in_written_order, whole_rows
from govcat.match.notes import guideline_of, notes_of
from govcat.registry import knowledge

KNOWN = tuple(knowledge().domains.values())


def at(ref: str) -> Cell:
    return Cell("a.xlsx", "目录", ref)


def row(position: int, number: str = "1", name: str = "C3:C5", own_id: str = "", **cells: tuple[str, str]) -> TableRow:
    fields = {key: (Entry(text, at(ref)),) for key, (text, ref) in cells.items()}
    return TableRow(position, position, {"name": (Entry("政府预算", at(name)),), **fields}, {}, number, own_id)


def table(*rows: TableRow, notes: Sequence[str] = (), others: Sequence[str] = ()) -> Table:
    placed = [Told(at(f"A{n}"), "x", "placed", "name", n) for n in range(len(rows))]
    told = [Told(at(f"A{n}"), text, "aside") for n, text in enumerate((*notes, *others), 20)]
    entries = tuple(Entry(one.text, one.place) for one in told[: len(notes)])
    return Table(Grid("a.xlsx", "目录", ()), "财政预决算领域目录", "", (), rows, entries, (*placed, *told))


def test_lines_that_share_serial_and_name_are_one_item() -> None:
    lines = (
        row(3, content=("收入", "D3"), basis=("《预算法》", "E3:E5")),
        row(4, content=("支出", "D4"), basis=("《预算法》", "E3:E5")),
    )
    whole = list(whole_rows(table(*lines, row(6, "2", "C6", content=("决算", "D6")))))
    assert [one.positions for one in whole] == [(0, 1), (2,)]
    assert [entry.text for entry in whole[0].fields["content"]] == ["收入", "支出"]
    assert [entry.text for entry in whole[0].fields["basis"]] == ["《预算法》"]
    found = gathered([table(*lines)], KNOWN)
    assert found.fates[0, 1].joined == (0, 0)
    assert not found.findings


def test_lines_that_share_a_name_only_are_items_of_their_own() -> None:
    assert len(list(whole_rows(table(row(3, "1"), row(4, "2"))))) == 2
    assert len(list(whole_rows(table(row(3, ""), row(4, ""))))) == 2
    assert len(list(whole_rows(table(row(3, "1", "C3"), row(4, "1", "C4"))))) == 2
    assert len(list(whole_rows(table(row(3, own_id="a/b"), row(4, own_id="a/c"))))) == 2


def test_rows_of_one_table_are_never_joined_and_those_of_two_are() -> None:
    twice = table_of([WHOLE, {**WHOLE, "content": ["其他"]}])
    assert len(gathered([twice], KNOWN).domains["household-registration"].rows) == 2
    both = gathered([twice, replace(twice, grid=replace(twice.grid, file="b.xlsx"))], KNOWN)
    assert len(both.domains["household-registration"].rows) == 2
    assert {at: fate.joined for at, fate in both.fates.items()} == {(1, 0): (0, 0), (1, 1): (0, 1)}
    assert not both.findings


def test_boxes_take_the_order_of_words() -> None:
    boxes = tuple(Entry(text, at("H3"), "■政府网站 ■公开查阅点") for text in ("政府网站", "公开查阅点"))
    words = tuple(Entry(text, at("I3"), "公开查阅点\n政府网站") for text in ("公开查阅点", "政府网站"))
    assert [entry.text for entry in in_written_order(boxes, words)] == ["公开查阅点", "政府网站"]
    assert all(entry.place == at("H3") for entry in in_written_order(boxes, words))
    assert in_written_order(words, boxes) == words
    assert in_written_order(boxes, words[:1]) == boxes


def test_numbers_of_notes_go_and_a_note_taken_for_a_legend_stays() -> None:
    shown = table(row(3), notes=["说明：1. 甲。", "　2. 乙。"], others=["3. “■”表示选中。", "填表人：张三"])
    assert [note.text for note in notes_of(shown)] == ["甲。", "乙。", "“■”表示选中。"]


def test_a_note_without_number_is_left_as_it_stands() -> None:
    assert [note.text for note in notes_of(table(row(3), notes=["注：至少选其一", "2019年编"]))] == [
        "注：至少选其一",
        "2019年编",
    ]
    assert [note.text for note in notes_of(table(row(3), notes=["1. 独此一条", "无编号"]))] == ["1. 独此一条", "无编号"]


def test_the_guideline_is_known_by_its_label() -> None:
    assert guideline_of(["甲", "标准指引：财政部《预决算公开标准指引》（财办发〔2019〕77号）"]) == {
        "issuer": "财政部",
        "title": "预决算公开标准指引",
        "number": "财办发〔2019〕77号",
    }
    assert guideline_of(["标准指引：公安部"]) == {"issuer": "公安部"}
    assert guideline_of(["本表依据标准指引编制"]) == {}


def test_a_table_that_says_nothing_goes_on_with_the_one_before_it() -> None:
    first = table_of([WHOLE])
    on = table_of([{**WHOLE, "name": "窗口延时"}], "表二（续）", "户籍.xlsx", "Sheet2")
    found = gathered([first, on], KNOWN)
    assert [len(domain.rows) for domain in found.domains.values()] == [2]
    assert found.clues[1][0].clue == ("before", "户籍管理")


def test_a_sheet_with_a_name_of_its_own_does_not() -> None:
    first = table_of([WHOLE])
    on = table_of([WHOLE], "", "户籍.xlsx", "水利")
    assert list(gathered([first, on], KNOWN).domains) == ["household-registration", "shuili"]
    other = table_of([WHOLE], "", "统计.xlsx", "Sheet1")
    assert list(gathered([first, other], KNOWN).domains) == ["household-registration", "tongji"]


def leveled(levels: Sequence[str], *columns: str, file: str) -> Table:
    shown = tuple(TableColumn(n, (key,), key) for n, key in enumerate(columns))
    return replace(table_of([{**WHOLE, "level": levels}], file=file), columns=shown)


def test_a_form_without_a_column_for_a_level_says_nothing_of_it() -> None:
    town = leveled(["乡级"], "level.乡级", "level.村级", file="a.xlsx")
    words = leveled(["县级", "乡级"], "level", file="b.xlsx")
    for tables in ([town, words], [words, town]):
        found = gathered(tables, KNOWN)
        assert not found.findings
        (item,) = found.domains["household-registration"].rows
        assert item.texts("level") == ("县级", "乡级")
    other = leveled(["村级"], "level.乡级", "level.村级", file="c.xlsx")
    assert [one.code for one in gathered([words, other], KNOWN).findings] == ["GC942"]
    county = leveled(["县级"], "level.县级", "level.乡级+村级", file="d.xlsx")
    assert [one.code for one in gathered([town, county], KNOWN).findings] == ["GC942"]


def test_a_disagreement_names_only_what_differs() -> None:
    one = table_of([{**WHOLE, "content": ["条件", "流程", "时限"]}])
    other = table_of([{**WHOLE, "content": ["条件", "材料"]}], file="b.xlsx")
    (found,) = gathered([one, other], KNOWN).findings
    assert (found.facts["here"], found.facts["there"]) == ("材料", "流程；时限")
    fewer = table_of([{**WHOLE, "content": ["条件", "流程"]}], file="c.xlsx")
    (found,) = gathered([one, fewer], KNOWN).findings
    assert found.facts["there"] == "时限"
    assert found.facts["here"] == Term("没有另外的内容", "nothing beyond that")
