"""What govcat knows about the world, read from the YAML files of this folder.

Vocabularies, domains and roles are small and read at once; the rest is read when something first asks.
"""

from __future__ import annotations

from govcat.core.knowledge import Knowledge
from govcat.registry.bodies import read_reforms, read_roles
from govcat.registry.holidays import read_calendar
from govcat.registry.law_faults import FAULTS as LAW_FAULTS
from govcat.registry.law_files import read_laws, shipped_laws
from govcat.registry.layout_faults import FAULTS as LAYOUT_FAULTS
from govcat.registry.layout_files import read_layouts, shipped_layouts
from govcat.registry.layout_names import layout_findings, unknown_layout
from govcat.registry.local import Informed, informed
from govcat.registry.read import RegistryError, registry_file
from govcat.registry.words import read_citizens_words, read_domains, read_vocabularies

__all__ = [
    "FAULTS",
    "Informed",
    "RegistryError",
    "informed",
    "knowledge",
    "layout_findings",
    "read_laws",
    "read_layouts",
    "unknown_layout",
]

FAULTS = (*LAW_FAULTS, *LAYOUT_FAULTS)


def knowledge() -> Knowledge:
    """Everything that ships with govcat. Raises RegistryError if a file of the registry is not in order."""
    vocabularies = read_vocabularies(registry_file("vocabularies.yaml"))
    domains = read_domains(registry_file("domains.yaml"))
    kinds, levels = tuple(vocabularies["body_kind"]), tuple(vocabularies["level"])
    roles, role_facts = read_roles(registry_file("roles.yaml"), kinds, levels, domains)
    return Knowledge(
        vocabularies=vocabularies,
        domains=domains,
        roles=roles,
        read_laws=shipped_laws,
        role_facts=role_facts,
        read_reforms=lambda: read_reforms(registry_file("reforms.yaml"), domains),
        read_calendar=lambda: read_calendar(registry_file("calendar.yaml")),
        read_citizens_words=lambda: read_citizens_words(registry_file("citizens_words.yaml"), domains),
        read_layouts=lambda: shipped_layouts(vocabularies),
    )
