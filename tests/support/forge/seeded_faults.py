"""Thirty-three faults of a clerk, each in one cell of a workbook that has no other: cell, text, expected code.

The workbook has one sheet for each domain of `rows.tsv`, in the form that most counties use. Some codes depend on the
day: they hold on `AS_OF`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from openpyxl.utils import get_column_letter  # type: ignore[import-untyped]  # its types are a package of their own

from forge.dress import DRESSES
from forge.files import forge
from forge.matters import own_matters
from forge.notation import seen_forms
from forge.nouns import Forged, Ink, Sheet
from forge.page import sheet

AS_OF = date(2026, 6, 1)


class Seeded(NamedTuple):
    """A fault: the column it stands in (see `cells.py`), what the clerk typed, and the code that must answer."""

    key: str
    text: str
    code: str


SEEDED = (
    Seeded("limit", "20个工作日", "GC402"),
    Seeded("limit", "信息形成或者变更之日起30个工作日内", "GC403"),
    Seeded("limit", "信息形成或者变更之日起20日内", "GC404"),
    Seeded("limit", "长期公开", "GC406"),
    Seeded("groups", "√", "GC602"),
    Seeded("limit", "每年2月30日前", "GC411"),
    Seeded("limit", "视情况办理后另行确定", "GC401"),
    Seeded("limit", "", "GC120"),
    Seeded("basis", "《中华人民共和国收养法》", "GC302"),
    Seeded("basis", "《中华人民共和国政府信息公开条例》（国务院令第492号）", "GC303"),
    Seeded("basis", "《国务院关于进一步加强和改进最低生活保障工作的意见》（国发〔201245号）", "GC304"),
    Seeded("basis", "《中华人民共和国政府信息公开条件》", "GC305"),
    Seeded("basis", "相关法律法规", "GC301"),
    Seeded("basis", "《中华人民共和国义务教育法》第一百条", "GC312"),
    Seeded("basis", "《中华人民共和国政府信息公开条例（国务院令第711号）", "GC319"),
    Seeded("basis", "《社会救助暂行办法》（国务院令第649号）\n《社会救助暂行办法》（国务院令第649号）", "GC318"),
    Seeded("basis", "《关于全面推进政务公开工作的意见》（中办发[2016]8号）", "GC315"),
    Seeded("content", "1.", "GC231"),
    Seeded("content", "1.办理依据\n2.办理条件\n3.办理依据", "GC235"),
    Seeded("content", "1.办理条件\n2.《中华人民共和国户口登记条例》第七条", "GC232"),
    Seeded("content", "1.招生范围\ufffd划分\n2.咨询办法", "GC823"),
    Seeded("content", "1.服务事项\n2.联系人王小明13812345678", "GC802"),
    Seeded("content", "1.审核结果\n2.身份证号码110101199003077571的申请人名单", "GC801"),
    Seeded("title", "法律文书（", "GC214"),
    Seeded("content", "1.申请条件\n2.办理，，流程", "GC827"),
    Seeded("subject", "境内外自然人、法人和其他组织", "GC515"),
    Seeded("subject", "云溪县扶贫开发办公室", "GC513"),
    Seeded("subject", "公安局局长李四", "GC516"),
    Seeded("channel", "■其他", "GC603"),
    Seeded("channel", "■学习强国", "GC604"),
    Seeded("limit", "信息形成或者变更之日起20个工", "GC409"),
    Seeded("title", "3.采砂规划", "GC211"),
    Seeded("limit", "收到申请之日起20个工作日内答复", "GC608"),
)
"""The n-th fault stands in the n-th row of all sheets; the rows after them are sound."""


def seeded_workbook() -> tuple[Forged, dict[str, str]]:
    """The workbook with all faults, and the expected code by cell (`义务教育!F6`)."""
    return _workbook(SEEDED)


def sound_workbook() -> Forged:
    """The same workbook before the clerk made a mistake."""
    return _workbook(())[0]


def _workbook(faults: tuple[Seeded, ...]) -> tuple[Forged, dict[str, str]]:
    form, dress = seen_forms()[5], replace(DRESSES[0], groups="words")
    left = list(faults)
    sheets, expected = [], {}
    for domain, matters in own_matters().items():
        made = sheet(form, dress, matters, domain)
        cells = {(ink.row, ink.column): ink for ink in made.cells}
        rows = [ink.row for ink in made.cells if ink.column == 0 and ink.claims]
        for row in rows[: len(left)]:
            fault = left.pop(0)
            column = max(n for n, other in enumerate(form.columns) if other.key == fault.key)
            cells[row, column] = Ink(row, column, fault.text, "item")
            expected[f"{domain}!{get_column_letter(column + 1)}{row + 1}"] = fault.code
        sheets.append(Sheet(domain, tuple(ink for ink in cells.values() if ink.text), made.domains))
    return forge("seeded-faults", tuple(sheets), "xlsx"), expected
