"""Signs that stand for yes and no in a table, as one file uses them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from govcat.core.form.legends import read_legends
from govcat.core.form.lost import proven
from govcat.core.knowledge import Knowledge

CHOSEN = "■▇▄█◼⬛◆▲●☑☒✅✓✔√"
OPEN = "□☐▢◻⬜○〇◯◇△"
_HOLLOW = {"○": "●", "〇": "●", "◯": "●", "◇": "◆", "△": "▲"}
"""Open signs that mean no only beside their filled partner: alone they are as often a yes."""

_CROSSED = "☒"
"""A box that Word ticks with a cross. Where ☑ stands as well, nobody knows what the cross means."""


@dataclass(frozen=True, slots=True)
class Signs:
    """Which signs of a file mean chosen, and which mean not chosen. What is in neither is unknown, never a no.

    `legend` is the sentence that says so, where there is one.
    """

    chosen: frozenset[str] = frozenset(CHOSEN)
    open: frozenset[str] = frozenset(OPEN)
    legend: str = ""


def signs_of(legends: Iterable[str], cells: Iterable[str], knowledge: Knowledge) -> Signs:
    """The signs of one file: what its legends say first, then what its cells of boxes and ticks prove.

    Of the usual signs those are kept that need no proof. A letter that a lost font left behind (R, £), 口 and ? count
    only where they stand before known words of channels throughout, together with the other half of their pair.
    """
    texts = tuple(cells)
    legend = read_legends(legends)
    seen = frozenset(char for text in texts for char in text)
    hollow = {sign for sign, filled in _HOLLOW.items() if filled not in seen}
    usual = frozenset(CHOSEN) - ({_CROSSED} if "☑" in seen else set())
    chosen = (usual | legend.chosen) - legend.open
    not_chosen = (frozenset(OPEN) - hollow | legend.open) - legend.chosen
    lost = proven(texts, chosen, not_chosen, knowledge.vocabularies["channel"])
    return Signs(chosen | lost.chosen, not_chosen | lost.open, legend.text)
