"""What `shape` makes of a project: written models with their sources, layer by layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from govcat.core.place import Path
from govcat.core.source import Source
from govcat.core.written import Written, WrittenBaseline, WrittenBodies, WrittenDomain, WrittenLock, WrittenProject

Model = TypeVar("Model", bound=Written, covariant=True)  # noqa: PLC0105  # signatures read it by its plain name


@dataclass(frozen=True, slots=True)
class Shaped(Generic[Model]):
    """One file in shape. Paths of `source` are canonical (English keys, `field+` as typed); its values are all there.

    `faulty` holds the paths in `source` of what was refused and reported: it is absent from `written`, and
    later stages say nothing of its absence. An empty entry of a list is among them; a whole value that was
    left empty is not, for whether it is missed depends on the layers above.
    """

    written: Model
    source: Source
    faulty: frozenset[Path] = frozenset()


@dataclass(frozen=True, slots=True)
class ShapedLayer:
    """One layer of the chain in shape. Files that could not be read are absent and already reported."""

    name: str
    is_national: bool
    project: Shaped[WrittenProject] | None = None
    bodies: Shaped[WrittenBodies] | None = None
    lock: Shaped[WrittenLock] | None = None
    baseline: Shaped[WrittenBaseline] | None = None
    domains: tuple[Shaped[WrittenDomain], ...] = ()
    unread: tuple[str, ...] = ()

    def files(self) -> tuple[Shaped[Written], ...]:
        """Every file of the layer that could be read."""
        return tuple(file for file in (self.project, self.bodies, self.lock, self.baseline, *self.domains) if file)
