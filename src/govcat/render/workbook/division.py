"""How a catalogue is divided into workbooks."""

from __future__ import annotations

from typing import Literal, TypeAlias

Division: TypeAlias = Literal["whole", "domain", "body"]
"""One workbook of everything, one for each domain, or one for each body that discloses."""
