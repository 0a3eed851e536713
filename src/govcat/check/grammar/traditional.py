"""Whether a character belongs to simplified or to traditional writing."""

from __future__ import annotations

from govcat.core.traditional import STANDARD

__all__ = ["STANDARD", "is_simplified"]

_STANDARD_FORMS = frozenset(STANDARD.values())


def is_simplified(char: str) -> bool:
    """Whether a character exists in simplified writing only: a standard form that traditional text has no use for."""
    if char not in _STANDARD_FORMS:
        return False
    try:
        char.encode("big5")
    except UnicodeEncodeError:
        return True
    return False
