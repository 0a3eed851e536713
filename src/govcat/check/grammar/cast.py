"""Who plays what part in a project: the bodies behind a role, and whether a name is that of a known body."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches

from govcat.check.grammar.county import is_county_or_below
from govcat.check.grammar.levels import level_of_region
from govcat.check.grammar.places import Name, is_short_for, name_of
from govcat.check.grammar.slips_of_bodies import has_slipped
from govcat.check.rule import Context
from govcat.core.elements.plain import closed_up
from govcat.core.elements.subject import NamedSubject
from govcat.core.item import Body, Domain, Header, Subject
from govcat.core.pattern import pattern
from govcat.core.place import Path

_NO_ORGAN = pattern(
    r"企业|公司|学校|医院|机构|中心|单位|招标人|采购人|代理人|转让方|村（居）|村民委员会|居民委员会|行政村|社区"
)
_TOWNSHIPS, _SUBDISTRICT, _WITHOUT_SUBDISTRICTS = "乡镇街道", "街道", "不含街道"
_GOVERNMENT = pattern(r"(?:人民)?政府|办事处")
_ANY_PLACE = pattern(r"[各本]?(?:乡镇|镇街|街镇|[省市县区旗乡镇]|街道)?级?")


def unplayed_roles(domain: Domain, context: Context) -> tuple[Mapping[str, list[Path]], bool]:
    """The roles of organs that a domain names and no body plays, with their places; and whether anybody has a part.

    Left out are enterprises, schools, villages and the like, in a township's catalogue the organs of the county, and
    towns where the list of bodies has subdistricts only.
    """
    bodies = context.catalogue.bodies
    unplayed: dict[str, list[Path]] = {}
    has_towns = not all(_SUBDISTRICT in body.name for body in bodies if body.kind == _TOWNSHIPS)
    is_cast = any(domain.key in body.domains for body in bodies)
    for position, item in enumerate(domain.items):
        for place, subject in enumerate(item.subject):
            is_cast = is_cast or bool(subject.bodies)
            for role in () if subject.bodies else roles_of(subject, context):
                if plays(bodies, role, domain.key):
                    is_cast = True
                elif _is_expected(role, context, has_towns=has_towns):
                    unplayed.setdefault(role, []).append(("items", position, "subject", place))
    return unplayed, is_cast


def roles_of(subject: Subject, context: Context) -> Iterator[str]:
    """The roles that an entry of 公开主体 names: several, if several bodies stand in it."""
    if subject.role:
        yield subject.role
    else:
        yield from (named.role for named in context.readings.subjects(subject.text) if named.role)


def plays(bodies: Collection[Body], role: str, domain: str) -> bool:
    """Whether some body plays `role` in the domain with the key `domain`."""
    return any(role in body.roles and (not body.domains or domain in body.domains) for body in bodies)


def _is_expected(role: str, context: Context, *, has_towns: bool) -> bool:
    """Whether a role is one that a body of this region should play."""
    facts = context.knowledge.role_facts.get(role)
    is_of_county = facts is not None and facts.level == "县级"
    if is_of_county and level_of_region(context.catalogue.header) in ("乡级", "村级"):
        return False
    return not _NO_ORGAN.search(role) and (has_towns or _WITHOUT_SUBDISTRICTS not in role)


def is_known(named: NamedSubject, bodies: Collection[Body], header: Header) -> bool:
    """Whether a named body is in the list: by its name, a short form of it, or as one that was merged with another.

    In a county or below a short form counts only for a body of the same place.
    """
    name = name_of(named.text)
    said = _shortened(f"{name.place}{name.own}")
    region = header.region if is_county_or_below(header) else ""
    is_damaged = has_slipped(said)
    for body in bodies:
        known = name_of(body.name)
        if said in _shortened(body.name):
            return True
        if _GOVERNMENT.fullmatch(name.own):
            is_there = bool(_ANY_PLACE.fullmatch(name.place)) or known.place[:1] == "各"
            if is_there and _GOVERNMENT.fullmatch(known.own):
                return True
        elif not is_damaged and _may_be_one(name, known) and _is_one_place(name.place, known.place, region):
            return True
    return any(said in map(_shortened, body.roles) for body in bodies)


def _may_be_one(name: Name, known: Name) -> bool:
    return is_short_for(name.stem, known.stem) or is_short_for(known.stem, name.stem)


def _is_one_place(place: str, known: str, region: str) -> bool:
    """Whether two names may be of one place: one says none or any, or says it in part, or it is the region's own."""
    if _ANY_PLACE.fullmatch(place):
        return True
    return any(place in other or other in place or is_short_for(place, other) for other in (known, region))


def _shortened(text: str) -> str:
    """A name with the words for offices as people shorten them: 县人民政府办公室 and 县政府办 are one."""
    return closed_up(text).replace("人民政府", "政府").replace("办公室", "办").replace("委员会", "委")


def misspelt_roles(context: Context) -> Iterator[tuple[Path, str, tuple[str, ...]]]:
    """Roles in the list of bodies that nobody knows and no item names, each with the words it may stand for."""
    strange = [
        (("bodies", number, "roles", position), role)
        for number, body in enumerate(context.catalogue.bodies)
        for position, role in enumerate(body.roles)
        if not context.knowledge.roles.resolve(role)
    ]
    named = {subject.role for item in context.catalogue.items() for subject in item.subject} if strange else set()
    for path, role in strange:
        if role not in named:
            yield path, role, tuple(get_close_matches(role, list(context.knowledge.roles), n=3))
