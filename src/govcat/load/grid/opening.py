"""From bytes to grids: the format told, its reader asked, its sheets put in order."""

from __future__ import annotations

from collections.abc import Callable, Collection
from importlib import import_module
from pathlib import PurePath

from govcat.core.diagnostic import Diagnostic
from govcat.core.form.trace import ID_HEAD, SHEET
from govcat.core.grid import Grid
from govcat.core.place import Cell
from govcat.load.grid.faults.contents import HIDDEN
from govcat.load.grid.faults.foreign import MISLABELLED, NO_TABLE
from govcat.load.grid.gathering import COLUMNS, gridded
from govcat.load.grid.kind import WORDS, Kind, is_mislabelled, kind_of
from govcat.load.grid.sheet import Refused, Sheets, finding, refused


def open_grids(name: str, content: bytes) -> tuple[tuple[Grid, ...], tuple[Diagnostic, ...]]:
    """The grids of a file, and what was wrong with it or its cells."""
    try:
        kind = kind_of(content)
        read = _reader(kind)(name, content)
    except Refused as refusal:
        return (), (refused(name, "", refusal),)
    found = list(read.findings)
    if is_mislabelled(name, kind):
        found.insert(0, finding(name, "", MISLABELLED, {"suffix": PurePath(name).suffix, "kind": WORDS[kind]}))
    grids = []
    for sheet in read.sheets:
        grid, more = gridded(name, sheet)
        if grid.cells:
            grids.append(grid)
        found += more
    if any(grid.sheet == SHEET for grid in grids):
        ours = {grid.sheet for grid in grids if all(grid.text(row, 0) == ID_HEAD for row in grid.hidden_rows)}
        found = [each for each in found if not _hides_keys(each, ours)]
    if not grids and not any(each.weight.weight == 0 for each in found):
        found.append(finding(name, "", NO_TABLE))
    return tuple(grids), tuple(found)


def _hides_keys(found: Diagnostic, ours: Collection[str]) -> bool:
    """Whether hidden columns are told of, or the hidden rows of a sheet in `ours`.

    Why: in a workbook that govcat made they hold the keys of its items.
    """
    if found.fault is not HIDDEN or not isinstance(found.place, Cell):
        return False
    return found.facts.get("what") == COLUMNS or found.place.sheet in ours


def _reader(kind: Kind) -> Callable[[str, bytes], Sheets]:
    """The reader of a format, imported when the first file of it is met."""
    module = import_module(f"govcat.load.grid.{_MODULES[kind]}")
    reader: Callable[[str, bytes], Sheets] = getattr(module, f"read_{kind}")
    return reader


_MODULES = {
    Kind.XLSX: "xlsx",
    Kind.XLS: "xls",
    Kind.ODS: "ods",
    Kind.DOCX: "docx",
    Kind.HTML: "page",
    Kind.CSV: "separated",
}
