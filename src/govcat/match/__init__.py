"""Rows of tables → items: which domain a table is of, which item a row is, and what is written of it.

domain      which domain a text names          slugs       ids of items that have none yet
gathering   the rows of all tables by domain   rows        what a domain holds meanwhile
identity    which item a row is                `likeness`: by closeness
joining     where two rows are one             whose       which domain a row belongs to
composing   what a file says of a row          shared      what the rows of a domain have in common
notes       what stands under a table
"""

from __future__ import annotations

from govcat.match.composing import Composed, composed
from govcat.match.faults import FAULTS
from govcat.match.gathering import Gathering, gathered
from govcat.match.identity import Described, Match, matched
from govcat.match.rows import At, Fate, Gathered, Placed
from govcat.match.shared import shared

__all__ = [
    "FAULTS",
    "At",
    "Composed",
    "Described",
    "Fate",
    "Gathered",
    "Gathering",
    "Match",
    "Placed",
    "composed",
    "gathered",
    "matched",
    "shared",
]
