"""The form that departments fill in: what can be chosen, what is explained, and that it comes back as it went out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook  # type: ignore[import-untyped]  # openpyxl ships no types
from traces import still_says
from workbook_sample import CHANNELS, catalogue, domain, item

from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.diagnostic import Diagnostic
from govcat.core.form.trace import ABOUT, trace_of
from govcat.core.item import Header
from govcat.core.published import Published, PublishedBody, publish
from govcat.core.table import Table
from govcat.load.grid import read_grids
from govcat.load.table import read_tables
from govcat.registry import knowledge
from govcat.render.form import Offers, render_form

KNOWN = knowledge()
DAY = date(2026, 11, 1)
OFFERS = Offers(tuple(f"某某县第{n}个很长名称的工作部门" for n in range(60)), ("决策", "执行"))
SMALL = catalogue(
    domain(
        item(),
        item(
            id="free", name="收养登记", channel=("政府网站（户籍专栏）", "其他：会议", "企业网站"), audience=("申请人",)
        ),
        item(id="flat", name="迁移", category=(), content=("办理\n流程",), time_limit="=1+1", phone="0451-1234567"),
    )
)


def form(published: Published = SMALL, body: PublishedBody | None = None) -> bytes:
    made = render_form(published, body, OFFERS)
    assert isinstance(made, bytes)
    return made


def book(content: bytes) -> Any:
    return load_workbook(BytesIO(content))


def tables(content: bytes) -> list[Table]:
    grids = read_grids("form.xlsx", content)
    assert not grids.findings
    return list(read_tables((grid for grid in grids.grids if grid.sheet not in ABOUT), KNOWN))


def head_row(sheet: Any) -> dict[str, str]:
    """The lowest heads by their column letter."""
    rows = [row for row in sheet.iter_rows(max_row=8) if any(cell.value == "二级事项" for cell in row)]
    upper = sheet[rows[0][0].row - 1]
    found = {cell.column_letter: str(cell.value) for cell in upper if cell.value}
    return found | {cell.column_letter: str(cell.value) for cell in rows[0] if cell.value}


def column(sheet: Any, head: str) -> str:
    return next(letter for letter, text in head_row(sheet).items() if text == head)


def rule(sheet: Any, ref: str) -> Any:
    return next(one for one in sheet.data_validations.dataValidation if ref in one.sqref)


def row_of(sheet: Any, text: str) -> int:
    return next(int(cell.row) for row in sheet.iter_rows() for cell in row if cell.value == text)


def test_the_same_catalogue_gives_the_same_bytes() -> None:
    assert form() == form()


def test_sheets_are_the_domain_the_help_and_two_hidden_ones() -> None:
    states = {sheet.title: sheet.sheet_state for sheet in book(form())}
    assert states == {"户籍管理": "visible", "填写说明": "visible", "_选项": "hidden", "_govcat": "veryHidden"}


def test_every_channel_has_a_column_of_boxes_and_its_drop_down() -> None:
    made = book(form())
    sheet, row = made["户籍管理"], row_of(made["户籍管理"], "收养登记")
    boxes = made.defined_names["list_box"].attr_text
    entries = [cell.value for (cell,) in made["_选项"][boxes.partition("!")[2].replace("$", "")]]
    assert entries == ["■", "□"]
    for word in CHANNELS:
        letter = column(sheet, word)
        found = rule(sheet, f"{letter}{row}")
        assert (found.type, found.formula1, found.errorStyle, found.showErrorMessage) == (
            "list",
            "list_box",
            None,
            True,
        )
    assert sheet[f"{column(sheet, '政府网站')}{row}"].value == "■户籍专栏"
    assert sheet[f"{column(sheet, '政府公报')}{row}"].value == "□"
    assert sheet[f"{column(sheet, '其他')}{row}"].value == "会议\n企业网站"


def test_only_closed_lists_refuse_what_is_not_in_them() -> None:
    sheet = book(form())["户籍管理"]
    row = row_of(sheet, "收养登记")
    for head, is_closed in {"主动": True, "县级": True, "全社会": True, "公开时限": False, "公开主体": False}.items():
        assert bool(rule(sheet, f"{column(sheet, head)}{row}").showErrorMessage) is is_closed


def test_a_list_longer_than_excel_takes_in_a_rule_stands_in_a_range() -> None:
    made = book(form())
    found = rule(made["户籍管理"], f"{column(made['户籍管理'], '公开主体')}{row_of(made['户籍管理'], '收养登记')}")
    where = made.defined_names[found.formula1].attr_text.partition("!")[2].replace("$", "")
    entries = [cell.value for (cell,) in made["_选项"][where]]
    assert len("".join(entries)) > 255
    assert entries[:60] == list(OFFERS.subjects)
    assert {"县级公安机关", "公安派出所"} <= set(entries)


def test_every_cell_says_what_belongs_into_it_in_as_much_as_excel_shows() -> None:
    sheet = book(form())["户籍管理"]
    for found in sheet.data_validations.dataValidation:
        assert 0 < len(found.promptTitle) <= 32
        assert 0 < len(found.prompt) <= 255
    shown = len(head_row(sheet)) - len({"公开事项", "公开渠道和载体", "公开对象", "公开方式", "公开层级", "编号"})
    assert sum(len(found.sqref.ranges) for found in sheet.data_validations.dataValidation) >= shown > 20


def test_empty_rows_below_have_borders_and_drop_downs() -> None:
    sheet = book(form())["户籍管理"]
    row = row_of(sheet, "迁移") + 1
    for number in (row, row + 29):
        cell = sheet[f"{column(sheet, '政府网站')}{number}"]
        assert cell.value is None
        assert cell.border.left.style == "thin"
        assert rule(sheet, cell.coordinate).type == "list"


def test_heads_and_names_stay_on_the_screen_and_nothing_is_locked() -> None:
    sheet = book(form())["户籍管理"]
    assert (
        sheet.freeze_panes
        == f"{chr(ord(column(sheet, '二级事项')) + 1)}{row_of(sheet, 'household-registration/birth')}"
    )
    assert not sheet.protection.sheet


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    sheet = book(form())["户籍管理"]
    cell = sheet[f"{column(sheet, '公开时限')}{row_of(sheet, '迁移')}"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_hidden_sheet_remembers_every_cell() -> None:
    grid = next(grid for grid in read_grids("f", form()).grids if grid.sheet == "_govcat")
    trace = trace_of(grid)
    assert trace is not None
    assert list(trace.forms["目录"]) == [f"household-registration/{key}" for key in ("birth", "free", "flat")]
    assert still_says(trace, "目录", "household-registration/free", "channel.其他", "会议\n企业网站")


def test_the_help_shows_a_good_and_a_bad_row_and_why() -> None:
    texts = [[str(cell.value or "") for cell in row] for row in book(form())["填写说明"].iter_rows()]
    limit = next(row for row in texts if row[0] == "公开时限")
    assert limit[1:] == ["信息形成或者变更之日起20个工作日内", "尽快", "写明从什么时候起、多少个工作日"]


def test_a_form_of_a_body_names_it_in_the_title_lines() -> None:
    sheet = book(form(SMALL, PublishedBody("某某县公安局", phone="0451-1234567")))["户籍管理"]
    assert any("公开主体：某某县公安局" in str(row[0].value) for row in sheet.iter_rows(max_row=5))


def test_the_layout_of_the_project_is_kept_and_a_card_gives_way_to_the_usual_form() -> None:
    own = catalogue(domain(item(level=("乡级",))), header=Header("目录", layout="no-level"))
    assert "公开层级" not in head_row(book(form(own))["户籍管理"]).values()
    cards = catalogue(domain(item()), header=Header("目录", layout="card"))
    assert "二级事项" in head_row(book(form(cards))["户籍管理"]).values()


def test_a_text_that_no_cell_holds_keeps_the_form_from_being_made() -> None:
    found = render_form(catalogue(domain(item(content=("长" * 40_000,)))), None, OFFERS)
    assert not isinstance(found, bytes)
    assert [type(one) for one in found] == [Diagnostic]
    assert found[0].code == "GC905"


def published() -> Published:
    build = compiled_whole(Asked(Path(__file__).parents[3], AsOf(None, DAY))).build
    assert build is not None
    return publish(build)


NATIONAL = published()


@pytest.mark.parametrize("key", [one.key for one in NATIONAL.domains])
def test_a_form_that_nobody_touched_is_read_back_as_it_was(key: str) -> None:
    one = next(domain for domain in NATIONAL.domains if domain.key == key)
    (table,) = [table for table in tables(form(replace(NATIONAL, domains=(one,)))) if table.rows]
    assert not table.findings
    assert not list(table.unplaced())
    assert all(column.is_certain for column in table.columns)
    assert [row.id for row in table.rows] == [f"{key}/{each.id}" for each in one.items]
    for row, each in zip(table.rows, one.items, strict=True):
        for name in ("category", "content", "basis", "subject", "level", "notes"):
            assert row.texts(name) == getattr(each, name), (each.id, name)
        assert sorted(row.texts("channel")) == sorted(each.channel)
        assert row.texts("time_limit") == (each.time_limit,)


def test_a_row_that_was_put_in_between_is_a_new_item_and_the_others_stay() -> None:
    made = book(form())
    sheet = made["户籍管理"]
    row = row_of(sheet, "收养登记")
    sheet.insert_rows(row)
    for head, text in {"二级事项": "注销", "公开内容（要素）": "办理条件", "政府网站": "■", "主动": "√"}.items():
        sheet[f"{column(sheet, head)}{row}"] = text
    out = BytesIO()
    made.save(out)
    (table,) = [table for table in tables(out.getvalue()) if table.rows]
    assert [row.id for row in table.rows] == [
        "household-registration/birth", "", "household-registration/free", "household-registration/flat",
    ]  # fmt: skip
    assert table.rows[1].texts("channel") == ("政府网站",)
