"""Small catalogues for the workbook tests, and a reader of the official form."""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeAlias

import openpyxl  # type: ignore[import-untyped]  # its types are a package of their own
from openpyxl.workbook.workbook import Workbook  # type: ignore[import-untyped]  # as above
from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped]  # as above

from govcat.core.item import Exempt, Header
from govcat.core.knowledge import Vocabulary
from govcat.core.published import Account, Published, PublishedDomain, PublishedItem
from govcat.core.readings import Readings
from govcat.registry import knowledge
from govcat.render import Rendered
from govcat.render.workbook import render_workbook

LAYOUTS = knowledge().layouts

Book: TypeAlias = Workbook
Sheet: TypeAlias = Worksheet

CHANNELS = (
    *("政府网站", "政府公报", "两微一端", "发布会/听证会", "广播电视", "纸质媒体", "公开查阅点"),
    *("政务服务中心", "便民服务站", "入户/现场", "社区/企事业单位/村公示栏（电子屏）", "精准推送"),
)

BIRTH = PublishedItem(
    domain="household-registration",
    id="birth",
    category=("出生登记",),
    name="出生登记",
    content=("受理单位", "办理条件"),
    basis=("《中华人民共和国政府信息公开条例》", "《中华人民共和国户口登记条例》第七条"),
    time_limit="形成或者变更之日起20个工作日内予以公开",
    subject=("县级公安机关", "公安派出所"),
    bodies=(),
    method="主动公开",
    channel=("政府网站", "入户/现场"),
    audience=("全社会",),
    level=("县级", "乡级"),
    stage=(),
    notes=(),
    phone="",
    complaint_phone="",
    link="",
    links={},
)


def item(**changes: Any) -> PublishedItem:
    """出生登记 with some fields changed."""
    return replace(BIRTH, **changes)


def domain(*items: PublishedItem, **changes: Any) -> PublishedDomain:
    """户籍管理 with these items."""
    blank = PublishedDomain("household-registration", "户籍管理", (), "Household registration", "", (), items)
    return replace(blank, **changes)


def catalogue(
    *domains: PublishedDomain, header: Header | None = None, exempt: Iterable[Exempt] = (), closed: int = 0
) -> Published:
    """A public catalogue of these domains."""
    rows = sum(len(one.items) for one in domains)
    readings = Readings({"channel": Vocabulary("channel", dict.fromkeys((*CHANNELS, "其他"), ()))})
    account = Account(rows + closed, rows, closed, 0)
    shown = header or Header("基层政务公开标准目录")
    return Published(shown, domains, tuple(exempt), account, readings, layouts=LAYOUTS)


def rendered(published: Published, **options: Any) -> Rendered:
    """The workbook of a catalogue that is known to fit."""
    result = render_workbook(published, **options)
    assert isinstance(result, Rendered), result
    return result


def opened(content: bytes) -> Book:
    """The workbook as openpyxl reads it."""
    return openpyxl.load_workbook(io.BytesIO(content))


def drawn(published: Published, layout: str = "") -> Sheet:
    """The first domain's sheet."""
    return opened(rendered(published, layout=layout).files["catalogue.xlsx"]).worksheets[1]


def only_row(changed: PublishedItem) -> dict[str, str]:
    """What the sheet of one item says, by header."""
    (row,) = read_rows(drawn(catalogue(domain(changed))))
    return row


def head_row(sheet: Sheet) -> int:
    """The upper of the two header rows."""
    return next(row for row in range(1, sheet.max_row + 1) if sheet.cell(row, 1).value == "序号")


def shown_columns(sheet: Sheet) -> int:
    """How many columns are printed: those before the hidden one with the keys of the items."""
    top = head_row(sheet)
    return next(col for col in range(1, sheet.max_column + 1) if sheet.cell(top, col).value == "编号") - 1


def heads(sheet: Sheet) -> list[tuple[str, str]]:
    """Each printed column's two headers, merged cells filled in."""
    top = head_row(sheet)
    return [(covered(sheet, top, col), covered(sheet, top + 1, col)) for col in range(1, shown_columns(sheet) + 1)]


def covered(sheet: Sheet, row: int, column: int) -> str:
    """The text that a reader sees in a cell, merged or not."""
    for area in sheet.merged_cells.ranges:
        if area.min_row <= row <= area.max_row and area.min_col <= column <= area.max_col:
            return sheet.cell(area.min_row, area.min_col).value or ""
    return sheet.cell(row, column).value or ""


def item_rows(sheet: Sheet) -> list[tuple[int, int]]:
    """First and last row of each item."""
    spans = {area.min_row: area.max_row for area in sheet.merged_cells.ranges if area.min_col == area.max_col == 1}
    found, row = [], head_row(sheet) + 2
    while row <= sheet.max_row and (sheet.cell(row, 1).value or "").isdecimal():
        found.append((row, spans.get(row, row)))
        row = found[-1][1] + 1
    return found


def read_rows(sheet: Sheet) -> list[dict[str, str]]:
    """Every item by header; texts that stand in several rows are put together again."""
    names = heads(sheet)
    rows = []
    for first, last in item_rows(sheet):
        row = {}
        for column, (group, head) in enumerate(names, 1):
            texts = [sheet.cell(line, column).value for line in range(first, last + 1)]
            own = "".join(text for text in texts if text is not None)
            row[head if group == head else f"{group}/{head}"] = own or covered(sheet, first, column)
        rows.append(row)
    return rows
