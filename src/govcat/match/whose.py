"""Which domain a row of a table belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath

from govcat.core.knowledge import DomainName
from govcat.core.table import Table, TableRow
from govcat.core.texts import slug
from govcat.match.domain import Clue, Recognised, own_name, recognised
from govcat.match.slugs import minted

UNNAMED = "未写明领域"


def domain_of(table: Table, row: TableRow, known: Sequence[DomainName], before: str = "") -> Recognised:
    """The domain of a row: that of the id which it carries, or what column, title, sheet or file say.

    A table that says nothing goes on with the domain of the one `before` it in its file.
    """
    carried = _own_domain(row)
    name = next((name.name for name in known if name.key == carried), "")
    if name:
        return Recognised(carried, name, ("column", row.id))
    clues: list[Clue] = [("column", text) for text in row.texts("domain")]
    clues += [("title", table.domain), ("title", table.title), ("sheet", table.grid.sheet)]
    if not (before and own_name(table.grid.sheet)):  # sheets of several domains are named after them
        clues += [("before", before), ("file", PurePosixPath(table.grid.file).stem)]
    found = recognised([clue for clue in clues if clue[1].strip()], known)
    if carried:
        return Recognised(carried, found.name if found and found.is_new else carried, ("column", row.id), is_new=True)
    if found:
        return found
    unnamed = next((name.key for name in known if name.name == UNNAMED), "")
    key = unnamed or minted(UNNAMED, (), {name.key for name in known})
    return Recognised(key, UNNAMED, ("file", ""), is_new=not unnamed)


def _own_domain(row: TableRow) -> str:
    """The domain in the id that a row carries, if it is one of ours; numbers alone are none."""
    domain, _, item = row.id.partition("/")
    is_ours = slug(domain) and slug(item) and not domain.replace("-", "").isdecimal()
    return domain if is_ours else ""
