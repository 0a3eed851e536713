"""Laws that a project adds to the registry: `laws.local.yaml`, in the form of `laws/*.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, replace

from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.project import Project
from govcat.core.source import Source
from govcat.load import read_yaml, unread_source
from govcat.registry.law_files import read_laws
from govcat.registry.read import registry_files

LOCAL_LAWS = "laws.local.yaml"


@dataclass(frozen=True, slots=True)
class Informed:
    """What is known for one project: the registry with its own laws, the files of these, what is wrong in them."""

    knowledge: Knowledge
    sources: tuple[Source, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def informed(knowledge: Knowledge, project: Project) -> Informed:
    """`knowledge` with the laws of all layers of `project`. Only a project that has such a file pays for reading it."""
    files = [file for layer in project.layers for file in layer.files if file.key == LOCAL_LAWS]
    if not files:
        return Informed(knowledge)
    read = [(file, *read_yaml(file.name, file.content)) for file in files]
    sources = [source for _, source, _ in read if source]
    laws, law_findings = read_laws([*registry_files("laws"), *sources])
    return Informed(
        replace(knowledge, read_laws=lambda: laws),
        tuple(source or unread_source(file.name, file.content) for file, source, _ in read),
        (*(finding for _, _, found in read for finding in found), *law_findings),
    )
