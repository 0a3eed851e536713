"""Annotations of GitHub Actions: one workflow command a line, then the summary in plain words.

GitHub shows ten of each level for a step. So what is gravest comes first, and of each kind one before the others.
"""

from __future__ import annotations

from govcat.core.diagnostic import Diagnostic, Language, Severity
from govcat.core.place import Span
from govcat.locales import chrome
from govcat.report.closing import closing
from govcat.report.kinds import kinds_of, own_and_inherited
from govcat.report.report import Report
from govcat.report.visible import visible
from govcat.report.wording import is_shipped, place_text, say

SHOWN = 10
"""Annotations of one level that GitHub shows for a step."""

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def render(report: Report) -> bytes:
    """The report as the log of a step."""
    lines = [_command(found, report.language) for found in _ordered(report)]
    if any(report.summary and report.summary.found(severity) > SHOWN for severity in Severity):
        lines.append(chrome(report.language).checks.only_ten.format(n=len(report.diagnostics)))
    lines += closing(report)
    return ("\n".join(lines) + "\n").encode(errors="replace")


def _ordered(report: Report) -> list[Diagnostic]:
    """Errors first, the project's own before the inherited, and the first of every kind before the second of any."""
    ranked: list[tuple[tuple[int, int, int, int], Diagnostic]] = []
    for part, findings in enumerate(own_and_inherited(report.diagnostics)):
        for position, kind in enumerate(kinds_of(findings)):
            ranked += (
                ((kind.weight.weight, part, min(turn, 1), position), found) for turn, found in enumerate(kind.findings)
            )
    return [found for _, found in sorted(ranked, key=lambda pair: pair[0])]


def _command(found: Diagnostic, language: Language) -> str:
    words, said = chrome(language), say(found, language)
    title = " ".join(filter(None, (found.code, said.label)))
    told = [said.message, f"{words.why}{words.colon}{said.why}", f"{words.fix}{words.colon}{said.fix}"]
    if found.place and (not isinstance(found.place, Span) or is_shipped(found.place)):
        told.append(f"{words.page.place}{words.colon}{place_text(found.place)}")
    properties = {**_position(found), "title": title}
    written = ",".join(f"{name}={_escaped(str(value), _PROPERTY)}" for name, value in properties.items())
    return f"::{_LEVELS[found.weight]} {written}::{_escaped(chr(10).join(told), _DATA)}"


def _position(found: Diagnostic) -> dict[str, str | int]:
    """File, lines and columns as GitHub takes them: columns only where all is on one line.

    What ships with govcat stands in no repository of the user's.
    """
    place = found.place
    if place is None or is_shipped(place):
        return {}
    if not isinstance(place, Span):
        return {"file": visible(place.file)}
    lines: dict[str, str | int] = {"file": visible(place.file), "line": place.line, "endLine": place.end_line}
    if place.line != place.end_line:
        return lines
    return {**lines, "col": place.column, "endColumn": place.end_column}


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(char, char) for char in text)
