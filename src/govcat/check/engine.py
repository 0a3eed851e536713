"""Runs the rules: one pass, each distinct value judged once, what is found fanned out to all its uses."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from importlib import import_module
from pathlib import PurePath
from pkgutil import iter_modules

from govcat.check import rules
from govcat.check.faults import RULE_FAILED
from govcat.check.placing import Placer, Standing, Subject
from govcat.check.rule import Context, Rule, Text
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


def run(chosen: Iterable[Rule], context: Context, sources: Mapping[str, Source]) -> tuple[Diagnostic, ...]:
    """What the chosen rules find. A rule that fails is reported, and the others go on."""
    texts = texts_of(context.catalogue)
    placer = Placer(sources, context.catalogue.last_layer)
    found: list[Diagnostic] = []
    for rule in chosen:
        try:
            found.extend(_run(rule, context, texts, placer))
        except Exception as bug:  # noqa: BLE001  # whatever a rule does wrong, the other rules are still owed to the user
            found.append(_failed(rule, bug))
    return tuple(found)


def _run(rule: Rule, context: Context, texts: Texts, placer: Placer) -> Iterator[Diagnostic]:
    if isinstance(rule.on, Text):
        yield from _judge_texts(rule, rule.on, context, texts, placer)
    elif rule.on in _ELEMENTS:
        yield from _judge_elements(rule, context, texts, placer)
    else:
        catalogue = context.catalogue
        wholes: dict[object, Iterable[Subject]] = {
            Item: catalogue.items(),
            Domain: catalogue.domains,
            Body: catalogue.bodies,
            Catalogue: (catalogue,),
        }
        for subject in wholes[rule.on]:
            for finding in rule.findings(subject, context):
                yield placer.of_subject(rule, finding, subject)


def _judge_texts(rule: Rule, scope: Text, context: Context, texts: Texts, placer: Placer) -> Iterator[Diagnostic]:
    for field in scope.fields:
        column = texts.get(field, Column())
        for text, hosts in column.holding(scope.pattern) if scope.pattern else column.hosts.items():
            for finding in rule.findings(text, context):
                yield from placer.of_text(rule, finding, Standing(text, field, hosts))


_ELEMENTS: Mapping[object, tuple[str, Callable[[Readings, str], Iterable[object]]]] = {
    Citation: ("basis", lambda readings, text: readings.citations(text)),
    TimeLimit: ("time_limit", lambda readings, text: (readings.time_limit(text),)),
    NamedSubject: ("subject", lambda readings, text: readings.subjects(text)),
    Channel: ("channel", lambda readings, text: (readings.channel(text),)),
    Audience: ("audience", lambda readings, text: (readings.audience(text),)),
}
"""The field in which an element stands, and how to read it."""


def _judge_elements(rule: Rule, context: Context, texts: Texts, placer: Placer) -> Iterator[Diagnostic]:
    field, read = _ELEMENTS[rule.on]
    for text, hosts in texts.get(field, Column()).hosts.items():
        for element in read(context.readings, text):
            at = (element.start, element.end) if isinstance(element, Citation | NamedSubject) else (0, len(text))
            for finding in rule.findings(element, context):
                exact = finding if finding.piece else replace(finding, piece=at)
                yield from placer.of_text(rule, exact, Standing(text, field, hosts))


def _failed(rule: Rule, bug: Exception) -> Diagnostic:
    """A GC999. It names the kind of error and the line, never the error's text: that may quote a closed item."""
    frame = traceback.extract_tb(bug.__traceback__)[-1]
    error = f"{type(bug).__name__}, {PurePath(frame.filename).name}:{frame.lineno}"
    return Diagnostic(RULE_FAILED, None, {"rule": rule.code, "name": rule.name, "error": error})
