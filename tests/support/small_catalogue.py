"""Catalogues of a few items made without files, and what one rule says of them with the real registry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from govcat.check.engine import all_rules
from govcat.check.rule import Context, Finding, Rule, Text
from govcat.compose.body import cast_of
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Body, Catalogue, Domain, Header, Item, Origin
from govcat.core.knowledge import Knowledge
from govcat.core.readings import Readings
from govcat.registry import knowledge
from govcat.report.wording import fact_text

DAY = date(2026, 11, 21)
DOMAIN = "elderly-care"
COUNTY = Header("目录", region="云岭县", region_level="县级")
TOWN = Header("目录", region="城关镇", region_level="乡级")
POLICE = Body("云岭县公安局", roles=("县级公安机关",))


@cache
def world() -> Knowledge:
    """The registry, read once."""
    return knowledge()


@cache
def rule_of(code: str) -> Rule:
    """The rule with this code."""
    return next(rule for rule in all_rules() if rule.code == code)


def item_of(*subjects: str, bodies: tuple[Body, ...] = (), domain: str = DOMAIN, **fields: Any) -> Item:
    """A sound item that names `subjects`, each resolved by `bodies`; all of it written by the project itself."""
    cast = cast_of(bodies, world().roles)
    origin = Origin(0, f"domains/{domain}.yaml", ("items", 0))
    sound = Item(
        domain=domain,
        id="item",
        category=("养老服务业务办理",),
        name="老年人补贴",
        content=("补贴标准",),
        basis=("《中华人民共和国老年人权益保障法》",),
        time_limit="信息形成或者变更之日起20个工作日内",
        subject=tuple(cast.subject(text, domain) for text in subjects),
        method="主动公开",
        channel=("政府网站",),
        audience=("全社会",),
        origin=origin,
        home=origin,
        level=("县级",),
    )
    return replace(sound, **fields)


def catalogue_of(*items: Item, header: Header = COUNTY, bodies: tuple[Body, ...] = (), **fields: Any) -> Catalogue:
    """The catalogue of `items`, one domain after the other."""
    keys = dict.fromkeys(item.domain for item in items)
    domains = tuple(
        Domain(key, world().domains[key].name if key in world().domains else key, items=tuple(_of(key, items)))
        for key in keys
    )
    return Catalogue(header, domains, bodies, **fields)


def told(code: str, catalogue: Catalogue, day: date = DAY) -> list[Finding]:
    """What the rule `code` says of a catalogue."""
    rule = rule_of(code)
    readings = Readings(world().vocabularies, world().roles)
    context = Context(world(), readings, day, catalogue)
    return [finding for _, found in rule.findings(_subjects(rule, catalogue, readings), context) for finding in found]


def told_of(code: str, *subjects: str, header: Header = COUNTY, bodies: tuple[Body, ...] = ()) -> list[Finding]:
    """What the rule `code` says of an item that names `subjects`."""
    return told(code, catalogue_of(item_of(*subjects, bodies=bodies), header=header, bodies=bodies))


def facts_of(finding: Finding) -> dict[str, str]:
    """The facts of a finding as a Chinese report prints them."""
    return {name: fact_text(fact, "zh") for name, fact in finding.facts.items()}


def _of(key: str, items: tuple[Item, ...]) -> Iterator[Item]:
    return (item for item in items if item.domain == key)


def _subjects(rule: Rule, catalogue: Catalogue, readings: Readings) -> Iterator[object]:
    """What the engine would hand to the rule; of texts those of 公开主体 alone."""
    texts = dict.fromkeys(subject.text for item in catalogue.items() for subject in item.subject)
    if isinstance(rule.on, Text):
        yield from texts
    elif rule.on is NamedSubject:
        yield from (named for text in texts for named in readings.subjects(text))
    elif rule.on is Catalogue:
        yield catalogue
    else:
        wholes: dict[object, tuple[object, ...]] = {
            Item: tuple(catalogue.items()),
            Domain: catalogue.domains,
            Body: catalogue.bodies,
        }
        yield from wholes[rule.on]
