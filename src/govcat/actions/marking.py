"""Tables of a clerk, checked as a project is: on top of the standard or of a project, each finding at its cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from govcat.actions.blank_cells import blank_cells
from govcat.actions.deliver import deliver, deliver_into
from govcat.actions.import_drafts import DraftedDomain, drafted
from govcat.actions.import_known import known_to
from govcat.actions.import_reading import Intake, read_files
from govcat.actions.validate import EVERYTHING, Compiled, Wanted
from govcat.compiler import AsOf, compile_project
from govcat.compose import MISSING_ELEMENT
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic, Language, Owner
from govcat.core.knowledge import Knowledge
from govcat.core.place import Cell
from govcat.core.project import File, Layer, Project
from govcat.core.table import Table
from govcat.load.table.as_source import SourceItem, as_source
from govcat.match import gathered
from govcat.match.faults import ALIKE
from govcat.registry import informed, knowledge
from govcat.report.marked import marked
from govcat.workspace.incoming import taken
from govcat.workspace.read import Opened, open_national, open_project, shown

_OF_FILES = frozenset({"GC713", ALIKE.code})
"""Findings that are none in a table: it says everything, also what stands above, and its rows need no ids yet."""

MARKABLE = frozenset({".xlsx", ".xlsm", ".xltx", ".xltm"})
"""Endings of workbooks that findings can be marked in."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Tables that were checked: what was read, and what was found, as `validate` tells it."""

    compiled: Compiled
    intake: Intake


def check_tables(path: Path, into: Path | None, as_of: AsOf, wanted: Wanted = EVERYTHING) -> Checked:
    """Check the tables of a file or a folder on top of the standard, or of the project `into`."""
    opened = open_project(into) if into else open_national()
    if opened.project is None:
        return Checked(Compiled(None, opened.diagnostics, shown(path)), Intake())
    told = informed(knowledge(), opened.project).knowledge
    intake = read_files([path], told, None, lambda *_: None)
    build, found = judged(intake, opened, told, as_of)
    found = (*intake.diagnostics, *found)
    if build is None or not any(table.rows for table in intake.tables):
        return Checked(Compiled(None, found, shown(path)), intake)
    kept = tuple(one for one in found if wanted.holds(one))
    compiled = Compiled(build, kept, shown(path), wanted=wanted, unlisted=len(found) - len(kept))
    return Checked(compiled, intake)


def found_in_cells(intake: Intake, found: Iterable[Diagnostic], ground: Path, as_of: AsOf) -> tuple[Diagnostic, ...]:
    """What an import has found, and what the rules say of its tables on top of the project `ground`, each once."""
    opened = open_project(ground)
    told = informed(knowledge(), opened.project).knowledge if opened.project else knowledge()
    _, ruled = judged(intake, opened, told, as_of)
    return tuple({(one.code, one.place, one.owner): one for one in (*ruled, *found)}.values())


def judged(intake: Intake, opened: Opened, told: Knowledge, as_of: AsOf) -> tuple[Build | None, tuple[Diagnostic, ...]]:
    """What the rules say of the tables, each finding at its cell; and the part of the catalogue that they are."""
    if opened.project is None:
        return None, ()
    own = opened.project.layers[-1]
    known = known_to(None if own.is_national else own, told)
    gathering = gathered(intake.tables, known.domains)
    domains = [drafted(domain, known) for domain in gathering.domains.values() if domain.rows]
    files = tuple(_file(domain) for domain in domains)
    build = compile_project(_project(opened.project, files), told, as_of)
    blanks = tuple(blank_cells(domains, intake.tables))
    missing = {(found.owner, found.field) for found in blanks}
    ruled = tuple(
        found
        for found in build.diagnostics
        if isinstance(found.place, Cell) and (found.fault is not MISSING_ELEMENT or _key(found) not in missing)
    )
    drafts = (found for domain in domains for found in domain.findings)
    found = sorted((*gathering.findings, *drafts, *blanks, *ruled), key=Diagnostic.sort_key)
    return _own_part(build, files), tuple(one for one in found if one.code not in _OF_FILES)


def _key(found: Diagnostic) -> tuple[Owner | None, str]:
    return found.owner, found.field


def _file(domain: DraftedDomain) -> File:
    """A domain of the tables as a file. Every row says all of it, so that each faulty cell is found."""
    items = [
        SourceItem(item.match.id, item.composed.values, item.composed.cells, item.row.place) for item in domain.items
    ]
    whole = domain.items[0].row.place
    name = f"{whole.file}/{domain.key}.yaml"
    return File(f"domains/{domain.key}.yaml", name, b"", as_source(name, (domain.key, domain.name), items, whole))


def _project(project: Project, files: Sequence[File]) -> Project:
    """The project with the tables in the place of its own files of these domains, or below the standard."""
    own = project.layers[-1]
    if own.is_national:
        return replace(project, layers=(*project.layers, Layer("tables", tuple(files))))
    keys = {file.key for file in files}
    kept = tuple(file for file in own.files if file.key not in keys)
    return replace(project, layers=(*project.layers[:-1], replace(own, files=(*kept, *files))))


def _own_part(build: Build, files: Sequence[File]) -> Build:
    """The build with the domains and items of the tables only: the rest was not asked for."""
    names = {file.name for file in files}
    domains = tuple(
        replace(
            domain,
            items=tuple(item for item in domain.items if item.origin.source in names),
            incomplete=tuple(item for item in domain.incomplete if item.origin.source in names),
        )
        for domain in build.catalogue.domains
        if f"domains/{domain.key}.yaml" in {file.key for file in files}
    )
    sources = {name: source for name, source in build.sources.items() if name in names}
    return replace(build, catalogue=replace(build.catalogue, domains=domains), sources=sources)


@dataclass(frozen=True, slots=True)
class MarkedFiles:
    """The marked workbooks that were written; in `diagnostics` why others were not."""

    paths: tuple[Path, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


def return_marked(intake: Intake, found: Iterable[Diagnostic], out: Path, language: Language) -> MarkedFiles:
    """Give the clerks their own workbooks back with the findings in their cells.

    A single workbook goes into the file `out`, if that is called like one; else each goes under its own name into the
    folder `out`. Why a file could not be read has been said already.
    """
    told = list(found)
    names = [file.name for file in intake.files if file.grids]
    is_file = out.suffix.lower() in MARKABLE and len(names) == 1
    paths: list[Path] = []
    refused: list[Diagnostic] = []
    for name in names:
        content = _marked_copy(name, told, intake.tables, language)
        if isinstance(content, Diagnostic):
            refused.append(content)
            continue
        refusal = deliver(out, content) if is_file else deliver_into(out, Path(name).name, content)
        if refusal:
            refused.append(refusal)
        else:
            paths.append(out if is_file else out / Path(name).name)
    return MarkedFiles(tuple(paths), tuple(refused))


def _marked_copy(
    name: str, found: Iterable[Diagnostic], tables: Iterable[Table], language: Language
) -> bytes | Diagnostic:
    """The workbook of that name with those findings in its cells that speak of it."""
    incoming = taken(Path(name))
    if isinstance(incoming, Diagnostic):
        return incoming
    own = [one for one in found if isinstance(one.place, Cell) and one.place.file == name]
    copy = marked(incoming.content, own, language, [table for table in tables if table.grid.file == name])
    return replace(copy, facts={**copy.facts, "file": name}) if isinstance(copy, Diagnostic) else copy
