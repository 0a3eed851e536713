"""READ ME FIRST. How a project becomes a catalogue, on one page:

    load       bytes    → Source          text values, each with its place           GC0xx
    shape      Source   → Written*        known keys, known words                    GC1xx
    compose    layers   → Catalogue       one item = all eight elements              GC2xx, GC7xx
    check      Catalogue → findings       rules, one file each                       GC2xx – GC8xx

Every stage returns what it could make and what was wrong; none of them stops the others. Nothing
here touches the disk, the clock or the language of a report.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from govcat.check import check, settle
from govcat.compose import MISSING_ELEMENT, compose
from govcat.core.build import Build
from govcat.core.diagnostic import Diagnostic
from govcat.core.knowledge import Knowledge
from govcat.core.project import File, Layer, Project
from govcat.core.readings import Readings
from govcat.core.shaped import Shaped, ShapedLayer
from govcat.core.written import Written, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject
from govcat.load import read_yaml
from govcat.shape import shape

Model = TypeVar("Model", bound=Written)


@dataclass(frozen=True, slots=True)
class AsOf:
    """The day on which the law is looked at: what the user asked for, or else what applies if the project is silent."""

    asked: date | None
    otherwise: date


def compile_project(project: Project, knowledge: Knowledge, as_of: AsOf) -> Build:
    """Compile a project with all layers above it; never raises for what people wrote."""
    found: list[Diagnostic] = []
    layers = tuple(_shaped_layer(layer, knowledge, found.append) for layer in project.layers)
    catalogue, fold_findings = compose(layers if project.is_whole else (), knowledge)
    sources = {shaped.source.name: shaped.source for layer in layers for shaped in layer.files()}
    readings = Readings(knowledge.vocabularies)
    own = layers[-1].project.written if layers[-1].project else None
    day = as_of.asked or (date.fromisoformat(own.as_of) if own and own.as_of else as_of.otherwise)
    rule_findings = check(catalogue, readings, knowledge, sources, day)
    missing = {(finding.owner, finding.field) for finding in fold_findings if finding.fault is MISSING_ELEMENT}
    first = [finding for finding in found if (finding.owner, finding.field) not in missing]  # an emptied element
    diagnostics = settle([*first, *fold_findings, *rule_findings], (own.severities if own else None) or {}, catalogue)
    return Build(catalogue, diagnostics, readings, layers, sources, knowledge, day)


def _shaped_layer(layer: Layer, knowledge: Knowledge, report: Callable[[Diagnostic], None]) -> ShapedLayer:
    unread: list[str] = []

    def read(file: File | None, model: type[Model]) -> Shaped[Model] | None:
        if file is None:
            return None
        source, load_findings = read_yaml(file.name, file.content)
        shaped, shape_findings = shape(source, model, knowledge.vocabularies) if source else (None, ())
        told = {finding.path for finding in load_findings if finding.path}
        for finding in (*load_findings, *(finding for finding in shape_findings if finding.path not in told)):
            report(finding)
        if shaped is None:
            unread.append(file.key)
            return None
        return replace(shaped, faulty=shaped.faulty | told)

    files = {file.key: file for file in layer.files}
    domains = [read(file, WrittenDomain) for key, file in sorted(files.items()) if key.startswith("domains/")]
    return ShapedLayer(
        name=layer.name,
        is_national=layer.is_national,
        project=read(files.get("govcat.yaml"), WrittenProject),
        bodies=read(files.get("bodies.yaml"), WrittenBodies),
        lock=read(files.get("standard.lock"), WrittenLock),
        domains=tuple(domain for domain in domains if domain),
        unread=tuple(unread),
    )
