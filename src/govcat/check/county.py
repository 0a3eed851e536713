"""Whether a project speaks for a county or for what lies below one."""

from __future__ import annotations

from govcat.check.levels import level_of_region
from govcat.core.item import Header

_LEVELS = frozenset({"县级", "乡级", "村级"})
_PREFECTURE = 4
_COUNTY = 6


def is_county_or_below(header: Header) -> bool:
    """Whether the region is a county, a town or a village: by its level or name, else by its code.

    Codes are those of GB/T 2260: the fifth and sixth digit of a province or a prefecture are 00.
    """
    level = level_of_region(header)
    if level:
        return level in _LEVELS
    return header.region_code[_PREFECTURE:_COUNTY] not in ("", "00")
