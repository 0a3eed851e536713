"""Projects as they stood in a revision of git: read through `git`, never checked out, the repository never touched."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Fault
from govcat.load import SIZE_LIMIT
from govcat.workspace.read import ROOT_FILES, Opened, open_project
from govcat.workspace.revision_faults import NO_GIT, NO_REPOSITORY, NOT_IN_REVISION, UNKNOWN_REVISION

_PATIENCE = 120
"""Seconds that git may take for one answer."""
_QUIET = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
_PLAIN_FILES = frozenset({"100644", "100755"})
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
    def shown(self) -> str:
        """The way it was named."""
        return f"{self.name}:{self.here.as_posix() if self.path == './' else self.path}"


def revision_of(text: str) -> Revision | None:
    """The revision that a text names; None if it names none. One letter before a colon is a drive."""
    name, colon, path = text.partition(":")
    return Revision(name, path) if colon and len(name) > 1 else None


@dataclass(frozen=True, slots=True)
class _Repository:
    """A repository that was found: the command that speaks with it, and where in its tree `./` is."""

    command: tuple[str, ...]
    prefix: str


def is_revision(revision: Revision) -> bool:
    """Whether there is such a revision in the repository around its place."""
    repository = _repository(revision)
    return isinstance(repository, _Repository) and _commit(repository, revision.name) is not None


def open_revision(revision: Revision) -> Opened:
    """The project at a path of a revision, with the layers above it as they stood then; files named as git does."""
    repository = _repository(revision)
    if isinstance(repository, Diagnostic):
        return Opened(None, (repository,))
    commit = _commit(repository, revision.name)
    if commit is None:
        return _refused(UNKNOWN_REVISION, revision=revision.name)
    path = _in_tree(repository.prefix, revision.path)
    entries = _entries(repository, commit)
    wanted = {name: object_id for name, object_id in entries.items() if path is not None and _is_wanted(name, path)}
    if not wanted or path is None:
        shown = revision.shown.partition(":")[2]
        return _refused(NOT_IN_REVISION, path=shown or ".", revision=revision.name)
    with _unpacked(repository, wanted) as root:
        return _renamed(open_project(root / path), root, revision.name)


def _repository(revision: Revision) -> _Repository | Diagnostic:
    """The repository around a place; a finding if there is none, or no git to ask."""
    git, here = shutil.which("git"), revision.here.absolute()
    if git is None:
        return Diagnostic(NO_GIT, None, {"revision": revision.shown})
    folder = next((step for step in (here, *here.parents) if step.is_dir()), Path())
    command = (git, "-C", str(folder), "--no-pager")
    said = _ask(command, "rev-parse", "--show-prefix")
    if said is None:
        return Diagnostic(NO_REPOSITORY, None, {"path": revision.here.as_posix(), "revision": revision.name})
    below = here.relative_to(folder).as_posix()
    return _Repository(command, os.fsdecode(said).rstrip("\n") + ("" if below == "." else below + "/"))


def _commit(repository: _Repository, name: str) -> str | None:
    """The commit that a revision names."""
    if not name or "\0" in name:
        return None
    said = _ask(repository.command, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    return said.decode("ascii", "replace").strip() if said else None


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


def _entries(repository: _Repository, commit: str) -> Mapping[str, str]:
    """The plain files of a commit by path, each with the name of its object."""
    listing = _ask(repository.command, "ls-tree", "-r", "-z", "--full-tree", commit) or b""
    found: dict[str, str] = {}
    for line in filter(None, listing.split(b"\0")):
        about, _, name = line.partition(b"\t")
        mode, _, object_id = about.decode("ascii").split()
        path = os.fsdecode(name)
        if mode in _PLAIN_FILES and not {"..", ".git"} & set(PurePosixPath(path).parts):
            found[path] = object_id
    return found


def _is_wanted(name: str, path: PurePosixPath) -> bool:
    """Whether a file may be of the project at `path`, or of one above it: layers are found by reading them."""
    file = PurePosixPath(name)
    return file == path or file.name in _NAMES or (file.suffix in {".yaml", ".yml"} and _may_hold(file.parent, path))


def _may_hold(folder: PurePosixPath, path: PurePosixPath) -> bool:
    return folder.name == "domains" or folder in {path, path.parent}


@contextmanager
def _unpacked(repository: _Repository, wanted: Mapping[str, str]) -> Iterator[Path]:
    """A folder outside the repository that holds these files, for as long as it takes to read them."""
    request = "".join(f"{object_id}\n" for object_id in wanted.values()).encode()
    answer = _ask(repository.command, "cat-file", "--batch", request=request) or b""
    with tempfile.TemporaryDirectory(prefix="govcat-") as folder:
        root, at = Path(folder).resolve(), 0
        for name in wanted:
            end = answer.index(b"\n", at)
            size = int(answer[at:end].split()[2])
            target = root / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(answer[end + 1 : end + 1 + min(size, SIZE_LIMIT + 1)])
            at = end + 1 + size + 1
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


def _ask(command: tuple[str, ...], *arguments: str, request: bytes | None = None) -> bytes | None:
    """What git answers; None if it refuses."""
    environment = {**os.environ, **_QUIET}
    try:
        done = subprocess.run(  # noqa: S603  # git itself, with arguments in a list; a name cannot become an option
            [*command, *arguments],
            input=request if request is not None else b"",
            capture_output=True,
            check=False,
            env=environment,
            timeout=_PATIENCE,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return None
    return done.stdout if done.returncode == 0 else None


def _refused(fault: Fault, **facts: str) -> Opened:
    return Opened(None, (Diagnostic(fault, None, facts),))
