"""One page for browsers: counts first, then what was found, kind by kind, and the rules it speaks of.

It opens from a folder, asks for nothing and works without a script, which only filters. Findings in texts of the
layers above stand apart from the project's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from markupsafe import Markup

from govcat.core.diagnostic import Diagnostic, Severity
from govcat.locales import chrome
from govcat.report.closing import looked_at, next_steps, remarks
from govcat.report.kinds import Kind, kinds_of, own_and_inherited
from govcat.report.pages.controls import controls
from govcat.report.pages.finding import Desk, desk_of, finding_article
from govcat.report.pages.frame import Document, document, inline, together
from govcat.report.pages.rule import rule_article
from govcat.report.report import Report
from govcat.report.rulebook import title_of
from govcat.report.visible import visible

_TITLE = Markup('<div class="title"><h1>{title}</h1>\n<p class="quiet">{facts}</p></div>')
_COUNT = Markup('<div class="{kind}"><dt>{label}</dt><dd>{n}</dd></div>')
_VERDICT = Markup('<section class="verdict {kind}"><h2>{verdict}</h2>\n{steps}</section>')
_PART = Markup('<section class="part"><h2>{title} <span class="n">{n}</span></h2>\n{note}{kinds}\n</section>')
_KIND = Markup("""\
<section class="kind" id="{anchor}">
<h3><span class="level {weight}">{level}</span> <a class="code" href="#{code}">{code}</a>
{title} <span class="n">{n}</span></h3>
{findings}
</section>""")
_ROW = Markup(
    '<tr><td><span class="level {weight}">{level}</span></td><td class="code">{code}</td>'
    '<td><a href="#{anchor}">{title}</a></td><td class="n">{n}</td></tr>'
)
_TABLE = Markup('<table class="kinds"><thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>')


def render(report: Report) -> bytes:
    """The report as one page."""
    words = chrome(report.language)
    page = Document(
        title=f"{words.page.report} {_name(report)}".strip(),
        masthead=words.page.report,
        note=words.page.internal,
        content=together(_content(report)),
    )
    return document(page, report.language)


def _content(report: Report) -> Iterator[Markup]:
    words, desk = chrome(report.language), desk_of(report)
    yield from _opening(report)
    own, inherited = own_and_inherited(report.diagnostics)
    if report.diagnostics:
        yield controls(desk)
    if own:
        yield _part(words.page.own, "", own, desk)
    if inherited:
        note = Markup('<p class="quiet">{}</p>\n').format(words.kinds.inherited_note)
        yield _part(words.page.inherited, note, inherited, desk)
    faults = {found.code: found.fault for found in report.diagnostics}
    if faults:
        rules = (rule_article(fault, report.language) for _, fault in sorted(faults.items()))
        section = Markup('<section class="rules"><h2>{}</h2>\n{}\n</section>')
        yield section.format(words.page.rules, together(rules))


def _opening(report: Report) -> Iterator[Markup]:
    """Title, counts and verdict."""
    words, summary = chrome(report.language), report.summary
    facts = words.comma.join(looked_at(summary, words)) if summary else ""
    yield _TITLE.format(title=_name(report) or words.page.report, facts=facts)
    counts = [(severity.value, words.severities[severity], _found(report, severity)) for severity in Severity]
    if summary:
        counts += [("plain", words.page.domains, summary.domains), ("plain", words.page.items, summary.items)]
    tiles = (_COUNT.format(kind=kind if n else "plain", label=label, n=n) for kind, label, n in counts)
    yield Markup('<dl class="counts">{}</dl>').format(Markup("").join(tiles))
    told = list(remarks(summary, words)) if summary else []
    lines = [words.comma.join((words.page.total.format(n=len(report.diagnostics)), *told))] if told else []
    steps = together(Markup("<p>{}</p>").format(inline(line)) for line in (*lines, *next_steps(report)))
    yield _VERDICT.format(kind=_verdict(report)[0], verdict=_verdict(report)[1], steps=steps)


def _verdict(report: Report) -> tuple[str, str]:
    """How the page looks, and what it says in one line."""
    words = chrome(report.language)
    if not report.diagnostics:
        is_part = report.only or (report.summary and report.summary.unlisted)
        return "passed", words.page.passed_part if is_part else words.page.passed
    if _found(report, Severity.ERROR):
        return "error", words.page.errors.format(n=_found(report, Severity.ERROR))
    return "sound", words.page.no_errors


def _part(title: str, note: str, findings: Sequence[Diagnostic], desk: Desk) -> Markup:
    words, kinds = desk.words, kinds_of(findings)
    prefix = "inherited" if findings[0].inherited else "own"
    heads = (words.severity, words.code, words.meaning, words.page.findings)
    rows = together(_row(kind, prefix, desk) for kind in kinds)
    table = _TABLE.format(heads=Markup("").join(Markup("<th>{}</th>").format(head) for head in heads), rows=rows)
    sections = together((table, *(_kind(kind, prefix, desk) for kind in kinds)))
    return _PART.format(title=title, n=len(findings), note=note, kinds=sections)


def _row(kind: Kind, prefix: str, desk: Desk) -> Markup:
    return _ROW.format(**_labels(kind, prefix, desk))


def _kind(kind: Kind, prefix: str, desk: Desk) -> Markup:
    findings = together(finding_article(found, desk) for found in kind.findings)
    return _KIND.format(**_labels(kind, prefix, desk), findings=findings)


def _labels(kind: Kind, prefix: str, desk: Desk) -> dict[str, str | int | Markup]:
    return {
        "anchor": f"{prefix}-{kind.fault.code}",
        "weight": kind.weight.value,
        "level": desk.words.severities[kind.weight],
        "code": kind.fault.code,
        "title": inline(title_of(kind.fault, desk.report.language)),
        "n": len(kind.findings),
    }


def _found(report: Report, severity: Severity) -> int:
    return sum(found.weight is severity for found in report.diagnostics)


def _name(report: Report) -> str:
    """What was checked: the title of the catalogue, or the project as the user named it."""
    title = report.catalogue.header.title if report.catalogue else ""
    return visible(title or (report.summary.where if report.summary else ""))
