"""Reasons that begin with a word of a closed list and may go on in free text: `无此职权：由市局行使`."""

from __future__ import annotations

import re

from govcat.core.knowledge import Vocabulary

_FIRST_WORD = re.compile(r"[^：:，,。；;（(\s]+")


def stated_reason(text: str, reasons: Vocabulary) -> str | None:
    """The standard word that `text` begins with, or None if it begins with no word of the list."""
    first = _FIRST_WORD.match(text.strip())
    return reasons.resolve(first.group()) if first else None
