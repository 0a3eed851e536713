"""One table from the cards of a strip."""

from __future__ import annotations

from govcat.core.diagnostic import Term
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.table import Entry, Table
from govcat.load.table import furniture
from govcat.load.table.band import Band
from govcat.load.table.cards import Cards
from govcat.load.table.furniture import line_of
from govcat.load.table.items import matters_of, shape_of
from govcat.load.table.ledger import Ledger
from govcat.load.table.linking import tell_links
from govcat.load.table.placement import Placing
from govcat.load.table.placing import rows_of
from govcat.load.table.reading import signs_in, table_columns
from govcat.load.table.regions import Region
from govcat.load.table.telling import cells_of, tell_columns
from govcat.load.table.titles import caption_of, domain_of

LABEL = Term("字段名", "a field's name")


def read_cards(band: Band, cards: Cards, knowledge: Knowledge, signs: Signs | None = None) -> Table:
    """Read the cards of a strip as one table, an item for each card."""
    grid = band.grid
    ledger = Ledger(grid)
    region = Region(band, None, (), (), tuple(band.rows))
    for cell in cards.labels:
        ledger.aside(cell, LABEL)
    shape = shape_of(cards.columns)
    places = {column.places[0]: number for number, column in enumerate(cards.columns)}
    for item in cards.items:
        item.cells = {places[place]: cells for place, cells in item.cells.items() if place in places and cells}
        item.matters = matters_of(item.cells, shape)
        item.has_name = bool(item.matters)
    found = signs or signs_in(region, cards.columns, cards.items, knowledge)
    rows = rows_of(Placing(grid, shape, found, knowledge, ledger), cards.items)
    rest = [cell for row in band.rows for cell in band.own(row) if not ledger.is_told(cell)]
    first = min(cell.row for cell in cards.labels)
    for cell in rest:
        why = line_of(cell.text) or (furniture.TITLE if furniture.is_title(cell.text) else None)
        if why or cell.row < first:
            ledger.aside(cell, why or furniture.PROSE)
    notes = [Entry(cell.text.strip(), grid.place(cell)) for cell in rest if line_of(cell.text) is furniture.NOTE]
    title = caption_of((cell.text for cell in rest if cell.row < first), grid)
    tell_columns(ledger, region, cards.columns)
    tell_links(ledger, cards.columns, cards.items)
    told = ledger.told(cells_of(region))
    domain = domain_of(title, grid, knowledge)
    columns = table_columns(cards.columns)
    return Table(grid, title, domain, columns, rows, tuple(notes), told, ledger.findings(), signs=found)
