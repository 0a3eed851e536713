"""The rows of a table of changes: one row for each difference, ready for a sheet, a paper or a page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from govcat.core.comparison import Comparison, Difference, Effect, Kind, Matter
from govcat.core.diagnostic import Language
from govcat.locales.changes import ChangeWords
from govcat.report.changes.wording import divided, domain_names, field_name, remarks_text
from govcat.report.changes.words import Pieces, is_touched, marked, plain_pieces
from govcat.report.visible import visible

_LONG = 12
"""Lists of more entries than this are shown by what changed in them."""
_NAMED = 6
"""So many items are named in the row itself; all of them are listed elsewhere."""


class Line(NamedTuple):
    """One row. `old` and `new` hold one text for each entry; `listed` are the items that the row cannot name."""

    number: int
    domain: str
    item: str
    field: str
    old: tuple[Pieces, ...]
    new: tuple[Pieces, ...]
    kind: Kind
    effect: Effect
    note: str
    listed: tuple[Matter, ...]


def table_lines(comparison: Comparison, words: ChangeWords, language: Language) -> Iterator[Line]:
    """All rows: what several items share first, then item by item."""
    shared, single = divided(comparison)
    for number, one in enumerate((*shared, *single), 1):
        yield _line(number, one, words, language)


def matter_name(matter: Matter, words: ChangeWords) -> str:
    """An item by name and id, a domain by its name."""
    named = matter.shown
    return visible(named.name) + words.brackets.format(visible(named.id)) if named.id else visible(named.domain_name)


def _line(number: int, one: Difference, words: ChangeWords, language: Language) -> Line:
    old, new = _sides(one, words, language)
    domains = domain_names(one.matters)
    return Line(
        number=number,
        domain=domains[0] if len(domains) == 1 else words.several_domains.format(name=domains[0], n=len(domains)),
        item=_items(one, words),
        field=field_name(one.field, words, language),
        old=old,
        new=new,
        kind=one.kind,
        effect=one.effect,
        note=words.comma.join(filter(None, (remarks_text(one, words), words.part if one.is_part else ""))),
        listed=one.matters if len(one.matters) > _NAMED else (),
    )


def _items(one: Difference, words: ChangeWords) -> str:
    """The items of a row, as many as can be named."""
    names = [matter_name(matter, words) for matter in one.matters]
    if len(names) <= _NAMED:
        return words.enumeration.join(names)
    some = words.enumeration.join(names[: _NAMED // 2])
    return some + words.more_items.format(n=len(names), sheet=words.matters)


def _sides(one: Difference, words: ChangeWords, language: Language) -> tuple[tuple[Pieces, ...], tuple[Pieces, ...]]:
    """What stands under 原 and 现."""
    nothing = (plain_pieces(words.nothing),)
    if one.is_withheld:
        return (plain_pieces(words.withheld),), (plain_pieces(words.withheld),)
    if one.field:
        found = marked(tuple(map(visible, one.old)), tuple(map(visible, one.new)))
        return _brief(found.old, words) or nothing, _brief(found.new, words) or nothing
    there = tuple(map(plain_pieces, _whole(one, words, language)))
    return (nothing, there) if one.kind is Kind.ADDED else (there, nothing)


def _brief(entries: tuple[Pieces, ...], words: ChangeWords) -> tuple[Pieces, ...]:
    """The entries of a field; of a long list those that changed, and how many others there are."""
    changed = tuple(pieces for pieces in entries if is_touched(pieces))
    if len(entries) <= _LONG or not changed:
        return entries
    same = len(entries) - len(changed)
    return (*changed, *((plain_pieces(words.unchanged.format(n=same)),) if same else ()))


def _whole(one: Difference, words: ChangeWords, language: Language) -> Iterator[str]:
    """What an item says as a whole: a line for each field; for many items how many they are."""
    if len(one.matters) > 1:
        yield words.whole.format(n=len(one.matters))
    elif not one.whole:
        yield words.withheld
    for field, entries in one.whole:
        said = words.enumeration.join(map(visible, entries))
        yield f"{field_name(field, words, language)}{words.colon}{said}"
