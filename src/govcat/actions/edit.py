"""Make changes in the files of a project: proven in memory first, then written, all or none."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from govcat.actions.rewriting import write
from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.change import Change
from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.item import Catalogue
from govcat.core.project import File, Project
from govcat.edit import UNREAD_FILE, Edited, Refused, Texts
from govcat.edit import edit as edit_texts
from govcat.registry import informed, knowledge
from govcat.workspace.read import open_project
from govcat.workspace.rewrite import Draft


@dataclass(frozen=True, slots=True)
class Outcome:
    """The files that were written, made or taken away; or in `diagnostics` why none was."""

    paths: tuple[Path, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class Prepared:
    """Changes that are proven and not yet written: the files, and the project compiled before and after."""

    drafts: tuple[Draft, ...]
    before: Build
    after: Build

    @property
    def paths(self) -> tuple[Path, ...]:
        """The files that change."""
        return tuple(draft.path for draft in self.drafts)


def edit(path: Path, changes: Sequence[Change], as_of: AsOf) -> Outcome:
    """Make the changes in the project at `path`."""
    prepared = prepare(path, changes, as_of)
    if isinstance(prepared, Outcome):
        return prepared
    refusal = write(prepared.drafts)
    return Outcome(diagnostics=refusal) if refusal else Outcome(prepared.paths)


def prepare(path: Path, changes: Sequence[Change], as_of: AsOf) -> Prepared | Outcome:
    """Prove the changes in memory; an outcome without paths says why they cannot be made."""
    opened = open_project(path)
    if opened.project is None:
        return Outcome(diagnostics=opened.diagnostics)
    project, known = opened.project, informed(knowledge(), opened.project).knowledge

    built: dict[frozenset[tuple[str, str | None]], Build] = {}

    def recompile(texts: Texts) -> Catalogue:
        build = built[frozenset(texts.items())] = compile_project(_with(project, texts), known, as_of)
        return build.catalogue

    before = compile_project(project, known, as_of)
    edited = edit_texts(changes, before, recompile)
    if isinstance(edited, Refused):
        return Outcome(diagnostics=edited.diagnostics)
    drafts = _drafts(edited, project, _folder(path))
    if isinstance(drafts, Diagnostic):
        return Outcome(diagnostics=(drafts,))
    after = built.get(frozenset(edited.files.items()), before)  # the proof has compiled these very files
    return Prepared(drafts, before, after)


def _with(project: Project, texts: Texts) -> Project:
    """The project with these texts in its last layer."""
    own = project.layers[-1]
    files = {file.key: file for file in own.files if file.key not in texts}
    for key, text in texts.items():
        if text is not None:
            files[key] = File(key, f"{own.name}/{key}", text.encode(errors="surrogatepass"))
    return replace(project, layers=(*project.layers[:-1], replace(own, files=tuple(files.values()))))


def _drafts(edited: Edited, project: Project, folder: Path) -> tuple[Draft, ...] | Diagnostic:
    """What is to be written; a finding for a file that is not in UTF-8: writing it anew would change every byte."""
    files = {file.key: file for file in project.layers[-1].files}
    drafts = []
    for key, text in edited.files.items():
        file, former = files.get(key), edited.undo[key]
        mark = codecs.BOM_UTF8 if file and file.content.startswith(codecs.BOM_UTF8) else b""
        if file and former is not None and mark + former.encode(errors="replace") != file.content:
            return Diagnostic(UNREAD_FILE, None, {"file": file.name}, owner=Owner(file.name))
        path = folder / key.removeprefix("domains/")
        drafts.append(Draft(path, file.content if file else None, None if text is None else mark + text.encode()))
    return tuple(drafts)


def _folder(path: Path) -> Path:
    """Where the domain files of the project at `path` are, as `open_project` sees it."""
    folder = path.parent if path.is_file() else path
    return folder / "domains" if (folder / "domains").is_dir() else folder
