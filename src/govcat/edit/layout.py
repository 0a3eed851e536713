"""Puts entries into a file and takes them out: which row a new one follows, and when the file itself goes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from govcat.core.change import Key, Record
from govcat.edit.emit import Slot, field_pair
from govcat.edit.landing import Pair, Wish, land, pairs_of
from govcat.edit.own import OwnFile, skeleton
from govcat.edit.rows import Rows, inserted, removed, rows_of
from govcat.edit.splice import Splice, spliced


class Order(NamedTuple):
    """What decides where an entry stands: the order of the layers above, and the categories of the items."""

    above: Mapping[Key, int]
    records: Mapping[Key, Record]


class Plan(NamedTuple):
    """What shall be done with one domain: the fields of its items, and the entries that go."""

    wishes: Mapping[str, Wish]
    gone: frozenset[str]


def edited(domain: str, file: OwnFile, plan: Plan, order: Order) -> str | None:
    """The text of the file after the plan; None if it then holds nothing but what an edit had put there first."""
    splices: list[Splice] = []
    gone = {file.entries[key].row for key in plan.gone if key in file.entries}
    new: list[tuple[str, Wish]] = []
    for key, wish in plan.wishes.items():
        entry = file.entries.get(key)
        if entry is None:
            new.append((key, wish))
            continue
        landed = land(file, entry, wish)
        splices += landed.splices
        if landed.is_gone:
            gone.add(entry.row)
    splices += _moved_entries(domain, file, new, gone, order)
    text = spliced(file.text, splices)
    is_empty = text.replace("\r\n", "\n").strip() == skeleton(domain).strip()
    return None if is_empty and not file.is_new else text


def with_entries(domain: str, file: OwnFile, wishes: Mapping[str, Wish], order: Order) -> Iterator[Splice]:
    """The splices that put a new entry for each wish into the file."""
    yield from _moved_entries(domain, file, list(wishes.items()), set(), order)


def _moved_entries(
    domain: str, file: OwnFile, new: Sequence[tuple[str, Wish]], gone: set[int], order: Order
) -> Iterator[Splice]:
    bodies = [(key, wish, pairs) for key, wish in new if len(pairs := pairs_of(key, wish)) > 1]
    rows = file.items
    root = rows_of(file.text, file.root)
    if rows is None:
        if bodies:
            yield _first_entries(file, root, [pairs for _, _, pairs in bodies])
        return
    stays = {key: entry.row for key, entry in file.entries.items() if entry.row not in gone}
    if len(gone) < len(rows.extents):
        for key, wish, pairs in bodies:
            yield inserted(rows, _anchor((domain, key), wish, stays, order), _body(file, pairs, rows.slot))
        yield from removed(rows, gone)
    elif bodies:
        forms = [_body(file, pairs, rows.slot) for _, _, pairs in bodies]
        text = f"[{', '.join(forms)}]" if rows.is_flow else f"{rows.slot.newline}{' ' * rows.column}".join(forms)
        yield Splice(rows.node.start, rows.node.end, text)
    else:
        keys = list(file.root.kids) if isinstance(file.root.kids, dict) else []
        yield from removed(root, {keys.index("items")})


def _anchor(key: Key, wish: Wish, stays: Mapping[str, int], order: Order) -> int:
    """The row that a new entry follows: the last of those that stand before it above, or else of its kin; or -1."""
    domain = key[0]
    if key in order.above:
        end = order.above[key]
        return max((row for other, row in stays.items() if order.above.get((domain, other), end) < end), default=-1)
    lengths = {
        row: _shared(wish.fields.get("category"), order.records.get((domain, other), {}).get("category"))
        for other, row in stays.items()
    }
    longest = max(lengths.values(), default=0)
    return max((row for row, length in lengths.items() if length == longest), default=-1)


def _shared(one: object, other: object) -> int:
    length = 0
    if isinstance(one, tuple) and isinstance(other, tuple):
        while one[length : length + 1] and one[length : length + 1] == other[length : length + 1]:
            length += 1
    return length


def _first_entries(file: OwnFile, root: Rows, entries: Sequence[Sequence[Pair]]) -> Splice:
    """Give the file its key `items` with these entries."""
    name, slot = file.name_of("items"), Slot(2, file.newline, root.is_flow)
    forms = [_body(file, pairs, slot) for pairs in entries]
    body = f"{name}: [{', '.join(forms)}]" if root.is_flow else f"{slot.newline}  ".join((f"{name}:", *forms))
    kids = file.root.kids if isinstance(file.root.kids, dict) else {}
    empty = kids.get("items")
    if empty is None:
        return inserted(root, len(root.extents) - 1, body)
    start, _ = empty.key or (empty.start, empty.start)
    return Splice(start, empty.end, body)


def _body(file: OwnFile, pairs: Sequence[Pair], slot: Slot) -> str:
    """One entry of `items`: behind a dash, or between braces."""
    inside = slot._replace(column=slot.column + 2)
    forms = [field_pair(file.name_of(key), value, inside) for key, value in pairs]
    return f"{{{', '.join(forms)}}}" if slot.is_flow else "- " + f"{slot.newline}{' ' * inside.column}".join(forms)
