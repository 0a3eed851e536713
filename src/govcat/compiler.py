"""READ ME FIRST. How a project becomes a catalogue, on one page:

    load       bytes    → Source          text values, each with its place           GC0xx
    shape      Source   → Written*        known keys, known words                    GC1xx
    compose    layers   → Catalogue       one item = all eight elements              GC2xx, GC7xx
    check      Catalogue → findings       rules, one file each                       GC2xx – GC8xx

Every stage returns what it could make and what was wrong; none of them stops the others. Nothing
here touches the disk, the clock or the language of a report.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TypeVar

from govcat.check import all_rules, check, compared, settle, sift, useless_allowances, useless_severities
from govcat.compose import FAULTS as COMPOSE_FAULTS
from govcat.compose import MISSING_ELEMENT, compose
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.project import File, Layer, Project
from govcat.core.readings import Readings
from govcat.core.shaped import Shaped, ShapedLayer
from govcat.core.source import Source
from govcat.core.written import Written, WrittenBaseline, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.load import read_yaml, unread_source
from govcat.shape import shape

Model = TypeVar("Model", bound=Written)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day on which the law is looked at: what the user asked for, or else what applies if the project is silent."""

    asked: date | None
    otherwise: date


def compile_project(project: Project, knowledge: Knowledge, as_of: AsOf) -> Build:
    """Compile a project with all layers above it; never raises for what people wrote."""
    reader = _Reader(knowledge)
    layers = tuple(reader.layer(layer) for layer in project.layers)
    catalogue, fold_findings = compose(layers if project.is_whole else (), knowledge)
    readings = Readings(knowledge.vocabularies, knowledge.roles)
    settings = layers[-1].project
    own = settings.written if settings else None
    day = as_of.asked or (date.fromisoformat(own.as_of) if own and own.as_of else as_of.otherwise)
    rule_findings = check(catalogue, readings, knowledge, reader.sources, day)
    missing = {(finding.owner, finding.field) for finding in fold_findings if finding.fault is MISSING_ELEMENT}
    # an element that was emptied and is missing now is one fault, not two
    first = [finding for finding in reader.found if (finding.owner, finding.field) not in missing]
    codes = {fault.code for fault in (*COMPOSE_FAULTS, *(rule.fault for rule in all_rules()))}
    sifted = sift([*first, *fold_findings, *rule_findings], catalogue)
    useless = [*useless_allowances(sifted.used, catalogue, layers, codes)]
    useless += useless_severities(settings, codes) if settings else ()
    severities = (own.severities if own else None) or {}
    settled = settle([*sifted.kept, *useless], severities, catalogue, layers)
    told = compared(settled, catalogue, layers if project.is_whole else (), reader.sources)
    return Build(catalogue, (*told.new, *told.stale), told.known, readings, layers, reader.sources, knowledge, day)


@dataclass(slots=True)
class _Reader:
    """Loads and shapes file after file; keeps the sources for reports, and what was wrong."""

    knowledge: Knowledge
    sources: dict[str, Source] = field(default_factory=dict)
    found: list[Diagnostic] = field(default_factory=list)

    def layer(self, layer: Layer) -> ShapedLayer:
        """All files of one project in shape; those that are not are named in `unread`."""
        files = {file.key: file for file in layer.files}
        domains = {key: self._read(files[key], WrittenDomain) for key in sorted(files) if key.startswith("domains/")}
        project = self._read(files.get("govcat.yaml"), WrittenProject)
        bodies = self._read(files.get("bodies.yaml"), WrittenBodies)
        lock = self._read(files.get("standard.lock"), WrittenLock)
        baseline = self._read(files.get("baseline.yaml"), WrittenBaseline)
        others = {"govcat.yaml": project, "bodies.yaml": bodies, "standard.lock": lock, "baseline.yaml": baseline}
        unread = tuple(key for key, shaped in {**domains, **others}.items() if key in files and shaped is None)
        kept = tuple(shaped for shaped in domains.values() if shaped)
        return ShapedLayer(layer.name, layer.is_national, project, bodies, lock, baseline, kept, unread)

    def _read(self, file: File | None, model: type[Model]) -> Shaped[Model] | None:
        """One file in shape. Where `load` has spoken of a value, `shape` is not asked for a second opinion."""
        if file is None:
            return None
        source, load_findings = (file.source, ()) if file.source else read_yaml(file.name, file.content)
        shaped, shape_findings = shape(source, model, self.knowledge.vocabularies) if source else (None, ())
        told = {finding.path for finding in load_findings if finding.path}
        self.found += [*load_findings, *(finding for finding in shape_findings if finding.path not in told)]
        self.sources[file.name] = shaped.source if shaped else source or unread_source(file.name, file.content)
        return replace(shaped, faulty=shaped.faulty | told) if shaped else None
