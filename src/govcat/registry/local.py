"""What a project adds to the registry: `laws.local.yaml` and `layouts/*.yaml`, in the forms of our own files."""

from __future__ import annotations

from dataclasses import dataclass, replace

from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.project import Project
from govcat.core.source import Source
from govcat.load import read_yaml, unread_source
from govcat.registry.law_files import read_laws
from govcat.registry.layout_files import FOLDER, read_layouts
from govcat.registry.read import registry_files

LOCAL_LAWS = "laws.local.yaml"


@dataclass(frozen=True, slots=True)
class Informed:
    """What is known for one project: the registry with its own laws, the files of these, what is wrong in them."""

    knowledge: Knowledge
    sources: tuple[Source, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def informed(knowledge: Knowledge, project: Project) -> Informed:
    """`knowledge` with the laws and layouts of all layers of `project`. Only who has them pays for reading."""
    with_laws = _with_laws(knowledge, project)
    with_layouts = _with_layouts(with_laws.knowledge, project)
    sources = (*with_laws.sources, *with_layouts.sources)
    return Informed(with_layouts.knowledge, sources, (*with_laws.diagnostics, *with_layouts.diagnostics))


def _with_laws(knowledge: Knowledge, project: Project) -> Informed:
    files = [file for layer in project.layers for file in layer.files if file.key == LOCAL_LAWS]
    if not files:
        return Informed(knowledge)
    read = [(file, *read_yaml(file.name, file.content)) for file in files]
    laws, law_findings = read_laws([*registry_files("laws"), *(source for _, source, _ in read if source)])
    return Informed(
        replace(knowledge, read_laws=lambda: laws),
        tuple(source or unread_source(file.name, file.content) for file, source, _ in read),
        (*(finding for _, _, found in read for finding in found), *law_findings),
    )


def _with_layouts(knowledge: Knowledge, project: Project) -> Informed:
    """The layouts of a lower layer take the place of those above that have the same name."""
    shelves = [[file for file in layer.files if file.key.startswith(f"{FOLDER}/")] for layer in project.layers]
    if not any(shelves):
        return Informed(knowledge)
    layouts = knowledge.layouts
    sources: list[Source] = []
    diagnostics: list[Diagnostic] = []
    for files in filter(None, shelves):
        read = [(file, *read_yaml(file.name, file.content)) for file in files]
        layouts, found = read_layouts([source for _, source, _ in read if source], knowledge.vocabularies, layouts)
        sources += [source or unread_source(file.name, file.content) for file, source, _ in read]
        diagnostics += [*(finding for _, _, told in read for finding in told), *found]
    final = layouts
    return Informed(replace(knowledge, read_layouts=lambda: final), tuple(sources), tuple(diagnostics))
