"""What can be wrong with a table that somebody hands in, before anybody asks what it means: GC910 to GC929.

Why here and not beside the code: the readers of six formats say the same sentences.
"""

from __future__ import annotations

from govcat.core.diagnostic import Fault
from govcat.load.grid.faults import cells, contents, files, foreign

FAULTS: tuple[Fault, ...] = tuple(
    sorted(
        (
            fault
            for shelf in (files, foreign, contents, cells)
            for fault in vars(shelf).values()
            if isinstance(fault, Fault)
        ),
        key=lambda fault: fault.code,
    )
)
"""Every fault of this room, in the order of the codes."""
