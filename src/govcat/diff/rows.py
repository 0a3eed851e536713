"""The rows of one edition: what it says of each item, field by field, each as entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from govcat.core.change import COMPARED
from govcat.core.comparison import Edition, Entries, Named
from govcat.core.item import Domain, Incomplete, Item, Subject
from govcat.core.published import CLOSED


@dataclass(frozen=True, slots=True)
class Row:
    """One item of an edition. `printed` are the bodies that a reader sees as 公开主体.

    An item whose name no report may show is called by its id.
    """

    named: Named
    values: Mapping[str, Entries]
    printed: Entries

    @property
    def is_closed(self) -> bool:
        """Whether no report may show what it says."""
        return self.values.get("method") == (CLOSED,)


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of an edition by domain and id; `reasons` of the items and domains that it leaves out on purpose."""

    rows: Mapping[tuple[str, str], Row]
    reasons: Mapping[tuple[str, str], str]

    def reason(self, row: Row) -> str:
        """Why an item is not here: it was removed, or its whole domain is left out."""
        key = row.named
        return self.reasons.get((key.domain, key.id)) or self.reasons.get((key.domain, ""), "")


def rows_of(edition: Edition) -> Rows:
    """The rows of an edition: complete, incomplete and of another level, as far as it shows them."""
    catalogue = edition.catalogue
    rows = {(row.named.domain, row.named.id): row for domain in catalogue.domains for row in _rows(domain, edition)}
    reasons = {(one.domain, one.id): one.reason for domain in catalogue.domains for one in domain.removed}
    reasons |= {(exempt.domain, ""): exempt.reason for exempt in catalogue.exempt}
    return Rows(rows, reasons)


def _rows(domain: Domain, edition: Edition) -> Iterator[Row]:
    items: tuple[Item | Incomplete, ...] = (*domain.items, *domain.incomplete, *domain.other_level)
    for item in items:
        values = item.values if isinstance(item, Incomplete) else None
        said = {key: _entries(values.get(key) if values is not None else getattr(item, key)) for key in COMPARED}
        subjects = (values.get("subject") if values is not None else getattr(item, "subject", ())) or ()
        printed = tuple(name for subject in subjects for name in subject.names)
        is_veiled = (item.key, "name") in edition.veiled
        named = Named(domain.key, domain.name, item.id, item.id if is_veiled else item.name)
        yield Row(named, {key: entries for key, entries in said.items() if entries}, printed)


def _entries(value: Any) -> Entries:  # noqa: ANN401  # the values of an incomplete item have no common type
    if not value:
        return ()
    if isinstance(value, tuple):
        return tuple(entry.text if isinstance(entry, Subject) else str(entry) for entry in value)
    if isinstance(value, Mapping):
        return tuple(f"{name}：{address}" for name, address in sorted(value.items()))
    return (str(value),)
