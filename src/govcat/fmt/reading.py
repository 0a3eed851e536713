"""A file as every step of formatting reads it: values and places by canonical paths, and what is wrong with it."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.place import Path
from govcat.core.source import Source
from govcat.load import read_yaml
from govcat.shape.canonical import canonical
from govcat.shape.faults.keys import KEY_TWICE
from govcat.shape.forms import Form


class Read(NamedTuple):
    """One file that was understood as it is written.

    `twice` are the paths at which a key stands in two spellings, `codes` counts what the reader had to say.
    """

    source: Source
    twice: frozenset[Path]
    codes: Counter[str]


def read(name: str, content: bytes, form: Form) -> Read | tuple[Diagnostic, ...]:
    """Read one file; what is wrong with it if it was not understood."""
    source, found = read_yaml(name, content)
    if source is None or any(one.weight is Severity.ERROR for one in found):
        return found
    source, notes = canonical(source, form)
    twice = frozenset(note.path for note in notes if note.fault is KEY_TWICE)
    return Read(source, twice, Counter((*(one.code for one in found), *(note.fault.code for note in notes))))
