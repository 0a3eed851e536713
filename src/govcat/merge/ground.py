"""What stands in the project now, as a table would show it: the side that a returned workbook is compared with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from govcat.core.build import Build
from govcat.core.change import Record, records
from govcat.core.form.signs import Signs
from govcat.core.knowledge import Knowledge
from govcat.core.published import PublishedItem, publish
from govcat.core.readings import Readings
from govcat.merge.came import Came, CameCell

_BLANK: Mapping[str, Any] = {
    **dict.fromkeys(("category", "content", "basis", "subject", "channel", "audience", "level", "stage", "notes"), ()),
    **dict.fromkeys(("name", "time_limit", "method", "phone", "complaint_phone", "link"), ""),
    "links": {},
}


@dataclass(frozen=True)
class Ground:
    """The public items of a project as they are printed, and all items as they are written, by `domain/id`.

    `printed` says what the subjects of an item are printed as: one role may be several bodies.
    """

    items: Mapping[str, PublishedItem]
    written: Mapping[str, Record]
    printed: Mapping[str, Mapping[str, tuple[str, ...]]]
    readings: Readings
    knowledge: Knowledge

    def cell(self, came: Came, cell: CameCell) -> str:
        """What a cell of the row would say today."""
        return cell.leaf.write(self.items[came.key], self.readings, came.marks)

    def read_back(self, came: Came, field: str) -> Mapping[str, tuple[str, ...]]:
        """What the cells of `field` would say today, when they are read."""
        return self._said(came, came.cells_of(field), self.items[came.key])

    def spelled(self, came: Came, name: str, entry: str) -> tuple[str, ...]:
        """What one written entry of `name` is read as from the cells of the row; nothing if they do not show it."""
        value: Any = self.printed[came.key].get(entry, (entry,)) if name == "subject" else (entry,)
        if name == "links":
            title, _, address = entry.partition("：")
            value = {title: address}
        elif isinstance(_BLANK[name], str):
            value = entry
        item: PublishedItem = replace(self.items[came.key], **{**_BLANK, name: value})
        return tuple(dict.fromkeys(self._said(came, came.cells, item).get(name, ())))

    def _said(self, came: Came, cells: Iterable[CameCell], item: PublishedItem) -> Mapping[str, tuple[str, ...]]:
        signs = Signs()
        said: dict[str, tuple[str, ...]] = {}
        for cell in cells:
            read = cell.leaf.read(cell.leaf.write(item, self.readings, came.marks), signs, self.knowledge)
            for name, entries in read.fields.items():
                said[name] = (*said.get(name, ()), *entries)
        return said


def ground_of(build: Build) -> Ground:
    """The ground that a compiled project is. Closed items have no cells on it: no table shows them."""
    published = publish(build)
    return Ground(
        items={f"{item.domain}/{item.id}": item for item in published.items()},
        written={"/".join(key): record for key, record in records(build.catalogue).items()},
        printed={item.key: {one.text: one.names for one in item.subject} for item in build.catalogue.items()},
        readings=published.readings,
        knowledge=build.knowledge,
    )
