"""The sides of a comparison: projects, single files, tables and revisions of git, each read as what it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from govcat.actions.validate import Asked, Compiled, compiled_opened, compiled_whole
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.source import Source
from govcat.workspace.faults import UNREADABLE, WRONG_NAME
from govcat.workspace.read import NATIONAL
from govcat.workspace.revisions import Revision, is_revision, open_revision, revision_of

Side: TypeAlias = Path | Revision
"""Where an edition is: a path (`national` is the standard that ships), or a revision of git."""

_SOURCES = frozenset({".yaml", ".yml", ".lock"})


def side_of(text: str) -> Side:
    """What a text names: `national`, a project, a file of tables, or a revision of git (`HEAD~1:county`, `v2025`)."""
    path = Path(text)
    if text == NATIONAL or _is_there(path):
        return path
    named = revision_of(text)
    bare = Revision(text)
    return named or (bare if is_revision(bare) else path)


@dataclass(frozen=True, slots=True)
class ReadSide:
    """One side as it was read; `refusals` say why it cannot be compared, `only` is its one domain, if a file."""

    shown: str
    build: Build | None
    refusals: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    only: str = ""
    fields: frozenset[str] | None = None
    unplaced: int = 0


def is_tabled(side: Side) -> bool:
    """Whether a side is a file that holds tables."""
    return isinstance(side, Path) and side.suffix.lower() not in _SOURCES and _is_there(side) and side.is_file()


def read_tables(side: Side, beside: Build | None, as_of: AsOf) -> ReadSide:
    """The catalogue in a file of tables; rows are known again by the items of `beside`."""
    from govcat.actions.comparing_tables import tabled  # noqa: PLC0415  # most comparisons need no readers of tables

    read = tabled(Path(_shown(side)), beside, as_of)
    refusals = () if read.build else read.diagnostics
    keys = [domain.key for domain in read.build.catalogue.domains] if read.build else []
    only = keys[0] if len(keys) == 1 else ""
    return ReadSide(_shown(side), read.build, refusals, only=only, fields=read.fields, unplaced=read.unplaced)


def read_project(side: Side, as_of: AsOf) -> ReadSide:
    """A project, or one at a revision of git."""
    project = _compiled(side, as_of)
    only = Path(project.only).stem if project.only else ""
    return ReadSide(_shown(side), project.build, tuple(_refusals(project)), project.sources, only)


def _shown(side: Side) -> str:
    return side.shown if isinstance(side, Revision) else side.as_posix()


def _compiled(side: Side, as_of: AsOf) -> Compiled:
    if isinstance(side, Revision):
        return compiled_opened(Asked(Path(side.shown), as_of, tells_known=True), open_revision(side))
    return compiled_whole(Asked(None if side == Path(NATIONAL) else side, as_of, tells_known=True))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except (OSError, ValueError):  # no path at all: too long, or with a NUL
        return False


def _refusals(side: Compiled) -> Iterator[Diagnostic]:
    """Why a side cannot be compared: it could not be opened, or a file of it could not be read."""
    if side.build is None:
        yield from side.diagnostics
        return
    errors = [found for found in side.diagnostics if found.weight is Severity.ERROR]
    unread = tuple(key for layer in side.build.layers for key in layer.unread)
    if unread or not side.is_whole:
        told = [found for found in errors if found.place is None or found.place.file.endswith(unread)]
        yield from told or errors
    else:
        yield from (found for found in errors if found.fault in {UNREADABLE, WRONG_NAME})
