"""The report programs read: one object with `summary` and `findings`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from govcat.core.diagnostic import Diagnostic, Language, Related
from govcat.core.place import Place, Span
from govcat.locales import chrome
from govcat.report.report import Report
from govcat.report.summary import Summary
from govcat.report.visible import visible
from govcat.report.wording import fact_text, say


def render(report: Report) -> bytes:
    """The report as one JSON object."""
    return as_json(report.diagnostics, report.summary, language=report.language).encode(errors="replace")


def as_json(diagnostics: Iterable[Diagnostic], summary: Summary | None, *, language: Language = "zh") -> str:
    """The whole report as one JSON object, in UTF-8 without escapes; the order is that of the text report.

    Every finding has every key. A finding in a text has `line` and `column` (from 1, end exclusive),
    one in a workbook `sheet` and `ref`; what does not apply is null. `summary` is null if there was nothing to compile.
    """
    report = {
        "summary": _summary(summary, language) if summary else None,
        "findings": [_finding(found, language) for found in diagnostics],
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"


def _summary(summary: Summary, language: Language) -> dict[str, Any]:
    return {
        "where": summary.where,
        "edition": summary.edition,
        "as_of": summary.as_of.isoformat(),
        "files": summary.files,
        "domains": summary.domains,
        "items": summary.items,
        "incomplete": summary.incomplete,
        "errors": summary.errors,
        "warnings": summary.warnings,
        "hints": summary.hints,
        "inherited": summary.inherited,
        "fixable": summary.fixable,
        "known": summary.known,
        "unlisted": summary.unlisted,
        "grade": summary.grade.value if summary.grade else None,
        "next_step": chrome(language).next_steps[summary.next_step],
    }


def _finding(found: Diagnostic, language: Language) -> dict[str, Any]:
    said = say(found, language)
    return {
        "code": found.code,
        "severity": found.weight.value,
        "grade": found.fault.grade.value,
        **_place(found.place),
        "path": list(found.path),
        "item": found.owner.key if found.owner else None,
        "title": visible(found.owner.title) if found.owner else None,
        "field": found.field or None,
        "message": said.message,
        "why": said.why,
        "fix": said.fix,
        "related": [_related(related, language) for related in found.related],
        "count": found.count,
        "inherited": found.inherited,
        "fixable": found.fault.is_fixable and not found.inherited,
    }


def _related(related: Related, language: Language) -> dict[str, Any]:
    return {**_place(related.place), "label": visible(fact_text(related.label, language))}


def _place(place: Place | None) -> dict[str, Any]:
    span = place if isinstance(place, Span) else None
    cell = place if place and not span else None
    return {
        "file": place.file if place else None,
        "line": span and span.line,
        "column": span and span.column,
        "end_line": span and span.end_line,
        "end_column": span and span.end_column,
        "sheet": getattr(cell, "sheet", None),
        "ref": getattr(cell, "ref", None),
    }
