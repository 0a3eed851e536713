"""Whom a finding concerns: its domain, the bodies that answer for it, and whose text it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from govcat.core.diagnostic import Diagnostic
from govcat.core.item import Catalogue, Domain, Item, Subject
from govcat.core.published import CLOSED
from govcat.locales import Chrome
from govcat.report.visible import visible
from govcat.report.wording import is_shipped

Bodies = Mapping[str, tuple[str, ...]]
"""Names of bodies by the key of what they answer for: `domain/id`, `domain/defaults`, `bodies/<name>`."""


def domain_of(found: Diagnostic) -> str:
    """The key of the domain that a finding belongs to; empty if it belongs to the project or to a body."""
    key = visible(found.owner.key) if found.owner else ""
    if key.startswith("bodies/"):
        return ""
    if "/" in key and not key.endswith((".yaml", ".yml", ".lock")):
        return key.partition("/")[0]
    path = PurePosixPath(visible(found.place.file) if found.place else key)
    return path.stem if path.parent.name == "domains" and path.suffix in {".yaml", ".yml"} else ""


def domain_names(catalogue: Catalogue | None) -> Mapping[str, str]:
    """What people call the domains, by key, in the order of the catalogue."""
    return {domain.key: domain.name or domain.key for domain in catalogue.domains} if catalogue else {}


def bodies_of(catalogue: Catalogue | None) -> Bodies:
    """Who answers for what. Items that are not disclosed are left out: reports show no value of theirs."""
    bodies: dict[str, tuple[str, ...]] = {}
    for domain in catalogue.domains if catalogue else ():
        for item in (*domain.items, *domain.other_level):
            if item.method != CLOSED:
                bodies[item.key] = tuple(dict.fromkeys(_names(item.subject)))
        bodies[f"{domain.key}/defaults"] = _of_all(domain, bodies)
    for body in catalogue.bodies if catalogue else ():
        bodies[f"bodies/{body.name}"] = (body.name,)
    return bodies


def origin(found: Diagnostic, words: Chrome) -> str:
    """Whose text it is: the project's own, a guideline's, or that of a layer between."""
    if not found.inherited:
        return words.whose.own
    return words.whose.guideline if is_shipped(found.place) else words.whose.above


def _names(subjects: Iterable[Subject]) -> Iterator[str]:
    for subject in subjects:
        yield from (body.name for body in subject.bodies) if subject.bodies else (subject.text,)


def _of_all(domain: Domain, bodies: Bodies) -> tuple[str, ...]:
    def known(item: Item) -> tuple[str, ...]:
        return bodies.get(item.key, ())

    return tuple(dict.fromkeys(name for item in domain.items for name in known(item)))
