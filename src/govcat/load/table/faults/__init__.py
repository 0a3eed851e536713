"""What is not certain about a table that somebody sent, GC930 to GC939: nothing is decided in silence."""

from __future__ import annotations

from govcat.core.diagnostic import Fault
from govcat.load.table.faults import cells, columns, rows

FAULTS: tuple[Fault, ...] = tuple(
    sorted(
        (fault for shelf in (cells, columns, rows) for fault in vars(shelf).values() if isinstance(fault, Fault)),
        key=lambda fault: fault.code,
    )
)
"""Every fault of this room, in the order of the codes."""
