"""A comparison for the terminal: + new, - gone, ~ changed, the changed words marked; counts and the next step last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from govcat.core.comparison import Comparison, Difference, Effect, Entries, Kind, Matter
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords, change_words
from govcat.report.changes.wording import (
    counts,
    divided,
    effect_text,
    field_name,
    headline,
    item_name,
    next_step,
    remarks,
)
from govcat.report.changes.words import Pieces, is_touched, marked
from govcat.report.paint import Paint
from govcat.report.visible import visible

_SIGNS = {Kind.ADDED: "+", Kind.REMOVED: "-"}
_INSIDE = "    "
_ENTRY = "      "


@dataclass(frozen=True, slots=True)
class _Page:
    """What all blocks share."""

    language: Language
    words: ChangeWords
    paint: Paint


def render(comparison: Comparison, language: Language) -> bytes:
    """The comparison as a file holds it."""
    return text_of(comparison, language, colour=False).encode(errors="replace")


def text_of(comparison: Comparison, language: Language, *, colour: bool) -> str:
    """The comparison as a terminal shows it."""
    words = change_words(language)
    head = Paint(is_on=colour).bold(f"{words.title}{words.colon}{headline(comparison, words)}")
    closing = "\n".join(closing_of(comparison, language, colour=colour))
    return "\n\n".join([head, *differences_of(comparison, language, colour=colour), closing]) + "\n"


def differences_of(comparison: Comparison, language: Language, *, colour: bool) -> Iterator[str]:
    """The differences alone: what several items share, then a block for each domain."""
    page = _Page(language, change_words(language), Paint(is_on=colour))
    shared, single = divided(comparison)
    if shared:
        yield "\n".join(_shared(shared, page))
    for domain, group in groupby(single, lambda one: one.matters[0].shown[:2]):
        yield "\n".join(_domain(domain, tuple(group), page))


def _shared(differences: Iterable[Difference], page: _Page) -> Iterator[str]:
    yield page.paint.quiet(f"{page.words.shared}{page.words.brackets.format(page.words.shared_note)}")
    for one in differences:
        told = page.words.count_of.format(n=len(one.matters), field=_name(one, page))
        yield f"{page.paint.changed('~')} {page.paint.bold(told)}{_effect(one, page)}"
        yield from _values(one, page)
        for domain, group in groupby(one.matters, lambda matter: matter.shown.domain_name):
            yield f"{_INSIDE}{visible(domain)}{page.words.colon}{_listed(tuple(group), page)}"


def _domain(domain: tuple[str, ...], differences: tuple[Difference, ...], page: _Page) -> Iterator[str]:
    yield page.paint.quiet(page.words.domain.format(name=visible(domain[1]), key=visible(domain[0])))
    for matters, group in groupby(differences, lambda one: (one.matters, bool(one.field))):
        listed = tuple(group)
        yield from _item(matters[0][0], listed, page) if listed[0].field else _wholes(listed, page)


def _wholes(differences: Iterable[Difference], page: _Page) -> Iterator[str]:
    """Items, or a whole domain, that came or went."""
    for one in differences:
        paint = page.paint.new if one.kind is Kind.ADDED else page.paint.gone
        many = len(one.matters) > 1
        name = page.words.whole.format(n=len(one.matters)) if many else item_name(one.matters[0], page.words)
        said = paint(f"{_SIGNS[one.kind]} {name}")
        yield f"{said}{page.words.colon}{page.words.kinds[one.kind]}{_effect(one, page)}"
        if many:
            yield f"{_INSIDE}{_listed(one.matters, page)}"
        for field, entries in one.whole:
            texts = page.words.enumeration.join(map(visible, entries))
            yield f"{_INSIDE}{field_name(field, page.words, page.language)}{page.words.colon}{texts}"


def _item(matter: Matter, differences: Iterable[Difference], page: _Page) -> Iterator[str]:
    """An item that is still there: each of its fields that changed."""
    yield f"{page.paint.changed('~')} {item_name(matter, page.words)}"
    for one in differences:
        yield f"{_INSIDE}{page.paint.bold(_name(one, page))}{_effect(one, page)}"
        yield from _values(one, page)


def _name(one: Difference, page: _Page) -> str:
    name = field_name(one.field, page.words, page.language)
    return name if one.kind is Kind.CHANGED else f"{name}{page.words.brackets.format(page.words.kinds[one.kind])}"


def _effect(one: Difference, page: _Page) -> str:
    said = visible(effect_text(one, page.words))
    if not said:
        return ""
    paint = {Effect.NARROWER: page.paint.gone, Effect.WIDER: page.paint.new, Effect.NEITHER: page.paint.quiet}
    return f"  {paint[one.effect](f'[{said}]')}"


def _listed(matters: tuple[Matter, ...], page: _Page) -> str:
    named = (
        f"{visible(matter.shown.name)}{page.words.brackets.format(visible(matter.shown.id))}" for matter in matters
    )
    return page.words.enumeration.join(named)


def _values(one: Difference, page: _Page) -> Iterator[str]:
    """What the field said and says: entries that changed, the changed words marked; how many others there are."""
    if one.is_withheld:
        return
    found = marked(one.old, one.new)
    partners = set(found.partner.values())
    for number, pieces in enumerate(found.old):
        if is_touched(pieces) or number in found.partner:
            yield f"{_ENTRY}{page.paint.gone('-')} {_old(pieces, page)}"
            if number in found.partner:
                yield f"{_ENTRY}{page.paint.new('+')} {_new(found.new[found.partner[number]], page)}"
    for number, pieces in enumerate(found.new):
        if is_touched(pieces) and number not in partners:
            yield f"{_ENTRY}{page.paint.new('+')} {_new(pieces, page)}"
    same = _unchanged(one.old, one.new)
    if same:
        yield f"{_ENTRY}{page.paint.quiet(page.words.unchanged.format(n=same))}"
    if one.is_part:
        yield f"{_ENTRY}{page.paint.quiet(page.words.part)}"


def _unchanged(old: Entries, new: Entries) -> int:
    return sum(entry in new for entry in old)


def _old(pieces: Pieces, page: _Page) -> str:
    return _marked(pieces, page, "[-{}-]", page.paint.gone)


def _new(pieces: Pieces, page: _Page) -> str:
    return _marked(pieces, page, "{{+{}+}}", page.paint.new)


def _marked(pieces: Pieces, page: _Page, bracketed: str, paint: Callable[[str], str]) -> str:
    """A text with its changed words painted, or in brackets without colours; one that changed as a whole needs none."""
    if page.paint.is_on:
        return "".join(paint(visible(text)) if is_changed else visible(text) for text, is_changed in pieces)
    if all(piece.is_changed for piece in pieces):
        return "".join(visible(piece.text) for piece in pieces)
    return "".join(bracketed.format(visible(text)) if is_changed else visible(text) for text, is_changed in pieces)


def closing_of(comparison: Comparison, language: Language, *, colour: bool = False) -> Iterator[str]:
    """The last lines: counts, what a reader must know, and what to do now."""
    words, paint = change_words(language), Paint(is_on=colour)
    yield paint.bold(words.comma.join(counts(comparison, words)))
    yield from remarks(comparison, words)
    yield words.summed.next_step.format(step=next_step(comparison, words))
