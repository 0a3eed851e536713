"""Files that are more than one table with its heads: compilations, split tables and rows, heads lost or late."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from forge.dress import Dress
from forge.notation import Form
from forge.nouns import Claim, Ink, Matter, Option, Sheet
from forge.page import Body, sheet, table

KEYS = ("number", "title")


def shifted(cells: list[Ink], rows: int) -> list[Ink]:
    """The same cells further down."""
    return [replace(cell, row=cell.row + rows) for cell in cells]


def stacked(form: Form, dress: Dress, groups: tuple[tuple[Matter, ...], ...]) -> Sheet:
    """Several catalogues under one another on one sheet, each with its title and heads, numbered anew."""
    cells: list[Ink] = []
    item = 0
    for n, matters in enumerate(groups):
        row = max((ink.row + ink.rows for ink in cells), default=-1) + 1
        title = f"（{'一二三四五'[n]}）{matters[0].domain}领域基层政务公开标准目录"
        cells.append(Ink(row, 0, title, columns=len(form.columns)))
        cells += table(Body(form, dress, matters, item), row + 1)
        item += len(matters)
    return Sheet("汇编", tuple(cells), tuple(matters[0].domain for matters in groups))


def compiled(form: Form, dress: Dress, groups: tuple[tuple[Matter, ...], ...]) -> tuple[Sheet, ...]:
    """A compilation: a table of contents, a sheet for each catalogue, and what does not apply at the end."""
    contents = [
        Ink(0, 0, "目    录", columns=3),
        *(Ink(1, n, text) for n, text in enumerate(("序号", "领域名称", "页码"))),
    ]
    sheets, item = [], 0
    for n, matters in enumerate(groups):
        domain = matters[0].domain
        texts = (str(n + 1), f"{domain}领域基层政务公开标准目录", str(n * 4 + 1))
        contents += [Ink(n + 2, column, text) for column, text in enumerate(texts)]
        made = sheet(form, dress, matters, domain)
        sheets.append(replace(made, cells=tuple(_renumbered(ink, item) for ink in made.cells)))
        item += len(matters)
    closing = [
        Ink(0, 0, "未涉及领域事项说明", columns=2),
        Ink(1, 0, "国有土地上房屋征收与补偿领域不涉及，本镇无此职权。", columns=2),
    ]
    return (Sheet("目录页", tuple(contents)), *sheets, Sheet("说明", tuple(closing)))


def _renumbered(ink: Ink, by: int) -> Ink:
    return replace(ink, claims=tuple(claim._replace(item=claim.item + by) for claim in ink.claims))


def split_columns(form: Form, dress: Dress, matters: tuple[Matter, ...], *, stacks: bool) -> tuple[Sheet, ...]:
    """A table too wide for its paper: its right half stands below or on a sheet of its own, with the keys again."""
    half = next(n for n, column in enumerate(form.columns) if column.key == "limit")
    keys = tuple(column for column in form.columns if column.key in KEYS)
    left = sheet(Form(form.name, form.columns[:half]), dress, matters, "表一")
    right = sheet(
        Form(form.name, (*keys, *form.columns[half:])), replace(dress, furniture=frozenset()), matters, "表二（续）"
    )
    if not stacks:
        return (left, right)
    return (Sheet("表", (*left.cells, *shifted(list(right.cells), left.height + 1)), left.domains),)


def sheet_a_domain(form: Form, dress: Dress, groups: tuple[tuple[Matter, ...], ...]) -> tuple[Sheet, ...]:
    """A sheet for each catalogue and nothing else, as workbooks of a whole office have it."""
    sheets, item = [], 0
    for matters in groups:
        made = sheet(form, dress, matters, matters[0].domain)
        sheets.append(replace(made, cells=tuple(_renumbered(ink, item) for ink in made.cells)))
        item += len(matters)
    return tuple(sheets)


def rotated(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """A table on its side: the heads stand down the left, each item is a column."""
    flat = table(Body(form, replace(dress, furniture=frozenset(), pages=0, chained=frozenset()), matters), 0)
    turned = [replace(ink, row=ink.column + 1, column=ink.row, rows=ink.columns, columns=ink.rows) for ink in flat]
    title = Ink(0, 0, f"{matters[0].domain}领域基层政务公开标准目录", columns=len(matters) + 1)
    return Sheet("Sheet1", (title, *turned), (matters[0].domain,))


def split_pages(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """A table over two pages: the heads come again, and so does the group that goes on."""
    cut = len(matters) // 2 + 1
    first = sheet(form, dress, matters[:cut])
    cells = list(first.cells)
    cells.append(Ink(first.height, 0, "（续上表）", columns=len(form.columns)))
    rest = Body(form, replace(dress, serial="1"), matters[cut:], cut)
    cells += [_numbered(ink, cut) for ink in table(rest, first.height + 1)]
    return Sheet(first.name, tuple(cells), first.domains)


def _numbered(ink: Ink, before: int) -> Ink:
    """The serial goes on from the page before."""
    if not ink.claims or ink.claims[0].options[:1] != (Option("number", (ink.text,)),):
        return ink
    text = str(int(ink.text) + before)
    return replace(ink, text=text, claims=(ink.claims[0]._replace(options=(Option("number", (text,)),)),))


def split_row(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """A row that a page break cut in two: the rest of its content and bases stands in a row without a number."""
    made = sheet(form, dress, matters)
    cut = next(
        ink
        for ink in made.cells
        if ink.claims and ink.claims[0].options[:1] == (Option("content", matters[2].content),)
    )
    lines = cut.text.split("\n")
    if len(lines) < 2:
        raise ValueError(f"{form.name}: nothing to split")
    claim = cut.claims[0]
    cells = []
    for ink in made.cells:
        if ink is cut:
            top = Option("content", matters[2].content[:-1])
            cells.append(replace(ink, text="\n".join(lines[:-1]), claims=(claim._replace(options=(top,)),)))
        elif ink.row <= cut.row < ink.row + ink.rows - 1:
            cells.append(replace(ink, rows=ink.rows + 1))
        else:
            cells.append(replace(ink, row=ink.row + 1) if ink.row > cut.row else ink)
    rest = claim._replace(options=(Option("content", matters[2].content[-1:]),))
    cells.append(Ink(cut.row + 1, cut.column, lines[-1], "item", (rest,)))
    return Sheet(made.name, tuple(cells), made.domains)


def headless_chain(form: Form, dress: Dress, matters: tuple[Matter, ...], key: str = "limit") -> Sheet:
    """同上 in the first row: nobody can say what it stood for, nor what those below it stand for."""
    made = sheet(form, dress, matters)
    column = next(n for n, other in enumerate(form.columns) if other.key == key)
    inks = sorted((ink for ink in made.cells if ink.column == column and ink.claims), key=lambda ink: ink.row)
    lost = [inks[0], *takewhile(lambda ink: ink.text == dress.chain, inks[1:])]
    cells = [replace(ink, text=dress.chain, kind="unknown", claims=()) if ink in lost else ink for ink in made.cells]
    return Sheet(made.name, tuple(cells), made.domains)


def without_heads(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """A page that lost its heads: what a column is can only be guessed, so listing all of it is right."""
    cells = table(Body(form, dress, matters), 0, with_heads=False)
    return Sheet("Sheet1", tuple(replace(ink, kind="unknown") for ink in cells))


def late_heads(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """The first row of data slipped above the heads."""
    made = sheet(form, replace(dress, furniture=frozenset(), blocks="repeat"), matters)
    top = min(ink.row for ink in made.cells if ink.claims)
    cells = []
    for ink in made.cells:
        if ink.row == top:
            cells.append(replace(ink, row=0, kind="unknown"))
        else:
            cells.append(replace(ink, row=ink.row + 1) if ink.row < top else ink)
    return Sheet(made.name, tuple(cells))


def continued(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> tuple[Sheet, ...]:
    """A table that a document goes on with on its next page as a table of its own, without heads."""
    cut = len(matters) // 2
    first = sheet(form, dress, matters[:cut], "上")
    rest = [_numbered(ink, cut) for ink in table(Body(form, dress, matters[cut:], cut), 0, with_heads=False)]
    return (first, Sheet("下", tuple(rest)))


def empty_row(form: Form, dress: Dress, matters: tuple[Matter, ...]) -> Sheet:
    """A number with nothing beside it, under the last row."""
    made = sheet(form, dress, matters)
    column = next(n for n, other in enumerate(form.columns) if other.key == "number")
    last = max(ink.row for ink in made.cells if ink.claims and ink.column == column)
    if last + 1 < made.height:
        raise ValueError(f"{form.name}: the table does not end where it should")
    ink = Ink(last + 1, column, str(len(matters) + 1), "unknown", (Claim(len(matters), (Option("number"),)),))
    return Sheet(made.name, (*made.cells, ink), made.domains)


def as_document(made: Sheet) -> Sheet:
    """The same in a document or page: what stood in rows over and under the table stands in paragraphs."""
    rows = [ink.row for ink in made.cells if ink.claims or ink.is_head]
    top, bottom = min(rows), max(ink.row + ink.rows for ink in made.cells if ink.claims or ink.is_head)
    cells = tuple(replace(ink, row=ink.row - top) for ink in made.cells if top <= ink.row < bottom)
    before = tuple(ink.text for ink in made.cells if ink.row < top)
    after = tuple(ink.text for ink in made.cells if ink.row >= bottom)
    return replace(made, cells=cells, before=before, after=after)
