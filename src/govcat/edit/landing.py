"""Where an edit lands in a project's own file (DESIGN §3): in place, at the item, or in a new entry.

A value that the project wrote is replaced where it stands. Else the field is inserted at the item; a list that begins
with the inherited one is then written as `field+`, so that a file says only what differs. A value equal to the
inherited one takes the override away, and with it an entry of which only the id would be left.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple, TypeAlias

from govcat.core.change import Record, WrittenValue
from govcat.core.fields import FIELDS
from govcat.core.source import Node
from govcat.edit.emit import brackets, field_pair, named_pair, scalar
from govcat.edit.order import rank
from govcat.edit.own import Entry, OwnFile
from govcat.edit.rows import Rows, inserted, removed, rows_of
from govcat.edit.splice import Splice

Pair: TypeAlias = tuple[str, WrittenValue]
"""A key, which may end in `+`, and what is to be written after it."""

RowValue: TypeAlias = str | tuple[str, str]
"""An entry of a list, or a name with its text."""


class Wish(NamedTuple):
    """What fields of one item shall be (None: nothing), and what they would be without the project's own values."""

    fields: Mapping[str, WrittenValue | None]
    inherited: Record


class Landed(NamedTuple):
    """The splices for one item that the file has already; or `is_gone`, where its whole entry goes."""

    splices: Sequence[Splice] = ()
    is_gone: bool = False


def pairs_of(key: str, wish: Wish) -> Sequence[Pair]:
    """What a new entry for the item `key` says, in the order of people's files."""
    placed = (_placed(field, value, wish.inherited.get(field), ()) for field, value in wish.fields.items())
    return [("id", key), *sorted((pair for pair in placed if pair), key=lambda pair: rank(pair[0]))]


def land(file: OwnFile, entry: Entry, wish: Wish) -> Landed:
    """Make the entry of an item say what is wished."""
    rows = rows_of(file.text, entry.node)
    keys = list(entry.node.kids) if isinstance(entry.node.kids, dict) else []
    splices: list[Splice] = []
    new: list[Pair] = []
    gone: set[str] = set()
    for field, value in wish.fields.items():
        here = [key for key in (field, f"{field}+") if key in keys]
        pair = _placed(field, value, wish.inherited.get(field), here)
        if pair and here:
            kept = pair[0] if pair[0] in here else here[0]
            gone.update(key for key in here if key != kept)
            splices += _rewritten(file, entry, kept, pair)
        elif pair:
            new.append(pair)
        else:
            gone.update(here)
    stays = [row for row, key in enumerate(keys) if key not in gone]
    if gone and not new and [keys[row] for row in stays] == ["id"]:
        return Landed(is_gone=True)
    for key, value in sorted(new, key=lambda pair: rank(pair[0])):
        before = [row for row in stays if rank(keys[row]) < rank(key)]
        body = field_pair(file.name_of(key), value, rows.slot)
        splices.append(inserted(rows, before[-1] if before else stays[-1], body))
    splices += removed(rows, {keys.index(key) for key in gone})
    return Landed(splices)


def silenced(entry: Entry, fields: Collection[str]) -> Iterator[Splice]:
    """Make an entry say nothing of `fields`: their keys are turned into remarks (`x-…`), whatever the style."""
    kids = entry.node.kids if isinstance(entry.node.kids, dict) else {}
    for key, kid in kids.items():
        if kid.key and key.removesuffix("+") in fields:
            start, end = kid.key
            yield Splice(start, end, f"x-{start}")


def _placed(field: str, value: WrittenValue | None, inherited: WrittenValue | None, here: Sequence[str]) -> Pair | None:
    """The pair that gives `field` its value, or None if nothing needs to be said."""
    if value is None or value == inherited:
        return None
    above = inherited or ()
    if isinstance(value, tuple) and FIELDS[field].holds_set and field not in here and (above or here):
        begins, rest = value[: len(above)], value[len(above) :]
        if begins == above:
            return f"{field}+", rest
    return field, value


