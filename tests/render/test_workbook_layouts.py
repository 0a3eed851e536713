"""Every layout draws what it says, and no layout loses what an item says."""

from __future__ import annotations

from dataclasses import replace

import pytest
from workbook_sample import (
    BIRTH,
    LAYOUTS,
    Sheet,
    catalogue,
    covered,
    domain,
    drawn,
    head_row,
    heads,
    item,
    item_rows,
    only_row,
    opened,
    read_rows,
    rendered,
    shown_columns,
)

from govcat.core.item import Header
from govcat.core.layout import Layout, LayoutColumn
from govcat.core.published import Published

TABLES = [key for key, layout in LAYOUTS.items() if not layout.is_card and not layout.is_flat]
FULL = item(
    notes=("结果按学校汇总公开。",),
    phone="0469-4660000",
    complaint_phone="12345",
    link="https://www.example.gov.cn/a",
    stage=("服务",),
)


def with_layout(published: Published, layout: Layout) -> Published:
    return replace(published, layouts={**LAYOUTS, layout.key: layout})


def own(*columns: LayoutColumn, **said: object) -> Layout:
    return Layout(key="own", name="自定", columns=columns, **said)  # type: ignore[arg-type]  # fields of a layout


def row_in(layout: str, changed: object = FULL) -> dict[str, str]:
    (row,) = read_rows(drawn(catalogue(domain(changed)), layout))  # type: ignore[arg-type]  # an item
    return row


@pytest.mark.parametrize("key", TABLES)
def test_heads_are_those_of_the_layout(key: str) -> None:
    sheet = drawn(catalogue(domain(BIRTH)), key)
    shown = [column for column in LAYOUTS[key].columns if not column.is_optional]
    assert heads(sheet) == [(column.group or column.head, column.head) for column in shown]


@pytest.mark.parametrize("key", list(LAYOUTS))
def test_every_layout_says_all_that_an_item_says(key: str) -> None:
    sheet = drawn(catalogue(domain(FULL)), key)
    printed = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)
    for text in (*FULL.category, FULL.name, *FULL.content, *FULL.basis, FULL.time_limit, *FULL.subject, *FULL.channel):
        assert text in printed
    for text in (*FULL.notes, FULL.phone, FULL.complaint_phone, FULL.link, *FULL.stage):
        assert text in printed
    assert printed.count(FULL.notes[0]) == 1


def test_the_form_of_counties_joins_two_levels() -> None:
    row = row_in("county", item(level=("县级", "乡级", "村级")))
    assert (row["公开层级/县级"], row["公开层级/乡、村级"]) == ("√", "√")
    assert row_in("county", BIRTH)["公开层级/乡、村级"] == "乡级"


def test_the_form_of_ministries_lists_only_what_was_chosen() -> None:
    assert row_in("ministry")["公开渠道和载体"] == "■政府网站\n■入户/现场"
    assert row_in("ministry", item(audience=("特定群体：申请人",)))["公开对象/特定群体（请写明）"] == "√\n申请人"


def test_the_form_of_zhejiang_has_boxes_for_stages_and_boxes_to_be_filled_in() -> None:
    row = row_in("zhejiang")
    assert row["五公开"] == "□决策\n□执行\n□管理\n■服务\n□结果"
    assert row["公开格式"] == "□文本\n□图表\n□音频\n□视频"


def test_in_the_form_of_three_levels_a_name_fills_what_its_categories_leave() -> None:
    deep = item(id="deep", category=("甲", "乙"), name="深")
    sheet = drawn(catalogue(domain(BIRTH, deep)), "three-level")
    assert [head for _, head in heads(sheet)[1:4]] == ["一级事项", "二级事项", "三级事项"]
    assert {"C4:D4"} <= {str(area) for area in sheet.merged_cells.ranges}
    assert [sheet.cell(5, column).value for column in (2, 3, 4)] == ["甲", "乙", "深"]


def test_the_form_without_levels_has_none() -> None:
    assert not any(group == "公开层级" for group, _ in heads(drawn(catalogue(domain(BIRTH)), "no-level")))


def test_a_town_numbers_through_its_book() -> None:
    book = opened(
        rendered(catalogue(domain(BIRTH), domain(BIRTH, key="b", name="乙")), layout="town").files["catalogue.xlsx"]
    )
    assert [read_rows(sheet)[0]["序号"] for sheet in book.worksheets[1:3]] == ["1", "2"]


def test_the_flat_form_has_one_row_of_heads_words_and_no_merged_categories() -> None:
    items = [replace(FULL, id=str(number)) for number in range(3)]
    sheet = drawn(catalogue(domain(*items)), "flat")
    top = head_row(sheet)
    columns = shown_columns(sheet)
    assert not [area for area in sheet.merged_cells.ranges if top <= area.min_row <= top + 3]
    names = [sheet.cell(top, column).value for column in range(1, columns + 1)]
    row = dict(zip(names, (sheet.cell(top + 3, column).value for column in range(1, columns + 1)), strict=True))
    assert row["序号"] == "3"
    assert row["领域"] == "户籍管理"
    assert row["一级事项"] == "出生登记"
    assert (row["公开对象"], row["公开方式"], row["公开层级"]) == ("全社会", "主动公开", "县级、乡级")
    assert row["公开渠道和载体"] == "政府网站\n入户/现场"


