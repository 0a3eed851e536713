"""One finding on a page: what, where, the text itself, why, and the cure; with what filters go by."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from govcat.core.diagnostic import Diagnostic
from govcat.core.place import Place, Span
from govcat.locales import Chrome, chrome
from govcat.report.excerpt import Excerpts, divided
from govcat.report.owners import Bodies, bodies_of, domain_of
from govcat.report.pages.frame import pairs
from govcat.report.report import Report
from govcat.report.visible import visible
from govcat.report.wording import fact_text, place_text, say

BETWEEN = "\n"
"""Stands between the names of bodies in an attribute: no text that is shown holds it."""

_ARTICLE = Markup("""\
<article class="finding {weight}" data-level="{weight}" data-code="{code}" data-domain="{domain}" \
data-body="{bodies}" data-origin="{origin}">
<h4>{message}</h4>
<p class="where">{where}</p>
{excerpts}{notes}
</article>""")
_EXCERPT = Markup('<pre><span class="line">{line}</span>{before}<mark>{piece}</mark>{after}{label}</pre>\n')


@dataclass(frozen=True, slots=True)
class Desk:
    """What all findings of one page share."""

    report: Report
    words: Chrome
    excerpts: Excerpts
    bodies: Bodies


def desk_of(report: Report) -> Desk:
    """What the findings of a report share."""
    return Desk(report, chrome(report.language), Excerpts(report.sources), bodies_of(report.catalogue))


def finding_article(found: Diagnostic, desk: Desk) -> Markup:
    """The article of one finding."""
    said = say(found, desk.report.language)
    names = bodies_concerned(found, desk)
    where = [Markup('<span class="place">{}</span>').format(place_text(found.place))] if found.place else []
    where += [Markup("<span>{}</span>").format(said.label)] if said.label else []
    # the texts that all items of a domain share are everybody's: so many names would say nothing
    if names and found.owner and not found.owner.key.endswith("/defaults"):
        where.append(Markup("<span>{}</span>").format(desk.words.enumeration.join(names)))
    return _ARTICLE.format(
        weight=found.weight.value,
        code=found.code,
        domain=domain_of(found),
        bodies=BETWEEN.join(names),
        origin=_origin(found),
        message=said.message,
        where=Markup(" ").join(where),
        excerpts=_excerpts(found, desk),
        notes=pairs(_notes(found, desk)),
    )


def bodies_concerned(found: Diagnostic, desk: Desk) -> tuple[str, ...]:
    """The bodies that answer for what a finding speaks of."""
    return tuple(map(visible, desk.bodies.get(found.owner.key, ()))) if found.owner else ()


def _notes(found: Diagnostic, desk: Desk) -> list[tuple[str, str]]:
    words, said = desk.words, say(found, desk.report.language)
    notes = [(words.why, said.why), (words.fix, said.fix)]
    if found.is_confidential:
        notes.append((words.page.excerpt, words.withheld))
    if found.count > 1:
        is_shared = found.owner is not None and found.owner.key.endswith("/defaults")
        told = words.sharing.format(n=found.count) if is_shared else words.same.format(n=found.count - 1)
        notes.append((words.label, told))
    return notes


def _excerpts(found: Diagnostic, desk: Desk) -> Markup:
    """The line of the finding and those it is related to; none of what no report may show."""
    if found.is_confidential:
        return Markup("")
    pieces = [_excerpt(found.place, "", desk)]
    for related in found.related:
        label = visible(fact_text(related.label, desk.report.language))
        pieces.append(_excerpt(related.place, f"{label}{desk.words.colon}{place_text(related.place)}", desk))
    return Markup("").join(pieces)


def _excerpt(place: Place | None, label: str, desk: Desk) -> Markup:
    line = desk.excerpts.line(place)
    note = Markup('\n<span class="label">{}</span>').format(label) if label else Markup("")
    if line is None or not isinstance(place, Span):
        return Markup("<pre>{}</pre>\n").format(note) if label else Markup("")
    before, piece, after = divided(line, place)
    return _EXCERPT.format(line=place.line, before=before.lstrip(), piece=piece or " ", after=after, label=note)


def _origin(found: Diagnostic) -> str:
    return "inherited" if found.inherited else "own"
