"""`govcat import FILE… --into PROJECT`: what departments changed in their workbooks, taken back into the project."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from govcat.actions.comparing import edition_of
from govcat.actions.edit import Outcome, prepare
from govcat.actions.import_known import known_in
from govcat.actions.import_reading import Intake
from govcat.actions.return_findings import beside_line, in_cells, new_findings
from govcat.actions.return_rows import NewItem, Reader, rows_of
from govcat.actions.rewriting import write
from govcat.compiler import AsOf, compile_project
from govcat.compose.reason import stated_reason
from govcat.core.build import Build
from govcat.core.change import Change
from govcat.core.comparison import Comparison
from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.place import Span
from govcat.core.project import Project
from govcat.diff import compare
from govcat.merge import (
    NEW_ERRORS,
    NO_REASON,
    Edit,
    Ground,
    Returned,
    combined,
    ground_of,
    merge_rows,
    rows_gone,
)
from govcat.registry import informed, knowledge
from govcat.workspace.read import open_project


@dataclass(frozen=True, slots=True)
class Wish:
    """What to do with what came back.

    `removal` is the reason with which items are removed whose rows are gone; without one they stay. `accepts_errors`
    writes although the project would have new errors; `is_rehearsal` writes nothing at all.
    """

    removal: str = ""
    accepts_errors: bool = False
    is_rehearsal: bool = False


@dataclass(frozen=True)
class BroughtBack:
    """What came back, file by file, and the changes that it comes to.

    `before` is the project as it was, None if there was none to compare with, `after` what it is or would be.
    `cells` says where a change stands; `paths` are the files that were written; `silent` the bodies that have items
    and sent no workbook that holds them all. `is_blocked` says that changes are wished that were not made.
    """

    returns: tuple[Returned, ...] = ()
    changes: tuple[Change, ...] = ()
    cells: tuple[Edit, ...] = ()
    paths: tuple[Path, ...] = ()
    silent: tuple[str, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    before: Build | None = None
    after: Build | None = None
    is_blocked: bool = False

    @cached_property
    def comparison(self) -> Comparison | None:
        """What differs, for people to read; None where there was no project."""
        if self.before is None or self.after is None:
            return None
        name = self.before.catalogue.header.title
        return compare(edition_of(self.before, name), edition_of(self.after, name), self.after.readings)


def bring_back(intake: Intake, into: Path, as_of: AsOf, wish: Wish) -> BroughtBack:
    """Compare what came back with what was exported and with what the project says now; write the difference."""
    opened = open_project(into)
    if opened.project is None:
        return BroughtBack(diagnostics=(*intake.diagnostics, *opened.diagnostics))
    told = informed(knowledge(), opened.project).knowledge
    reasons = told.vocabularies["removal_reason"]
    if wish.removal and not stated_reason(wish.removal, reasons):
        said = Diagnostic(NO_REASON, None, {"reason": wish.removal, "reasons": "、".join(reasons)})
        return BroughtBack(diagnostics=(said,), is_blocked=True)
    build = compile_project(opened.project, told, as_of)
    unread = (*opened.diagnostics, *_unread(opened.project, build))
    if any(one.weight is Severity.ERROR for one in unread):
        return BroughtBack(diagnostics=unread, is_blocked=True)
    back = _compared(intake, build, wish)
    return _made(back, into, as_of, wish) if back.changes else back


def _compared(intake: Intake, build: Build, wish: Wish) -> BroughtBack:
    """What the workbooks change in a project that was compiled, taken together."""
    ground = ground_of(build)
    reader = Reader(known_in(build), ground)
    returns: list[Returned] = []
    new: dict[str, NewItem] = {}
    for file in intake.files:
        read = rows_of(file, reader)
        merged = merge_rows(file.name, read.rows, read.gone, ground)
        returns.append(replace(merged, findings=(*read.findings, *merged.findings)))
        new |= {item.key: item for item in read.new if item.key not in new}
    edits, clashes = combined(returns)
    gone = _gone(returns)
    cells = (*edits, *(Edit(item.change, item.place) for item in new.values()))
    removed = _removed(gone, build, ground, wish.removal) if wish.removal else ()
    missed = () if wish.removal else rows_gone(gone, ground)
    found = (*intake.diagnostics, *(one for back in returns for one in back.findings), *clashes, *missed)
    return BroughtBack(
        returns=tuple(returns),
        changes=(*(edit.change for edit in cells), *removed),
        cells=cells,
        silent=tuple(_silent(returns, ground)),
        diagnostics=tuple(beside_line(one, build) for one in found),
        before=build,
        after=build,
    )


def _made(back: BroughtBack, into: Path, as_of: AsOf, wish: Wish) -> BroughtBack:
    """Make the changes, if the project is no worse for them or that is accepted."""
    prepared = prepare(into, back.changes, as_of)
    if isinstance(prepared, Outcome):
        refused = tuple(in_cells(prepared.diagnostics, back.cells))
        return replace(back, diagnostics=(*back.diagnostics, *refused), is_blocked=True)
    new = tuple(in_cells(new_findings(prepared.before, prepared.after), back.cells))
    back = replace(back, diagnostics=(*back.diagnostics, *new), after=prepared.after)
    errors = sum(one.weight is Severity.ERROR for one in new)
    if errors and not wish.accepts_errors:
        blocked = Diagnostic(NEW_ERRORS, None, {"count": errors})
        return replace(back, diagnostics=(*back.diagnostics, blocked), is_blocked=True)
    if wish.is_rehearsal:
        return back
    refusal = write(prepared.drafts)
    if refusal:
        return replace(back, diagnostics=(*back.diagnostics, *refusal), is_blocked=True)
    return replace(back, paths=prepared.paths)


def _unread(project: Project, build: Build) -> Iterator[Diagnostic]:
    """What is wrong with files that could not be read. Without them, their items would be taken for new ones."""
    pairs = zip(project.layers, build.layers, strict=True)
    names = {file.name for layer, shaped in pairs for file in layer.files if file.key in shaped.unread}
    return (one for one in build.diagnostics if isinstance(one.place, Span) and one.place.file in names)


def _gone(returns: Sequence[Returned]) -> tuple[str, ...]:
    """The items whose row is gone from a workbook, and stands in no other one."""
    held = {key: sum(key in back.keys for back in returns) for back in returns for key in back.gone}
    own = {key: sum(key in back.gone and key in back.keys for back in returns) for key in held}
    return tuple(key for key in held if held[key] == own[key])


def _removed(gone: Iterable[str], build: Build, ground: Ground, reason: str) -> Iterator[Change]:
    """The changes that take items away: with a reason if they are inherited, altogether if they are the project's."""
    above = {
        f"{domain.written.domain}/{item.id}"
        for layer in build.layers[:-1]
        for domain in layer.domains
        for item in domain.written.items or ()
    }
    for key in gone:
        domain, _, item = key.partition("/")
        yield Change(domain, item, "", ground.written[key], {"removed": reason} if key in above else None)


def _silent(returns: Sequence[Returned], ground: Ground) -> Iterator[str]:
    """The bodies that have items, and no workbook of which holds all of them."""
    items: dict[str, set[str]] = {}
    for key, item in ground.items.items():
        for body in item.bodies:
            items.setdefault(body.name, set()).add(key)
    spoken = [back.keys | {*back.gone} for back in returns]
    return (body for body, keys in items.items() if not any(keys <= others for others in spoken))
