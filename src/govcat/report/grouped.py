"""Many findings told by kind: what there is, how much of it, one example, and how to see each of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from govcat.core.diagnostic import Diagnostic
from govcat.locales import chrome
from govcat.report.kinds import Kind, kinds_of, own_and_inherited
from govcat.report.paint import Paint
from govcat.report.report import Report
from govcat.report.rulebook import title_of
from govcat.report.wording import place_text, say

FEW = 30
"""As many findings as are told one by one."""
MOST = 10
"""Kinds that are told; the rest is counted."""
_ROOM_FOR_INHERITED = 3


def is_long(report: Report) -> bool:
    """Whether a report is to be told by kind."""
    return report.groups_kinds and len(report.diagnostics) > FEW


def told_by_kind(report: Report) -> Iterator[Iterable[str]]:
    """The paragraphs of such a report: the project's own faults first, apart from those of the layers above."""
    said = chrome(report.language).kinds
    own, inherited = map(kinds_of, own_and_inherited(report.diagnostics))
    room = max(MOST - len(own), _ROOM_FOR_INHERITED) if inherited else 0
    yield (said.intro.format(n=len(report.diagnostics)),)
    if own and inherited:
        yield (_bold(said.own.format(n=_count(own), kinds=len(own)), report),)
    yield from _part(own, MOST - min(room, len(inherited)), report)
    if inherited:
        heading = said.inherited.format(n=_count(inherited), kinds=len(inherited))
        yield (_bold(heading, report), said.inherited_note)
        yield from _part(inherited, room, report)
    yield _more_ways(report)


def _part(kinds: Sequence[Kind], most: int, report: Report) -> Iterator[Iterable[str]]:
    said = chrome(report.language)
    yield from (_told(kind, report) for kind in kinds[:most])
    rest = kinds[most:]
    if rest:
        each = (said.kinds.more_kind.format(code=kind.fault.code, n=len(kind.findings)) for kind in rest)
        codes = said.enumeration.join(each)
        yield (said.kinds.more.format(kinds=len(rest), n=_count(rest), codes=codes),)


def _told(kind: Kind, report: Report) -> Iterator[str]:
    words, paint = chrome(report.language), Paint(is_on=report.colour)
    heading = paint.weight(f"{words.severities[kind.weight]} {kind.fault.code}", kind.weight)
    title = paint.bold(words.colon + title_of(kind.fault, report.language))
    counts = [words.kinds.count.format(n=len(kind.findings))]
    counts += [words.kinds.files.format(n=kind.files)] if kind.files else []
    counts += [words.kinds.items.format(n=kind.items)] if kind.items else []
    yield f"{heading}{title}{words.comma}{words.enumeration.join(counts)}"
    mark = f"  {paint.quiet('=')} "
    yield f"{mark}{words.kinds.example}{words.colon}{_first_line(kind.findings[0], report)}"
    yield f"{mark}{words.kinds.each}{words.colon}{report.command} --code {kind.fault.code}"


def _first_line(found: Diagnostic, report: Report) -> str:
    place = f"{place_text(found.place)}: " if found.place else ""
    return place + say(found, report.language).message


def _more_ways(report: Report) -> Iterator[str]:
    said = chrome(report.language).ending
    if not report.command.startswith("govcat validate"):  # only validate writes tables of findings
        return
    yield said.tools.format(command=report.command)
    if "--standard" not in report.command:
        yield said.baseline


def _count(kinds: Iterable[Kind]) -> int:
    return sum(len(kind.findings) for kind in kinds)


def _bold(text: str, report: Report) -> str:
    return Paint(is_on=report.colour).bold(text)
