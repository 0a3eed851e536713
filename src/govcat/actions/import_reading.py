"""Files that somebody sends → the tables in them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from govcat.core.diagnostic import Diagnostic
from govcat.core.grid import Grid
from govcat.core.table import Table


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
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything that was said while reading."""
        said = (found for file in self.files for found in file.findings)
        return (*self.findings, *said, *(found for table in self.tables for found in table.findings))