def _rewritten(file: OwnFile, entry: Entry, key: str, pair: Pair) -> Iterator[Splice]:
    """Give the pair under `key`, which stands in the file, a new value and if need be another key."""
    kids = entry.node.kids if isinstance(entry.node.kids, dict) else {}
    node, (name, value) = kids[key], pair
    if node.key and name != key:
        start, end = node.key
        yield Splice(start, end, file.text[start:end].replace("+", "").replace("＋", ""))
    slot = rows_of(file.text, entry.node).slot
    held = _held(file, entry, key)
    collapses = name == "category" and len(value) == 1 < len(held) and file.text[node.start] == "["
    if node.kids and held and not isinstance(value, str) and not collapses:
        target: Sequence[RowValue] = tuple(value.items()) if isinstance(value, Mapping) else value
        yield from _relisted(rows_of(file.text, node), held, target)
        return
    if isinstance(value, tuple) and len(value) == 1 and (collapses or not node.kids):
        value = value[0]
    if isinstance(value, str) and (collapses or not node.kids):
        form = scalar(value, slot, file.text[node.start : node.end])
    elif isinstance(value, Mapping):
        form = f"{{{', '.join(named_pair(*each, slot._replace(is_flow=True)) for each in value.items())}}}"
    else:
        form = brackets((value,) if isinstance(value, str) else value, slot)
    blank = "" if file.text[node.start - 1 : node.start].isspace() else " "
    yield Splice(node.start, node.end, blank + form)


def _held(file: OwnFile, entry: Entry, key: str) -> Sequence[tuple[int, object]]:
    """The rows of a list or mapping that count, each with its value as the dialect means it (an alias as its word)."""
    model = entry.written and (entry.written.plus if key.endswith("+") else entry.written)
    value = getattr(model, key.removesuffix("+"), None)
    kids = entry.node.kids[key].kids if isinstance(entry.node.kids, dict) else None
    if isinstance(value, Mapping) and isinstance(kids, dict):
        rows = list(kids)
        return [(rows.index(name), (name, text)) for name, text in value.items()]
    entries, rows_here = value or (), range(len(kids or ()))
    counting = [row for row in rows_here if ("items", entry.row, key, row) not in file.faulty]
    count = next((rows for rows in (rows_here, counting) if len(rows) == len(entries)), ())
    return list(zip(count, entries, strict=bool(count)))


def _relisted(rows: Rows, held: Sequence[tuple[int, object]], target: Sequence[RowValue]) -> Iterator[Splice]:
    """Turn the rows of a list into `target`, one by one: what stays keeps its bytes."""
    matcher = SequenceMatcher(None, [value for _, value in held], target, autojunk=False)
    gone: set[int] = set()
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        both = min(i2 - i1, j2 - j1)
        is_alone = rows.is_flow and len(target) == 1  # a comma in the only entry looks like a slip
        if tag != "equal" or is_alone:
            for row, value in zip((row for row, _ in held[i1 : i1 + both]), target[j1 : j1 + both], strict=True):
                yield _replaced(rows, row, value)
        gone.update(row for row, _ in held[i1 + both : i2])
        anchor = held[i1 + both - 1][0] if i1 + both else -1
        for value in target[j1 + both : j2]:
            body = scalar(value, rows.slot) if isinstance(value, str) else named_pair(*value, rows.slot)
            dash = "- " if isinstance(value, str) and not rows.is_flow else ""
            yield inserted(rows, anchor, dash + body)
    yield from removed(rows, gone)


def _replaced(rows: Rows, row: int, value: RowValue) -> Splice:
    node = _kid(rows.node, row)
    if isinstance(value, str):
        return Splice(node.start, node.end, scalar(value, rows.slot, rows.text[node.start : node.end]))
    return Splice(*rows.extents[row], named_pair(*value, rows.slot))


def _kid(node: Node, row: int) -> Node:
    return list(node.kids.values())[row] if isinstance(node.kids, dict) else (node.kids or [])[row]
