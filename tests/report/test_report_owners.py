"""Whom a finding concerns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Place, Span
from govcat.locales import chrome
from govcat.report import Report
from govcat.report.owners import bodies_of, domain_names, domain_of, origin

FAULT = Fault("GC302", Severity.WARNING, Words("话", "因", "法"), Words("m", "w", "f"))


def found(owner: str | None, file: str | None, *, inherited: bool = False) -> Diagnostic:
    place: Place | None = Span(file, 1, 1, 1, 2) if file else None
    return Diagnostic(FAULT, place, owner=Owner(owner) if owner else None, inherited=inherited)


@pytest.mark.parametrize(
    ("owner", "file", "domain"),
    [
        ("a/b", "domains/x.yaml", "a"),
        ("a/defaults", None, "a"),
        ("domains/a.yaml", "domains/a.yaml", "a"),
        ("domains/a.yml", None, "a"),
        ("a", "county/domains/a.yaml", "a"),
        (None, "domains/a.yaml", "a"),
        ("govcat.yaml", "govcat.yaml", ""),
        ("bodies/某局", "bodies.yaml", ""),
        ("bodies/某局", "domains/a.yaml", ""),
        ("county/standard.lock", None, ""),
        (None, "domains/a.xlsx", ""),
        (None, None, ""),
    ],
)
def test_the_domain_of_a_finding(owner: str | None, file: str | None, domain: str) -> None:
    assert domain_of(found(owner, file)) == domain


def test_bodies_answer_for_items_defaults_and_themselves(county: Report) -> None:
    assert bodies_of(county.catalogue) == {
        "household-registration/birth": ("试验县公安局",),
        "household-registration/adoption": ("试验县公安局",),
        "household-registration/defaults": ("试验县公安局",),
        "water/permit": ("试验县水利局",),
        "water/sound": ("试验县水利局",),
        "water/defaults": ("试验县水利局",),
        "bodies/试验县公安局": ("试验县公安局",),
        "bodies/试验县水利局": ("试验县水利局",),
    }
    assert bodies_of(None) == {}


def test_domains_are_named_in_the_order_of_the_catalogue(county: Report) -> None:
    assert list(domain_names(county.catalogue).items()) == [("household-registration", "户籍管理"), ("water", "水利")]
    assert domain_names(None) == {}


def test_a_domain_without_a_name_is_called_by_its_key(county: Report) -> None:
    assert county.catalogue
    nameless = replace(county.catalogue, domains=(replace(county.catalogue.domains[0], name=""),))
    assert domain_names(nameless) == {"household-registration": "household-registration"}


def test_whose_text_it_is() -> None:
    words = chrome("zh")
    assert origin(found("a/b", "domains/a.yaml"), words) == "本单位"
    assert origin(found("a/b", "national/domains/a.yaml"), words) == "本单位"
    assert origin(found("a/b", "national/domains/a.yaml", inherited=True), words) == "部门指引"
    assert origin(found("a/b", "../city/domains/a.yaml", inherited=True), words) == "上级目录"
    assert origin(found("a/b", None, inherited=True), words) == "上级目录"
