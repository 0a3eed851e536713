"""Rows of tables → the files of a project, and for every value the cell that it was read from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from govcat.actions.import_known import Known
from govcat.core.change import WrittenValue
from govcat.core.diagnostic import Diagnostic, Facts, Owner
from govcat.core.place import Cell, Path
from govcat.edit.whole import Values, domain_text
from govcat.match import At, Composed, Described, Gathered, Match, Placed, composed, matched, shared
from govcat.match.faults import ALIKE
from govcat.match.identity import headings_differ
from govcat.match.notes import guideline_of, is_guideline


@dataclass(frozen=True, slots=True)
class DraftedItem:
    """An item that will be written: the row that it comes from, how it was recognised, and what is said of it."""

    row: Placed
    match: Match
    composed: Composed


@dataclass(frozen=True, slots=True)
class DraftedDomain:
    """A domain file that will be written, with the cell of every value by its path in the file."""

    key: str
    name: str
    text: str
    items: tuple[DraftedItem, ...]
    cells: Mapping[Path, Cell] = field(repr=False)
    findings: tuple[Diagnostic, ...] = ()

    @property
    def rows(self) -> Mapping[At, DraftedItem]:
        """The items by the rows that they come from."""
        return {item.row.at: item for item in self.items}


def drafted(domain: Gathered, known: Known, elsewhere: Sequence[str] = ()) -> DraftedDomain:
    """The file of one domain, without the notes that stand `elsewhere`."""
    items = items_of(domain, known)
    said = {entry.text: entry.place for entry in domain.notes if entry.text not in elsewhere}
    guideline = guideline_of(list(said))
    notes = {text: place for text, place in said.items() if not (guideline and is_guideline(text))}
    name = known.name(domain.key) or domain.name
    defaults = shared([item.composed.values for item in items])
    own = [{"id": item.match.id, **_beyond(item.composed.values, defaults)} for item in items]
    top: dict[str, WrittenValue] = {"name": name, "standard": guideline, "notes": tuple(notes)}
    return DraftedDomain(
        key=domain.key,
        name=name,
        text=domain_text(domain.key, {key: value for key, value in top.items() if value}, defaults, own),
        items=items,
        cells={**{("notes", n): place for n, place in enumerate(notes.values())}, **_cells(items, own)},
        findings=tuple(findings_of(domain.key, items)),
    )


def items_of(domain: Gathered, known: Known) -> tuple[DraftedItem, ...]:
    """The rows of a domain, each with the item that it is."""
    rows = domain.rows
    matches = matched([row.described for row in rows], known.items(domain.key), known.retired(domain.key))
    found = zip(rows, matches, strict=True)
    return tuple(DraftedItem(row, match, composed(row.fields, known.knowledge)) for row, match in found)


def findings_of(domain: str, items: Sequence[DraftedItem]) -> Iterator[Diagnostic]:
    """What is to be said of how rows were recognised and written."""
    return (found for item in items for found in _findings(domain, item))


def _beyond(values: Values, defaults: Values) -> Values:
    """The values that are not those of `defaults`."""
    return {key: value for key, value in values.items() if defaults.get(key) != value}


def _findings(domain: str, item: DraftedItem) -> Iterator[Diagnostic]:
    match, owner = item.match, Owner(f"{domain}/{item.match.id}", item.row.title)
    known = match.known
    if known and (match.how == "likeness" or (match.how == "name" and headings_differ(item.row.described, known))):
        facts: Facts = {"item": _told(item.row.described), "known": _told(known), "id": owner.key}
        yield Diagnostic(ALIKE, item.row.place, facts, owner=owner, field="name")
    yield from (replace(found, owner=owner) for found in item.composed.findings)


def _told(item: Described) -> str:
    """An item by its headings and its name."""
    return " / ".join((*item.category, item.name))


def _cells(items: Sequence[DraftedItem], own: Sequence[Values]) -> Mapping[Path, Cell]:
    """The cell of every value. What `defaults` say was read where the first item says so."""
    cells: dict[Path, Cell] = {}
    for n, (item, values) in enumerate(zip(items, own, strict=True)):
        cells["items", n] = item.row.place
        for key, places in item.composed.cells.items():
            path: Path = ("items", n, key) if key in values else ("defaults", key)
            if path not in cells:
                cells[path] = places[0]
                cells.update({(*path, at): place for at, place in enumerate(places)})
    return cells
