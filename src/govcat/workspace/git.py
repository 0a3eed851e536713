"""Questions to git. It is only asked, never told to do anything: no checkout, no lock, no fetch, nothing written."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

_PATIENCE = 120
"""Seconds that git may take for one answer."""
_QUIET = {"GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1", "LC_ALL": "C"}
_PLAIN_FILES = frozenset({"100644", "100755"})


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository that was found: the command that speaks with it, and where in its tree `./` is."""

    command: tuple[str, ...]
    prefix: str


def program() -> str | None:
    """Where git is, if it is anywhere."""
    return shutil.which("git")


def repository_around(git: str, place: Path) -> Repository | None:
    """The repository that `place` is in, also if there is no such place now."""
    here = place.absolute()
    folder = next((step for step in (here, *here.parents) if step.is_dir()), Path())
    command = (git, "-C", str(folder), "--no-pager")
    said = _ask(command, "rev-parse", "--show-prefix")
    if said is None:
        return None
    below = here.relative_to(folder).as_posix()
    return Repository(command, os.fsdecode(said).rstrip("\n") + ("" if below == "." else below + "/"))


def commit_named(repository: Repository, name: str) -> str | None:
    """The commit that a revision names."""
    said = _ask(repository.command, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{name}^{{commit}}")
    found = said.decode("ascii", "replace").strip() if said else ""
    return found if found.isalnum() else None  # `^name` is answered with what is left out


def entries_of(repository: Repository, commit: str) -> Mapping[str, str]:
    """The plain files of a commit by path, each with the name of its object; links and other repositories are none."""
    listing = _ask(repository.command, "ls-tree", "-r", "-z", "--full-tree", commit) or b""
    found: dict[str, str] = {}
    for line in filter(None, listing.split(b"\0")):
        about, _, name = line.partition(b"\t")
        mode, _, object_id = about.decode("ascii").split()
        path = os.fsdecode(name)
        if mode in _PLAIN_FILES and not {"..", ".git"} & set(PurePosixPath(path).parts):
            found[path] = object_id
    return found


def contents_of(repository: Repository, object_ids: Sequence[str]) -> Iterator[bytes | None]:
    """The contents of objects, in order; None for one that a shallow or partial clone does not hold."""
    request = "".join(f"{object_id}\n" for object_id in object_ids).encode()
    answer, at = _ask(repository.command, "cat-file", "--batch", request=request) or b"", 0
    for _ in object_ids:
        end = answer.find(b"\n", at)
        head = answer[at:end].split() if end >= 0 else []
        if len(head) != 3:
            yield None
            at = max(end + 1, at)
            continue
        size = int(head[2])
        yield answer[end + 1 : end + 1 + size]
        at = end + 1 + size + 1


def _ask(command: tuple[str, ...], *arguments: str, request: bytes = b"") -> bytes | None:
    """What git answers; None if it refuses."""
    try:
        done = subprocess.run(  # noqa: S603  # git itself, with arguments in a list; a name cannot become an option
            [*command, *arguments],
            input=request,
            capture_output=True,
            check=False,
            env={**os.environ, **_QUIET},
            timeout=_PATIENCE,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired):  # a NUL in a name, a folder that is gone
        return None
    return done.stdout if done.returncode == 0 else None
