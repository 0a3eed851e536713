"""The flat table: one row of heads, one row an item, filters, nothing merged, nothing cut."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from workbook_sample import BIRTH, LAYOUTS, Book, Sheet, catalogue, domain, item, opened, rendered

from govcat.core.layout import LayoutColumn
from govcat.core.published import Published


def book_of(published: Published) -> Book:
    return opened(rendered(published).files["catalogue.xlsx"])


def flat(published: Published) -> Sheet:
    return book_of(published)["数据"]


def rows(sheet: Sheet) -> list[dict[str, Any]]:
    heads, *texts = sheet.iter_rows(values_only=True)
    return [dict(zip(heads, row, strict=True)) for row in texts]


def test_one_row_an_item_with_its_key_and_every_element() -> None:
    second = item(domain="b", id="x", category=(), audience=("特定群体：申请人",), method="依申请公开", phone="12345")
    first, other = rows(flat(catalogue(domain(BIRTH), domain(second, key="b", name="市政服务"))))
    assert first == {
        "编号": "household-registration/birth",
        "领域": "户籍管理",
        "一级事项": "出生登记",
        "二级事项": "出生登记",
        "公开内容（要素）": "1. 受理单位\n2. 办理条件",
        "公开依据": "《中华人民共和国政府信息公开条例》\n《中华人民共和国户口登记条例》第七条",
        "公开时限": "形成或者变更之日起20个工作日内予以公开",
        "公开主体": "县级公安机关\n公安派出所",
        "公开渠道和载体": "政府网站\n入户/现场",
        "公开对象": "全社会",
        "公开方式": "主动公开",
        "公开层级": "县级、乡级",
        "咨询电话": None,
    }
    assert (other["编号"], other["领域"], other["一级事项"], other["二级事项"]) == ("b/x", "市政服务", None, "出生登记")
    assert (other["公开对象"], other["公开方式"], other["咨询电话"]) == ("特定群体：申请人", "依申请公开", "12345")


def test_it_is_a_table_with_filters_and_merges_nothing() -> None:
    sheet = flat(catalogue(domain(BIRTH, item(id="b"))))
    (table,) = sheet.tables.values()
    assert table.ref == sheet.dimensions == "A1:L3"
    assert table.autoFilter.ref == table.ref
    assert [column.name for column in table.tableColumns] == [cell.value for cell in sheet[1]]
    assert not sheet.merged_cells.ranges
    assert sheet.freeze_panes == "A2"


def test_a_sheet_without_items_has_heads_only() -> None:
    sheet = flat(catalogue())
    assert not sheet.tables
    assert sheet.max_row == 1


def test_categories_of_all_domains_share_its_columns() -> None:
    deep = domain(item(domain="b", category=("甲", "乙"), name="深"), key="b", name="乙")
    first, second = rows(flat(catalogue(domain(BIRTH), deep)))
    assert [first[head] for head in ("一级事项", "二级事项", "三级事项")] == ["出生登记", None, "出生登记"]
    assert [second[head] for head in ("一级事项", "二级事项", "三级事项")] == ["甲", "乙", "深"]


def test_a_text_that_no_cell_can_hold_is_pointed_at_not_cut() -> None:
    long = item(basis=tuple(f"《文件{number}》" + "长" * 200 for number in range(400)))
    feeds = item(id="b", content=("要素",) * 400)
    sheet = flat(catalogue(domain(long, feeds)))
    first, second = rows(sheet)
    assert first["公开依据"].startswith("（全文共 ")
    assert first["公开依据"].endswith("字，一个单元格放不下，见“户籍管理”一表）")
    assert second["公开内容（要素）"].startswith("（全文共 ")
    assert all((sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, 4))


def test_heads_of_a_table_differ() -> None:
    columns = (
        LayoutColumn("name", "事项", 6.0),
        LayoutColumn("category.1", "事项", 6.0),
        LayoutColumn("id", "号", 3.0),
    )
    layouts = {**LAYOUTS, "flat": replace(LAYOUTS["flat"], columns=columns)}
    sheet = flat(replace(catalogue(domain(BIRTH)), layouts=layouts))
    assert [cell.value for cell in sheet[1]] == ["编号", "事项", "事项（2）"]
