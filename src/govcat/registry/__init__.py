"""What govcat knows about the world, read from the YAML files of this folder.

Vocabularies, domains and roles are small and read at once; the laws are read when a rule first asks.
"""

from __future__ import annotations

from govcat.core.knowledge import Knowledge
from govcat.registry.law_faults import FAULTS
from govcat.registry.law_files import read_laws, shipped_laws
from govcat.registry.read import RegistryError
from govcat.registry.words import domains, roles, vocabularies

__all__ = ["FAULTS", "RegistryError", "knowledge", "read_laws"]


def knowledge() -> Knowledge:
    """Everything that ships with govcat. Raises RegistryError if a file of the registry is not in order."""
    return Knowledge(vocabularies(), domains(), roles(), shipped_laws)
