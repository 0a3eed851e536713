"""`govcat import`: tables of any county → a project, with a word on every cell."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from govcat.actions.import_cells import in_cells
from govcat.actions.import_drafts import DraftedDomain, drafted
from govcat.actions.import_known import known_to
from govcat.actions.import_project import Whole
from govcat.actions.import_reading import Intake
from govcat.actions.rewriting import write
from govcat.actions.validate import Asked, compiled_whole
from govcat.compiler import AsOf
from govcat.core.diagnostic import Diagnostic, Owner
from govcat.core.knowledge import Knowledge
from govcat.core.project import Layer
from govcat.edit.whole import project_text
from govcat.load import read_yaml
from govcat.match import Gathering, gathered
from govcat.match.faults import EXISTING
from govcat.workspace.founding import foreign, founded
from govcat.workspace.read import open_project, shown
from govcat.workspace.refusals import refused
from govcat.workspace.rewrite import Draft, draft_of

PROJECT = "govcat.yaml"
MAPPING = "import-map.yaml"


@dataclass(frozen=True, slots=True)
class ImportOrder:
    """Where the project is to be written, and whether files that say something else are replaced."""

    out: Path
    as_of: AsOf
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class Imported:
    """The outcome. Unless `has_run` nothing was written, and `diagnostics` says why.

    `written` and `unchanged` are the files of the project; `mapping` the file that says how the columns were
    understood, if one was written.
    """

    intake: Intake
    diagnostics: tuple[Diagnostic, ...]
    has_run: bool = False
    gathering: Gathering = field(default_factory=Gathering)
    domains: tuple[DraftedDomain, ...] = ()
    written: tuple[Path, ...] = ()
    unchanged: tuple[Path, ...] = ()
    mapping: Path | None = None


def import_tables(intake: Intake, order: ImportOrder, knowledge: Knowledge) -> Imported:
    """Write what was read into the project at `order.out`, which is founded if there is none."""
    refusal = foreign(order.out)
    if refusal:
        return Imported(intake, (*intake.diagnostics, refused(refusal)))
    own = _own_layer(order.out)
    known = known_to(own, knowledge)
    gathering = gathered(intake.tables, known.domains)
    whole = Whole(intake.tables, intake.trace, intake.about)
    elsewhere = (*(_notes_of(own) if _has_settings(own) else whole.notes()), *whole.printed_anew())
    domains = tuple(drafted(domain, known, elsewhere) for domain in gathering.domains.values() if domain.rows)
    found = [*intake.diagnostics, *gathering.findings, *(one for domain in domains for one in domain.findings)]
    if not domains:
        return Imported(intake, tuple(found), gathering=gathering)
    drafts = [*_drafts(intake, order, domains)]
    if not _has_settings(own):
        text = project_text(whole.project(domains, knowledge.layouts))
        drafts.insert(0, Draft(order.out / PROJECT, None, text.encode(errors="replace")))
    kept = [draft for draft in drafts if draft.before not in (None, draft.after) and not _is_replaced(draft, order)]
    changed = [draft for draft in drafts if draft.before != draft.after and draft not in kept]
    refusal = founded(order.out)
    failed = (refused(refusal),) if refusal else write(changed)
    found += [_existing(draft.path) for draft in kept if draft.path.name != MAPPING]
    outcome = Imported(intake, (*found, *failed), not failed, gathering, domains)
    if failed:
        return outcome
    left = {draft.path for draft in kept}
    return replace(
        outcome,
        diagnostics=(*found, *_judged(order, [domain for domain in domains if _path(order, domain) not in left])),
        written=tuple(draft.path for draft in changed if draft.path.name != MAPPING),
        unchanged=tuple(draft.path for draft in drafts if draft.before == draft.after),
        mapping=next((draft.path for draft in changed if draft.path.name == MAPPING), None),
    )


def _own_layer(out: Path) -> Layer | None:
    project = open_project(out).project if out.exists() else None
    return project.layers[-1] if project else None


def _has_settings(own: Layer | None) -> bool:
    return own is not None and any(file.key == PROJECT for file in own.files)


def _notes_of(own: Layer | None) -> Sequence[str]:
    """The notes that the project itself prints under every table."""
    file = next((file for file in own.files if file.key == PROJECT), None) if own else None
    source = read_yaml(file.name, file.content)[0] if file else None
    notes = source.value.get("notes") if source and isinstance(source.value, dict) else None
    return [note for note in (notes if isinstance(notes, list) else [notes]) if isinstance(note, str)]


def _drafts(intake: Intake, order: ImportOrder, domains: Sequence[DraftedDomain]) -> Iterator[Draft]:
    """What the files of the project shall hold, beside what they hold now."""
    for domain in domains:
        yield draft_of(_path(order, domain), domain.text.encode(errors="replace"))
    if intake.mapping:
        yield draft_of(order.out / MAPPING, intake.mapping.encode())


def _path(order: ImportOrder, domain: DraftedDomain) -> Path:
    """The file of a domain: `domains/<key>.yaml`, or the `.yml` that is there already."""
    other = order.out / "domains" / f"{domain.key}.yml"
    return other if other.is_file() else other.with_suffix(".yaml")


def _is_replaced(draft: Draft, order: ImportOrder) -> bool:
    """Whether a file that says something else may be written over. What a person has mended in a mapping stays."""
    return order.replaces and draft.path.name != MAPPING


def _existing(path: Path) -> Diagnostic:
    name = shown(path)
    return Diagnostic(EXISTING, None, {"file": name}, owner=Owner(name))


def _judged(order: ImportOrder, domains: Sequence[DraftedDomain]) -> Iterator[Diagnostic]:
    """What the rules say of the domains that were written, in the cells of the tables."""
    compiled = compiled_whole(Asked(order.out, order.as_of))
    cells = {shown(_path(order, domain)): domain.cells for domain in domains}
    yield from in_cells(compiled.diagnostics, cells, compiled.sources)
