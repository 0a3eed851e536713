"""From the public part of a catalogue to files: one output, one module. A renderer writes nothing to the disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """One output: its files by relative POSIX path, and how many items were written into them, each counted once.

    `repeated` is how many rows more there are, because items stand in several files.
    """

    files: Mapping[str, bytes]
    rows: int
    repeated: int = 0
