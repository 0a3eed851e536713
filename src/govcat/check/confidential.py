"""Items that are not disclosed: reports name them by id and name and never show what they say (DESIGN §3)."""

from __future__ import annotations

from dataclasses import replace

from govcat.core.diagnostic import Diagnostic, Fact, Owner, Term
from govcat.core.item import Catalogue
from govcat.core.published import CLOSED

WITHHELD = Term("（不予公开，从略）", "(not disclosed)")


def closed_keys(catalogue: Catalogue) -> frozenset[str]:
    """The keys of all items whose method is 不予公开, whether complete, incomplete or of another level."""
    keys = set()
    for domain in catalogue.domains:
        keys |= {item.key for item in (*domain.items, *domain.other_level) if item.method == CLOSED}
        keys |= {f"{item.domain}/{item.id}" for item in domain.incomplete if item.values.get("method") == CLOSED}
    return frozenset(keys)


def masked(found: Diagnostic) -> Diagnostic:
    """A finding about a closed item: its facts keep the item's id and name and the words of the code, no value."""
    owner = found.owner or Owner("")
    known = {owner.key, owner.key.rpartition("/")[2], owner.title}
    facts = {name: fact if _is_harmless(fact, known) else WITHHELD for name, fact in found.facts.items()}
    return replace(found, facts=facts, related=(), is_confidential=True)


def _is_harmless(fact: Fact, known: set[str]) -> bool:
    """A `Term` is a word of ours; a text is the user's unless it names the item."""
    return isinstance(fact, Term) or fact in known
