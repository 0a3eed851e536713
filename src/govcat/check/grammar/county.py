"""Whether a project speaks for a county or for what lies below one."""

from __future__ import annotations

from govcat.check.grammar.levels import level_of_region
from govcat.core.item import Header
from govcat.core.pattern import pattern

_LEVELS = frozenset({"县级", "乡级", "村级"})
_PREFECTURE = pattern(r"\d{4}00")


def is_county_or_below(header: Header) -> bool:
    """Whether the region is a county, a town or a village: by its level or name, else by its code.

    Codes are those of GB/T 2260 and GB/T 10114: six digits that end in 00 are a province or a prefecture.
    """
    level = level_of_region(header)
    if level:
        return level in _LEVELS
    return bool(header.region_code) and not _PREFECTURE.fullmatch(header.region_code)
