"""A workbook of OpenDocument (ods): texts as they are displayed, blocks, hidden rows and remarks, in one pass."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from govcat.core.grid import GridCell, Oddity
from govcat.load.grid.address import MOST_COLUMNS, MOST_ROWS
from govcat.load.grid.element import Element, attribute, child, named
from govcat.load.grid.faults.contents import LEFT_ALONE, TOO_MANY
from govcat.load.grid.faults.files import PASSWORD
from govcat.load.grid.figures import when
from govcat.load.grid.ods_text import links_of, paragraphs_of
from govcat.load.grid.parts import parts_of
from govcat.load.grid.sheet import MOST_CELLS, Allowance, Block, Refused, Sheet, Sheets, finding
from govcat.load.grid.stream import elements
from govcat.load.grid.symbols import is_pictorial, shown
from govcat.load.grid.targets import target_in_formula
from govcat.load.grid.xlsx import MACROS

_CONTENT = "content.xml"
_ERRORS = ("#", "Err:", "错误:", "错误：")


@dataclass
class _Table:
    """A sheet while it is read."""

    element: Element
    fonts: Mapping[str, str]
    allowance: Allowance
    cells: list[GridCell] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    comments: dict[tuple[int, int], str] = field(default_factory=dict)
    row: int = 0
    column: int = 0


def read_ods(file: str, content: bytes) -> Sheets:
    """Read a workbook. Raises `Refused` if it is locked, damaged or has too many cells."""
    parts = parts_of(content)
    if b"encryption-data" in parts.beginning("META-INF/manifest.xml", 2**20):
        raise Refused(PASSWORD)
    tables: list[_Table] = []
    hidden: set[str] = set()
    fonts: dict[str, str] = {}
    allowance = Allowance()
    for element in elements(parts, _CONTENT, "style", "table-column", "table-row"):
        if named(element) == "style":
            _take_style(element, hidden, fonts)
            continue
        table = next(element.iterancestors("{*}table"), None)
        if table is None:
            continue
        if not tables or tables[-1].element is not table:
            tables.append(_Table(table, fonts, allowance))
        (_take_column if named(element) == "table-column" else _take_row)(element, tables[-1])
    sheets = tuple(_sheet(table, hidden) for table in tables)
    macros = any(name.startswith(("basic/", "scripts/")) and "-lc.xml" not in name for name in parts.names)
    return Sheets(sheets, (finding(file, "", LEFT_ALONE, {"what": MACROS}),) if macros else ())


def _take_style(style: Element, hidden: set[str], fonts: dict[str, str]) -> None:
    """Note a style that hides a sheet, or sets a font whose letters are pictures."""
    name = attribute(style, "name")
    looks, letters = child(style, "table-properties"), child(style, "text-properties")
    if looks is not None and attribute(looks, "display") == "false":
        hidden.add(name)
    if letters is not None and is_pictorial(attribute(letters, "font-name")):
        fonts[name] = attribute(letters, "font-name")


def _sheet(table: _Table, hidden: set[str]) -> Sheet:
    return Sheet(
        attribute(table.element, "name"),
        table.cells,
        table.blocks,
        is_hidden=attribute(table.element, "style-name") in hidden,
        is_protected=attribute(table.element, "protected") == "true",
        hidden_rows=frozenset(table.hidden_rows),
        hidden_columns=frozenset(table.hidden_columns),
        comments=table.comments,
    )


def _take_column(element: Element, table: _Table) -> None:
    end = min(table.column + _number(element, "number-columns-repeated"), MOST_COLUMNS)
    if attribute(element, "visibility") in {"collapse", "filter"}:
        table.hidden_columns.update(range(table.column, end))
    table.column = end


def _take_row(element: Element, table: _Table) -> None:
    times = _number(element, "number-rows-repeated")
    cells, column = [], 0
    for cell in element:
        if named(cell) not in {"table-cell", "covered-table-cell"}:
            continue
        repeated = _number(cell, "number-columns-repeated")
        taken = _read(cell, table, column)
        if taken is not None:
            cells += [replace(taken, column=column + at) for at in range(min(repeated, MOST_COLUMNS - column))]
        column = min(column + repeated, MOST_COLUMNS)
    if cells:
        if len(cells) * times > MOST_CELLS:  # before they are there
            raise Refused(TOO_MANY, limit=MOST_CELLS)
        rows = range(table.row, table.row + times)
        repeated_cells = [replace(each, row=row) for row in rows for each in cells]
        table.allowance.spend(repeated_cells)
        table.cells += repeated_cells
        if attribute(element, "visibility") in {"collapse", "filter"}:
            table.hidden_rows.update(rows)
    table.row = min(table.row + times, MOST_ROWS)


def _read(cell: Element, table: _Table, column: int) -> GridCell | None:
    """A cell, if it has a text; its block and its remark go to the table."""
    rows, columns = _number(cell, "number-rows-spanned"), _number(cell, "number-columns-spanned")
    if (rows > 1 or columns > 1) and len(table.blocks) < MOST_CELLS:
        table.blocks.append(Block(table.row, column, rows, columns))
    if len(cell) == 0 and not any(key.endswith(("}formula", "}value-type")) for key, _ in cell.items()):
        return None
    remark = child(cell, "annotation")
    if remark is not None:
        said = paragraphs_of(remark)
        table.allowance.spend_text(said)
        table.comments[table.row, column] = said
    text, kind, has_formula = paragraphs_of(cell), attribute(cell, "value-type"), bool(attribute(cell, "formula"))
    link = target_in_formula(attribute(cell, "formula")) or ("", "")
    if kind == "date":
        text = when(attribute(cell, "date-value")) or text
    text = text or attribute(cell, "string-value") or attribute(cell, "value") or link[1]
    text = shown(text, table.fonts.get(attribute(cell, "style-name"), ""))
    if has_formula and not text and kind != "string":
        return GridCell(table.row, column, "", oddity=Oddity.UNCOUNTED)
    links = (*filter(None, link[:1]), *links_of(cell))
    oddity = _oddity(text, kind, has_formula=has_formula)
    return GridCell(table.row, column, text, oddity=oddity, links=links) if text else None


def _oddity(text: str, kind: str, *, has_formula: bool) -> Oddity | None:
    if has_formula:
        return Oddity.ERROR if text.startswith(_ERRORS) else Oddity.FORMULA
    if kind in {"date", "time"}:
        return Oddity.DATE
    return Oddity.NUMBER if kind in {"float", "percentage", "currency"} else None


def _number(element: Element, name: str) -> int:
    """How often something is repeated or how far it reaches: at least once, at most a whole sheet."""
    text = attribute(element, name)
    return min(max(int(text[:9]), 1), MOST_ROWS) if text.isascii() and text.isdigit() else 1
