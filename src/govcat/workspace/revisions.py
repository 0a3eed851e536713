"""Projects as they stood in a revision of git, with the layers above them as they stood then."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Fault
from govcat.load import SIZE_LIMIT
from govcat.workspace.git import Repository, commit_named, contents_of, entries_of, program, repository_around
from govcat.workspace.read import ROOT_FILES, Opened, open_project
from govcat.workspace.revision_faults import NO_GIT, NO_REPOSITORY, NOT_IN_REVISION, UNKNOWN_REVISION

_NAMES = frozenset(
    {*ROOT_FILES, *(str(Path(name).with_suffix(".yml")) for name in ROOT_FILES if name.endswith("yaml"))}
)


class Revision(NamedTuple):
    """A path in a revision, as `git show` writes it: `HEAD~3:examples/hello`, `v2025:./county`.

    A path that begins with `./` starts at `here`, any other at the root of the repository around `here`.
    """

    name: str
    path: str = "./"
    here: Path = Path()

    @property
    def place(self) -> str:
        """The path as it was named."""
        return self.here.as_posix() if self.path == "./" else self.path

    @property
    def shown(self) -> str:
        """The way it was named."""
        return f"{self.name}:{self.place}"


def revision_of(text: str) -> Revision | None:
    """The revision that a text names; None if it names none. One letter before a colon is a drive."""
    name, colon, path = text.partition(":")
    return Revision(name, path) if colon and len(name) > 1 else None


def is_revision(revision: Revision) -> bool:
    """Whether there is such a revision in the repository around its place."""
    repository = _repository(revision)
    return isinstance(repository, Repository) and commit_named(repository, revision.name) is not None


def open_revision(revision: Revision) -> Opened:
    """The project at a path of a revision. Its files are named as git names them."""
    repository = _repository(revision)
    if isinstance(repository, Diagnostic):
        return Opened(None, (repository,))
    commit = commit_named(repository, revision.name)
    if commit is None:
        return _refused(UNKNOWN_REVISION, revision=revision.name)
    path = _in_tree(repository.prefix, revision.path)
    wanted = {}
    if path is not None:
        wanted = {name: one for name, one in entries_of(repository, commit).items() if _is_wanted(name, path)}
    if path is None or not any(_is_below(name, path) for name in wanted):
        return _refused(NOT_IN_REVISION, path=revision.place, revision=revision.name)
    contents = dict(zip(wanted, contents_of(repository, tuple(wanted.values())), strict=True))
    held = {name: content for name, content in contents.items() if content is not None}
    if len(held) < len(wanted):
        return _refused(UNKNOWN_REVISION, revision=revision.name)
    with _unpacked(held) as root:
        return _renamed(open_project(root / path), root, revision.name)


def _repository(revision: Revision) -> Repository | Diagnostic:
    """The repository around a place; a finding if there is none, or no git to ask."""
    git = program()
    if git is None:
        return Diagnostic(NO_GIT, None, {"revision": revision.shown})
    found = repository_around(git, revision.here)
    facts = {"path": revision.here.as_posix(), "revision": revision.name}
    return found or Diagnostic(NO_REPOSITORY, None, facts)


def _in_tree(prefix: str, path: str) -> PurePosixPath | None:
    """The path from the root of the tree; None if it leads out of it."""
    whole = f"{prefix}{path}" if path.startswith("./") or path == "." else path
    steps: list[str] = []
    for step in PurePosixPath(whole.replace("\\", "/")).parts:
        if step == ".." and not steps:
            return None
        if step == "..":
            steps.pop()
        elif step != "/":
            steps.append(step)
    return PurePosixPath(*steps)


def _is_wanted(name: str, path: PurePosixPath) -> bool:
    """Whether a file may be of the project at `path`, or of one above it: layers are found by reading them."""
    file = PurePosixPath(name)
    if file.suffix not in {".yaml", ".yml"}:
        return file == path or file.name in _NAMES
    return file.name in _NAMES or file.parent.name == "domains" or file.parent in {path, path.parent}


def _is_below(name: str, path: PurePosixPath) -> bool:
    file = PurePosixPath(name)
    return file == path or path in file.parents


@contextmanager
def _unpacked(contents: Mapping[str, bytes]) -> Iterator[Path]:
    """A folder outside the repository that holds these files, for as long as it takes to read them."""
    with tempfile.TemporaryDirectory(prefix="govcat-") as folder:
        root = Path(folder).resolve()
        for name, content in contents.items():
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content[: SIZE_LIMIT + 1])
        yield root


def _renamed(opened: Opened, root: Path, revision: str) -> Opened:
    """What was opened in a folder that is gone now, named by the revision."""
    former = (root.as_posix(), Path(os.path.relpath(root)).as_posix())

    def name(text: str) -> str:
        for prefix in former:
            if text == prefix or text.startswith(prefix + "/"):
                return f"{revision}:{text[len(prefix) + 1 :]}"
        return text

    def fact(value: Fact) -> Fact:
        return name(value) if type(value) is str else value

    found = tuple(
        replace(one, facts={key: fact(value) for key, value in one.facts.items()}, place=None, owner=None)
        for one in opened.diagnostics
    )
    if opened.project is None:
        return Opened(None, found)
    layers = tuple(
        replace(layer, name=name(layer.name), files=tuple(replace(file, name=name(file.name)) for file in layer.files))
        for layer in opened.project.layers
    )
    return Opened(replace(opened.project, layers=layers), found)


def _refused(fault: Fault, **facts: str) -> Opened:
    return Opened(None, (Diagnostic(fault, None, facts),))
