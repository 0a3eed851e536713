"""`govcat diff`: two editions of a catalogue, wherever they are, and what differs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from govcat.actions.validate import Asked, Compiled, compiled_opened, compiled_whole
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.comparison import Comparison, Edition, FieldOfItem
from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.item import Incomplete, Item
from govcat.core.published import CLOSED
from govcat.core.source import Source
from govcat.diff import compare
from govcat.workspace.faults import UNREADABLE, WRONG_NAME
from govcat.workspace.read import NATIONAL
from govcat.workspace.revisions import Revision, is_revision, open_revision, revision_of

Side: TypeAlias = Path | Revision
"""Where an edition is: a path (`national` is the standard that ships), or a revision of git."""

_SOURCES = frozenset({".yaml", ".yml", ".lock"})


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome. Without a `comparison` one side could not be read, and `diagnostics` says why."""

    comparison: Comparison | None
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)


def compare_editions(before: Side, after: Side, as_of: AsOf, *, tells_internal: bool = False) -> Compared:
    """Compare two editions. Where one of them is a single file, only its domain is looked at.

    A side of which a file could not be read is not compared: its items would look as if they had been deleted.
    """
    projects = [None if _is_tabled(side) else _compiled(side, as_of) for side in (before, after)]
    beside = next((project.build for project in projects if project), None)
    one, other = (
        _of_project(project, side) if project else _of_tables(side, beside, as_of)
        for side, project in zip((before, after), projects, strict=True)
    )
    refusals = (*one.refusals, *other.refusals)
    if refusals or one.build is None or other.build is None:
        return Compared(None, refusals, {**one.sources, **other.sources})
    held = {domain.key for build in (one.build, other.build) for domain in build.catalogue.domains}
    only = {side.only for side in (one, other) if side.only} & held
    former, latter = _edition(one, one.build, only), _edition(other, other.build, only)
    return Compared(compare(former, latter, other.build.readings, tells_internal=tells_internal))


def side_of(text: str) -> Side:
    """What a text names: `national`, a project, a file of tables, or a revision of git (`HEAD~1:county`, `v2025`)."""
    path = Path(text)
    if text == NATIONAL or _is_there(path):
        return path
    named = revision_of(text)
    bare = Revision(text)
    return named or (bare if is_revision(bare) else path)


@dataclass(frozen=True, slots=True)
class _Read:
    """One side as it was read; `refusals` say why it cannot be compared, `only` is the one domain asked for."""

    shown: str
    build: Build | None
    refusals: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    only: str = ""
    fields: frozenset[str] | None = None
    unplaced: int = 0


def _is_tabled(side: Side) -> bool:
    """Whether a side is a file that holds tables."""
    return isinstance(side, Path) and side.suffix.lower() not in _SOURCES and _is_there(side) and side.is_file()


def _of_tables(side: Side, beside: Build | None, as_of: AsOf) -> _Read:
    from govcat.actions.comparing_tables import tabled  # noqa: PLC0415  # most comparisons need no readers of tables

    read = tabled(Path(_shown(side)), beside, as_of)
    refusals = () if read.build else read.diagnostics
    return _Read(_shown(side), read.build, refusals, fields=read.fields, unplaced=read.unplaced)


def _of_project(project: Compiled, side: Side) -> _Read:
    only = Path(project.only).stem if project.only else ""
    return _Read(_shown(side), project.build, tuple(_refusals(project)), project.sources, only)


def _edition(read: _Read, build: Build, only: Collection[str]) -> Edition:
    """One side of the comparison.

    A table without closed items is what was published: they are nowhere to be seen. What its columns do not show is
    missing from it and no error of anybody.
    """
    edition = edition_of(build, read.shown, only)
    if read.fields is None:
        return edition
    has_closed = any(item.method == CLOSED for item in build.catalogue.items())
    return replace(edition, fields=read.fields, has_closed=has_closed, errors=0, unplaced=read.unplaced)


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


def edition_of(build: Build, where: str, only: Collection[str] = ()) -> Edition:
    """A compiled project as one side of a comparison; with `only`, as if it had no other domains."""
    catalogue = build.catalogue
    if only:
        catalogue = replace(catalogue, domains=tuple(one for one in catalogue.domains if one.key in only), exempt=())
    errors = sum(found.weight is Severity.ERROR for found in build.diagnostics)
    return Edition(catalogue, where, veiled=frozenset(_veiled(build)), errors=errors)


def _veiled(build: Build) -> Iterator[FieldOfItem]:
    """The fields whose text no report may show. What a domain shares is veiled in all its items."""
    items: dict[str, list[str]] = {}
    for domain in build.catalogue.domains:
        every: tuple[Item | Incomplete, ...] = (*domain.items, *domain.incomplete, *domain.other_level)
        items[domain.key] = [item.key for item in every]
    for found in build.diagnostics:
        if found.is_confidential and found.owner and found.field:
            domain_key, _, rest = found.owner.key.partition("/")
            keys = items.get(domain_key, []) if rest == "defaults" else [found.owner.key]
            yield from ((key, found.field.removesuffix("+")) for key in keys)
