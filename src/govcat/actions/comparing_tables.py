"""A workbook, a document or a page as one side of a comparison: read as `govcat import` reads it, written nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from govcat.actions.import_drafts import DraftedDomain, drafted
from govcat.actions.import_known import Known, known_to
from govcat.actions.import_project import Whole
from govcat.actions.import_reading import Intake, read_files
from govcat.actions.importing import PROJECT
from govcat.compiler import AsOf, compile_project
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Severity
from govcat.core.fields import FIELDS
from govcat.core.knowledge import Knowledge
from govcat.core.project import File, Layer, Project
from govcat.edit.whole import project_text
from govcat.match import gathered
from govcat.registry import knowledge


@dataclass(frozen=True, slots=True)
class Tabled:
    """A catalogue that was read from tables; without a `build` there was none, and `diagnostics` says why.

    `fields` are those that its columns show; `unplaced` is how many cells were not understood.
    """

    build: Build | None
    diagnostics: tuple[Diagnostic, ...]
    fields: frozenset[str] = frozenset()
    unplaced: int = 0


def tabled(path: Path, beside: Build | None, as_of: AsOf) -> Tabled:
    """The catalogue in the tables of a file; rows are known again by the items of `beside`, and by the standard."""
    registered = knowledge()
    intake = read_files([path], registered, None, lambda _number, _count, _name: None)
    known = _known(beside, registered)
    gathering = gathered(intake.tables, known.domains)
    whole = Whole(intake.tables, intake.trace, intake.about)
    rows = (domain for domain in gathering.domains.values() if domain.rows)
    domains = tuple(drafted(domain, known, whole.notes()) for domain in rows)
    found = (*intake.diagnostics, *gathering.findings)
    if not domains:
        return Tabled(None, tuple(one for one in found if one.weight is Severity.ERROR) or found)
    name = path.as_posix()
    said = project_text(whole.project(domains, registered.layouts))
    settings = File(PROJECT, f"{name}/{PROJECT}", said.encode(errors="replace"))
    project = Project((Layer(name, (settings, *_files(name, domains))),))
    unplaced = sum(1 for table in intake.tables for _ in table.unplaced())
    return Tabled(compile_project(project, registered, as_of), found, frozenset(_fields(intake, domains)), unplaced)


def _files(name: str, domains: tuple[DraftedDomain, ...]) -> Iterator[File]:
    for domain in domains:
        key = f"domains/{domain.key}.yaml"
        yield File(key, f"{name}/{key}", domain.text.encode(errors="replace"))


def _known(beside: Build | None, registered: Knowledge) -> Known:
    """What rows may be: what the other side writes, and the standard."""
    known = known_to(None, registered)
    written = {file.written.domain: file.written for layer in beside.layers for file in layer.domains} if beside else {}
    return Known(written, known.national, registered)


def _fields(intake: Intake, domains: tuple[DraftedDomain, ...]) -> Iterator[str]:
    """The fields that columns show, and those that rows have from elsewhere."""
    shown = (column.shows.partition(".")[0] for table in intake.tables for column in table.columns)
    yield from (field for field in shown if field in FIELDS)
    yield from (field for domain in domains for item in domain.items for field in item.composed.values)
