"""The ids that rows of a workbook carry, looked at before they are believed.

Why: the column that holds them is hidden. Whoever copies a row copies its id, whoever sorts some of the columns leaves
it behind, and whoever types over it has not made a new item. The id is a help against a name that was changed; where
both are whole and say two things, the row is what it shows.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from govcat.actions.import_known import Known
from govcat.core.diagnostic import Diagnostic, Facts, Owner
from govcat.core.grid import reference
from govcat.core.place import Cell
from govcat.core.table import Table, TableRow
from govcat.match import Described
from govcat.match.faults import SAME_ID
from govcat.match.identity import place_of
from govcat.match.joining import Whole, whole_rows
from govcat.merge import ID_ASTRAY


class Mended(NamedTuple):
    """A table whose rows carry ids that can be believed, or none; and what is to be said of it."""

    table: Table
    findings: tuple[Diagnostic, ...] = ()


def mended(table: Table, known: Known, keys: Collection[str]) -> Mended:
    """The table with the ids of its rows put right. `keys` are the items (`domain/id`) that are or were."""
    wholes = list(whole_rows(table))
    carried = {whole.positions: key for whole in wholes if (key := "".join(whole.row.id.split())) in keys}
    places = _places(known, {key.partition("/")[0] for key in carried.values()})
    astray = _astray(wholes, carried, places)
    found = [_said(table, whole, astray[whole.positions]) for whole in wholes if whole.positions in astray]
    carried |= astray
    doubled = set(_doubled(wholes, carried, places))
    found += [_twice(table, whole, carried[whole.positions]) for whole in wholes if whole.positions in doubled]
    rows = list(table.rows)
    for whole in wholes:
        key = "" if whole.positions in doubled else carried.get(whole.positions, "")
        for position in whole.positions:
            if "/" in rows[position].id:
                rows[position] = replace(rows[position], id=key)
    return Mended(replace(table, rows=tuple(rows)), tuple(found))


def _places(known: Known, domains: Collection[str]) -> Mapping[str, Hashable]:
    """Headings and name of each item of some domains, as they are compared."""
    return {
        f"{domain}/{item.id}": place
        for domain in sorted(domains)
        for source in reversed(known.items(domain))
        for item in source
        if (place := place_of(item))
    }


def _astray(
    wholes: Sequence[Whole], carried: Mapping[tuple[int, ...], str], places: Mapping[str, Hashable]
) -> Mapping[tuple[int, ...], str]:
    """The rows that show one item and carry the id of another, with the id of what they show.

    It must be clear: no other item is called so, and no other row shows it.
    """
    of_place: dict[Hashable, list[str]] = defaultdict(list)
    for key, place in places.items():
        of_place[place].append(key)
    shown = Counter(place_of(_described(whole)) for whole in wholes)
    astray: dict[tuple[int, ...], str] = {}
    for whole in wholes:
        place, key = place_of(_described(whole)), carried.get(whole.positions, "")
        named = [other for other in of_place.get(place, ()) if key and _domain(other) == _domain(key)]
        if len(named) == 1 and named[0] != key and shown[place] == 1:
            astray[whole.positions] = named[0]
    return astray


def _doubled(
    wholes: Sequence[Whole], carried: Mapping[tuple[int, ...], str], places: Mapping[str, Hashable]
) -> Iterator[tuple[int, ...]]:
    """The rows whose id another row has the better right to: the one that shows the item, or else the first."""
    holders: dict[str, list[Whole]] = defaultdict(list)
    for whole in wholes:
        if whole.positions in carried:
            holders[carried[whole.positions]].append(whole)
    for key, rows in holders.items():
        own = next((row for row in rows if place_of(_described(row)) == places.get(key)), rows[0])
        yield from (row.positions for row in rows if row is not own)


def _described(whole: Whole) -> Described:
    texts = {name: tuple(entry.text for entry in whole.fields.get(name, ())) for name in ("category", "name")}
    return Described("", texts["category"], "".join(texts["name"]))


def _domain(key: str) -> str:
    return key.partition("/")[0]


def _said(table: Table, whole: Whole, key: str) -> Diagnostic:
    name = _described(whole).name
    facts: Facts = {"item": name, "carried": "".join(whole.row.id.split()), "key": key}
    return Diagnostic(ID_ASTRAY, _place(table, whole.row), facts, owner=Owner(key, name), field="id")


def _twice(table: Table, whole: Whole, key: str) -> Diagnostic:
    name = _described(whole).name
    return Diagnostic(SAME_ID, _place(table, whole.row), {"id": key, "item": name}, field="id")


def _place(table: Table, row: TableRow) -> Cell:
    entries = row.fields.get("name", ())
    if entries:
        return entries[0].place
    column = table.columns[0].column if table.columns else 0
    return Cell(table.grid.file, table.grid.sheet, reference(row.first, column))
