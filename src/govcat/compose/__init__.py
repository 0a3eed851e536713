"""Layers → one resolved catalogue in which every entry knows who wrote it (DESIGN §2, "How layers fold").

gather      files by domain              domain.py   defaults first, items second, then the order
roll        which ids there are          assemble    items, incomplete ones, removed ones, other levels
fold        `field` and `field+`         drift       what moved above since `govcat adopt`

The examples on a fault's page are small projects: the first line of each block names its file, `# 上级 path`
in the layer above or `# 本级 path` in the project itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from govcat.compose.adoption import ground_of, lock_text
from govcat.compose.assemble import Region, assembled
from govcat.compose.body import DUPLICATE_BODY, bodies_of, body_files, cast_of
from govcat.compose.domain import FoldedDomain, fold_domain
from govcat.compose.domain_name import UNKNOWN_DOMAIN, domain_names
from govcat.compose.drift import Adopted, drift, dropped
from govcat.compose.drift_faults import ADDED_ABOVE, CHANGED_ABOVE, DROPPED_ABOVE, MOVED_GROUND
from govcat.compose.exemption import (
    EXEMPT_BUT_WRITTEN,
    UNSTATED_EXEMPTION,
    Exemptions,
    exemption_faults,
    exemptions_of,
)
from govcat.compose.gather import DUPLICATE_DOMAIN, gather_domains, unread_domains
from govcat.compose.header import header_of, settings_of, statements_of
from govcat.compose.item import MISSING_ELEMENT
from govcat.compose.layer_file import LayerFile
from govcat.compose.level import OWN_BUT_NOT_KEPT
from govcat.compose.locked import LOCKED_FIELD
from govcat.compose.removal import REMOVED_ABOVE, UNSTATED_REMOVAL
from govcat.compose.retirement import RETIRED_BUT_INHERITED, RETIRED_ID
from govcat.compose.roll import UNKNOWN_ID
from govcat.compose.shared_role import SHARED_ROLE, shared_roles
from govcat.compose.writing import DUPLICATE_ID
from govcat.core.diagnostic import Diagnostic, Fault, Owner
from govcat.core.item import Catalogue, Domain, Exempt
from govcat.core.knowledge import Knowledge
from govcat.core.shaped import ShapedLayer

__all__ = ["FAULTS", "MISSING_ELEMENT", "compose", "lock_text"]

FAULTS: tuple[Fault, ...] = (
    MISSING_ELEMENT,
    DUPLICATE_ID,
    DUPLICATE_DOMAIN,
    DUPLICATE_BODY,
    SHARED_ROLE,
    UNKNOWN_ID,
    UNSTATED_REMOVAL,
    REMOVED_ABOVE,
    RETIRED_ID,
    RETIRED_BUT_INHERITED,
    LOCKED_FIELD,
    UNSTATED_EXEMPTION,
    UNKNOWN_DOMAIN,
    EXEMPT_BUT_WRITTEN,
    CHANGED_ABOVE,
    MOVED_GROUND,
    ADDED_ABOVE,
    DROPPED_ABOVE,
    OWN_BUT_NOT_KEPT,
)


def compose(layers: Sequence[ShapedLayer], knowledge: Knowledge) -> tuple[Catalogue, tuple[Diagnostic, ...]]:
    """The catalogue of the last of `layers` (the uppermost first), and what is wrong with the way they fold."""
    sources, found = gather_domains(layers, knowledge)
    names = domain_names(layers, sources, knowledge)
    exemptions = exemptions_of(layers)
    found.extend(exemption_faults(exemptions, sources, names, knowledge.vocabularies["exemption_reason"]))
    files = body_files(layers)
    bodies, body_faults = bodies_of(files, names, knowledge.roles)
    found.extend(body_faults)
    header = header_of(layers)
    region = Region(cast_of(bodies, knowledge.roles), header.covers)
    folded = {
        key: fold_domain(source, knowledge.vocabularies["removal_reason"])
        for key, source in sources.items()
        if key not in exemptions
    }
    domains = []
    for each in folded.values():
        domain, missing = assembled(each, region, knowledge)
        domains.append(domain)
        found.extend((*each.diagnostics, *missing))
    catalogue = Catalogue(
        header=header,
        domains=tuple(domains),
        bodies=bodies,
        exempt=tuple(_exempt(exemptions, names, knowledge)),
        statements=tuple(statements_of(layers)),
        last_layer=len(layers) - 1,
        settings=settings_of(layers),
    )
    found.extend(shared_roles(catalogue.items(), files, names))
    found.extend(_drift(layers, folded, catalogue, knowledge))
    return catalogue, tuple(found)


def _exempt(exemptions: Exemptions, names: Mapping[str, str], knowledge: Knowledge) -> Iterator[Exempt]:
    known = sorted(exemptions.keys() & names.keys())
    for key in sorted(known, key=lambda key: knowledge.domain_order.get(key, len(knowledge.domains))):
        yield Exempt(key, names[key], exemptions[key][-1].reason)


def _drift(
    layers: Sequence[ShapedLayer], folded: Mapping[str, FoldedDomain], catalogue: Catalogue, knowledge: Knowledge
) -> Iterator[Diagnostic]:
    lock = layers[-1].lock if layers else None
    if lock is None:
        return
    adopted = Adopted(LayerFile(len(layers) - 1, lock, inherited=False), ground_of(layers, knowledge))
    by_key: dict[str, Domain] = {domain.key: domain for domain in catalogue.domains}
    for key, domain in by_key.items():
        yield from drift(adopted, folded[key], domain)
    silent = {*by_key, *(exempt.domain for exempt in catalogue.exempt), *unread_domains(layers)}
    for key in lock.written.items:
        if key not in silent:
            known = knowledge.domains.get(key)
            yield from dropped(adopted, Owner(key, known.name if known else key), tuple(adopted.before(key)))
