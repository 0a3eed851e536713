"""Where two rows are one: lines of one item in a table, and the same item in two tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.core.diagnostic import Diagnostic, Fact, Owner, Related, Term
from govcat.core.fields import FIELDS, title_of
from govcat.core.form.signs import CHOSEN, OPEN
from govcat.core.table import Entry, Table, TableRow
from govcat.match.faults import DISAGREEING
from govcat.match.identity import plain
from govcat.match.rows import Gathered, Placed


class Whole(NamedTuple):
    """A row with all its lines: their positions in the table, the first of them, and the fields of all."""

    positions: tuple[int, ...]
    row: TableRow
    fields: dict[str, tuple[Entry, ...]]


def whole_rows(table: Table) -> Iterator[Whole]:
    """The rows of a table, an item that takes several lines put together.

    Lines are of one item if they share the cells of its serial and its name: a form is so printed where a content is
    too long for one row. Rows that share a name only are items of their own.
    """
    whole: Whole | None = None
    for position, row in enumerate(table.rows):
        if whole and _goes_on(whole.row, row):
            for key, entries in row.fields.items():
                whole.fields[key] = _joined(whole.fields.get(key, ()), entries)
            whole = whole._replace(positions=(*whole.positions, position))
            continue
        if whole:
            yield whole
        whole = Whole((position,), row, dict(row.fields))
    if whole:
        yield whole


def _goes_on(first: TableRow, row: TableRow) -> bool:
    here, there = row.fields.get("name", ()), first.fields.get("name", ())
    is_one_name = bool(here and there) and here[0].place == there[0].place and ":" in here[0].place.ref
    return is_one_name and bool(row.number or row.id) and (row.number, row.id) == (first.number, first.id)


def _joined(entries: tuple[Entry, ...], more: Sequence[Entry]) -> tuple[Entry, ...]:
    """The entries with those of other cells behind them."""
    here = {entry.place for entry in entries}
    return (*entries, *(entry for entry in more if entry.place not in here))


def disagreements(row: Placed, twin: Placed) -> Iterator[str]:
    """The fields in which two rows of one item say different things.

    A form without a column for a level says nothing of that level.
    """
    for name, entries in row.fields.items():
        if name in ("number", "id", "domain") or row.texts(name) == twin.texts(name):
            continue
        here, there = _compared(entries), _compared(twin.fields.get(name, ()))
        is_said_twice = bool(here and there)
        if name == "level":
            here, there = (_within(said, row.levels, twin.levels) for said in (here, there))
        if is_said_twice and here != there:
            yield name


def joined_levels(twin: Placed, row: Placed) -> tuple[Entry, ...]:
    """The levels of two rows that agree: those of the one that can say more of them, with what only the other says."""
    one, other = (row, twin) if row.levels is None and twin.levels is not None else (twin, row)
    here = one.fields.get("level", ())
    known = {entry.text for entry in here}
    return (*here, *(entry for entry in other.fields.get("level", ()) if entry.text not in known))


def levels_of(table: Table) -> frozenset[str] | None:
    """The levels that a table has columns for; None if it writes them in words, or not at all."""
    shown = [column.shows for column in table.columns if column.shows.partition(".")[0] == "level"]
    if not shown or "level" in shown:
        return None
    return frozenset(word for shows in shown for word in shows.removeprefix("level.").split("+"))


def _within(said: Sequence[str], *limits: frozenset[str] | None) -> Sequence[str]:
    return [text for text in said if all(limit is None or text in limit for limit in limits)]


def _compared(entries: Sequence[Entry]) -> Sequence[str]:
    return sorted(plain(entry.text) for entry in entries if entry.text.strip())


def _beyond(entries: Sequence[Entry], others: Sequence[Entry]) -> Fact:
    """The entries that the others do not have, as a person is told of them."""
    known = {plain(entry.text) for entry in others}
    texts = [entry.text for entry in entries if plain(entry.text) not in known]
    return "；".join(texts) or Term("没有另外的内容", "nothing beyond that")


def disagreeing(domain: Gathered, row: Placed, twin: Placed, name: str) -> Diagnostic:
    """What is said of such a field."""
    here, there = row.fields[name], twin.fields[name]
    facts: Mapping[str, Fact] = {
        "item": twin.title,
        "field": title_of(name) if name in FIELDS else Term(name, name),
        "here": _beyond(here, there),
        "there": _beyond(there, here),
    }
    owner = Owner(f"{domain.key}/{twin.id}" if twin.id else domain.key, twin.title)
    related = Related(there[0].place, Term("先读到的一处", "what was read first"))
    return Diagnostic(DISAGREEING, here[0].place, facts, owner=owner, field=name, related=(related,))


def in_written_order(ticked: tuple[Entry, ...], written: Sequence[Entry]) -> tuple[Entry, ...]:
    """Entries that were read from boxes or ticks, in the order in which another table writes the same out in words.

    Why: boxes stand in the order of the form, words in the order that somebody chose.
    """
    places = {entry.text: place for place, entry in reversed(list(enumerate(written)))}
    is_same = len(ticked) == len(written) == len(places) and all(entry.text in places for entry in ticked)
    if not is_same or not all(map(_is_ticked, ticked)) or any(map(_is_ticked, written)):
        return ticked
    return tuple(sorted(ticked, key=lambda entry: places[entry.text]))


def _is_ticked(entry: Entry) -> bool:
    return any(sign in entry.written for sign in CHOSEN + OPEN)
