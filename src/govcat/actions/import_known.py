"""What rows of a table may already be: the domains and items of the standard, and of the project that they go into."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from govcat.core.knowledge import DomainName, Knowledge
from govcat.core.project import Layer
from govcat.core.written import WrittenDomain
from govcat.load import read_yaml
from govcat.match import Described
from govcat.shape import shape
from govcat.workspace.read import open_national


@dataclass(frozen=True, slots=True)
class Known:
    """The domain files of a project and of the standard, by key. What a file writes is all that is looked at."""

    own: Mapping[str, WrittenDomain]
    national: Mapping[str, WrittenDomain]
    knowledge: Knowledge

    @property
    def domains(self) -> tuple[DomainName, ...]:
        """Every domain with all names that it goes by, the project's own names first."""
        keys = dict.fromkeys((*self.knowledge.domains, *self.national, *self.own))
        return tuple(DomainName(key, names[0], tuple(names[1:])) for key in keys if (names := self._names(key)))

    def name(self, key: str) -> str:
        """What a domain is called; empty if nobody has named it."""
        return next(iter(self._names(key)), "")

    def items(self, key: str) -> tuple[tuple[Described, ...], ...]:
        """The items of a domain: those of the project, then those of the standard."""
        return tuple(_described(domain) for source in (self.own, self.national) if (domain := source.get(key)))

    def retired(self, key: str) -> frozenset[str]:
        """The ids of a domain that are never used again."""
        domains = (source[key] for source in (self.own, self.national) if key in source)
        return frozenset(entry.id for domain in domains for entry in domain.retired or ())

    def _names(self, key: str) -> list[str]:
        listed = self.knowledge.domains.get(key)
        names = [listed.name, *listed.aliases] if listed else []
        written = [domain for source in (self.own, self.national) if (domain := source.get(key))]
        for domain in written:
            names = [*([domain.name] if domain.name else []), *names, *(domain.aliases or ())]
        return list(dict.fromkeys(names))


def known_to(own: Layer | None, knowledge: Knowledge) -> Known:
    """What is known where `own` is the project that rows go into, if there is one."""
    project = open_national().project
    national = project.layers[-1] if project else None
    return Known(_domains(own, knowledge), _domains(national, knowledge), knowledge)


def _domains(layer: Layer | None, knowledge: Knowledge) -> Mapping[str, WrittenDomain]:
    found: dict[str, WrittenDomain] = {}
    for file in layer.files if layer else ():
        source = read_yaml(file.name, file.content)[0] if file.key.startswith("domains/") else None
        shaped = shape(source, WrittenDomain, knowledge.vocabularies)[0] if source else None
        if shaped:
            found.setdefault(shaped.written.domain, shaped.written)
    return found


def _described(domain: WrittenDomain) -> tuple[Described, ...]:
    return tuple(
        Described(item.id, item.category or (), item.name or "", item.content or ()) for item in domain.items or ()
    )
