"""Compare two editions of a catalogue for people: what was added, removed, changed or moved, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from govcat.core.comparison import Comparison, Difference, Edition, Effect, Kind, Matter, Named, Remark, Why
from govcat.core.fields import FIELDS
from govcat.core.item import Catalogue
from govcat.core.readings import Readings
from govcat.diff.fields import Glass, differences_of, effect_of_added, whole
from govcat.diff.grouping import grouped
from govcat.diff.pairing import Pair, paired
from govcat.diff.rows import Row, Rows, rows_of
from govcat.diff.splitting import excused

_TAKES_AWAY = "涉密或涉隐私"
"""The reason for a removal that leaves a matter in being and hides it; all others say that there is no such matter."""


def compare(before: Edition, after: Edition, readings: Readings, *, tells_internal: bool = False) -> Comparison:
    """What differs between two editions. `tells_internal` lists fields that are in no public output as well."""
    glass = Glass(before, after, readings, tells_printed=_print_alike(before, after))
    sides = Sides(rows_of(before), rows_of(after))
    found = [*_of_domains(before.catalogue, after.catalogue, glass)]
    for pair in paired(sides.before, sides.after):
        found += _of_pair(pair, sides, glass)
    told = [one for one in excused(found) if tells_internal or _is_public(one)]
    told.sort(key=_by_domain(before.catalogue, after.catalogue))
    return Comparison(before, after, grouped(_whole_domains(told, sides)), internal=len(found) - len(told))


@dataclass(frozen=True, slots=True)
class Sides:
    """The rows of both editions."""

    before: Rows
    after: Rows


def _by_domain(before: Catalogue, after: Catalogue) -> Callable[[Difference], int]:
    """Where a difference stands: by domains in the order of the later edition, then those that are gone."""
    order = {key: at for at, key in enumerate(dict.fromkeys(one.key for one in (*after.domains, *before.domains)))}
    return lambda one: order[one.matters[0].shown.domain]


def _print_alike(before: Edition, after: Edition) -> bool:
    """Whether 公开主体 can be compared as printed: a standard prints roles, which a county below it only fills in."""
    one, two = before.catalogue, after.catalogue
    if before.fields is not None or after.fields is not None:
        return True
    return bool(one.bodies and two.bodies) or (bool(one.header.region) and one.header.region == two.header.region)


def _is_public(one: Difference) -> bool:
    return one.field not in FIELDS or FIELDS[one.field].is_public


def _of_domains(before: Catalogue, after: Catalogue, glass: Glass) -> Iterator[Difference]:
    """What differs in the names and notes of domains that are in both."""
    if before.header.region != after.header.region or not glass.shows("notes"):
        return  # notes of a domain are not inherited
    former = {domain.key: domain for domain in before.domains}
    for domain in after.domains:
        old = former.get(domain.key)
        if old is None:
            continue
        matter = Matter(Named(old.key, old.name, "", ""), Named(domain.key, domain.name, "", ""))
        if old.name != domain.name:
            yield Difference(Kind.RENAMED, "domain", (matter,), (old.name,), (domain.name,))
        if old.notes != domain.notes:
            yield Difference(Kind.CHANGED, "notes", (matter,), old.notes, domain.notes)


def _of_pair(pair: Pair, sides: Sides, glass: Glass) -> Iterator[Difference]:
    old, new = pair
    if old is not None and new is not None:
        yield from differences_of(old, new, glass)
    elif new is not None and (glass.before.has_closed or not new.is_closed):
        matter = Matter(None, new.named)
        effect = effect_of_added(new)
        remarks = (Remark(Why.CLOSED if new.is_closed else Why.NEW),)
        yield Difference(Kind.ADDED, "", (matter,), effect=effect, remarks=remarks, whole=whole(new, glass, matter))
    elif old is not None and (glass.after.has_closed or not old.is_closed):
        yield _removed(old, sides.after.reason(old), glass)


def _removed(row: Row, reason: str, glass: Glass) -> Difference:
    """An item that is gone. It is the public's loss unless a reason says that there is no such matter here."""
    matter = Matter(row.named, None)
    remarks = (Remark(Why.REASON, (reason,)) if reason else Remark(Why.GONE),)
    is_hidden = reason.startswith(_TAKES_AWAY)
    effect = Effect.NARROWER if not row.is_closed and (is_hidden or not reason) else Effect.NEITHER
    said = () if is_hidden else whole(row, glass, matter)
    return Difference(Kind.REMOVED, "", (matter,), effect=effect, remarks=remarks, whole=said)


def _whole_domains(differences: Iterable[Difference], sides: Sides) -> Iterator[Difference]:
    """Where a domain came or went with all of its items, one difference stands for them."""
    held = [{domain for domain, _ in rows.rows} for rows in (sides.before, sides.after)]
    listed = list(differences)
    met: set[tuple[Kind, str]] = set()
    for one in listed:
        domain = one.matters[0].shown.domain
        other = {Kind.ADDED: held[0], Kind.REMOVED: held[1]}.get(one.kind, {domain})
        if domain in other:
            yield one
        elif (one.kind, domain) not in met:
            met.add((one.kind, domain))
            alike = [each for each in listed if each.kind is one.kind and each.matters[0].shown.domain == domain]
            yield _one_domain(alike)


def _one_domain(items: list[Difference]) -> Difference:
    first, effects = items[0], {one.effect for one in items}
    effect = next((effect for effect in Effect if effect in effects), Effect.NEITHER)
    matters = tuple(matter for one in items for matter in one.matters)
    reasons = dict.fromkeys(remark for one in items for remark in one.remarks if remark.why is not Why.NEW)
    return Difference(first.kind, "", matters, effect=effect, remarks=tuple(reasons))
