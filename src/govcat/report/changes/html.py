"""A comparison as one page for browsers and for paper: counts first, then what changed, old beside new. No script."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from markupsafe import Markup, escape

from govcat.core.comparison import Comparison, Effect, Kind
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords, change_words
from govcat.report.changes.rows import Line, matter_name, table_lines
from govcat.report.changes.wording import counts, divided, edition_name, next_step, remarks
from govcat.report.changes.words import Pieces
from govcat.report.pages.frame import Document, document, together
from govcat.report.visible import visible

_TITLE = Markup('<div class="title"><h1>{title}</h1>\n<dl class="editions">{editions}</dl></div>')
_EDITION = Markup('<div><dt>{label}</dt><dd>{name} <span class="quiet">{where}</span></dd></div>')
_COUNT = Markup('<div class="{look}"><dt>{label}</dt><dd>{n}</dd></div>')
_VERDICT = Markup('<section class="verdict {look}"><h2>{verdict}</h2>\n{told}</section>')
_PART = Markup('<section class="part"><h2>{title}</h2>\n{note}{changes}\n</section>')
_ITEM = Markup('<article class="change"><h3><span class="sign {kind}">{sign}</span> {name}</h3>\n{fields}\n</article>')
_FIELD = Markup("""\
<section class="field {effect}">
<h4>{field} <span class="what">{what}</span>{felt}</h4>
{note}<div class="sides">
<div class="old"><p class="label">{before}</p>{old}</div>
<div class="new"><p class="label">{after}</p>{new}</div>
</div>
{items}</section>""")
_FELT = Markup(' <span class="felt {effect}">{label}</span>')
_NOTE = Markup('<p class="note">{}</p>\n')
_ITEMS = Markup('<p class="items"><span class="label">{label}</span> {names}</p>')
_MARKS = {"del": Markup("<del>{}</del>"), "ins": Markup("<ins>{}</ins>")}
_SIGNS = {Kind.ADDED: "+", Kind.REMOVED: "−"}
_TILES = {Effect.NARROWER: "error", Effect.WIDER: "good"}


def render(comparison: Comparison, language: Language) -> bytes:
    """The comparison as one page."""
    words = change_words(language)
    page = Document(
        title=f"{words.title} {edition_name(comparison.after)}",
        masthead=words.title,
        note=words.internal,
        content=together(_content(comparison, words, language)),
        styles=("page.css", "changes.css"),
        script="",
    )
    return document(page, language)


def _content(comparison: Comparison, words: ChangeWords, language: Language) -> Iterator[Markup]:
    yield from _opening(comparison, words)
    shared, single = divided(comparison)
    lines = tuple(table_lines(comparison, words, language))
    if shared:
        changes = together(_item((line,), words) for line in lines[: len(shared)])
        yield _PART.format(title=words.shared, note=_NOTE.format(words.shared_note), changes=changes)
    told = zip(single, lines[len(shared) :], strict=True)
    for domain, group in groupby(told, lambda pair: pair[0].matters[0].shown[:2]):
        items = groupby(group, lambda pair: (pair[0].matters, bool(pair[0].field)))
        changes = together(_item(tuple(line for _, line in pairs), words) for _, pairs in items)
        yield _PART.format(title=visible(domain[1]), note="", changes=changes)


def _opening(comparison: Comparison, words: ChangeWords) -> Iterator[Markup]:
    """Both editions, what there is to count, and what to do now."""
    sides = ((words.before, comparison.before), (words.after, comparison.after))
    editions = (
        _EDITION.format(label=label, name=edition_name(edition), where=visible(edition.where))
        for label, edition in sides
    )
    yield _TITLE.format(title=words.title, editions=Markup("").join(editions))
    felt = [(look, words.effects[effect], sum(1 for _ in comparison.felt(effect))) for effect, look in _TILES.items()]
    tiles = [*felt, *(("plain", words.kinds[kind], comparison.items(kind)) for kind in Kind)]
    counted = (_COUNT.format(look=look if n else "none", label=label, n=n) for look, label, n in tiles)
    yield Markup('<dl class="counts">{}</dl>').format(Markup("").join(counted))
    verdict, *rest = reversed(tuple(counts(comparison, words)))
    steps = words.summed.next_step.format(step=next_step(comparison, words))
    told = (*reversed(rest), *remarks(comparison, words), steps)
    paragraphs = together(Markup("<p>{}</p>").format(line) for line in told)
    look = "error" if any(comparison.felt(Effect.NARROWER)) else "sound"
    yield _VERDICT.format(look=look, verdict=verdict, told=paragraphs)


def _item(lines: tuple[Line, ...], words: ChangeWords) -> Markup:
    """One item, or the items that share a change, with each of the fields that changed."""
    first = lines[0]
    return _ITEM.format(
        kind=first.kind.value,
        sign=_SIGNS.get(first.kind, "~"),
        name=words.count_of.format(n=len(first.listed), field=first.field) if first.listed else first.item,
        fields=together(_field(line, words) for line in lines),
    )


def _field(line: Line, words: ChangeWords) -> Markup:
    has_effect = line.effect is not Effect.NEITHER
    names = words.enumeration.join(matter_name(matter, words) for matter in line.listed)
    label = words.count.format(n=len(line.listed)) + words.colon
    return _FIELD.format(
        effect=line.effect.value,
        field=line.field,
        what=words.kinds[line.kind],
        felt=_FELT.format(effect=line.effect.value, label=words.effects[line.effect]) if has_effect else "",
        note=_NOTE.format(line.note) if line.note else "",
        before=words.before,
        old=_entries(line.old, "del"),
        after=words.after,
        new=_entries(line.new, "ins"),
        items=_ITEMS.format(label=label, names=names) if names else "",
    )


def _entries(entries: Iterable[Pieces], tag: str) -> Markup:
    mark = _MARKS[tag]
    texts = (
        Markup("").join(mark.format(text) if is_changed else escape(text) for text, is_changed in one)
        for one in entries
    )
    return Markup("<ul>{}</ul>").format(Markup("").join(Markup("<li>{}</li>").format(text) for text in texts))
