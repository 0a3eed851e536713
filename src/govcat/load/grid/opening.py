"""From bytes to grids: the format told, its reader asked, its sheets put in order."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from govcat.core.diagnostic import Diagnostic
from govcat.core.grid import Grid
from govcat.load.grid.faults.contents import HIDDEN
from govcat.load.grid.faults.foreign import MISLABELLED, NO_TABLE
from govcat.load.grid.gathering import COLUMNS, gridded
from govcat.load.grid.kind import WORDS, Kind, is_mislabelled, kind_of
from govcat.load.grid.sheet import Refused, Sheets, finding, refused

_OWN_SHEET = "_govcat"


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
    if any(grid.sheet == _OWN_SHEET for grid in grids):
        found = [each for each in found if not _hides_columns(each)]
    if not grids and not any(each.weight.weight == 0 for each in found):
        found.append(finding(name, "", NO_TABLE))
    return tuple(grids), tuple(found)


def _hides_columns(found: Diagnostic) -> bool:
    """Whether hidden columns are told of: in a workbook that govcat made they hold its own ids."""
    return found.fault is HIDDEN and found.facts.get("what") == COLUMNS


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
