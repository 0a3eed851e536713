"""Resolved items: what a catalogue says after all layers are folded.

`Item` has all eight elements. What still lacks one is `Incomplete`, never an `Item`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from govcat.core.place import Path
from govcat.core.written import WrittenAllow, WrittenStandard

AWAITING_REVIEW = "待法制审核"
"""The word of `Item.legal_review` for a basis that was brought up to date and that no lawyer has looked at."""


class Origin(NamedTuple):
    """Who wrote a value: the layer (0 is the uppermost), the source's name and the path in it."""

    layer: int
    source: str
    path: Path


@dataclass(frozen=True, slots=True)
class Body:
    """A government body of the region that a project speaks for."""

    name: str
    kind: str = ""
    level: str = ""
    roles: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    scope: str = ""
    code: str = ""
    phone: str = ""
    complaint_phone: str = ""
    address: str = ""
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class Subject:
    """Who must disclose: the text as written, and the bodies that play that role here (none if unresolved)."""

    text: str
    role: str = ""
    bodies: tuple[Body, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What is printed: the bodies with their scope, or the text where no body is known."""
        if not self.bodies:
            return (self.text,)
        return tuple(f"{body.name}（{body.scope}）" if body.scope else body.name for body in self.bodies)


@dataclass(frozen=True, slots=True)
class Item:
    """One matter to be disclosed, resolved: one row of the official table.

    Texts stand as written; their parsed forms come from `Build.readings`. `origins` says for every
    entry of every field who wrote it: `origins[field][n]` belongs to entry n (0 for a single text).
    `origin` is the item in the lowest layer that names it, `home` the same in the layer that made it.
    `same_as` is the key of an item of another level whose matter this one is (相同事项, 国办发〔2019〕54号).
    `above` holds, for every field that the project itself writes, what the layers above say there, as entries;
    nothing for an item that only the project has.
    """

    domain: str
    id: str
    category: tuple[str, ...]
    name: str
    content: tuple[str, ...]
    basis: tuple[str, ...]
    time_limit: str
    subject: tuple[Subject, ...]
    method: str
    channel: tuple[str, ...]
    audience: tuple[str, ...]
    origin: Origin
    home: Origin
    level: tuple[str, ...] = ()
    stage: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    phone: str = ""
    complaint_phone: str = ""
    link: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    provenance: str = ""
    owner: str = ""
    reason: str = ""
    ground: str = ""
    review_on: str = ""
    was: tuple[str, ...] = ()
    legal_review: str = ""
    superseded: str = ""
    same_as: str = ""
    allow: tuple[WrittenAllow, ...] = ()
    origins: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)
    above: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Its identity, `domain/id`."""
        return f"{self.domain}/{self.id}"

    def origin_of(self, path: Path) -> Origin:
        """Who wrote the value at `path` (`("basis", 1)`, `("time_limit",)`), or the item itself."""
        return _origin_of(self, path)


@dataclass(frozen=True, slots=True)
class Incomplete:
    """An item that still lacks an element after the fold; `values` is what it has, by field key."""

    domain: str
    id: str
    name: str
    missing: tuple[str, ...]
    values: Mapping[str, Any]
    origin: Origin
    origins: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)

    @property
    def key(self) -> str:
        """Its identity, `domain/id`."""
        return f"{self.domain}/{self.id}"

    def origin_of(self, path: Path) -> Origin:
        """Who wrote the value at `path`, or the item itself."""
        return _origin_of(self, path)


def _origin_of(item: Item | Incomplete, path: Path) -> Origin:
    if not path:
        return item.origin
    entries = item.origins.get(str(path[0]), ())
    position = path[1] if len(path) > 1 and isinstance(path[1], int) else 0
    return entries[position] if position < len(entries) else (entries[0] if entries else item.origin)


@dataclass(frozen=True, slots=True)
class Removed:
    """An item of a layer above that a project does not have, with the reason of the closed list."""

    domain: str
    id: str
    name: str
    reason: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Domain:
    """One domain of the catalogue, with everything that was done with its items."""

    key: str
    name: str
    aliases: tuple[str, ...] = ()
    english: str = ""
    standard: WrittenStandard | None = None
    notes: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    incomplete: tuple[Incomplete, ...] = ()
    removed: tuple[Removed, ...] = ()
    other_level: tuple[Item, ...] = ()
    origin: Origin | None = None
    origins: Mapping[str, tuple[Origin, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Exempt:
    """A domain that a project does not keep: 不涉及, 上级行使 …, with its reason as written."""

    domain: str
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Statement:
    """A public text of `govcat.yaml`: a title, a note, the reason of an exemption; and where it stands."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class Header:
    """What a project says of itself: region, edition, title; the first page of every output."""

    title: str
    region: str = ""
    region_code: str = ""
    region_level: str = ""
    covers: tuple[str, ...] = ()
    edition: str = ""
    paper: str = ""
    date: str = ""
    signed_by: str = ""
    layout: str = "national"
    site: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The resolved catalogue of one project: its domains in the order of the standard, its bodies, its exemptions.

    `statements` are the texts that outputs print beside them, for rules to look at.
    `last_layer` is the position of the project itself in the chain (`Origin.layer`); what has a smaller one is
    inherited. `settings` is its `govcat.yaml`, which says what stands in `header`.
    """

    header: Header
    domains: tuple[Domain, ...]
    bodies: tuple[Body, ...] = ()
    exempt: tuple[Exempt, ...] = ()
    statements: tuple[Statement, ...] = ()
    last_layer: int = 0
    settings: Origin | None = None

    def items(self) -> Iterator[Item]:
        """Every complete item, in order."""
        for domain in self.domains:
            yield from domain.items
