"""The words of a comparison: what an item, a field and an edition are called, and what is said of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from govcat.core.comparison import Comparison, Difference, Edition, Effect, Kind, Matter, Remark
from govcat.core.diagnostic import Language
from govcat.core.fields import FIELDS
from govcat.core.fields import title_of as field_title
from govcat.locales.changes import ChangeWords
from govcat.report.visible import visible
from govcat.report.wording import fact_text


def field_name(field: str, words: ChangeWords, language: Language) -> str:
    """What a field is called."""
    return words.fields[field] if field not in FIELDS else fact_text(field_title(field), language)


def item_name(matter: Matter, words: ChangeWords) -> str:
    """An item, or a domain, by name and key."""
    named = matter.shown
    template = words.item if named.id else words.domain
    return template.format(name=visible(named.name or named.domain_name), key=visible(named.id or named.domain))


def domain_names(matters: Iterable[Matter]) -> tuple[str, ...]:
    """The domains of some items, each once."""
    return tuple(dict.fromkeys(visible(matter.shown.domain_name) for matter in matters))


def edition_name(edition: Edition) -> str:
    """What an edition is called: its title and the name of the edition."""
    header = edition.catalogue.header
    title = visible(header.title)
    return f"{title} {visible(header.edition)}" if header.edition and header.edition not in title else title


def headline(comparison: Comparison, words: ChangeWords) -> str:
    """Both editions in one line; where they are called alike, with the place that each was read from."""
    names = [edition_name(edition) for edition in (comparison.before, comparison.after)]
    if names[0] == names[1]:
        places = (visible(edition.where) for edition in (comparison.before, comparison.after))
        return names[0] + words.brackets.format(words.to.join(places))
    return words.to.join(names)


def remark_text(remark: Remark, words: ChangeWords) -> str:
    """One remark as a sentence."""
    said = words.whys[remark.why]
    return f"{said}{words.colon}{words.enumeration.join(map(visible, remark.texts))}" if remark.texts else said


def remarks_text(one: Difference, words: ChangeWords) -> str:
    """All remarks of a difference."""
    return words.comma.join(remark_text(remark, words) for remark in one.remarks)


def effect_text(one: Difference, words: ChangeWords) -> str:
    """The effect with its remarks: 收窄：时限变长; only the remarks where there is no effect."""
    said = remarks_text(one, words)
    if one.effect is Effect.NEITHER:
        return said
    return f"{words.effects[one.effect]}{words.colon}{said}" if said else words.effects[one.effect]


def divided(comparison: Comparison) -> tuple[tuple[Difference, ...], tuple[Difference, ...]]:
    """The differences that several items share, and those of one item or of a whole domain."""
    shared = tuple(one for one in comparison.differences if len(one.matters) > 1 and one.field)
    return shared, tuple(one for one in comparison.differences if len(one.matters) == 1 or not one.field)


def counts(comparison: Comparison, words: ChangeWords) -> Iterator[str]:
    """What there is to count: items of both editions, what became of them, and what it means."""
    said = words.summed
    yield said.compared.format(before=comparison.before.items, after=comparison.after.items)
    if not comparison.differences:
        yield said.nothing
        return
    found = ((kind, comparison.items(kind)) for kind in Kind)
    items = words.enumeration.join(said.items[kind].format(n=n) for kind, n in found if n)
    yield items or said.differences.format(n=len(comparison.differences))
    felt = ((effect, sum(1 for _ in comparison.felt(effect))) for effect in Effect)
    parts = words.enumeration.join(said.effects[effect].format(n=n) for effect, n in felt if n)
    yield f"{said.differences.format(n=len(comparison.differences))}{words.brackets.format(parts)}"


def remarks(comparison: Comparison, words: ChangeWords) -> Iterator[str]:
    """What a reader must know of the comparison itself."""
    only = tuple(dict.fromkeys((*comparison.before.only, *comparison.after.only)))
    if only:
        yield words.summed.only.format(names=words.enumeration.join(map(visible, only)))
    for edition in (comparison.before, comparison.after):
        if edition.fields is not None:
            yield words.summed.table.format(where=visible(edition.where))
        if edition.unplaced:
            yield words.summed.unplaced.format(where=visible(edition.where), n=edition.unplaced)
        if edition.errors:
            yield words.summed.errors.format(where=visible(edition.where), n=edition.errors)
    if comparison.internal:
        yield words.summed.internal.format(n=comparison.internal)


def next_step(comparison: Comparison, words: ChangeWords) -> str:
    """What to do now."""
    narrower = sum(1 for _ in comparison.felt(Effect.NARROWER))
    if not comparison.differences:
        return words.summed.nothing_to_do
    return words.summed.confirm.format(n=narrower) if narrower else words.summed.read
