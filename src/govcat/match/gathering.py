"""The rows of all tables by domain. A row that stands in two tables is one row; where they disagree, that is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from govcat.core.diagnostic import Diagnostic, Fact, Owner, Term
from govcat.core.grid import reference
from govcat.core.knowledge import DomainName
from govcat.core.place import Cell
from govcat.core.table import Table, TableRow
from govcat.core.texts import slug
from govcat.match.domain import Recognised
from govcat.match.faults import EMPTY_ROW, NEW_DOMAIN, NO_DOMAIN, SAME_ID
from govcat.match.joining import (
    disagreeing,
    disagreements,
    in_written_order,
    joined_levels,
    levels_of,
    whole_rows,
)
from govcat.match.notes import notes_of
from govcat.match.rows import At, Fate, Gathered, Placed
from govcat.match.whose import UNNAMED, domain_of


@dataclass(slots=True)
class Gathering:
    """All domains, what became of rows that are no items, how the domain of each table was known, and what is said."""

    domains: dict[str, Gathered] = field(default_factory=dict)
    fates: dict[At, Fate] = field(default_factory=dict)
    clues: dict[int, list[Recognised]] = field(default_factory=lambda: defaultdict(list))
    findings: list[Diagnostic] = field(default_factory=list)


_SAME = Term("与另一张表的同一行相同，已合并", "the same as a row of another table; the two were joined")
_OTHER = Term("与另一张表不一致，没有写入", "another table says otherwise; this was not written")
_LINE = Term("同一事项的另一行", "another line of one item")
_EMPTY = Term("没有公开事项", "there is no item in this row")


def gathered(tables: Sequence[Table], known: Sequence[DomainName]) -> Gathering:
    """The rows of `tables`, each in its domain. `known` are the domains of the standard and of the project."""
    gathering = Gathering()
    names = list(known)
    for number, table in enumerate(tables):
        places, levels = _Places(gathering), levels_of(table)
        domains: dict[tuple[str, ...], Recognised] = {}
        for positions, row, fields in whole_rows(table):
            lines = [(number, position) for position in positions]
            if not any(entry.text.strip() for key in _told_by(row) for entry in row.fields[key]):
                gathering.fates.update(dict.fromkeys(lines, Fate(None, _EMPTY)))
                gathering.findings += _empty(table, row)
                continue
            said = (row.id.rpartition("/")[0], *row.texts("domain"))
            found = domains.get(said) or domains.setdefault(
                said, domain_of(table, row, names, _before(gathering, tables, number))
            )
            if found not in gathering.clues[number]:
                gathering.clues[number].append(found)
            domain = gathering.domains.setdefault(found.key, Gathered(found.key, found.name))
            if found.is_new and all(found.key != name.key for name in names):
                names.append(DomainName(found.key, found.name))
                gathering.findings.append(_new_domain(found, _place(table, row)))
            places.put(domain, Placed(lines[0], _place(table, row), _own_id(row), fields, levels), lines)
        for found in gathering.clues[number][:1]:
            gathering.domains[found.key].notes += notes_of(table)
    return gathering


@dataclass(slots=True)
class _Places:
    """Puts the rows of one table into their domains, joined to rows of other tables that mean the same items."""

    gathering: Gathering
    met: set[At] = field(default_factory=set)
    ids: set[tuple[str, str]] = field(default_factory=set)

    def put(self, domain: Gathered, row: Placed, lines: Sequence[At]) -> None:
        """Take in a row; `lines` are all the rows of the table that it stands in."""
        key = domain.key, row.id
        if row.id and key in self.ids:
            facts: dict[str, Fact] = {"id": "/".join(key), "item": row.title}
            self.gathering.findings.append(Diagnostic(SAME_ID, row.place, facts, field="id"))
            row.id = ""
        self.ids.add(key)
        self.gathering.fates.update(dict.fromkeys(lines[1:], Fate(row.at, _LINE)))
        twins = [other for other in domain.twins(row) if other.at[0] != row.at[0] and other.at not in self.met]
        twin = min(twins, key=lambda other: len(list(disagreements(row, other))), default=None)
        if twin is None:
            domain.add(row)
            return
        self.met.add(twin.at)
        refused = frozenset(disagreements(row, twin))
        self.gathering.findings += (disagreeing(domain, row, twin, name) for name in row.fields if name in refused)
        fate = Fate(twin.at, _OTHER if refused else _SAME, refused)
        self.gathering.fates.update(dict.fromkeys(lines, fate))
        for name, entries in row.fields.items():
            here = twin.fields.get(name)
            twin.fields[name] = in_written_order(here, entries) if here else entries
        if "level" in row.fields and "level" not in refused:
            twin.fields["level"] = joined_levels(twin, row)
        twin.levels = (
            None if None in (twin.levels, row.levels) else (twin.levels or frozenset()) | (row.levels or set())
        )
        if row.id and not twin.id:
            twin.id = row.id
            domain.by_id.setdefault(row.id, twin)


def _before(gathering: Gathering, tables: Sequence[Table], number: int) -> str:
    """The name of the domain that the table before this one in its file ends with."""
    for other in range(number - 1, -1, -1):
        if tables[other].grid.file != tables[number].grid.file:
            break
        if gathering.clues.get(other):
            return gathering.clues[other][-1].name
    return ""


def _own_id(row: TableRow) -> str:
    """The id that a row carries, if it is one of ours."""
    return slug(row.id.rpartition("/")[2]) or ""


def _told_by(row: TableRow) -> Iterator[str]:
    return (key for key in row.fields if key not in ("number", "id", "domain"))


def _place(table: Table, row: TableRow) -> Cell:
    entries = (*row.fields.get("name", ()), *(entry for entries in row.fields.values() for entry in entries))
    return entries[0].place if entries else Cell(table.grid.file, table.grid.sheet, reference(row.first, 0))


def _empty(table: Table, row: TableRow) -> Iterator[Diagnostic]:
    text = row.number or next((text for text in row.cells.values() if text.strip()), "")
    if text:
        yield Diagnostic(EMPTY_ROW, _place(table, row), {"text": text})


def _new_domain(found: Recognised, place: Cell) -> Diagnostic:
    names = tuple(dict.fromkeys((*found.rivals, *found.near)))
    near = Term(f"可能是 {'、'.join(names)}；", f"perhaps {', '.join(names)} is meant; ") if names else Term("", "")
    facts: dict[str, Fact] = {"name": found.name, "key": found.key, "near": near}
    return Diagnostic(NO_DOMAIN if found.name == UNNAMED else NEW_DOMAIN, place, facts, owner=Owner(found.key))
