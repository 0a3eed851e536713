"""Files that somebody sends → the tables in them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path, PurePath
from typing import TypeAlias

from govcat.core.diagnostic import Diagnostic, Owner, Severity
from govcat.core.form.trace import ABOUT, SHEET, Trace, trace_of
from govcat.core.grid import Grid
from govcat.core.knowledge import Knowledge
from govcat.core.table import Table
from govcat.load.grid import read_grids
from govcat.load.table import Mapping, mapping_of, mapping_text, read_mapping, read_tables
from govcat.match.faults import NO_TABLE
from govcat.workspace.incoming import Incoming, listed, taken

Progress: TypeAlias = Callable[[int, int, str], None]
"""Is told which of how many files is being read; a number beyond the last when all are."""


@dataclass(frozen=True, slots=True)
class ReadFile:
    """One file: everything in it that lies in rows and columns, and the catalogues among that."""

    name: str
    grids: tuple[Grid, ...] = ()
    tables: tuple[Table, ...] = ()
    findings: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True)
class Intake:
    """All files that were read, in order.

    `others` counts what a folder holds besides tables. `mapping` is the text of a file that says how the columns were
    understood, if that is worth a person's look. `findings` speak of files that could not even be opened.
    """

    files: tuple[ReadFile, ...] = ()
    findings: tuple[Diagnostic, ...] = ()
    others: int = 0
    mapping: str = ""

    @cached_property
    def tables(self) -> tuple[Table, ...]:
        """The tables of all files."""
        return tuple(table for file in self.files for table in file.tables)

    @property
    def trace(self) -> Trace | None:
        """What the first export of ours among the files says of itself."""
        grids = (grid for file in self.files for grid in file.grids if grid.sheet == SHEET)
        return next((trace for grid in grids if (trace := trace_of(grid))), None)

    @property
    def about(self) -> tuple[str, ...]:
        """The texts of the sheet of an export of ours that lists its domains, the title first."""
        grids = (grid for file in self.files for grid in file.grids if grid.sheet == ABOUT[0])
        return tuple(cell.text for grid in grids for cell in grid.cells) if self.trace else ()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that was said while reading."""
        said = (found for file in self.files for found in file.findings)
        return (*self.findings, *said, *(found for table in self.tables for found in table.findings))


def read_files(paths: Iterable[Path], knowledge: Knowledge, mapping: Path | None, tell: Progress) -> Intake:
    """Read files and folders. `mapping` is a file in which a person has said how the columns are to be understood."""
    files = listed(paths)
    said, found = _mapping(mapping)
    if mapping and said is None:
        return Intake(findings=found)
    found = (*files.diagnostics, *found)
    read: list[ReadFile] = []
    left = said
    for number, path in enumerate(files.paths, 1):
        tell(number, len(files.paths), path.name)
        incoming = taken(path)
        if isinstance(incoming, Diagnostic):
            found = (*found, incoming)
            continue
        own, left = _own(left, path.name, is_last=number == len(files.paths))
        read.append(_read(incoming, knowledge, own))
    tell(len(files.paths) + 1, len(files.paths), "")
    is_all_empty = not any(table.columns for file in read for table in file.tables)
    whole = tuple(_judged(file, is_alone=is_all_empty) for file in read)
    return Intake(whole, found, files.others, "" if said else _worth_a_look(whole))


def _read(incoming: Incoming, knowledge: Knowledge, mapping: Mapping | None) -> ReadFile:
    grids = read_grids(incoming.name, incoming.content)
    is_ours = any(grid.sheet == SHEET and trace_of(grid) for grid in grids.grids)
    tables = read_tables((grid for grid in grids.grids if not (is_ours and grid.sheet in ABOUT)), knowledge, mapping)
    return ReadFile(incoming.name, grids.grids, tables, grids.findings)


def _judged(file: ReadFile, *, is_alone: bool) -> ReadFile:
    """The file, with a word on it if it holds no catalogue; an error if no other file holds one either."""
    is_explained = any(found.weight is Severity.ERROR for found in file.findings)
    if is_explained or any(table.columns for table in file.tables):
        return file
    severity = Severity.ERROR if is_alone else Severity.WARNING
    said = Diagnostic(NO_TABLE, None, {"what": file.name}, severity, Owner(file.name))
    return replace(file, findings=(*file.findings, said))


def _mapping(path: Path | None) -> tuple[Mapping | None, tuple[Diagnostic, ...]]:
    if path is None:
        return None, ()
    incoming = taken(path)
    return (None, (incoming,)) if isinstance(incoming, Diagnostic) else read_mapping(incoming.name, incoming.content)


def _own(mapping: Mapping | None, name: str, *, is_last: bool) -> tuple[Mapping | None, Mapping | None]:
    """What a mapping says of a file, and what is left for later ones; the last file is asked about all that is left."""
    if mapping is None:
        return None, None
    own = [table for table in mapping.tables if is_last or PurePath(table.file).name in ("", name)]
    rest = [table for table in mapping.tables if not table.file or table not in own]
    return Mapping(tuple(own)), Mapping(tuple(rest))


def _worth_a_look(files: Sequence[ReadFile]) -> str:
    """How the tables were understood, if any of their columns is not known word for word; else nothing."""
    tables = [table for file in files for table in file.tables if table.columns]
    if all(column.is_certain and not _is_open(column.shows) for table in tables for column in table.columns):
        return ""
    return mapping_text(mapping_of(tables))


def _is_open(shows: str) -> bool:
    """Whether a column has no field: it is kept under its head, or not understood."""
    return shows.startswith("x-") or shows in ("unplaced", "aside")
