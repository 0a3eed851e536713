"""SARIF 2.1.0 (OASIS Standard, with Errata 01): what code hosts and editors read to show findings beside the text."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from govcat import __version__
from govcat.core.diagnostic import Diagnostic, Fault, Related, Severity
from govcat.core.place import Place, Span
from govcat.locales import chrome
from govcat.report.closing import remarks
from govcat.report.fingerprint import fingerprints
from govcat.report.report import Report
from govcat.report.rulebook import explain, sentences_of, title_of
from govcat.report.rulebook_markdown import rule_section
from govcat.report.visible import visible
from govcat.report.wording import fact_text, say

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""The address by which the schema is known; nothing is loaded from it."""

FINGERPRINT = "govcatFinding/v1"

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}
_OURS = "GC99"
_ROOT, _SHIPPED = "%SRCROOT%", "GOVCAT"
_DRIVE = re.compile("[A-Za-z]:/")


def render(report: Report) -> bytes:
    """The report as one log with one run. Its rules are those that have something to say."""
    faults = sorted({found.code: found.fault for found in report.diagnostics}.values(), key=lambda fault: fault.code)
    run = {
        "tool": {"driver": _driver(faults, report)},
        "language": _language(report),
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_SHIPPED: {"description": {"text": chrome(report.language).checks.standard}}},
        "invocations": [_invocation(report)],
        "results": list(_results(report, [fault.code for fault in faults])),
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode(errors="replace")


def _driver(faults: Sequence[Fault], report: Report) -> dict[str, Any]:
    return {
        "name": "govcat",
        "version": __version__,
        "semanticVersion": __version__,
        "language": _language(report),
        "rules": [_rule(fault, report) for fault in faults],
    }


def _rule(fault: Fault, report: Report) -> dict[str, Any]:
    language, clause = report.language, fault.rests_on
    means = title_of(fault, language)
    _, (_, why), _ = sentences_of(fault, language)
    return {
        "id": fault.code,
        "name": means,
        "shortDescription": {"text": means},
        "fullDescription": {"text": why},
        "help": {"text": explain(fault, language), "markdown": rule_section(fault, language)},
        "defaultConfiguration": {"level": _LEVELS[fault.severity]},
        "properties": {
            "tags": [chrome(language).page.families[fault.code[:3]]],
            "grade": fault.grade.value,
            "fixable": fault.is_fixable,
            "restsOn": clause.document if clause else None,
            "certainty": clause.certainty if clause else None,
        },
    }


def _invocation(report: Report) -> dict[str, Any]:
    """Whether govcat did its work: not where there was nothing to compile, nor where it failed itself."""
    failed = report.summary is None or any(found.code.startswith(_OURS) for found in report.diagnostics)
    summary = report.summary
    if summary is None:
        return {"executionSuccessful": not failed}
    counts = {
        "asOf": summary.as_of.isoformat(),
        "files": summary.files,
        "domains": summary.domains,
        "items": summary.items,
        "incomplete": summary.incomplete,
        "remarks": list(remarks(summary, chrome(report.language))),
    }
    return {"executionSuccessful": not failed, "properties": counts}


def _results(report: Report, codes: Sequence[str]) -> Iterator[dict[str, Any]]:
    known = fingerprints(report.diagnostics, report.sources)
    for found, fingerprint in zip(report.diagnostics, known, strict=True):
        words, said = chrome(report.language), say(found, report.language)
        lines = [said.message, f"{words.why}{words.colon}{said.why}", f"{words.fix}{words.colon}{said.fix}"]
        result: dict[str, Any] = {
            "ruleId": found.code,
            "ruleIndex": codes.index(found.code),
            "level": _LEVELS[found.weight],
            "message": {"text": _message("\n".join(lines))},
            "locations": list(_locations(found, said.label)),
            "partialFingerprints": {FINGERPRINT: fingerprint},
            "properties": {"inherited": found.inherited, "field": found.field, "count": found.count},
        }
        related = [_related(number, one, report) for number, one in enumerate(found.related, 1)]
        yield result | ({"relatedLocations": related} if related else {})


def _locations(found: Diagnostic, label: str) -> Iterator[dict[str, Any]]:
    location: dict[str, Any] = {}
    if found.place:
        location |= _physical(found.place)
    elif found.owner and found.owner.key.endswith((".yaml", ".yml", ".lock")):
        location["physicalLocation"] = {"artifactLocation": _artifact(found.owner.key)}
    if found.owner and label:
        owner = found.owner
        logical = {"name": visible(owner.title) or owner.key, "fullyQualifiedName": visible(owner.key)}
        location["logicalLocations"] = [logical]
    if location:
        yield location


def _related(number: int, related: Related, report: Report) -> dict[str, Any]:
    label = visible(fact_text(related.label, report.language))
    return {"id": number, **_physical(related.place), "message": {"text": _message(label)}}


def _physical(place: Place) -> dict[str, Any]:
    """Lines and columns count characters from 1, and the end is exclusive: as ours do. A cell has no region."""
    physical: dict[str, Any] = {"artifactLocation": _artifact(place.file)}
    if not isinstance(place, Span):
        return {"physicalLocation": physical, "properties": {"sheet": place.sheet, "ref": place.ref}}
    physical["region"] = {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
    }
    return {"physicalLocation": physical}


def _artifact(file: str) -> dict[str, Any]:
    """Where a file is: in the project, among what ships with govcat, or by its absolute path."""
    name = file.replace("\\", "/")
    if _DRIVE.match(name) or PurePosixPath(name).is_absolute():
        return {"uri": "file:///" + quote(name.lstrip("/"), safe="/:", errors="replace")}
    base = _SHIPPED if name.startswith("national/") else _ROOT
    return {"uri": quote(name.removeprefix("./"), safe="/", errors="replace"), "uriBaseId": base}


def _message(text: str) -> str:
    """`text` as a message string, where single braces are placeholders and `[…](…)` is a link (§3.11.5, §3.11.6)."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _language(report: Report) -> str:
    return {"zh": "zh-CN", "en": "en"}[report.language]
