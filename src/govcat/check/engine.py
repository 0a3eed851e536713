"""Runs the rules: one pass, each distinct value judged once, what is found fanned out to all its uses."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from importlib import import_module
from pathlib import PurePath
from pkgutil import iter_modules
from typing import NamedTuple

from govcat.check import rules
from govcat.check.faults import RULE_FAILED
from govcat.check.placing import Placer, Standing, Subject
from govcat.check.rule import Context, Finding, Rule, Text
from govcat.check.sieves import Rare, Rares
from govcat.check.texts import Column, Texts, texts_of
from govcat.core.diagnostic import Diagnostic
from govcat.core.elements.audience import Audience
from govcat.core.elements.channel import Channel
from govcat.core.elements.citation import Citation
from govcat.core.elements.subject import NamedSubject
from govcat.core.elements.time_limit import TimeLimit
from govcat.core.item import Body, Catalogue, Domain, Item
from govcat.core.knowledge import Knowledge
from govcat.core.readings import Readings
from govcat.core.source import Source


def check(
    catalogue: Catalogue, readings: Readings, knowledge: Knowledge, sources: Mapping[str, Source], as_of: date
) -> tuple[Diagnostic, ...]:
    """What the rules find in a resolved catalogue: one diagnostic for each item concerned (`settle` merges them)."""
    return run(all_rules(), Context(knowledge, readings, as_of, catalogue), sources)


def all_rules() -> tuple[Rule, ...]:
    """Every rule of `check/rules`, by code."""
    modules = [import_module(f"{rules.__name__}.{module.name}") for module in iter_modules(rules.__path__)]
    found = [value for module in modules for value in vars(module).values() if isinstance(value, Rule)]
    return tuple(sorted(found, key=lambda rule: rule.code))


def run(chosen: Sequence[Rule], context: Context, sources: Mapping[str, Source]) -> tuple[Diagnostic, ...]:
    """What the chosen rules find. A rule that fails is reported, and the others go on."""
    sieves = (rule.on.sieve for rule in chosen if isinstance(rule.on, Text))
    texts = texts_of(context.catalogue, Rares(tuple(sieve for sieve in sieves if isinstance(sieve, Rare))))
    scene = _Scene(context, texts, Placer(sources, context.catalogue.last_layer), _wholes(context.catalogue))
    found: list[Diagnostic] = []
    for rule in chosen:
        try:
            found.extend(scene.judged(rule))
        except Exception as bug:  # noqa: BLE001  # whatever a rule does wrong, the other rules are still owed to the user
            found.append(_failed(rule, bug))
    return tuple(found)


_ELEMENTS: Mapping[object, tuple[tuple[str, ...], Callable[[Readings, str], Sequence[object]]]] = {
    Citation: (("basis", "ground"), lambda readings, text: readings.citations(text)),
    TimeLimit: (("time_limit",), lambda readings, text: (readings.time_limit(text),)),
    NamedSubject: (("subject",), lambda readings, text: readings.subjects(text)),
    Channel: (("channel",), lambda readings, text: (readings.channel(text),)),
    Audience: (("audience",), lambda readings, text: (readings.audience(text),)),
}
"""The fields in which an element stands, and how to read it."""

_EMPTY = Column()


class _Elements(NamedTuple):
    """All elements of one kind, and the field and the text in which each stands."""

    found: list[object]
    places: list[tuple[str, str]]


@dataclass(slots=True)
class _Scene:
    """What all rules of one run look at. Elements are gathered when a rule first asks for their kind."""

    context: Context
    texts: Texts
    placer: Placer
    wholes: Mapping[object, Sequence[Subject]]
    elements: dict[object, _Elements] = field(default_factory=dict)

    def judged(self, rule: Rule) -> Iterator[Diagnostic]:
        if isinstance(rule.on, Text):
            return self._of_texts(rule, rule.on)
        return self._of_elements(rule) if rule.on in _ELEMENTS else self._of_wholes(rule)

    def _of_texts(self, rule: Rule, scope: Text) -> Iterator[Diagnostic]:
        for key in scope.fields:
            texts = self.texts.get(key, _EMPTY).holding(scope.sieve)
            for position, findings in rule.findings(texts, self.context) if texts else ():
                yield from self._placed(rule, findings, key, texts[position])

    def _of_elements(self, rule: Rule) -> Iterator[Diagnostic]:
        if rule.on not in self.elements:
            self.elements[rule.on] = self._read(rule.on)
        elements, places = self.elements[rule.on]
        for position, findings in rule.findings(elements, self.context):
            key, text = places[position]
            piece = _piece(elements[position], text)
            exact = [finding if finding.piece else replace(finding, piece=piece) for finding in findings]
            yield from self._placed(rule, exact, key, text)

    def _read(self, kind: object) -> _Elements:
        keys, read = _ELEMENTS[kind]
        elements = _Elements([], [])
        for key in keys:
            for text in self.texts.get(key, _EMPTY).texts:
                found = read(self.context.readings, text)
                elements.found.extend(found)
                elements.places.extend([(key, text)] * len(found))
        return elements

    def _placed(self, rule: Rule, findings: Iterable[Finding], key: str, text: str) -> Iterator[Diagnostic]:
        """What is found in a text, at each of its places."""
        standing = Standing(text, key, self.texts[key].hosts[text])
        for finding in findings:
            yield from self.placer.of_text(rule, finding, standing)

    def _of_wholes(self, rule: Rule) -> Iterator[Diagnostic]:
        wholes = self.wholes[rule.on]
        for position, findings in rule.findings(wholes, self.context):
            for finding in findings:
                yield self.placer.of_subject(rule, finding, wholes[position])


def _piece(element: object, text: str) -> tuple[int, int]:
    """Where an element is in its text: citations and subjects may stand beside others, the rest is the whole text."""
    return (element.start, element.end) if isinstance(element, Citation | NamedSubject) else (0, len(text))


def _wholes(catalogue: Catalogue) -> Mapping[object, Sequence[Subject]]:
    """What the rules about wholes are asked of, by kind."""
    return {
        Item: tuple(catalogue.items()),
        Domain: catalogue.domains,
        Body: catalogue.bodies,
        Catalogue: (catalogue,),
    }


def _failed(rule: Rule, bug: Exception) -> Diagnostic:
    """A GC999. It names the kind of error and the line, never the error's text: that may quote a closed item."""
    frame = traceback.extract_tb(bug.__traceback__)[-1]
    error = f"{type(bug).__name__}, {PurePath(frame.filename).name}:{frame.lineno}"
    return Diagnostic(RULE_FAILED, None, {"rule": rule.code, "name": rule.name, "error": error})
