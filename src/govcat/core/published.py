"""What may leave the house. Public renderers accept only `Published`, and only `publish` makes one.

Why: the type has no field that could name a closed item, an owner or an internal remark, so no
renderer can leak one by mistake (DESIGN §3, "Published by type").
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from govcat.core.build import Build
from govcat.core.item import Body, Domain, Exempt, Header, Item
from govcat.core.knowledge import CitizensWords
from govcat.core.layout import Layout
from govcat.core.readings import Readings

CLOSED = "不予公开"


@dataclass(frozen=True, slots=True)
class PublishedBody:
    """A body as the public sees it, with the role under which the item names it."""

    name: str
    role: str = ""
    scope: str = ""
    phone: str = ""
    complaint_phone: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class PublishedItem:
    """One row that everybody may read. `subject` is what is printed, `bodies` who stands behind it."""

    domain: str
    id: str
    category: tuple[str, ...]
    name: str
    content: tuple[str, ...]
    basis: tuple[str, ...]
    time_limit: str
    subject: tuple[str, ...]
    bodies: tuple[PublishedBody, ...]
    method: str
    channel: tuple[str, ...]
    audience: tuple[str, ...]
    level: tuple[str, ...]
    stage: tuple[str, ...]
    notes: tuple[str, ...]
    phone: str
    complaint_phone: str
    link: str
    links: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PublishedDomain:
    """One domain with its public rows. `guideline` names the ministry's paper."""

    key: str
    name: str
    aliases: tuple[str, ...]
    english: str
    guideline: str
    notes: tuple[str, ...]
    items: tuple[PublishedItem, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """Where the rows went: `resolved == published + closed + incomplete + elsewhere`, always.

    `elsewhere` are public ones that were not asked for: of another level, or of another body.
    """

    resolved: int
    published: int
    closed: int
    incomplete: int
    elsewhere: int = 0

    @property
    def balances(self) -> bool:
        """Whether every row is accounted for."""
        return self.resolved == self.published + self.closed + self.incomplete + self.elsewhere


@dataclass(frozen=True, slots=True)
class Published:
    """The public part of a catalogue. `as_of` is the reference date that the project itself has set, if any.

    `citizens_words` are words that people use, with the official ones that a search for them finds as well.
    `layouts` are the forms that it may be printed in. `is_transcript` says that it is no catalogue of an office but a
    transcription of the ministries' guidelines.
    """

    header: Header
    domains: tuple[PublishedDomain, ...]
    exempt: tuple[Exempt, ...]
    account: Account
    readings: Readings
    as_of: date | None = None
    citizens_words: CitizensWords = field(default_factory=dict)
    layouts: Mapping[str, Layout] = field(default_factory=dict)
    is_transcript: bool = False

    def items(self) -> Iterator[PublishedItem]:
        """Every public row, in order."""
        for domain in self.domains:
            yield from domain.items


def publish(build: Build) -> Published:
    """The public part of a build: closed items, incomplete items, owners and internal fields stay behind.

    A domain without a public row is dropped: a blank column counts as a fault (STANDARDS §4).
    """
    catalogue = build.catalogue
    domains = tuple(_public_domain(domain) for domain in catalogue.domains)
    complete = sum(len(domain.items) for domain in catalogue.domains)
    incomplete = sum(len(domain.incomplete) for domain in catalogue.domains)
    public = sum(len(domain.items) for domain in domains)
    own = build.layers[-1].project if build.layers else None
    return Published(
        header=catalogue.header,
        domains=tuple(domain for domain in domains if domain.items),
        exempt=catalogue.exempt,
        account=Account(complete + incomplete, public, complete - public, incomplete),
        readings=Readings(build.knowledge.vocabularies),
        as_of=build.as_of if own and own.written.as_of else None,
        citizens_words=build.knowledge.citizens_words,
        layouts=build.knowledge.layouts,
        is_transcript=_is_transcript(build),
    )


def of_levels(published: Published, levels: Collection[str]) -> Published:
    """Only the items of these levels; the others are counted as elsewhere."""
    domains = tuple(
        replace(domain, items=tuple(item for item in domain.items if set(levels) & set(item.level)))
        for domain in published.domains
    )
    shown = sum(len(domain.items) for domain in domains)
    account = published.account
    account = replace(account, published=shown, elsewhere=account.elsewhere + account.published - shown)
    note = f"本册只列公开层级为{'、'.join(levels)}的事项。"
    header = replace(published.header, notes=(*published.header.notes, note))
    kept = tuple(domain for domain in domains if domain.items)
    return replace(published, header=header, domains=kept, account=account)


def _is_transcript(build: Build) -> bool:
    """Whether the project follows no other and says of its domains where they were transcribed from."""
    own = build.layers[-1] if build.layers else None
    if own is None or (own.project and own.project.written.extends):
        return False
    return any(domain.written.provenance for domain in own.domains)


def _public_domain(domain: Domain) -> PublishedDomain:
    standard = domain.standard
    named = (f"《{standard.title}》" if standard and standard.title else "", standard.number or "" if standard else "")
    return PublishedDomain(
        key=domain.key,
        name=domain.name,
        aliases=domain.aliases,
        english=domain.english,
        guideline=(standard.issuer if standard else "") + named[0] + (f"（{named[1]}）" if named[1] else ""),
        notes=domain.notes,
        items=tuple(_public_item(item) for item in domain.items if item.method != CLOSED),
    )


def _public_item(item: Item) -> PublishedItem:
    return PublishedItem(
        domain=item.domain,
        id=item.id,
        category=item.category,
        name=item.name,
        content=item.content,
        basis=item.basis,
        time_limit=item.time_limit,
        subject=tuple(dict.fromkeys(name for subject in item.subject for name in subject.names)),
        bodies=_public_bodies(item),
        method=item.method,
        channel=item.channel,
        audience=item.audience,
        level=item.level,
        stage=item.stage,
        notes=item.notes,
        phone=item.phone,
        complaint_phone=item.complaint_phone,
        link=item.link,
        links=item.links,
    )


def _public_bodies(item: Item) -> tuple[PublishedBody, ...]:
    """The bodies behind the subjects, each once, with the first role under which the item names it."""
    roles: dict[Body, str] = {}
    for subject in item.subject:
        for body in subject.bodies:
            roles.setdefault(body, subject.role)
    return tuple(
        PublishedBody(body.name, role, body.scope, body.phone, body.complaint_phone, body.address)
        for body, role in roles.items()
    )
