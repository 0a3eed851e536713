"""What can be wrong with the writing of a file, before anybody asks what it means: GC001 to GC059.

Why here and not beside the code: the composer, the diagnosis and the search for slips all say the same sentences.
"""

from __future__ import annotations

from govcat.core.diagnostic import Fault
from govcat.load.faults import closed, documents, encoding, files, keys, layout, lists, quotes, values

FAULTS: tuple[Fault, ...] = tuple(
    sorted(
        (
            fault
            for shelf in (files, encoding, documents, keys, values, quotes, lists, layout, closed)
            for fault in vars(shelf).values()
            if isinstance(fault, Fault)
        ),
        key=lambda fault: fault.code,
    )
)
"""Every GC0xx fault, in the order of the codes."""
