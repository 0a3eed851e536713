"""The sheet 目录总览: which domains there are, which are left out and why, and where every row went."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise

from govcat.core.published import Account, Published
from govcat.render.workbook.drawing import Block, Sheet, height_needed, set_heights, set_widths, write, write_band
from govcat.render.workbook.heights import shares
from govcat.render.workbook.inert import inert
from govcat.render.workbook.page import set_page
from govcat.render.workbook.styles import SECTION_SIZE, TITLE_SIZE
from govcat.render.workbook.table import TITLE, edition_line

NAME = "目录总览"
LEGEND = "各表中，“■”为采用的公开渠道和载体，“□”为未采用的；“√”为适用。"
WIDTHS = (4.0, 16.0, 42.0, 9.0)


def write_contents(sheet: Sheet, published: Published, names: Sequence[str]) -> None:
    """Write the overview; `names` are the sheets of the domains, in order."""
    set_widths(sheet)
    row = write_band(sheet, 0, inert(published.header.title) or TITLE, "title", TITLE_SIZE)
    line = edition_line(published.header)
    if line:
        row = write_band(sheet, row, line, "line")
    body = _write_row(sheet, row, [(head, "head", 1) for head in ("序号", "领域", "标准指引", "事项数")])
    row = _write_domains(sheet, body, published, names)
    row = _write_exempt(sheet, row, published)
    for note in (account_line(published.account), LEGEND, *map(inert, published.header.notes)):
        row = write_band(sheet, row, note, "note")
    set_page(sheet, repeated=body, rows=row)


def account_line(account: Account) -> str:
    """Where the rows of the catalogue went."""
    withheld = account.closed + account.incomplete
    line = f"本目录共编制 {account.resolved} 项，列入 {account.published} 项，未列入 {withheld} 项"
    reasons = [(account.closed, "不予公开"), (account.incomplete, "要素待补")]
    told = "，".join(f"{reason} {count} 项" for count, reason in reasons if count)
    return f"{line}（{told}）。" if told else f"{line}。"


def _write_domains(sheet: Sheet, row: int, published: Published, names: Sequence[str]) -> int:
    for number, (domain, name) in enumerate(zip(published.domains, names, strict=True), 1):
        quoted = name.replace("'", "''")
        sheet.paper.write_url(row, 1, f"internal:'{quoted}'!A1", None, "")
        cells = [(str(number), "number", 1), (_line(domain.name), "link", 1), (_line(domain.guideline), "text", 1)]
        row = _write_row(sheet, row, [*cells, (str(len(domain.items)), "number", 1)])
    total = str(sum(len(domain.items) for domain in published.domains))
    return _write_row(sheet, row, [("合计", "head", 3), (total, "head", 1)])


def _write_exempt(sheet: Sheet, row: int, published: Published) -> int:
    if not published.exempt:
        return row
    row = write_band(sheet, row, "未编制目录的领域", "section", SECTION_SIZE)
    row = _write_row(sheet, row, [("序号", "head", 1), ("领域", "head", 1), ("原因", "head", 2)])
    for number, exempt in enumerate(published.exempt, 1):
        cells = [(str(number), "number", 1), (_line(exempt.name), "text", 1), (_line(exempt.reason), "text", 2)]
        row = _write_row(sheet, row, cells)
    return row


def _line(text: str) -> str:
    return inert(text).replace("\n", " ")


def _write_row(sheet: Sheet, row: int, cells: Sequence[tuple[str, str, int]]) -> int:
    """Write one row of texts, each with its style and the number of columns it takes; the next free row."""
    lefts = list(accumulate((columns for _, _, columns in cells), initial=0))
    widths = [sum(sheet.widths[left:right]) for left, right in pairwise(lefts)]
    heights = shares(height_needed([(text, han) for (text, _, _), han in zip(cells, widths, strict=True)]))
    set_heights(sheet, row, heights)
    bottom = row + len(heights) - 1
    for (text, style, columns), left in zip(cells, lefts, strict=False):
        write(sheet, Block(row, left, bottom, left + columns - 1), text, style)
    return bottom + 1
