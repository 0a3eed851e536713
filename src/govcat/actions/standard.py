"""How complete the national standard is, and how far each part of it is known."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.item import Domain

AWAITING = "待法制审核"
_NUMBER = re.compile(r"[0-9]+")


@dataclass(frozen=True, slots=True)
class DomainCount:
    """The items of one domain of the standard.

    `stated` is about how many the guideline has, as the file says it, `expected` the same at least and at most. `by_provenance` counts
    items by confirmed, derived and recalled; `awaiting` those whose basis was brought up to date and waits for legal
    review, `superseded` those that law has merged, cancelled or moved; `gaps` are what is known to be missing.
    """

    key: str
    name: str
    english: str
    guideline: str
    certainty: str
    items: int
    stated: str
    expected: tuple[int, int] | None
    by_provenance: Mapping[str, int]
    awaiting: int
    superseded: int
    gaps: tuple[str, ...]


def count_standard(today: date) -> tuple[DomainCount, ...]:
    """The domains of the standard that ships with govcat, in the national order."""
    build = compiled_whole(Asked(None, AsOf(None, today))).build
    return tuple(_count(domain) for domain in build.catalogue.domains) if build else ()


def _count(domain: Domain) -> DomainCount:
    standard = domain.standard
    numbers = [int(number) for number in _NUMBER.findall(standard.items or "")] if standard else []
    return DomainCount(
        key=domain.key,
        name=domain.name,
        english=domain.english,
        guideline=(standard.number or "") if standard else "",
        certainty=(standard.certainty or "") if standard else "",
        items=len(domain.items),
        stated=(standard.items or "") if standard else "",
        expected=(min(numbers), max(numbers)) if numbers else None,
        by_provenance=Counter(item.provenance for item in domain.items),
        awaiting=sum(item.legal_review == AWAITING for item in domain.items),
        superseded=sum(bool(item.superseded) for item in domain.items),
        gaps=(standard.gaps or ()) if standard else (),
    )
