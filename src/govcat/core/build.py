"""Everything that one compilation found."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Catalogue
from govcat.core.knowledge import Knowledge
from govcat.core.readings import Readings
from govcat.core.shaped import ShapedLayer
from govcat.core.source import Source


@dataclass(frozen=True, slots=True)
class Build:
    """A compiled project: the resolved catalogue, its parsed elements, and every finding in reading order.

    `known` are the findings that its baseline has on record; they are not among `diagnostics`.
    """

    catalogue: Catalogue
    diagnostics: tuple[Diagnostic, ...]
    known: tuple[Diagnostic, ...]
    readings: Readings
    layers: tuple[ShapedLayer, ...]
    sources: Mapping[str, Source]
    knowledge: Knowledge
    as_of: date
