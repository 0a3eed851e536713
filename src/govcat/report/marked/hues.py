"""The colours of marks. By its colour a mark is known again, whoever has saved the workbook in between.

Why shades that differ by one step in 255: two cells that differ in nothing but their fill look the same once they are
marked; the step, which nobody sees, keeps them apart, so each gets its own look back.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from govcat.core.diagnostic import Severity


class Use(StrEnum):
    """What a coloured cell is: one of the clerk's, one made for a mark, the head of our column, a text in it."""

    MARKED = "marked"
    MADE = "made"
    HEAD = "head"
    TEXT = "text"


class Filter(StrEnum):
    """What was done to the filter of a sheet so that it reaches our column."""

    NONE = "none"
    ADDED = "added"
    WIDENED = "widened"
    TABLE = "table"


class Hue(NamedTuple):
    """What a colour tells. `step` keeps apart what would look the same; of a head it is the position in `Filter`.

    `over` is 0 where a cell of our column was made, and above where the clerk had an empty one there.
    """

    use: Use
    step: int = 0
    severity: Severity | None = None
    over: int = 0


STEPS = 64
_REDS = {Use.MARKED: 0xFE, Use.MADE: 0xFD}
_TINTS = {Severity.ERROR: 0x90, Severity.WARNING: 0xB8, Severity.HINT: 0xD8}
OVERS = 8
_HEAD, _TEXT = 0xC8, 0xF0


def rgb_of(hue: Hue) -> str:
    """The colour, as a workbook writes it: opacity, red, green, blue."""
    if hue.use is Use.TEXT:
        return f"FFFE{_TEXT + hue.over:02X}F6"
    if hue.severity is None:
        return f"FFFE{_HEAD + hue.over:02X}{_HEAD + hue.step:02X}"
    tint = _TINTS[hue.severity]
    return f"FF{_REDS[hue.use]:02X}{tint + hue.step % 8:02X}{tint + hue.step // 8:02X}"


def hue_of(rgb: str) -> Hue | None:
    """What a colour tells, if it is one of ours."""
    return _HUES.get(f"FF{rgb.upper()[-6:]}")


_HUES = {
    rgb_of(hue): hue
    for hue in (
        *(Hue(Use.TEXT, over=over) for over in range(OVERS)),
        *(Hue(Use.HEAD, step, over=over) for step in range(len(Filter)) for over in range(OVERS)),
        *(Hue(use, step, severity) for use in _REDS for severity in _TINTS for step in range(STEPS)),
    )
}
