"""The door of this room: any bytes in, grids and findings out, never an exception."""

from __future__ import annotations

from dataclasses import dataclass

from govcat.core.diagnostic import Diagnostic
from govcat.core.grid import Grid


@dataclass(frozen=True, slots=True)
class Grids:
    """The tables of a file in their order, and what was wrong with the file or its cells."""

    grids: tuple[Grid, ...]
    findings: tuple[Diagnostic, ...] = ()


def read_grids(name: str, content: bytes) -> Grids:
    """Read every table of a file. `name` is what findings call it; the format is told by `content`."""
    from govcat.load.grid.opening import open_grids  # noqa: PLC0415  # who lists the faults of this room opens nothing

    return Grids(*open_grids(name, content))