def test_a_layout_of_ones_own() -> None:
    layout = own(
        LayoutColumn("name", "事项名称", 6.0),
        LayoutColumn("number", "号", 2.0),
        LayoutColumn("level.县级", "县级", 3.0, "层级"),
        LayoutColumn("level", "公开层级", 5.0),
        LayoutColumn("x-会签", "会签", 4.0, blank="□同意"),
        title="{region}{domain}公开事项表",
        levels={"县级": "区级", "乡级": "镇街级"},
        notes=("会签后报送。",),
    )
    published = catalogue(domain(BIRTH), header=Header("目录", region="市南区"))
    sheet = drawn(with_layout(published, layout), "own")
    assert sheet["A1"].value == "市南区户籍管理公开事项表"
    assert [sheet.cell(5, column).value for column in range(1, 6)] == ["出生登记", "1", "√", "区级、镇街级", "□同意"]
    assert (covered(sheet, 3, 3), covered(sheet, 4, 3)) == ("层级", "区级")
    assert any("会签后报送。" in str(cell.value) for row in sheet.iter_rows() for cell in row)


def test_a_layout_may_go_without_numbers_and_groups() -> None:
    layout = own(LayoutColumn("number", "序号", 2.0), LayoutColumn("name", "事项", 60.0), numbering="none")
    sheet = drawn(with_layout(catalogue(domain(BIRTH)), layout), "own")
    assert [sheet.cell(row, 1).value for row in (2, 3)] == ["事项", "出生登记"]
    assert [sheet.cell(row, 2).value for row in (2, 3)] == ["编号", "household-registration/birth"]


def test_a_number_between_the_levels_keeps_a_name_in_its_own_column() -> None:
    layout = own(
        LayoutColumn("category.1", "一级事项", 4.0, "公开事项"),
        LayoutColumn("number", "序号", 2.0, "公开事项"),
        LayoutColumn("name", "二级事项", 6.0, "公开事项"),
    )
    sheet = drawn(with_layout(catalogue(domain(item(category=()), BIRTH)), layout), "own")
    assert [[sheet.cell(row, column).value for column in (1, 2, 3)] for row in (4, 5)] == [
        [None, "1", "出生登记"],
        ["出生登记", "2", "出生登记"],
    ]


def test_categories_deeper_than_the_layout_get_columns_and_heads_count_on() -> None:
    layout = own(LayoutColumn("category.1", "类别", 4.0), LayoutColumn("name", "事项", 6.0))
    sheet = drawn(with_layout(catalogue(domain(item(category=("甲", "乙", "丙")))), layout), "own")
    assert [sheet.cell(2, column).value for column in range(1, 5)] == ["类别", "二级事项", "三级事项", "四级事项"]
    assert [sheet.cell(3, column).value for column in range(1, 5)] == ["甲", "乙", "丙", "出生登记"]


def test_a_layout_without_categories_leaves_them_out_on_purpose() -> None:
    layout = own(LayoutColumn("name", "事项", 60.0))
    sheet = drawn(with_layout(catalogue(domain(item(category=("甲", "乙")))), layout), "own")
    assert [sheet.cell(row, 1).value for row in (2, 3)] == ["事项", "出生登记"]


def test_the_layout_of_the_project_is_used_unless_another_is_asked_for() -> None:
    published = catalogue(domain(BIRTH), header=Header("目录", layout="no-level"))
    assert len(heads(drawn(published))) == 12
    assert len(heads(drawn(published, "national"))) == 14


@pytest.mark.parametrize("key", TABLES)
def test_tall_items_take_several_rows_in_every_layout(key: str) -> None:
    elements = tuple(f"第{number}项要素的名称写得稍长一些" for number in range(300))
    sheet = drawn(catalogue(domain(item(content=elements))), key)
    ((first, last),) = item_rows(sheet)
    assert last > first
    (row,) = read_rows(sheet)
    assert row["公开内容（要素）"].count("\n") == 299
    assert all(0 < height(sheet, line) <= 409 for line in range(first, last + 1))


def height(sheet: Sheet, row: int) -> float:
    return float(sheet.row_dimensions[row].height or 0)


@pytest.mark.parametrize("key", list(LAYOUTS))
def test_paper_and_margins(key: str) -> None:
    sheet = drawn(catalogue(domain(BIRTH)), key)
    paper = LAYOUTS[key].paper
    assert sheet.page_setup.paperSize == {"A4": 9, "A3": 8}[paper.size]
    assert sheet.page_setup.orientation == paper.orientation
    sides = sheet.page_margins
    found = [round(side * 25.4) for side in (sides.top, sides.bottom, sides.left, sides.right)]
    assert found == ([28, 26, 35, 37] if paper.orientation == "landscape" else [37, 35, 28, 26])
    assert only_row(BIRTH)


def test_a_line_under_a_title_is_parted_between_what_it_says() -> None:
    header = Header(
        "目录",
        "集贤县",
        edition="2026年版",
        paper="集政办发〔2026〕3号",
        date="2026-03-05",
        signed_by="集贤县人民政府办公室",
    )
    sheet = drawn(catalogue(domain(BIRTH), header=header), "card")
    assert [sheet.cell(row, 1).value for row in (2, 3, 4)] == [
        "单位：集贤县人民政府办公室　版本：2026年版　批准文件：集政办发〔2026〕3号",
        "日期：2026年3月5日",
        "序号",
    ]
