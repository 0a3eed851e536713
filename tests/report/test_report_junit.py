"""JUnit XML: its content model, a suite for each domain, and what passes, fails or is only printed."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from reported import HOSTILE, WATER, county_report

from govcat.core.diagnostic import Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Span
from govcat.report import Report, rendered

MODEL: dict[str, tuple[set[str], set[str]]] = {
    "testsuites": ({"name", "tests", "failures", "errors"}, {"testsuite"}),
    "testsuite": ({"name", "tests", "failures", "errors", "skipped"}, {"testcase"}),
    "testcase": ({"classname", "name"}, {"failure", "error", "system-out"}),
    "failure": ({"type", "message"}, set()),
    "error": ({"type", "message"}, set()),
    "system-out": (set(), set()),
}
"""Attributes and children of each element: those of junit-10.xsd of Jenkins that govcat uses."""


def document(report: Report) -> ET.Element:
    return ET.fromstring(rendered("junit", report))  # noqa: S314  # our own file


def suites(report: Report) -> dict[str, ET.Element]:
    return {suite.attrib["name"]: suite for suite in document(report)}


def case(report: Report, name: str) -> ET.Element:
    return next(test for suite in document(report) for test in suite if name in test.attrib["name"])


@pytest.mark.parametrize("nth", [0, 1, 2])
def test_the_document_keeps_to_the_content_model(nth: int, county: Report, report: Report) -> None:
    root = document((county, report, Report(()))[nth])
    assert root.tag == "testsuites"
    for element in root.iter():
        attributes, children = MODEL[element.tag]
        assert set(element.attrib) == attributes
        assert {child.tag for child in element} <= children
    counted = {
        name: sum(len(list(suite.iter(tag))) for suite in root)
        for name, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"))
    }
    assert {name: int(root.attrib[name]) for name in counted} == counted
    for suite in root:
        assert int(suite.attrib["tests"]) == len(suite)
        assert int(suite.attrib["failures"]) == len(list(suite.iter("failure")))


def test_every_item_is_a_test_and_what_is_sound_has_passed(county: Report) -> None:
    found = suites(county)
    assert list(found) == ["项目文件", "户籍管理", "水利"]
    assert [test.attrib["name"] for test in found["户籍管理"]] == [
        "共同要素",
        "出生登记（household-registration/birth）",
        "收养入户登记（household-registration/adoption）",
    ]
    assert len(case(county, "household-registration/birth")) == 0
    assert [test.attrib["name"] for test in found["项目文件"]] == ["bodies.yaml"]
    assert case(county, HOSTILE).attrib == {"classname": "water", "name": f"{HOSTILE}（water/permit）"}


def test_a_clean_run_passes_everywhere(county: Report) -> None:
    root = document(replace(county, diagnostics=()))
    assert (root.attrib["tests"], root.attrib["failures"], root.attrib["errors"]) == ("8", "0", "0")
    assert not list(root.iter("system-out"))


def test_the_threshold_decides_what_fails(county: Report) -> None:
    assert case(county, "water/sound").find("failure") is not None
    lighter = case(county, "adoption")
    assert [child.tag for child in lighter] == ["system-out"]
    assert "警告 GC302" in (lighter.find("system-out").text or "")  # type: ignore[union-attr]  # it was just seen
    strict = case(replace(county, threshold=Severity.WARNING), "adoption").find("failure")
    assert strict is not None
    assert strict.attrib == {"type": "GC302", "message": "依据《中华人民共和国收养法》已于 2021-01-01 废止"}


def of(code: str, severity: Severity, owner: str | None, file: str = "domains/a.yaml") -> Diagnostic:
    fault = Fault(code, severity, Words(f"话{code}", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")
    return Diagnostic(fault, Span(file, 1, 1, 1, 2), owner=Owner(owner, "甲") if owner else None)


def test_several_findings_of_one_item_are_one_failure_with_the_gravest_first() -> None:
    report = Report((of("GC301", Severity.HINT, "a/b"), of("GC302", Severity.ERROR, "a/b")))
    (failure,) = case(report, "a/b")
    assert failure.attrib == {"type": "GC302", "message": "话GC302（另有 1 条）"}
    assert "提示 GC301：话GC301" in (failure.text or "")


def test_a_fault_of_govcat_is_an_error_and_no_failure() -> None:
    report = Report((of("GC302", Severity.ERROR, "a/b"), of("GC999", Severity.ERROR, "a/b")))
    (error,) = case(report, "a/b")
    assert (error.tag, error.attrib["type"]) == ("error", "GC999")
    root = document(report)
    assert (root.attrib["errors"], root.attrib["failures"]) == ("1", "0")


def test_what_is_of_no_item_has_a_test_of_its_own() -> None:
    shared = of("GC302", Severity.ERROR, "a/defaults")
    unread = of("GC004", Severity.ERROR, "domains/a.yaml")
    body = of("GC520", Severity.ERROR, "bodies/某局", "bodies.yaml")
    lost = replace(of("GC091", Severity.ERROR, None), place=None)
    found = suites(Report((shared, unread, body, lost)))
    assert {name: [test.attrib["name"] for test in suite] for name, suite in found.items()} == {
        "项目文件": ["bodies.yaml", "govcat"],
        "a": ["共同要素"],
    }
    (failure,) = found["a"][0]
    assert failure.attrib["message"] == "话GC302（另有 1 条）"


def test_one_file_asked_for_is_told_alone() -> None:
    report = county_report()
    of_water = tuple(one for one in report.diagnostics if one.place and one.place.file == "domains/water.yaml")
    alone = replace(report, diagnostics=of_water, only="domains/water.yaml")
    assert list(suites(alone)) == ["水利"]
    assert list(suites(replace(alone, diagnostics=()))) == ["水利"]
    assert list(suites(replace(alone, diagnostics=(), only="bodies.yaml"))) == ["项目文件"]
    assert list(suites(replace(report, only="bodies.yaml"))) == ["项目文件", "户籍管理", "水利"]
    assert "water" in WATER


def test_files_of_the_layers_above_are_no_tests(county: Report) -> None:
    names = [test.attrib["name"] for test in suites(county)["项目文件"]]
    assert "national/domains/household-registration.yaml" in county.sources
    assert names == ["bodies.yaml"]
    settings = {"national/govcat.yaml": county.sources["bodies.yaml"], **county.sources}
    assert [test.attrib["name"] for test in suites(replace(county, sources=settings))["项目文件"]] == names


def test_a_domain_without_a_name_is_called_by_its_key(county: Report) -> None:
    assert county.catalogue
    nameless = replace(county.catalogue, domains=(replace(county.catalogue.domains[0], name=""),))
    assert "household-registration" in suites(replace(county, catalogue=nameless))


def test_any_character_leaves_the_document_well_formed() -> None:
    wild = "".join(map(chr, range(0x20))) + "\x7f\x85\u2028\ud800\ufffe\uffff\U0001ffff]]>"
    fault = Fault("GC302", Severity.ERROR, Words("{x}", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")
    found = Diagnostic(fault, Span(f"domains/{wild}.yaml", 1, 1, 1, 2), {"x": wild}, owner=Owner(f"a/{wild}", wild))
    for one in (found, replace(found, owner=None), replace(found, owner=Owner(wild, wild), place=None)):
        assert len(list(document(Report((one,))).iter("failure"))) == 1
