"""The card form: an item a block, heads at the left, values beside them."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from workbook_sample import BIRTH, LAYOUTS, Sheet, catalogue, domain, drawn, item


def cards(sheet: Sheet) -> list[dict[str, str]]:
    """What each card says, by head; pieces of a text put together. A card ends with the hidden line of its key."""
    found: list[dict[str, str]] = [{}]
    head = ""
    for row in range(2, sheet.max_row + 1):
        group, own, text = (sheet.cell(row, column).value or "" for column in (1, 2, 3))
        head = own or group or head
        if text:
            found[-1][head] = found[-1].get(head, "") + text
        if head == "编号":
            assert sheet.row_dimensions[row].hidden
            found.append({})
            head = ""
    return found[:-1]


def test_a_card() -> None:
    (card,) = cards(drawn(catalogue(domain(BIRTH)), "card"))
    assert card["序号"] == "1"
    assert (card["一级事项"], card["二级事项"]) == ("出生登记", "出生登记")
    assert card["公开内容（要素）"] == "1. 受理单位\n2. 办理条件"
    assert (card["公开对象"], card["公开方式"], card["公开层级"]) == ("全社会", "主动公开", "县级、乡级")
    assert card["公开渠道和载体"].count("■") == 2
    assert "备注" not in card
    assert card["编号"] == "household-registration/birth"


def test_a_head_stands_over_both_columns_or_under_its_group() -> None:
    plain = drawn(catalogue(domain(BIRTH)), "card")
    assert {"A2:B2", "A3:B3", "A4:B4"} <= {str(area) for area in plain.merged_cells.ranges}
    card, matters = LAYOUTS["card"], {"category.1", "name"}
    columns = tuple(replace(one, group="公开事项") if one.shows in matters else one for one in card.columns)
    layouts = {**LAYOUTS, "card": replace(card, columns=columns)}
    sheet = drawn(replace(catalogue(domain(BIRTH)), layouts=layouts), "card")
    assert {"A2:B2", "A3:A4", "A5:B5"} <= {str(area) for area in sheet.merged_cells.ranges}
    assert [sheet.cell(row, 1).value for row in (2, 3, 5)] == ["序号", "公开事项", "公开内容（要素）"]


def test_what_an_item_does_not_say_has_no_line() -> None:
    bare, full = cards(drawn(catalogue(domain(item(category=()), item(id="b", phone="12345"))), "card"))
    assert "一级事项" not in bare
    assert "咨询电话" not in bare
    assert full["咨询电话"] == "12345"


def test_a_tall_value_takes_several_rows_and_loses_nothing() -> None:
    elements = tuple(f"第{number}项要素的名称写得稍长一些" for number in range(200))
    sheet = drawn(catalogue(domain(item(content=elements))), "card")
    (card,) = cards(sheet)
    assert card["公开内容（要素）"] == "\n".join(f"{number}. {text}" for number, text in enumerate(elements, 1))
    assert all((sheet.row_dimensions[row].height or 0) <= 409 for row in range(1, sheet.max_row + 1))


def test_no_page_ends_within_a_card_that_a_page_can_hold() -> None:
    items = [item(id=f"i{number}", content=("要素",) * (number % 9 + 1)) for number in range(40)]
    sheet = drawn(catalogue(domain(*items)), "card")
    breaks = [one.id for one in sheet.row_breaks.brk]
    assert breaks
    assert {sheet.cell(row + 1, 1).value for row in breaks} == {"序号"}
    room = 640 * 100 / sheet.page_setup.scale
    for first, after in pairwise([0, *breaks, sheet.max_row]):
        assert sum(shown_height(sheet, row) for row in range(first + 1, after + 1)) < room
    assert not sheet.sheet_properties.pageSetUpPr.fitToPage


def shown_height(sheet: Sheet, row: int) -> float:
    dimensions = sheet.row_dimensions[row]
    return 0 if dimensions.hidden else float(dimensions.height or 0)


def test_notes_stand_under_the_last_card() -> None:
    sheet = drawn(catalogue(domain(BIRTH, notes=("附件未能核对。",))), "card")
    assert sheet.cell(sheet.max_row, 1).value == "说明：1. 附件未能核对。"
