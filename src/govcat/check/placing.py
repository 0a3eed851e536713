"""From what a rule says to a diagnostic: who wrote the value, where it stands, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from govcat.check.rule import Finding, Rule, Text
from govcat.check.texts import Host, paths_of
from govcat.core.diagnostic import Diagnostic, Owner, Related
from govcat.core.item import Body, Catalogue, Domain, Incomplete, Item, Origin, Statement
from govcat.core.place import Path, Place
from govcat.core.published import CLOSED
from govcat.core.source import Source

Subject: TypeAlias = Host | Catalogue


class Target(NamedTuple):
    """What a path of a subject leads to: the host of the value, its field, and who wrote it."""

    host: Host | None
    field: str
    origin: Origin | None


class Standing(NamedTuple):
    """A text in a field, and everything that carries it there."""

    text: str
    field: str
    hosts: Sequence[Host]


class Placer:
    """Places findings in the sources of one compilation."""

    def __init__(self, sources: Mapping[str, Source], last_layer: int) -> None:
        self._sources = sources
        self._last_layer = last_layer

    def of_subject(self, rule: Rule, finding: Finding, subject: Subject) -> Diagnostic:
        """The diagnostic for a finding about an item, a domain or the catalogue."""
        target = target_of(subject, finding.path)
        related = tuple(self._related(finding, subject))
        return self._diagnostic(rule, finding, target, related)

    def of_text(self, rule: Rule, finding: Finding, place: Standing) -> Iterator[Diagnostic]:
        """The diagnostics for a finding about a text: one for each place where it stands."""
        is_of_outputs = isinstance(rule.on, Text) and rule.on.is_public
        for host in place.hosts:
            if is_of_outputs and is_closed(host):
                continue
            for path in paths_of(place.text, host, place.field):
                yield self._diagnostic(rule, finding, target_of(host, path), ())

    def _diagnostic(self, rule: Rule, finding: Finding, target: Target, related: tuple[Related, ...]) -> Diagnostic:
        origin = target.origin
        return Diagnostic(
            rule.fault,
            self._place(finding, origin),
            finding.facts,
            owner=_owner(target),
            path=origin.path if origin else (),
            field=target.field,
            related=related,
            inherited=origin is not None and origin.layer < self._last_layer and not finding.is_local,
            is_confidential=finding.is_confidential,
        )

    def _place(self, finding: Finding, origin: Origin | None) -> Place | None:
        source = self._sources.get(origin.source) if origin else None
        if origin is None or source is None:
            return None
        if finding.on_key:
            return source.places.key(origin.path)
        if finding.piece:
            return source.places.piece(origin.path, *finding.piece)
        return source.places.at(origin.path)

    def _related(self, finding: Finding, subject: Subject) -> Iterator[Related]:
        for mention in finding.related:
            target = target_of(subject, mention.path)
            if is_closed(target.host):
                continue  # a report shows the text of a related place
            place = self._place(Finding(), target.origin)
            if place:
                yield Related(place, mention.label)


def is_closed(host: object) -> bool:
    """Whether a host is an item that is not disclosed."""
    return (isinstance(host, Item) and host.method == CLOSED) or (
        isinstance(host, Incomplete) and host.values.get("method") == CLOSED
    )


def target_of(subject: Subject, path: Path) -> Target:
    """What `path` leads to in `subject`."""
    head, position = (*path, None, None)[:2]
    if isinstance(subject, Catalogue):
        if head == "domains" and isinstance(position, int):
            return target_of(subject.domains[position], path[2:])
        if head == "bodies" and isinstance(position, int):
            return target_of(subject.bodies[position], path[2:])
        if head == "header" and subject.settings:
            return Target(None, str(path[-1]), subject.settings._replace(path=path[1:]))
        return Target(None, "", None)
    if isinstance(subject, Domain) and head == "items" and isinstance(position, int):
        return target_of(subject.items[position], path[2:])
    return Target(subject, str(head or ""), _origin(subject, path))


def _origin(host: Host, path: Path) -> Origin | None:
    if isinstance(host, Statement):
        return host.origin
    if isinstance(host, Item | Incomplete):
        origin = host.origin_of(path)
        return origin._replace(path=(*origin.path, *path[1:])) if path[:1] == ("links",) else origin
    written = host.origins.get(str(path[0]), ()) if isinstance(host, Domain) and path else ()
    position = path[1] if len(path) > 1 and isinstance(path[1], int) else 0
    if position < len(written):
        return written[position]
    return host.origin and host.origin._replace(path=(*host.origin.path, *path))


def _owner(target: Target) -> Owner | None:
    host = target.host
    match host:
        case Item() | Incomplete():
            return Owner(host.key, host.name)
        case Domain():
            return Owner(host.key, host.name)
        case Body():
            return Owner(f"bodies/{host.name}", host.name)
        case _:
            return Owner(target.origin.source) if host is None and target.origin else None
