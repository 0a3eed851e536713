"""From the public part of a catalogue to files: one output, one module. A renderer writes nothing to the disk."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendered:
    """One output: its files by relative POSIX path, and how many item rows were written into them."""

    files: Mapping[str, bytes]
    rows: int
