"""Links behind the texts of a table: taken where a column shows addresses, counted where it shows something else."""

from __future__ import annotations

from collections.abc import Sequence

from govcat.core.diagnostic import Term
from govcat.core.grid import GridCell, letters
from govcat.core.pattern import pattern
from govcat.load.grid.faults.contents import LEFT_ALONE
from govcat.load.table.column import ASIDE, Column
from govcat.load.table.items import Item
from govcat.load.table.ledger import Ledger
from govcat.load.table.plain import bare
from govcat.load.table.witness import holds_address

_SCHEME = pattern("^(?:https?://|//|mailto:)")


def addresses_behind(column: Column, cell: GridCell) -> tuple[str, ...]:
    """The addresses that a cell gives its field: a column of links takes them where its text is no address itself."""
    return cell.links if column.shows == "link" and not holds_address(cell.text) else ()


def tell_links(ledger: Ledger, columns: Sequence[Column], items: Sequence[Item]) -> None:
    """Report for each column how many addresses stand behind its texts and were not taken."""
    met: set[int] = set()
    for place, column in enumerate(columns):
        cells = [cell for item in items for cell in item.cells.get(place, ()) if id(cell) not in met]
        met.update(map(id, cells))
        left = {id(cell): cell for cell in cells if column.shows != ASIDE and _left(column, cell)}
        if left:
            count = sum(len(_left(column, cell)) for cell in left.values())
            head = " ".join(map(bare, column.heads[-1:])) or letters(column.places[0])
            what = Term(f"“{head}”一栏的 {count} 个链接", f"{count} links in the column “{head}”")
            ledger.find(LEFT_ALONE, next(iter(left.values())), {"what": what})


def _left(column: Column, cell: GridCell) -> tuple[str, ...]:
    """The addresses that neither a field nor the text of the cell says."""
    if not cell.links or addresses_behind(column, cell):
        return ()
    said = _short(cell.text)
    return tuple(link for link in cell.links if _short(link) not in said)


def _short(address: str) -> str:
    """An address without what people leave out when they write it down."""
    return _SCHEME.sub("", "".join(address.split()).lower()).rstrip("/")
