"""What rows of a table may already be: the domains and items of the standard, and of the project that they go into."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from govcat.core.build import Build
from govcat.core.knowledge import DomainName, Knowledge
from govcat.core.project import Layer
from govcat.core.written import WrittenDomain
from govcat.load import read_yaml
from govcat.match import Described
from govcat.shape import shape
from govcat.workspace.read import open_national


@dataclass(frozen=True, slots=True)
class Known:
    """The domain files of a project and of the standard, by key, and of the layers `between` them, the nearest first.

    A project writes only what differs: what its file does not say of an item stands in those above.
    """

    own: Mapping[str, WrittenDomain]
    national: Mapping[str, WrittenDomain]
    knowledge: Knowledge
    between: tuple[Mapping[str, WrittenDomain], ...] = ()

    @property
    def domains(self) -> tuple[DomainName, ...]:
        """Every domain with all names that it goes by, the project's own names first."""
        keys = dict.fromkeys((*self.knowledge.domains, *(key for source in reversed(self._sources) for key in source)))
        return tuple(DomainName(key, names[0], tuple(names[1:])) for key in keys if (names := self._names(key)))

    def name(self, key: str) -> str:
        """What a domain is called; empty if nobody has named it."""
        return next(iter(self._names(key)), "")

    def items(self, key: str) -> tuple[tuple[Described, ...], ...]:
        """The items of a domain: those of the project, then those above it, the standard last."""
        files = self._files(key)
        return tuple(tuple(_described(files[place:])) for place in range(len(files)))

    def retired(self, key: str) -> frozenset[str]:
        """The ids of a domain that are never used again."""
        return frozenset(entry.id for domain in self._files(key) for entry in domain.retired or ())

    @property
    def _sources(self) -> tuple[Mapping[str, WrittenDomain], ...]:
        return (self.own, *self.between, self.national)

    def _files(self, key: str) -> Sequence[WrittenDomain]:
        return [source[key] for source in self._sources if key in source]

    def _names(self, key: str) -> list[str]:
        listed = self.knowledge.domains.get(key)
        names = [listed.name, *listed.aliases] if listed else []
        for domain in self._files(key):
            names = [*([domain.name] if domain.name else []), *names, *(domain.aliases or ())]
        return list(dict.fromkeys(names))


def known_to(own: Layer | None, knowledge: Knowledge) -> Known:
    """What is known where `own` is the project that rows go into, if there is one."""
    project = open_national().project
    national = project.layers[-1] if project else None
    return Known(_domains(own, knowledge), _domains(national, knowledge), knowledge)


def known_in(build: Build) -> Known:
    """What is known in a project that was compiled."""
    layers = [
        {file.written.domain: file.written for file in layer.domains}
        for layer in reversed(build.layers)
        if not layer.is_national
    ]
    national = next((layer for layer in build.layers if layer.is_national), None)
    standard = {file.written.domain: file.written for file in national.domains} if national else None
    own, *between = layers or [{}]
    return Known(own, standard or known_to(None, build.knowledge).national, build.knowledge, tuple(between))


def _domains(layer: Layer | None, knowledge: Knowledge) -> Mapping[str, WrittenDomain]:
    found: dict[str, WrittenDomain] = {}
    for file in layer.files if layer else ():
        source = read_yaml(file.name, file.content)[0] if file.key.startswith("domains/") else None
        shaped = shape(source, WrittenDomain, knowledge.vocabularies)[0] if source else None
        if shaped:
            found.setdefault(shaped.written.domain, shaped.written)
    return found


def _described(files: Sequence[WrittenDomain]) -> Iterable[Described]:
    """The items of the first of `files`, with what the others, which stand above it, say where it is silent."""
    above = [{item.id: item for item in file.items or ()} for file in files]
    for item in files[0].items or ():
        written = [items[item.id] for items in above if item.id in items]
        yield Described(
            item.id,
            next((one.category for one in written if one.category), ()),
            next((one.name for one in written if one.name), ""),
            next((one.content for one in written if one.content), ()),
        )
