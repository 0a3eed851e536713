"""`govcat diff`: two editions of a catalogue, wherever they are, and what differs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace

from govcat.actions.comparing_sides import ReadSide, Side, is_tabled, read_project, read_tables
from govcat.compiler import AsOf
from govcat.core.build import Build
from govcat.core.comparison import Comparison, Edition, FieldOfItem
from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.item import Incomplete, Item
from govcat.core.published import CLOSED
from govcat.core.source import Source
from govcat.diff import compare


@dataclass(frozen=True, slots=True)
class Compared:
    """The outcome. Without a `comparison` one side could not be read, and `diagnostics` says why."""

    comparison: Comparison | None
    diagnostics: tuple[Diagnostic, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)


def compare_editions(before: Side, after: Side, as_of: AsOf, *, tells_internal: bool = False) -> Compared:
    """Compare two editions. Where one of them is a file of one domain, only that domain is looked at.

    A side of which a file could not be read is not compared: its items would look as if they had been deleted.
    """
    one, other = _read(before, after, as_of)
    refusals = (*one.refusals, *other.refusals)
    if refusals or one.build is None or other.build is None:
        return Compared(None, refusals, {**one.sources, **other.sources})
    held = {domain.key for build in (one.build, other.build) for domain in build.catalogue.domains}
    only = {side.only for side in (one, other) if side.only} & held
    former, latter = _edition(one, one.build, only), _edition(other, other.build, only)
    return Compared(compare(former, latter, other.build.readings, tells_internal=tells_internal))


def _read(before: Side, after: Side, as_of: AsOf) -> tuple[ReadSide, ReadSide]:
    """Both sides. Rows of a table are known again by the items of the other side, so that is read first."""
    if is_tabled(before) and not is_tabled(after):
        other = read_project(after, as_of)
        return read_tables(before, other.build, as_of), other
    one = read_tables(before, None, as_of) if is_tabled(before) else read_project(before, as_of)
    return one, read_tables(after, one.build, as_of) if is_tabled(after) else read_project(after, as_of)


def _edition(read: ReadSide, build: Build, only: Collection[str]) -> Edition:
    """One side of the comparison.

    A table without closed items is what was published: they are nowhere to be seen. What its columns do not show is
    missing from it and no error of anybody.
    """
    edition = edition_of(build, read.shown, only)
    if read.fields is None:
        return edition
    has_closed = any(item.method == CLOSED for item in build.catalogue.items())
    return replace(edition, fields=read.fields, has_closed=has_closed, errors=0, unplaced=read.unplaced)


def edition_of(build: Build, where: str, only: Collection[str] = ()) -> Edition:
    """A compiled project as one side of a comparison; with `only`, as if it had no other domains."""
    catalogue = build.catalogue
    if only:
        catalogue = replace(catalogue, domains=tuple(one for one in catalogue.domains if one.key in only), exempt=())
    errors = sum(found.weight is Severity.ERROR for found in build.diagnostics)
    names = tuple(domain.name for domain in catalogue.domains) if only else ()
    return Edition(catalogue, where, only=names, veiled=frozenset(_veiled(build)), errors=errors)


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
