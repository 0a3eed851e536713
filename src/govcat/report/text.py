"""The report people read: each finding with its line, why it matters and what to do; a summary at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from govcat.core.diagnostic import Diagnostic, Language
from govcat.core.place import Span
from govcat.core.source import Source
from govcat.locales import Chrome, chrome
from govcat.report.closing import closing
from govcat.report.excerpt import Excerpts, underlined
from govcat.report.grouped import is_long, told_by_kind
from govcat.report.paint import Paint
from govcat.report.report import Report
from govcat.report.summary import Summary
from govcat.report.visible import visible
from govcat.report.wording import Said, fact_text, place_text, say


def render(report: Report) -> bytes:
    """The report as a file holds it."""
    return text_of(report).encode(errors="replace")


def text_of(report: Report) -> str:
    """The report as a terminal shows it: one by one, or by kind if there are many; then the summary."""
    page = _Page(report.language, chrome(report.language), Paint(is_on=report.colour), Excerpts(report.sources))
    each = (_finding(found, page) for found in report.diagnostics)
    blocks: list[Iterable[str]] = list(told_by_kind(report) if is_long(report) else each)
    if report.summary:
        blocks.append(closing(report))
    return "\n\n".join(map("\n".join, blocks)) + "\n"


def as_text(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, Source],
    summary: Summary | None,
    *,
    language: Language = "zh",
    colour: bool = False,
) -> str:
    """These findings one by one, closed by the summary if there is one.

    `colour` adds ANSI colours; nothing else in the text can steer a terminal.
    """
    return text_of(Report(tuple(diagnostics), sources, summary, language=language, colour=colour))


@dataclass(frozen=True, slots=True)
class _Page:
    """What all blocks of one report share."""

    language: Language
    words: Chrome
    paint: Paint
    excerpts: Excerpts


def _finding(found: Diagnostic, page: _Page) -> Iterator[str]:
    said = say(found, page.language)
    place = f"{place_text(found.place)}: " if found.place else ""
    heading = page.paint.weight(f"{said.severity} {found.code}", found.weight)
    yield page.paint.bold(place) + heading + page.paint.bold(page.words.colon + said.message)
    places = [found.place, *(related.place for related in found.related)]
    gutter = max((len(str(place.line)) for place in places if isinstance(place, Span)), default=1)
    excerpt = list(_excerpt(found, said, gutter, page))
    yield from excerpt
    for title, note in _notes(found, said, page, has_excerpt=bool(excerpt)):
        yield f"{' ' * gutter} {page.paint.quiet('=')} {title}{page.words.colon if title else ''}{note}"


def _excerpt(found: Diagnostic, said: Said, gutter: int, page: _Page) -> Iterator[str]:
    """The lines of the finding and of what it is related to; none if there is no text, or if it is confidential."""
    line = page.excerpts.line(found.place)
    if line is None or found.is_confidential or not isinstance(found.place, Span):
        return
    empty = page.paint.quiet(f"{' ' * gutter} |")
    yield empty
    marked, below = underlined(line, found.place, "^")
    yield page.paint.quiet(f"{found.place.line:>{gutter}} |") + f" {marked}".rstrip()
    yield f"{empty} {page.paint.weight(below, found.weight)} {said.label}".rstrip()
    for related in found.related:
        line = page.excerpts.line(related.place)
        if line is not None and isinstance(related.place, Span):
            marked, below = underlined(line, related.place, "-")
            yield page.paint.quiet(f"{' ' * gutter} ::: ") + place_text(related.place)
            yield page.paint.quiet(f"{related.place.line:>{gutter}} |") + f" {marked}".rstrip()
            yield f"{empty} {page.paint.quiet(below)} {visible(fact_text(related.label, page.language))}"
    yield empty


def _notes(found: Diagnostic, said: Said, page: _Page, *, has_excerpt: bool) -> Iterator[tuple[str, str]]:
    words = page.words
    if not has_excerpt:
        if said.label:
            yield words.label, said.label
        if found.is_confidential:
            yield "", words.withheld
        for related in found.related:
            yield visible(fact_text(related.label, page.language)), place_text(related.place)
    yield words.why, said.why
    yield words.fix, said.fix
    if found.count > 1:
        is_shared = found.owner is not None and found.owner.key.endswith("/defaults")
        yield "", words.sharing.format(n=found.count) if is_shared else words.same.format(n=found.count - 1)
    yield words.details, f"govcat explain {found.code}"
