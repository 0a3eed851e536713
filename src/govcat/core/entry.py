"""The entry that a finding speaks of: by it a finding is known again, wherever the entry has moved."""

from __future__ import annotations

from collections.abc import Mapping

from govcat.core.diagnostic import Diagnostic
from govcat.core.source import Source, Value, value_at

MISSING = "-"
"""Stands for the entry where there is none: an element that is missing, an item as a whole."""


def entry_of(found: Diagnostic, sources: Mapping[str, Source]) -> str | list[Value] | None:
    """The text or the list of texts that a finding speaks of.

    None for a whole mapping, which changes with every word in it, and for what no report may show: a short text could
    be guessed from its digest.
    """
    source = sources.get(found.place.file) if found.place else None
    entry = None if found.is_confidential or source is None else value_at(source.value, found.path)
    return None if isinstance(entry, dict) else entry
