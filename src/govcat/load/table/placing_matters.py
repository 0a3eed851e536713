"""What an item is called: the sections it stands under, its categories and its name."""

from __future__ import annotations

from govcat.core.diagnostic import Term
from govcat.core.grid import GridCell
from govcat.core.pattern import pattern
from govcat.core.table import Entry
from govcat.load.table.column import Column
from govcat.load.table.faults.rows import BARE_ROW
from govcat.load.table.furniture import is_title
from govcat.load.table.gluing import glued
from govcat.load.table.items import Item
from govcat.load.table.placement import Placing, lose, meant, read
from govcat.load.table.plain import plain
from govcat.load.table.titles import domain_in

_NUMBERED = pattern(
    r"^\s*[◇◆●○■□▪★☆※·•]?\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,3}[.、．])?\s*"
)


def put_sections(placing: Placing, item: Item, row: int, fields: dict[str, list[Entry]]) -> None:
    """What stands over a group of rows: the name of a domain, or a category above those of the columns."""
    for cell in item.sections:
        domain = _domain_of_section(placing, cell)
        text = domain or _NUMBERED.sub("", " ".join(cell.text.split()))
        key = "domain" if domain else "category"
        fields.setdefault(key, []).append(Entry(text, placing.grid.place(cell), "" if text == cell.text else cell.text))
        placing.ledger.placed(cell, key, row)


def _domain_of_section(placing: Placing, cell: GridCell) -> str:
    text = _NUMBERED.sub("", cell.text).strip()
    if is_title(text) or text.endswith("领域"):
        return domain_in(text, placing.knowledge)
    names = (word for name in placing.knowledge.domains.values() for word in (name.name, *name.aliases))
    return text if plain(text) in set(map(plain, names)) else ""


def put_matters(placing: Placing, item: Item, row: int, fields: dict[str, list[Entry]]) -> None:
    """Categories and name. Where the lowest columns are blank, the lowest text is the name."""
    for depth, (place, cell) in enumerate(item.matters, 1):
        is_name = item.has_name and depth == len(item.matters)
        text = meant(placing, row, place, glued([found.text for found in _of_place(item, place, cell)]))
        if text is None:
            lose(placing, [cell], row)
            continue
        shows = "name" if is_name else f"category.{depth}"
        if is_name and placing.separator and text.count(placing.separator) == 1:
            _put_both(placing, row, (cell, text), fields)
        else:
            read(placing, (row, Column((), (), shows)), [cell], (text, cell.text), fields)
    if not item.has_name:
        first = next((cell for cells in item.cells.values() for cell in cells if cell.row in item.rows), None)
        what = Term(f"第 {item.rows[0] + 1} 行没有事项名称", f"row {item.rows[0] + 1} has no name of an item")
        placing.ledger.find(BARE_ROW, first, {"what": what})


def _of_place(item: Item, place: int, cell: GridCell) -> list[GridCell]:
    """The cells that make up one level of an item: a name may be cut over rows as well."""
    return [cell] if len(item.cells.get(place, ())) < 2 else list(item.cells[place])


def _put_both(placing: Placing, row: int, cell: tuple[GridCell, str], fields: dict[str, list[Entry]]) -> None:
    """Two levels in one cell."""
    at, text = cell
    upper, lower = text.split(placing.separator)
    for key, piece in (("category", upper), ("name", lower)):
        entry = Entry(piece.strip(), placing.grid.place(at), at.text)
        fields.setdefault(key, []).append(entry)
    placing.ledger.placed(at, "name", row)
