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
from govcat.core.source import Source
from govcat.diff import compare
from govcat.workspace.faults import UNREADABLE, WRONG_NAME
from govcat.workspace.read import NATIONAL
from govcat.workspace.revisions import Revision, is_revision, open_revision, revision_of

Side: TypeAlias = Path | Revision
"""Where an edition is: a path (`national` is the standard that ships), or a revision of git."""


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
    one, other = (_compiled(side, as_of) for side in (before, after))
    refusals = (*_refusals(one), *_refusals(other))
    if refusals or one.build is None or other.build is None:
        return Compared(None, refusals, {**one.sources, **other.sources})
    held = {domain.key for side in (one.build, other.build) for domain in side.catalogue.domains}
    only = {Path(side.only).stem for side in (one, other) if side.only} & held
    former, latter = _edition(one.build, _shown(before), only), _edition(other.build, _shown(after), only)
    return Compared(compare(former, latter, other.build.readings, tells_internal=tells_internal))


def side_of(text: str) -> Side:
    """What a text names: `national`, a project's path, or a revision of git (`HEAD~1:county`, `v2025`)."""
    path = Path(text)
    if text == NATIONAL or _is_there(path):
        return path
    named = revision_of(text)
    bare = Revision(text)
    return named or (bare if is_revision(bare) else path)


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


def _edition(build: Build, where: str, only: Collection[str]) -> Edition:
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
