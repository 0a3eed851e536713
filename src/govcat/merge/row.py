"""One row that came back → the changes of its item, by three sides: as exported, as it came back, as it is now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from govcat.core.change import Change
from govcat.core.diagnostic import Diagnostic, Fact, Facts, Fault, Owner, Term
from govcat.core.fields import title_of
from govcat.core.form.trace import digest
from govcat.core.place import Cell
from govcat.merge.came import Came, CameCell
from govcat.merge.entries import UNORDERED, as_entries, as_value, in_own_words
from govcat.merge.faults import BLANKED, BOTH_CHANGED, NOT_UNDERSTOOD
from govcat.merge.ground import Ground

_BESIDE = {"content": ("notes",), "channel": ("notes",), "link": ("links",)}
"""Fields whose entries may stand in the cell of another one."""


_NOTHING = Term("空白", "nothing")


class Edit(NamedTuple):
    """A change that a clerk has made, and the cell that it was made in."""

    change: Change
    place: Cell


@dataclass(slots=True)
class Merged:
    """What became of a row: changes, and what stands in the way of others."""

    edits: list[Edit] = field(default_factory=list)
    findings: list[Diagnostic] = field(default_factory=list)


def merge_row(came: Came, ground: Ground) -> Merged:
    """Compare a row with what was exported and with what is there now, field by field."""
    merged = Merged()
    for name in dict.fromkeys(cell.leaf.field for cell in came.cells):
        cells = came.cells_of(name)
        touched = [cell for cell in cells if _is_touched(came, cell, ground)]
        if not touched:
            continue
        if name in came.unread:
            merged.findings.append(_finding(NOT_UNDERSTOOD, came, touched[0], {}, ground))
        elif name in came.filled and came.exported is not None:  # no cell of these was blank in what we exported
            if _says_other(came, name, ground):
                read = _meant(as_entries(came.values.get(name)))
                facts: Facts = {"read": read, "now": _now(came, name, ground)}
                merged.findings.append(_finding(BLANKED, came, touched[0], facts, ground))
        elif any(_has_moved(came, cell, ground) for cell in cells):
            merged.findings.append(_finding(BOTH_CHANGED, came, touched[0], _both(came, touched[0], ground), ground))
        else:
            merged.edits += _edits(came, touched[0], ground)
    return merged


def _is_touched(came: Came, cell: CameCell, ground: Ground) -> bool:
    """Whether a cell says something else than was exported, and something else than is there now."""
    mine = digest(cell.text)
    if mine == digest(ground.cell(came, cell)):
        return False
    if came.exported is not None and cell.leaf.key in came.exported:
        return mine != came.exported[cell.leaf.key]
    return _says_other(came, cell.leaf.field, ground)


def _says_other(came: Came, name: str, ground: Ground) -> bool:
    """Whether a table that we did not make says of a field what the project does not."""
    now, then = ground.read_back(came, name).get(name, ()), as_entries(came.values.get(name))
    return sorted(now) != sorted(then) if name in UNORDERED else now != then


def _has_moved(came: Came, cell: CameCell, ground: Ground) -> bool:
    """Whether the project itself has changed what the cell says since the export."""
    known = (came.exported or {}).get(cell.leaf.key)
    return known is not None and digest(ground.cell(came, cell)) != known


def _edits(came: Came, cell: CameCell, ground: Ground) -> Iterator[Edit]:
    """The changes of the fields that a changed cell speaks of: its own, and what is read beside it (notes, links)."""
    domain, _, item = came.key.partition("/")
    own = cell.leaf.field
    here = {*came.values, *ground.written[came.key]}
    beside = (name for name in _BESIDE.get(own, ()) if name in here)
    for name in (own, *beside):
        old = ground.written[came.key].get(name)
        now = as_entries(old)
        spelled = {entry: ground.spelled(came, name, entry) for entry in now}
        new = as_value(name, in_own_words(name, as_entries(came.values.get(name)), now, spelled), old)
        if new != old:
            yield Edit(Change(domain, item, name, old, new), cell.place)


def _both(came: Came, cell: CameCell, ground: Ground) -> Facts:
    """What a cell says and what it would say today: what it means if that differs, or else as it stands there.

    Why: a cell of boxes is a dozen lines, of which two signs differ.
    """
    name = cell.leaf.field
    here, there = _meant(as_entries(came.values.get(name))), _now(came, name, ground)
    if here == there:
        here, there = (_meant(text.split()) for text in (cell.text, ground.cell(came, cell)))
    return {"came": here, "now": there}


def _now(came: Came, name: str, ground: Ground) -> Fact:
    return _meant(ground.read_back(came, name).get(name, ()))


def _meant(entries: Sequence[str]) -> Fact:
    """Entries on one line."""
    return "；".join(entries) or _NOTHING


def _finding(fault: Fault, came: Came, cell: CameCell, facts: Facts, ground: Ground) -> Diagnostic:
    name, item = cell.leaf.field, ground.items[came.key].name
    said: Facts = {"item": item, "field": title_of(name), **facts}
    return Diagnostic(fault, cell.place, said, owner=Owner(came.key, item), field=name)
