"""The rows of a workbook that came back, each with the item that it is and what was exported of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.actions.import_drafts import DraftedItem, drafted
from govcat.actions.import_known import Known
from govcat.actions.import_reading import ReadFile
from govcat.core.change import COMPARED, Change
from govcat.core.diagnostic import Diagnostic
from govcat.core.form.trace import FLAT, OFFICIAL, SHEET, Trace, trace_of
from govcat.core.place import Cell
from govcat.core.table import Table
from govcat.match import gathered
from govcat.merge import Came, Ground, cells_of, unread_of


class Reader(NamedTuple):
    """What rows are looked up in: the items that are known, and the project as it is now."""

    known: Known
    ground: Ground


class NewItem(NamedTuple):
    """A row for which there is no item yet, as the change that makes one."""

    key: str
    change: Change
    place: Cell


@dataclass(slots=True)
class ReadRows:
    """The rows of one workbook. `exported` are the keys of the items that went out in it."""

    rows: list[Came] = field(default_factory=list)
    new: list[NewItem] = field(default_factory=list)
    exported: Sequence[str] = ()
    findings: list[Diagnostic] = field(default_factory=list)


def rows_of(file: ReadFile, reader: Reader) -> ReadRows:
    """The rows of a workbook.

    Each table is looked at by itself: the official sheet and the flat one say the same, and where they do not, one of
    them was changed.
    """
    traces = (trace_of(grid) for grid in file.grids if grid.sheet == SHEET)
    trace = next((found for found in traces if found), None)
    read = ReadRows()
    if trace:
        read.exported = tuple(dict.fromkeys(key for printed in trace.forms.values() for key in printed))
    for table in file.tables:
        _put(read, table, trace, reader)
    return read


def _put(read: ReadRows, table: Table, trace: Trace | None, reader: Reader) -> None:
    gathering = gathered((table,), reader.known.domains)
    read.findings += gathering.findings
    for domain in gathering.domains.values():
        draft = drafted(domain, reader.known)
        read.findings += draft.findings
        for item in draft.items:
            key = f"{domain.key}/{item.match.id}"
            if key in reader.ground.written:
                read.rows.append(_came(key, item, table, trace, reader.ground))
            else:
                record = {name: value for name, value in item.composed.values.items() if name in COMPARED}
                change = Change(domain.key, item.match.id, "", None, record)
                read.new.append(NewItem(key, change, item.row.place))


def _came(key: str, item: DraftedItem, table: Table, trace: Trace | None, ground: Ground) -> Came:
    form = FLAT if table.grid.sheet == FLAT else OFFICIAL
    layouts = ground.knowledge.layouts
    layout = layouts.get("flat" if form == FLAT else trace.layout if trace else "", layouts["national"])
    position = item.row.at[1]
    return Came(
        key=key,
        name=item.row.title,
        cells=cells_of(table, position, layout),
        values=item.composed.values,
        exported=trace.forms.get(form, {}).get(key) if trace else None,
        marks=layout.marks,
        unread=unread_of(table, position),
    )
