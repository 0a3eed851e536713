"""The last paragraph of a report: what was looked at, what was found, what to do next."""

from __future__ import annotations

from collections.abc import Iterator

from govcat.core.diagnostic import Severity
from govcat.locales import Chrome, chrome
from govcat.report.paint import Paint
from govcat.report.report import Report
from govcat.report.summary import Summary
from govcat.report.visible import visible


def closing(report: Report) -> Iterator[str]:
    """The lines of the last paragraph; none if there was nothing to compile."""
    summary, words = report.summary, chrome(report.language)
    if summary is None:
        return
    yield words.comma.join(looked_at(summary, words, report.seconds))
    paint = Paint(is_on=report.colour)
    counts = [
        paint.weight(words.count[severity].format(n=summary.found(severity)), severity)
        for severity in Severity
        if summary.found(severity)
    ]
    yield words.comma.join((words.enumeration.join(counts) or words.nothing_found, *remarks(summary, words)))
    yield words.next_step.format(step=words.comma.join(next_steps(report)))


def looked_at(summary: Summary, words: Chrome, seconds: float | None = None) -> Iterator[str]:
    """What was checked, by which day, and how long it took if that is told."""
    yield words.counted.format(files=summary.files, domains=summary.domains, items=summary.items)
    if summary.incomplete:
        yield words.incomplete.format(n=summary.incomplete)
    yield words.as_of.format(as_of=summary.as_of)
    if summary.edition:
        yield words.edition.format(edition=visible(summary.edition))
    if seconds is not None:
        yield words.ending.took.format(seconds=f"{seconds:.1f}")


def remarks(summary: Summary, words: Chrome) -> Iterator[str]:
    """What the counts of errors, warnings and hints do not tell."""
    said = words.ending
    told = (
        (said.inherited, summary.inherited),
        (said.fixable, summary.fixable),
        (said.known, summary.known),
        (said.unlisted, summary.unlisted),
    )
    yield from (sentence.format(n=n) for sentence, n in told if n)


def next_steps(report: Report) -> Iterator[str]:
    """What to do now, the first thing first."""
    summary, words = report.summary, chrome(report.language)
    if summary:
        yield words.next_steps[summary.next_step]
        if summary.fixable:
            yield words.ending.fix.format(command=report.command, n=summary.fixable)
