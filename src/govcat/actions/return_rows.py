"""The rows of a workbook that came back, each with the item that it is and what was exported of it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.actions.import_drafts import DraftedItem, findings_of, items_of
from govcat.actions.import_known import Known
from govcat.actions.import_reading import ReadFile
from govcat.actions.return_columns import form_of, trace_in, with_own_columns
from govcat.actions.return_ids import mended
from govcat.core.change import COMPARED, Change
from govcat.core.diagnostic import Diagnostic
from govcat.core.form.trace import ABOUT, FLAT, Trace
from govcat.core.knowledge import Knowledge
from govcat.core.place import Cell
from govcat.core.table import Table
from govcat.match import gathered
from govcat.match.joining import whole_rows
from govcat.merge import Came, CameTable, Ground, cells_of, filled_of, unread_of


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
    """The rows of one workbook. `gone` are the items that went out in one of its forms and are not in it now."""

    rows: list[Came] = field(default_factory=list)
    new: list[NewItem] = field(default_factory=list)
    gone: Sequence[str] = ()
    findings: list[Diagnostic] = field(default_factory=list)


def rows_of(file: ReadFile, reader: Reader) -> ReadRows:
    """The rows of a workbook.

    Each table is looked at by itself: the official sheet and the flat one say the same, and where they do not, one of
    them was changed.
    """
    trace = trace_in(file)
    file = with_own_columns(file, reader.ground.knowledge)
    read = ReadRows()
    came: dict[str, set[str]] = {}
    is_ours = trace is not None or any(_carries_keys(table, reader) for table in file.tables)
    for table in file.tables:
        if is_ours and table.grid.sheet in ABOUT:
            continue
        here = len(read.rows)
        _put(read, table, trace, reader)
        came.setdefault(form_of(table), set()).update(row.key for row in read.rows[here:])
    if trace:
        read.gone = tuple(dict.fromkeys(key for form, keys in came.items() for key in _gone(trace, form, keys)))
    return read


def _carries_keys(table: Table, reader: Reader) -> bool:
    return any(row.id in reader.ground.written for row in table.rows)


def _gone(trace: Trace, form: str, came: Collection[str]) -> Iterator[str]:
    """The items that went out in a form and did not come back in it. A domain that is wholly missing was not sent."""
    sent = {key.partition("/")[0] for key in came}
    return (key for key in trace.forms.get(form, {}) if key not in came and key.partition("/")[0] in sent)


def _put(read: ReadRows, table: Table, trace: Trace | None, reader: Reader) -> None:
    exported = {key for printed in trace.forms.values() for key in printed} if trace else set()
    table, astray = mended(table, reader.known, {*reader.ground.written, *exported})
    came = _came_table(table, trace, reader.ground.knowledge)
    gathering = gathered((table,), reader.known.domains)
    read.findings += (*astray, *gathering.findings)
    for domain in gathering.domains.values():
        items = items_of(domain, reader.known)
        lines = {whole.positions[0]: whole.positions for whole in whole_rows(table)}
        read.findings += findings_of(domain.key, items)
        for item in items:
            key = f"{domain.key}/{item.match.id}"
            if key in reader.ground.written or key in exported:
                read.rows.append(_came(key, item, (came, lines[item.row.at[1]]), trace, reader.ground))
            else:
                record = {name: value for name, value in item.composed.values.items() if name in COMPARED}
                change = Change(domain.key, item.match.id, "", None, record)
                read.new.append(NewItem(key, change, item.row.place))


def _came_table(table: Table, trace: Trace | None, knowledge: Knowledge) -> CameTable:
    """A table with the layout that it was exported in."""
    layouts = knowledge.layouts
    key = "flat" if form_of(table) == FLAT else trace.layout if trace else ""
    return CameTable(table, layouts.get(key, layouts["national"]))


def _came(
    key: str, item: DraftedItem, where: tuple[CameTable, Sequence[int]], trace: Trace | None, ground: Ground
) -> Came:
    came, lines = where
    table = came.table
    cells = cells_of(came, lines)
    divided = [cell.leaf.read(cell.text, table.signs, ground.knowledge).fields for cell in cells if cell.is_divided]
    return Came(
        key=key,
        name=item.row.title,
        cells=cells,
        values={**item.composed.values, **{name: entries for read in divided for name, entries in read.items()}},
        exported=trace.forms.get(form_of(table), {}).get(key) if trace else None,
        marks=came.layout.marks,
        unread=unread_of(came, lines[0], cells),
        filled=filled_of(item.composed.cells, cells),
    )
