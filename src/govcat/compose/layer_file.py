"""One file in its layer: turns its paths into places, origins and findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic

from govcat.core.diagnostic import Diagnostic, Facts, Fault, Owner, Related, Term
from govcat.core.item import Origin
from govcat.core.place import Path, Place
from govcat.core.shaped import Model, Shaped
from govcat.core.source import value_at


@dataclass(frozen=True, slots=True)
class LayerFile(Generic[Model]):
    """A file in shape; `layer` counts from the uppermost (0), `inherited` says that a lower layer follows."""

    layer: int
    shaped: Shaped[Model]
    inherited: bool

    @property
    def written(self) -> Model:
        """What the file says."""
        return self.shaped.written

    def origin(self, path: Path) -> Origin:
        """Who wrote the value at `path`: this file."""
        return Origin(self.layer, self.shaped.source.name, path)

    def place(self, path: Path) -> Place:
        """Where the value at `path` stands."""
        return self.shaped.source.places.at(path)

    def related(self, path: Path, zh: str, en: str) -> Related:
        """A second place to speak of, with its label."""
        return Related(self.place(path), Term(zh, en))

    def positions(self, path: Path, count: int) -> Sequence[int]:
        """Positions in the file of the `count` entries at `path` that shape kept.

        Why: an entry that shape refused is absent from the model, but still stands in the file.
        """
        if not count:  # nothing was kept, and perhaps nothing written
            return range(0)
        entries = value_at(self.shaped.source.value, path)
        if not isinstance(entries, list) or len(entries) == count:
            return range(count)
        refused = self.shaped.faulty
        kept = [n for n, entry in enumerate(entries) if entry not in (None, "") and (*path, n) not in refused]
        return kept if len(kept) == count else range(count)

    def refused(self, path: Path) -> bool:
        """Whether shape has refused, and reported, the value at `path`, a part of it or what it stands in."""
        return any(path[: len(bad)] == bad or bad[: len(path)] == path for bad in self.shaped.faulty)

    def finding(
        self, fault: Fault, path: Path, facts: Facts, owner: Owner | None = None, related: Sequence[Related] = ()
    ) -> Diagnostic:
        """A finding about the value at `path`."""
        item_field = path[2] if len(path) > 2 and path[0] == "items" else ""
        return Diagnostic(
            fault,
            self.place(path),
            facts,
            owner=owner,
            path=path,
            field=str(item_field).removesuffix("+"),
            related=tuple(related),
            inherited=self.inherited,
        )
