"""The sheet 目录总览: which domains there are, which are left out and why, and where every row went."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.layout import Paper
from govcat.core.published import Account, Published
from govcat.render.workbook import guide, records
from govcat.render.workbook.cover import Cover
from govcat.render.workbook.drawing import Sheet, Shown, link, set_widths, write_band, write_row, write_title
from govcat.render.workbook.inert import inert
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import SECTION_SIZE

NAME = "目录总览"
WIDTHS = (4.0, 16.0, 42.0, 9.0)

_OTHERS = (
    (records.NAME, "全部事项排成一张平表：一项一行，可以筛选、排序和统计"),
    (guide.NAME, "符号的意思、八个要素的意思、怎样看和怎样改"),
)


def write_contents(sheet: Sheet, published: Published, cover: Cover, names: Sequence[str], legend: str) -> None:
    """Write the overview; `names` are the sheets of the domains, in order, `legend` says what their signs mean."""
    set_widths(sheet)
    row = write_title(sheet, cover.title, cover.lines)
    body = write_row(sheet, row, [Shown(head, "head") for head in ("序号", "领域", "标准指引", "事项数")])
    row = _write_domains(sheet, body, published, names)
    row = write_band(sheet, row, "其他各表", "section", SECTION_SIZE)
    for name, said in _OTHERS:
        link(sheet, row, 0, name)
        row = write_row(sheet, row, [Shown(name, "link", 2), Shown(said, "text", 2)])
    row = _write_exempt(sheet, row, published)
    for note in filter(None, (account_line(published.account), legend, *map(inert, cover.notes))):
        row = write_band(sheet, row, note, "note")
    set_page(sheet, Paper(), repeated=body, rows=row)


def account_line(account: Account) -> str:
    """Where the rows of the catalogue went."""
    withheld = account.resolved - account.published
    line = f"本目录共编制 {account.resolved} 项，列入 {account.published} 项，未列入 {withheld} 项"
    reasons = [(account.closed, "不予公开"), (account.incomplete, "要素待补"), (account.elsewhere, "不属本册范围")]
    told = "，".join(f"{reason} {count} 项" for count, reason in reasons if count)
    return f"{line}（{told}）。" if told else f"{line}。"


def _write_domains(sheet: Sheet, row: int, published: Published, names: Sequence[str]) -> int:
    for number, (domain, name) in enumerate(zip(published.domains, names, strict=True), 1):
        link(sheet, row, 1, name)
        cells = [Shown(str(number), "number"), Shown(_line(domain.name), "link"), Shown(_line(domain.guideline))]
        row = write_row(sheet, row, [*cells, Shown(str(len(domain.items)), "number")])
    total = str(sum(len(domain.items) for domain in published.domains))
    return write_row(sheet, row, [Shown("合计", "head", 3), Shown(total, "head")])


def _write_exempt(sheet: Sheet, row: int, published: Published) -> int:
    if not published.exempt:
        return row
    row = write_band(sheet, row, "未编制目录的领域", "section", SECTION_SIZE)
    row = write_row(sheet, row, [Shown("序号", "head"), Shown("领域", "head"), Shown("原因", "head", 2)])
    for number, exempt in enumerate(published.exempt, 1):
        cells = [Shown(str(number), "number"), Shown(_line(exempt.name)), Shown(_line(exempt.reason), "text", 2)]
        row = write_row(sheet, row, cells)
    return row


def _line(text: str) -> str:
    return inert(text).replace("\n", " ")
