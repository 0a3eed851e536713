"""Domains that a project does not keep."""

from __future__ import annotations

import pytest
from layering import DEFAULTS, DOMAIN, codes, composed, layer

from govcat.core.item import Exempt
from govcat.core.place import Span

NATIONAL = layer("national", domain=DEFAULTS + "items: [{id: birth, name: 出生, content: 条件}]")


def county(exempt: str, **files: str) -> tuple[object, ...]:
    return (NATIONAL, layer("county", project=f"exempt: {{{exempt}}}", **files))


def test_an_exempt_domain_leaves_the_catalogue_with_its_reason() -> None:
    catalogue, found = composed(
        NATIONAL, layer("county", project="exempt: {household-registration: 上级行使：由市局编制}")
    )
    assert (catalogue.domains, found) == ((), ())
    assert catalogue.exempt == (Exempt("household-registration", "户籍管理", "上级行使：由市局编制"),)


@pytest.mark.parametrize("reason", ["上级行使——税务系统垂直管理", "不涉及海域", "市级统筹、由市局编制"])
def test_a_reason_goes_on_in_any_way(reason: str) -> None:
    assert codes(NATIONAL, layer("county", project=f"exempt: {{household-registration: {reason}}}")) == []


def test_exemptions_stand_in_the_national_order() -> None:
    settings = "exempt: {social-assistance: 未分配, household-registration: 不涉及, public-security: 不涉及}"
    catalogue, _ = composed(NATIONAL, layer("county", project=settings))
    assert [exempt.name for exempt in catalogue.exempt] == ["公共安全", "户籍管理", "社会救助"]


def test_findings_of_an_exempt_domain_are_not_reported() -> None:
    broken = layer("national", domain="items: [{id: birth, name: 出生}]")
    assert codes(broken, layer("county", project="exempt: {household-registration: 不涉及}")) == []


@pytest.mark.parametrize(
    ("exempt", "code"), [("household-registration: 以后再说", "GC707"), ("houshold-registration: 不涉及", "GC708")]
)
def test_a_reason_or_a_domain_that_is_unknown(exempt: str, code: str) -> None:
    _, (found,) = composed(NATIONAL, layer("county", project=f"exempt: {{{exempt}}}"))
    assert (found.code, found.path) == (code, ("exempt", exempt.partition(":")[0]))


def test_an_unknown_domain_is_shown_at_its_key() -> None:
    _, (found,) = composed(NATIONAL, layer("county", project="exempt: {houshold-registration: 不涉及}"))
    assert found.place == Span("county/govcat.yaml", 2, 10, 2, 31)


def test_a_domain_whose_file_could_not_be_read_is_not_unknown() -> None:
    upper = layer("national", ("domains/water.yaml",))
    assert codes(upper, layer("county", project="exempt: {water: 不涉及}")) == []


def test_an_exemption_holds_for_the_layers_below_and_their_files_are_reported() -> None:
    settings = layer("county", project="exempt: {household-registration: 上级行使}")
    town = layer("town", domain="items: [{id: birth, time_limit: 十日}]")
    catalogue, (found,) = composed(NATIONAL, settings, town)
    assert catalogue.domains == ()
    assert (found.code, found.place and found.place.file) == ("GC709", f"town/{DOMAIN}")
    assert found.related[0].place.file == "county/govcat.yaml"


def test_of_two_exemptions_the_nearest_reason_is_told() -> None:
    layers = [
        layer(name, project=f"exempt: {{household-registration: {reason}}}")
        for name, reason in (("county", "不涉及"), ("town", "上级行使"))
    ]
    assert [exempt.reason for exempt in composed(NATIONAL, *layers)[0].exempt] == ["上级行使"]
