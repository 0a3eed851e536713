"""Signs that stand for yes and no in a table, as one file uses them."""

from __future__ import annotations

from dataclasses import dataclass

CHOSEN = "■▇▄◆▲●☑☒✓✔√"
OPEN = "□☐○〇◇△"


@dataclass(frozen=True, slots=True)
class Signs:
    """Which signs of a file mean chosen, and which mean not chosen. What is in neither is unknown, never a no.

    `legend` is the sentence that says so, where there is one.
    """

    chosen: frozenset[str] = frozenset(CHOSEN)
    open: frozenset[str] = frozenset(OPEN)
    legend: str = ""
