"""What this stage reports: GC1xx, each with its words and its page."""

from __future__ import annotations

from govcat.core.diagnostic import Fault
from govcat.shape.faults import emptiness, keys, kinds, texts, words

FAULTS: tuple[Fault, ...] = (*keys.FAULTS, *emptiness.FAULTS, *kinds.FAULTS, *words.FAULTS, *texts.FAULTS)
"""Every finding of this stage, in the order of codes."""
